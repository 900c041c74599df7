import type { StaticMessages } from './static.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  call: 'Zadzwoń pod {emergencyNumber}',
  draft: 'Szkic. Żaden lekarz nie sprawdził jeszcze tego przewodnika.',
  cannot: 'Nie możesz robić wdechów?',
} satisfies Partial<StaticMessages>;
