import type { StaticMessages } from './static.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  call: 'Καλέστε το {emergencyNumber}',
  draft: 'Πρόχειρο. Κανένας γιατρός δεν έχει ελέγξει ακόμα αυτόν τον οδηγό.',
  cannot: 'Δεν μπορείτε να δώσετε αναπνοές;',
} satisfies Partial<StaticMessages>;
