import type { Messages } from '@peerkit/model';
import type { Under18Key } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'under18.label': 'Είστε κάτω από 18;',
  'under18.hint': 'Μπορείτε να ζητήσετε για τον εαυτό σας. Δεν ζητάμε γονιό.',
  'under18.short': 'Κάτω από 18',
} satisfies Partial<Messages<Under18Key>>;
