import type { Messages } from '@peerkit/model';
import type { WrongEntryKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  title: 'Pasakykite, kas sąraše neteisinga',
  purpose: 'Jų reikia, kad patikrintų ir pataisytų sąrašą.',
  next: 'Komanda patikrina ir pakeičia sąrašą. Kada, pasakyti negalime.',
  'entry.label': 'Kuri vieta ar paslauga?',
  'entry.hint': 'Pavadinimas, kaip sąraše.',
  'entry.short': 'Vieta',
  'error.entry.required': 'Sakykite, kuri vieta tai yra',
  'wrong.label': 'Kas neteisinga?',
  'wrong.hint': 'Pasirinkite viską, kas tinka.',
  'wrong.short': 'Kas neteisinga',
  'wrong.closed': 'Užsidarė',
  'wrong.moved': 'Persikėlė',
  'wrong.phone': 'Neteisingas telefonas',
  'wrong.hours': 'Neteisingas darbo laikas',
  'wrong.other': 'Kažkas kita',
  'error.wrong.required': 'Pasirinkite bent vieną',
  'right.label': 'Kas turėtų būti sąraše?',
  'right.hint': 'Tik tai, kas vieša. Vardų nerašykite.',
  'right.short': 'Kas turėtų būti',
} satisfies Partial<Messages<WrongEntryKey>>;
