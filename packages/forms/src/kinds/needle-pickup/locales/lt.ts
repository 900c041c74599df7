import type { Messages } from '@peerkit/model';
import type { NeedlePickupKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  title: 'Prašyti surinkti adatas',
  purpose: 'Jų reikia, kad rastų ir surinktų adatas.',
  expect: 'Nelieskite adatų. Neleiskite arti vaikų ir gyvūnų.',
  next: 'Komanda perskaito žinutę ir planuoja atvykti. Kada, pasakyti negalime.',
  'place.label': 'Kur yra adatos?',
  'place.hint':
    'Nurodykite gatvės kampą, parką ar žinomą vietą, kurią ras ir nepažįstamas. Nerašykite, kas ten gyvena.',
  'place.short': 'Kur jos yra',
  'error.place.required': 'Sakykite, kur yra adatos',
  'count.label': 'Kiek jų yra?',
  'count.short': 'Kiek',
  'count.one': 'Viena',
  'count.few': '2–10',
  'count.many': 'Daugiau nei 10',
  'error.count.required': 'Sakykite, kiek maždaug jų yra',
  'children.label': 'Ar gali prieiti vaikai?',
  'children.short': 'Vaikai gali prieiti',
  'seen.label': 'Kada jas matėte?',
  'seen.short': 'Kada matėte',
  'seen.today': 'Šiandien',
  'seen.yesterday': 'Vakar',
  'seen.earlier': 'Anksčiau',
  'note.label': 'Ko komandai saugotis?',
  'note.hint': 'Pavyzdžiui, šuo ar stiklo šukės. Vardų nerašykite.',
  'note.short': 'Saugotis',
  'photo.label': 'Ar turite nuotrauką?',
  'photo.hint': 'Tik adatos ir vieta. Prašome be žmonių.',
  'photo.short': 'Nuotrauka',
} satisfies Partial<Messages<NeedlePickupKey>>;
