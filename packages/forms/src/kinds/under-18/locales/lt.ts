import type { Messages } from '@peerkit/model';
import type { Under18Key } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'under18.label': 'Ar jums mažiau nei 18 metų?',
  'under18.hint': 'Galite prašyti patys. Tėvų neprašome.',
  'under18.short': 'Mažiau nei 18',
} satisfies Partial<Messages<Under18Key>>;
