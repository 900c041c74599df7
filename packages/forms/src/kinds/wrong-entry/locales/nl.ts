import type { Messages } from '@peerkit/model';
import type { WrongEntryKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  title: 'Meld een fout in een lijst',
  purpose: 'Zo gaat het team de lijst na en verbetert die.',
  next: 'Het team gaat het na en past dan de lijst aan. Wij weten niet hoe snel.',
  'entry.label': 'Welke plek of dienst is het?',
  'entry.hint': 'De naam zoals in de lijst.',
  'entry.short': 'Plek of dienst',
  'error.entry.required': 'Zeg welke plek of dienst het is',
  'wrong.label': 'Wat klopt er niet?',
  'wrong.hint': 'Kies alles wat past.',
  'wrong.short': 'Wat niet klopt',
  'wrong.closed': 'Het is dicht',
  'wrong.moved': 'Het is verhuisd',
  'wrong.phone': 'Het nummer klopt niet',
  'wrong.hours': 'De tijden kloppen niet',
  'wrong.other': 'Iets anders',
  'error.wrong.required': 'Kies minstens één ding',
  'right.label': 'Wat moet er in de lijst staan?',
  'right.hint': 'Alleen wat openbaar is. Noem geen mensen.',
  'right.short': 'Wat er moet staan',
} satisfies Partial<Messages<WrongEntryKey>>;
