import type { Messages } from '@peerkit/model';
import type { PageKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'off.form': 'Le formulaire ne fonctionne pas sans JavaScript.',
  'off.reads':
    'Ce que les gens envoient avec est verrouillé. Seule l’équipe ({agency}) peut l’ouvrir.',
  'off.unnamed': 'Ce que les gens envoient avec est verrouillé. Seule l’équipe peut l’ouvrir.',
  'off.police': 'Elle ne le donne pas à la police.',
  'off.contact': 'Joignez l’équipe ainsi :',
  'off.other': 'Joignez l’équipe d’une autre façon.',
  'off.ask': 'Une personne ne respire pas?',
  'off.call': 'Appelez le {number}',
  'off.local': 'Appelez le numéro d’urgence de votre région.',
} satisfies Partial<Messages<PageKey>>;
