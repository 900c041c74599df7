import type { Messages } from '@peerkit/model';
import type { WrongEntryKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  title: 'Dites ce qui est faux dans une liste',
  purpose: 'Elle s’en sert pour vérifier et corriger la liste.',
  next: 'L’équipe vérifie, puis change la liste. Nous ne pouvons pas dire quand.',
  'entry.label': 'Quel lieu ou service est-ce?',
  'entry.hint': 'Le nom comme dans la liste.',
  'entry.short': 'Lieu ou service',
  'error.entry.required': 'Dites quel lieu ou service c’est',
  'wrong.label': 'Qu’est-ce qui est faux?',
  'wrong.hint': 'Choisissez tout ce qui convient.',
  'wrong.short': 'Ce qui est faux',
  'wrong.closed': 'C’est fermé',
  'wrong.moved': 'Ça a déménagé',
  'wrong.phone': 'Le numéro est faux',
  'wrong.hours': 'Les heures sont fausses',
  'wrong.other': 'Autre chose',
  'error.wrong.required': 'Choisissez au moins une chose',
  'right.label': 'Que devrait dire la liste?',
  'right.hint': 'Seulement ce qui est public. Ne nommez personne.',
  'right.short': 'Ce qu’elle devrait dire',
} satisfies Partial<Messages<WrongEntryKey>>;
