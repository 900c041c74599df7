import type { Messages } from '@peerkit/model';
import type { WrongEntryKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  title: 'Zgłoś błąd na liście',
  purpose: 'Są mu potrzebne, żeby sprawdzić i poprawić listę.',
  next: 'Zespół sprawdza to i potem zmienia listę. Nie wiemy, kiedy.',
  'entry.label': 'Które to miejsce lub usługa?',
  'entry.hint': 'Nazwa taka jak na liście.',
  'entry.short': 'Miejsce lub usługa',
  'error.entry.required': 'Powiedz, które to miejsce',
  'wrong.label': 'Co jest nie tak?',
  'wrong.hint': 'Wybierz wszystko, co pasuje.',
  'wrong.short': 'Co jest nie tak',
  'wrong.closed': 'Już go nie ma',
  'wrong.moved': 'Przeniosło się',
  'wrong.phone': 'Zły numer telefonu',
  'wrong.hours': 'Złe godziny',
  'wrong.other': 'Coś innego',
  'error.wrong.required': 'Wybierz co najmniej jedną rzecz',
  'right.label': 'Co ma być na liście?',
  'right.hint': 'Tylko to, co jest jawne. Nie podawaj imion.',
  'right.short': 'Co ma być',
} satisfies Partial<Messages<WrongEntryKey>>;
