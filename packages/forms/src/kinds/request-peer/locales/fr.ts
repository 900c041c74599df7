import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/fr.ts';
import under18 from '../../under-18/locales/fr.ts';
import type { RequestPeerKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Demander l’aide d’un pair',
  purpose: 'Elle s’en sert pour vous trouver et vous aider.',
  expect:
    'Un pair peut parler, apporter du matériel ou venir avec vous. Il ne vous conduit pas, ne donne pas de médicaments et ne prend pas de nouvelles chaque jour.',
  'needs.label': 'De quoi avez-vous besoin?',
  'needs.hint': 'Choisissez tout ce qui convient.',
  'needs.short': 'Vos besoins',
  'needs.someone-to-talk-to': 'Parler à quelqu’un',
  'needs.naloxone': 'Naloxone',
  'needs.harm-reduction-supplies': 'Matériel pour consommer à moindre risque',
  'needs.food-clothes-basics': 'Nourriture, vêtements ou autres choses de base',
  'needs.help-finding-services': 'Aide pour trouver un service',
  'needs.company-to-appointment': 'Quelqu’un qui vient avec moi à un rendez-vous',
  'needs.other': 'Autre chose',
  'error.needs.required': 'Choisissez au moins une chose',
  'area.label': 'Où êtes-vous?',
  'area.hint':
    'Donnez un quartier ou un lieu facile à trouver, comme un parc ou un magasin. Vous n’avez pas à donner d’adresse.',
  'area.short': 'Où vous êtes',
  'error.area.required': 'Dites où vous êtes',
  'reach.in-person': 'En venant me trouver',
  'meetAt.label': 'Quand et où pouvons-nous vous chercher?',
  'meetAt.hint': 'Dites le lieu, le jour et l’heure.',
  'meetAt.short': 'Où vous chercher',
  'error.meetAt.required': 'Dites quand et où vous chercher',
  'more.title': 'Devons-nous savoir autre chose?',
  'name.label': 'Comment vous appeler?',
  'name.hint': 'N’importe quel nom convient.',
  'name.short': 'Nom à utiliser',
  'note.label': 'Qu’est-ce qui nous aiderait encore?',
  'note.hint': 'Ne nommez pas d’autres personnes.',
  'note.short': 'Autre chose',
} satisfies Partial<Messages<RequestPeerKey>>;
