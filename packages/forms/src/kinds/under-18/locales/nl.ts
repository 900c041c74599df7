import type { Messages } from '@peerkit/model';
import type { Under18Key } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'under18.label': 'Bent u jonger dan 18?',
  'under18.hint': 'U kunt dit zelf vragen. Wij vragen niet naar een ouder.',
  'under18.short': 'Jonger dan 18',
} satisfies Partial<Messages<Under18Key>>;
