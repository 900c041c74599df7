import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/fr.ts';
import under18 from '../../under-18/locales/fr.ts';
import type { NaloxoneSuppliesKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Naloxone et matériel',
  purpose: 'Elle s’en sert pour préparer ce que vous demandez.',
  expect:
    'C’est gratuit. Vous n’avez pas à montrer de pièce d’identité. Ce n’est pas pour une urgence.',
  'items.label': 'De quoi avez-vous besoin?',
  'items.hint': 'Choisissez tout ce qui convient.',
  'items.short': 'Vos besoins',
  'items.nasal-naloxone': 'Naloxone à vaporiser dans le nez',
  'items.injectable-naloxone': 'Naloxone à injecter',
  'items.injecting-supplies': 'Aiguilles et autre matériel pour injecter',
  'items.smoking-supplies': 'Pipes et autre matériel pour fumer',
  'items.test-strips': 'Bandelettes pour tester une drogue',
  'items.sharps-box': 'Un bac pour aiguilles usées',
  'items.safer-sex-supplies': 'Condoms et lubrifiant',
  'items.other': 'Autre chose',
  'error.items.required': 'Choisissez au moins une chose',
  'people.label': 'C’est pour combien de personnes?',
  'people.short': 'Pour combien',
  'people.one': 'Juste moi',
  'people.few': '2 à 5 personnes',
  'people.many': 'Plus de 5 personnes',
  'training.label': 'Voulez-vous que nous vous montrions comment donner la naloxone?',
  'training.short': 'Me montrer la naloxone',
  'handover.label': 'Comment voulez-vous le recevoir?',
  'handover.short': 'Comment le recevoir',
  'handover.pick-up': 'Je peux venir le chercher',
  'handover.meet': 'Quelqu’un pourrait me l’apporter',
  'error.handover.required': 'Choisissez comment le recevoir',
  'area.label': 'Quel quartier vous convient?',
  'area.hint': 'Un quartier ou un repère suffit. Vous n’avez pas à donner d’adresse.',
  'area.short': 'Quartier',
  'error.area.required': 'Dites quel quartier vous convient',
  'note.label': 'Qu’est-ce qui nous aiderait encore?',
  'note.hint': 'Par exemple les tailles ou la quantité. Ne nommez pas d’autres personnes.',
  'note.short': 'Autre chose',
} satisfies Partial<Messages<NaloxoneSuppliesKey>>;
