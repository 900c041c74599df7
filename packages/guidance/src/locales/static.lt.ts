import type { StaticMessages } from './static.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  call: 'Skambinkite {emergencyNumber}',
  draft: 'Juodraštis. Joks medikas šio vadovo dar nepatikrino.',
  cannot: 'Negalite pūsti oro?',
} satisfies Partial<StaticMessages>;
