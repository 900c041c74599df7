import type { StaticMessages } from './static.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  call: 'Bel {emergencyNumber}',
  draft: 'Dit is nog niet klaar. Geen arts heeft deze gids nagekeken.',
  cannot: 'Kunt u niet beademen?',
} satisfies Partial<StaticMessages>;
