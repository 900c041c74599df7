import type { Messages } from '@peerkit/model';
import type { PageKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'off.form': 'Het formulier werkt niet zonder JavaScript.',
  'off.reads': 'Wat mensen ermee sturen, zit op slot. Alleen het team ({agency}) kan het openen.',
  'off.unnamed': 'Wat mensen ermee sturen, zit op slot. Alleen het team kan het openen.',
  'off.police': 'Het team geeft het niet aan de politie.',
  'off.contact': 'Zo bereikt u het team:',
  'off.other': 'Bereik het team op een andere manier.',
  'off.ask': 'Ademt er iemand niet?',
  'off.call': 'Bel {number}',
  'off.local': 'Bel het noodnummer van uw land.',
} satisfies Partial<Messages<PageKey>>;
