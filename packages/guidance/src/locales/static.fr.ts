import type { StaticMessages } from './static.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  call: 'Appelez le {emergencyNumber}',
  draft: 'Brouillon. Aucun clinicien n’a encore vérifié ce guide.',
  cannot: 'Vous ne pouvez pas souffler?',
} satisfies Partial<StaticMessages>;
