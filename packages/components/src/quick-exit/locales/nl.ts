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
  'about.close': 'Sluiten',
  'about.hides': 'Verbergt meteen deze pagina.',
  'about.clears': 'Wist wat u hier schreef en opent een andere site.',
  'about.keys': 'Doet hetzelfde als u 3 keer op Shift drukt.',
  'about.limits': 'Dit kan hij niet',
  'about.history': 'Uw geschiedenis wissen. Iemand kan nog zien dat u hier was.',
  'about.forward':
    'De knop Vooruit altijd tegenhouden. Op een traag toestel kan die deze pagina weer openen.',
  'about.spy': 'Apps stoppen die dit toestel volgen.',
  'about.network': 'Uw bezoek verbergen voor het netwerk, zoals de wifi op het werk of thuis.',
  'about.sent': 'Terughalen wat u stuurde.',
  'about.waits': 'Verbergen dat hier een bericht wacht om te gaan. Het blijft op slot.',
  'about.times':
    'De tijden van doses wissen. Ze blijven op deze telefoon. Wis ze in de gids, bij ‘Tijden en privacy’.',
  'about.safer': 'Is dit toestel niet veilig voor u? Neem een ander als dat kan.',
} satisfies Partial<Messages<ExitKey | AboutKey>>;
