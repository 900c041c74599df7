import type { Messages } from '@peerkit/model';
import type { Under18Key } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'under18.label': 'Tem menos de 18 anos?',
  'under18.hint': 'Pode pedir por si. Não pedimos um pai ou uma mãe.',
  'under18.short': 'Menos de 18 anos',
} satisfies Partial<Messages<Under18Key>>;
