import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/pl.ts';
import under18 from '../../under-18/locales/pl.ts';
import type { RequestPeerKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Poproś o osobę, która sama to przeżyła',
  purpose: 'Są mu potrzebne, żeby cię znaleźć i pomóc.',
  expect:
    'Taka osoba może porozmawiać, przynieść sprzęt albo pójść z tobą. Nie wozi, nie daje leków i nie sprawdza codziennie, co u ciebie.',
  'needs.label': 'Czego potrzebujesz?',
  'needs.hint': 'Wybierz wszystko, co pasuje.',
  'needs.short': 'Czego potrzebujesz',
  'needs.someone-to-talk-to': 'Rozmowy',
  'needs.naloxone': 'Naloksonu',
  'needs.harm-reduction-supplies': 'Sprzętu do bezpieczniejszego używania',
  'needs.food-clothes-basics': 'Jedzenia, ubrań lub innych rzeczy',
  'needs.help-finding-services': 'Pomocy w szukaniu usług',
  'needs.company-to-appointment': 'Kogoś, kto pójdzie ze mną na wizytę',
  'needs.other': 'Czegoś innego',
  'error.needs.required': 'Wybierz co najmniej jedną rzecz',
  'area.label': 'Gdzie jesteś?',
  'area.hint':
    'Podaj dzielnicę albo miejsce, które znajdziemy, na przykład park lub sklep. Nie musisz podawać adresu.',
  'area.short': 'Gdzie jesteś',
  'error.area.required': 'Powiedz, gdzie jesteś',
  'reach.in-person': 'Przyjdźcie do mnie',
  'meetAt.label': 'Kiedy i gdzie możemy cię szukać?',
  'meetAt.hint': 'Podaj miejsce, dzień i godzinę.',
  'meetAt.short': 'Gdzie szukać',
  'error.meetAt.required': 'Powiedz, kiedy i gdzie cię szukać',
  'more.title': 'Czy mamy wiedzieć coś jeszcze?',
  'name.label': 'Jak mamy do ciebie mówić?',
  'name.hint': 'Może być każde imię.',
  'name.short': 'Imię',
  'note.label': 'Co jeszcze nam pomoże?',
  'note.hint': 'Nie podawaj imion innych osób.',
  'note.short': 'Coś jeszcze',
} satisfies Partial<Messages<RequestPeerKey>>;
