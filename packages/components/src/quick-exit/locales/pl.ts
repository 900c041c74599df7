import type { Messages } from '@peerkit/model';
import type { AboutKey } from './about.en.ts';
import type { ExitKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  leave: 'Wyjdź z tej strony',
  presses: {
    one: 'Naciśnij Shift jeszcze {count} raz, żeby wyjść.',
    few: 'Naciśnij Shift jeszcze {count} razy, żeby wyjść.',
    many: 'Naciśnij Shift jeszcze {count} razy, żeby wyjść.',
    other: 'Naciśnij Shift jeszcze {count} raza, żeby wyjść.',
  },
  leaving: 'Wychodzimy',
  about: 'Co robi ten przycisk',
  'about.close': 'Zamknij',
  'about.hides': 'Od razu ukrywa tę stronę.',
  'about.clears': 'Usuwa to, co tu wpisano, i otwiera inną stronę.',
  'about.keys': 'Robi to samo, gdy 3 razy naciśniesz Shift.',
  'about.limits': 'Nie potrafi',
  'about.history': 'Usunąć historii. Ktoś nadal może zobaczyć, że tu byłeś lub byłaś.',
  'about.forward':
    'Zawsze zatrzymać przycisku „Dalej”. Na wolnym urządzeniu może on znów otworzyć tę stronę.',
  'about.spy': 'Zatrzymać aplikacji, które śledzą to urządzenie.',
  'about.network': 'Ukryć wizyty przed siecią, na przykład Wi-Fi w pracy lub w domu.',
  'about.sent': 'Cofnąć tego, co zostało wysłane.',
  'about.waits': 'Ukryć, że wiadomość czeka tu na wysłanie. Pozostaje zamknięta na klucz.',
  'about.times':
    'Usunąć czasu dawek. Zostaje w tym telefonie. Usuniesz go w poradniku, w części „Czas i prywatność”.',
  'about.safer': 'Nie jest bezpiecznie używać tego urządzenia? Weź inne, jeśli możesz.',
} satisfies Partial<Messages<ExitKey | AboutKey>>;
