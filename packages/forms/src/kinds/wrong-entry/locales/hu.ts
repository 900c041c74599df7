import type { Messages } from '@peerkit/model';
import type { WrongEntryKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  title: 'Jelezze, mi rossz egy listában',
  purpose: 'Arra kell nekik, hogy ellenőrizzék és javítsák a listát.',
  next: 'A csapat ellenőrzi, aztán javítja a listát. Nem tudjuk, mikor.',
  'entry.label': 'Melyik hely vagy szolgáltatás?',
  'entry.hint': 'A név, ahogy a listában áll.',
  'entry.short': 'Hely',
  'error.entry.required': 'Írja le, melyik hely az',
  'wrong.label': 'Mi a hiba?',
  'wrong.hint': 'Válassza ki mindet, ami illik.',
  'wrong.short': 'A hiba',
  'wrong.closed': 'Bezárt',
  'wrong.moved': 'Elköltözött',
  'wrong.phone': 'Rossz a telefonszám',
  'wrong.hours': 'Rossz a nyitvatartás',
  'wrong.other': 'Valami más',
  'error.wrong.required': 'Válasszon legalább egyet',
  'right.label': 'Mi legyen a listában?',
  'right.hint': 'Csak ami nyilvános. Neveket ne írjon.',
  'right.short': 'Mi legyen benne',
} satisfies Partial<Messages<WrongEntryKey>>;
