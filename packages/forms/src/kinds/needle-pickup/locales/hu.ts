import type { Messages } from '@peerkit/model';
import type { NeedlePickupKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  title: 'Kérje a tűk begyűjtését',
  purpose: 'Arra kell nekik, hogy megtalálják és begyűjtsék a tűket.',
  expect: 'Ne nyúljon a tűkhöz. Gyerek és állat ne menjen oda.',
  next: 'A csapat elolvassa az üzenetét, és megszervezi a begyűjtést. Nem tudjuk, mikor.',
  'place.label': 'Hol vannak a tűk?',
  'place.hint':
    'Írjon egy utcasarkot, parkot vagy ismert helyet, amit idegen is megtalál. Ne írja le, ki lakik ott.',
  'place.short': 'Hol vannak',
  'error.place.required': 'Írja le, hol vannak a tűk',
  'count.label': 'Hány van ott?',
  'count.short': 'Hány',
  'count.one': 'Egy',
  'count.few': '2–10',
  'count.many': '10-nél több',
  'error.count.required': 'Írja le, körülbelül hány van',
  'children.label': 'Odaférnek gyerekek?',
  'children.short': 'Gyerekek odaférnek',
  'seen.label': 'Mikor látta őket?',
  'seen.short': 'Mikor látta',
  'seen.today': 'Ma',
  'seen.yesterday': 'Tegnap',
  'seen.earlier': 'Korábban',
  'note.label': 'Mire vigyázzon a csapat?',
  'note.hint': 'Például kutya vagy üvegszilánk. Neveket ne írjon le.',
  'note.short': 'Veszély',
  'photo.label': 'Van róla fényképe?',
  'photo.hint': 'Csak a tűkről és a helyről. Kérjük, ember ne legyen rajta.',
  'photo.short': 'Fénykép',
} satisfies Partial<Messages<NeedlePickupKey>>;
