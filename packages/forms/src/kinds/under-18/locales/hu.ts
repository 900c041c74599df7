import type { Messages } from '@peerkit/model';
import type { Under18Key } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'under18.label': 'Ön 18 év alatti?',
  'under18.hint': 'Kérhet saját magának. Szülőt nem kérdezünk.',
  'under18.short': '18 év alatti',
} satisfies Partial<Messages<Under18Key>>;
