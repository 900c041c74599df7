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
  'about.does':
    'Azonnal elrejti ezt az oldalt, törli, amit ide írt, és másik oldalt nyit. A Shift gombot 3 alkalommal is megnyomhatja.',
  'about.limits': 'Ezt nem tudja:',
  'about.history': 'Nem törli az előzményeket. Más még láthatja, hogy itt járt.',
  'about.spy': 'Nem állítja le az appokat, amelyek figyelik ezt az eszközt.',
  'about.network':
    'Nem rejti el a látogatást a hálózat elől, ilyen a munkahelyi vagy otthoni Wi-Fi.',
  'about.sent': 'Nem vonja vissza, amit elküldött.',
  'about.safer': 'Nem biztonságos ez az eszköz? Használjon másikat, ha tud.',
} satisfies Partial<Messages<ExitKey | AboutKey>>;
