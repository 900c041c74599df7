import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/fr.ts';
import under18 from '../../under-18/locales/fr.ts';
import type { PeerWorkerKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Devenir pair aidant',
  purpose: 'Elle s’en sert pour vous parler du travail.',
  expect:
    'Ce n’est ni un contrat ni une promesse d’emploi. Vous pouvez parler de la paie quand vous voulez.',
  'name.label': 'Comment vous appeler?',
  'name.hint': 'N’importe quel nom convient pour l’instant.',
  'name.short': 'Nom à utiliser',
  'error.name.required': 'Donnez un nom',
  'area.label': 'Où travailleriez-vous?',
  'area.hint': 'Un quartier suffit.',
  'area.short': 'Quartier',
  'error.area.required': 'Dites où vous travailleriez',
  'lived.label': 'Avez-vous vécu cela vous-même?',
  'lived.hint': 'Oui ou non suffit. Nous ne demandons pas quoi, et vous n’avez pas à le dire.',
  'lived.short': 'Vécu',
  'interests.label': 'Qu’aimeriez-vous faire?',
  'interests.short': 'Aimerait faire',
  'interests.street': 'Aller dans la rue',
  'interests.listen': 'Écouter les gens',
  'interests.supplies': 'Donner naloxone et matériel',
  'interests.needles': 'Ramasser des aiguilles',
  'interests.teach': 'Enseigner ou parler',
  'supports.label': 'Qu’est-ce qui vous aiderait à le faire?',
  'supports.hint': 'Vous pourrez changer cela plus tard.',
  'supports.short': 'Ce qui aiderait',
  'supports.cash': 'Paie en argent comptant',
  'supports.bank': 'Aide pour ouvrir un compte',
  'supports.id': 'Aide pour une pièce d’identité',
  'supports.training': 'Formation',
  'supports.support': 'Quelqu’un à qui parler quand c’est dur',
  'times.label': 'Quand pourriez-vous travailler?',
  'times.short': 'Quand',
  'times.days': 'En semaine',
  'times.evenings': 'Le soir',
  'times.nights': 'La nuit',
  'times.weekends': 'La fin de semaine',
} satisfies Partial<Messages<PeerWorkerKey>>;
