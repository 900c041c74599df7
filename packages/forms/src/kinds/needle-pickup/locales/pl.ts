import type { Messages } from '@peerkit/model';
import type { NeedlePickupKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  title: 'Poproś o zebranie igieł',
  purpose: 'Są mu potrzebne, żeby znaleźć i zebrać igły.',
  expect: 'Nie dotykaj igieł. Trzymaj dzieci i zwierzęta z daleka.',
  next: 'Zespół czyta wiadomość i planuje, kiedy zebrać igły. Nie wiemy, jak szybko.',
  'place.label': 'Gdzie są igły?',
  'place.hint':
    'Podaj róg ulicy, park albo znane miejsce, które łatwo znaleźć. Nie pisz, kto tam mieszka.',
  'place.short': 'Gdzie są',
  'error.place.required': 'Powiedz, gdzie są igły',
  'count.label': 'Ile ich jest?',
  'count.short': 'Ile',
  'count.one': 'Jedna',
  'count.few': '2 do 10',
  'count.many': 'Więcej niż 10',
  'error.count.required': 'Powiedz, ile ich mniej więcej jest',
  'children.label': 'Czy mogą do nich podejść dzieci?',
  'children.short': 'Dzieci mogą podejść',
  'seen.label': 'Kiedy je widać było?',
  'seen.short': 'Kiedy',
  'seen.today': 'Dzisiaj',
  'seen.yesterday': 'Wczoraj',
  'seen.earlier': 'Wcześniej',
  'note.label': 'Na co zespół ma uważać?',
  'note.hint': 'Na przykład pies albo szkło. Nie podawaj imion.',
  'note.short': 'Uwaga na',
  'photo.label': 'Czy jest zdjęcie?',
  'photo.hint': 'Tylko igły i miejsce. Prosimy bez ludzi.',
  'photo.short': 'Zdjęcie',
} satisfies Partial<Messages<NeedlePickupKey>>;
