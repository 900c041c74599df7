import type { Messages } from '@peerkit/model';
import type { AboutKey } from './about.en.ts';
import type { ExitKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  leave: 'Kilépés az oldalról',
  presses: {
    one: 'Nyomja meg még {count} alkalommal a Shiftet a kilépéshez.',
    other: 'Nyomja meg még {count} alkalommal a Shiftet a kilépéshez.',
  },
  leaving: 'Kilépés folyik',
  about: 'Mit tud ez a gomb',
  'about.close': 'Bezárás',
  'about.hides': 'Azonnal elrejti ezt az oldalt.',
  'about.clears': 'Törli, amit ide írt, és másik oldalt nyit.',
  'about.keys': 'Ugyanezt teszi, ha 3 alkalommal megnyomja a Shiftet.',
  'about.limits': 'Erre nem képes',
  'about.history': 'Törölni az előzményeket. Más még láthatja, hogy itt járt.',
  'about.forward':
    'Mindig megállítani az Előre gombot. Lassú eszközön az újra megnyithatja ezt az oldalt.',
  'about.spy': 'Leállítani az appokat, amelyek figyelik ezt az eszközt.',
  'about.network': 'Elrejteni a látogatást a hálózat elől, ilyen a munkahelyi vagy otthoni Wi-Fi.',
  'about.sent': 'Visszavonni, amit elküldött.',
  'about.waits': 'Elrejteni, hogy itt egy üzenet küldésre vár. Lezárva marad.',
  'about.times':
    'Törölni az adagok időpontjait. Ezen a telefonon maradnak. Az útmutatóban törölheti őket: „Időpontok és adatok”.',
  'about.safer': 'Nem biztonságos ez az eszköz? Használjon másikat, ha tud.',
} satisfies Partial<Messages<ExitKey | AboutKey>>;
