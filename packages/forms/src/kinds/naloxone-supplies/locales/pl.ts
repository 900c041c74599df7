import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/pl.ts';
import under18 from '../../under-18/locales/pl.ts';
import type { NaloxoneSuppliesKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Nalokson i sprzęt',
  purpose: 'Są mu potrzebne, żeby przygotować to, o co prosisz.',
  expect: 'To nic nie kosztuje. Nie musisz pokazywać dowodu. To nie jest na nagły wypadek.',
  'items.label': 'Czego potrzebujesz?',
  'items.hint': 'Wybierz wszystko, co pasuje.',
  'items.short': 'Czego potrzebujesz',
  'items.nasal-naloxone': 'Nalokson do nosa',
  'items.injectable-naloxone': 'Nalokson do wstrzykiwania',
  'items.injecting-supplies': 'Igły i inny sprzęt do wstrzykiwania',
  'items.smoking-supplies': 'Fajki i inny sprzęt do palenia',
  'items.test-strips': 'Paski do testowania narkotyków',
  'items.sharps-box': 'Pojemnik na zużyte igły',
  'items.safer-sex-supplies': 'Prezerwatywy i żel',
  'items.other': 'Coś innego',
  'error.items.required': 'Wybierz co najmniej jedną rzecz',
  'people.label': 'Dla ilu osób?',
  'people.short': 'Dla ilu osób',
  'people.one': 'Tylko dla mnie',
  'people.few': '2 do 5 osób',
  'people.many': 'Więcej niż 5 osób',
  'training.label': 'Pokazać ci, jak podać nalokson?',
  'training.short': 'Pokaz naloksonu',
  'handover.label': 'Jak chcesz to dostać?',
  'handover.short': 'Jak to dostać',
  'handover.pick-up': 'Mogę po to przyjść',
  'handover.meet': 'Ktoś może mi to przynieść',
  'error.handover.required': 'Wybierz, jak chcesz to dostać',
  'area.label': 'Która dzielnica ci pasuje?',
  'area.hint': 'Wystarczy dzielnica albo znane miejsce. Nie musisz podawać adresu.',
  'area.short': 'Dzielnica',
  'error.area.required': 'Powiedz, która dzielnica ci pasuje',
  'note.label': 'Co jeszcze nam pomoże?',
  'note.hint': 'Na przykład rozmiar albo ilość. Nie podawaj imion innych osób.',
  'note.short': 'Coś jeszcze',
} satisfies Partial<Messages<NaloxoneSuppliesKey>>;
