import type { Messages } from '@peerkit/model';
import type { PageKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'off.form': 'Formularz nie działa bez JavaScriptu.',
  'off.reads':
    'To, co ludzie nim wysyłają, jest zamknięte na klucz. Może to otworzyć tylko zespół ({agency}).',
  'off.unnamed':
    'To, co ludzie nim wysyłają, jest zamknięte na klucz. Może to otworzyć tylko zespół.',
  'off.police': 'Zespół nie daje tego policji.',
  'off.contact': 'Tak skontaktujesz się z zespołem:',
  'off.other': 'Skontaktuj się z zespołem inaczej.',
  'off.ask': 'Czy ktoś nie oddycha?',
  'off.call': 'Zadzwoń pod {number}',
  'off.local': 'Zadzwoń pod lokalny numer alarmowy.',
} satisfies Partial<Messages<PageKey>>;
