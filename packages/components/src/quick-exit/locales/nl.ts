import type { Messages } from '@peerkit/model';
import type { AboutKey } from './about.en.ts';
import type { ExitKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  leave: 'Ga weg van deze pagina',
  presses: {
    one: 'Druk nog {count} keer op Shift om weg te gaan.',
    other: 'Druk nog {count} keer op Shift om weg te gaan.',
  },
  leaving: 'Bezig met weggaan',
  about: 'Wat deze knop kan',
  'about.does':
    'Hij verbergt meteen deze pagina, wist wat u hier schreef en opent een andere site. U kunt ook 3 keer op Shift drukken.',
  'about.limits': 'Dit kan hij niet:',
  'about.history': 'Hij wist uw geschiedenis niet. Iemand kan nog zien dat u hier was.',
  'about.spy': 'Hij stopt geen apps die dit toestel volgen.',
  'about.network':
    'Hij verbergt uw bezoek niet voor het netwerk, zoals de wifi op het werk of thuis.',
  'about.sent': 'Hij haalt niet terug wat u stuurde.',
  'about.safer': 'Is dit toestel niet veilig voor u? Neem een ander als dat kan.',
} satisfies Partial<Messages<ExitKey | AboutKey>>;
