import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/pl.ts';
import type { FeedbackKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  title: 'Powiedz, jak nam poszło',
  purpose: 'To jest dla osób, które prowadzą program.',
  expect: 'To, co powiesz, nie zmienia pomocy, którą dostajesz.',
  'about.label': 'Czego to dotyczy?',
  'about.short': 'Dotyczy',
  'about.worker': 'Osoba, która tu pracuje',
  'about.service': 'Pomoc, którą mam',
  'about.place': 'Miejsce lub godziny',
  'about.site': 'Ta strona',
  'about.other': 'Coś innego',
  'error.about.required': 'Wybierz, czego to dotyczy',
  'words.label': 'Co chcesz nam powiedzieć?',
  'words.hint': 'Dobre czy złe, wszystko pomaga. Powiedz, co ktoś robi. Imię nie jest potrzebne.',
  'words.short': 'Twoje słowa',
  'error.words.required': 'Napisz, co chcesz powiedzieć',
  'reply.label': 'Chcesz odpowiedzi?',
  'reply.hint': 'Wtedy pytamy o kontakt. Jeśli nie, nie pytamy, kim jesteś.',
  'reply.short': 'Chce odpowiedzi',
  'share.label': 'Czy możemy pokazać twoje słowa całemu zespołowi?',
  'share.hint':
    'Możesz odmówić. Kto to otworzy, zobaczy odmowę. Każdy, kto może otwierać wiadomości, i tak może to przeczytać.',
  'share.short': 'Całemu zespołowi',
} satisfies Partial<Messages<FeedbackKey>>;
