import type { Messages } from '@peerkit/model';
import type { Under18Key } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'under18.label': 'Avez-vous moins de 18 ans?',
  'under18.hint': 'Vous pouvez demander pour vous-même. Nous ne demandons pas de parent.',
  'under18.short': 'Moins de 18 ans',
} satisfies Partial<Messages<Under18Key>>;
