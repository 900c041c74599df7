import type { Messages } from '@peerkit/model';
import type { Under18Key } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'under18.label': 'Masz mniej niż 18 lat?',
  'under18.hint': 'Możesz prosić w swoim imieniu. Nie pytamy o rodzica.',
  'under18.short': 'Poniżej 18 lat',
} satisfies Partial<Messages<Under18Key>>;
