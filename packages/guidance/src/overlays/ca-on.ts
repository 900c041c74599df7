import type { Overlay } from './overlay.ts';

/**
 * Ontario: call, then naloxone, then breaths. A draft that no clinician has signed; REVIEW.md lists
 * what a clinician must decide, `evidence/ca-on.ts` has units, sources and reasons.
 */
export const caOn: Overlay = {
  id: 'ca-on',
  version: '0.2.0',
  order: { help: 'breaths' },
  facts: {
    emergencyNumber: '911',
    'nasal-4mg.dose': 4,
    'nasal-4mg.volume': 0.1,
    'nasal-4mg.doses': 2,
    'nasal-4mg.reassess': 2,
    'nasal-4mg.redose': 3,
    'im-vial-0.4mg.dose': 0.4,
    'im-vial-0.4mg.volume': 1,
    'im-vial-0.4mg.doses': 2,
    'im-vial-0.4mg.reassess': 2,
    'im-vial-0.4mg.redose': 3,
    'im-ampoule-0.4mg.dose': 0.4,
    'im-ampoule-0.4mg.volume': 1,
    'im-ampoule-0.4mg.doses': 2,
    'im-ampoule-0.4mg.reassess': 2,
    'im-ampoule-0.4mg.redose': 3,
    breathInterval: 5,
    normalInterval: 6,
    wearsOffFrom: 30,
    wearsOffTo: 120,
  },
  kits: ['nasal-4mg', 'im-vial-0.4mg', 'im-ampoule-0.4mg'],
};
