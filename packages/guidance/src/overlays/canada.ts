import type { Overlay } from './overlay.ts';

/** Canada, where no province is known: call, then naloxone, then breaths. */
export const ca: Overlay = {
  id: 'ca',
  version: '0.1.0',
  order: { help: 'breaths' },
  isNumberLocal: true,
  facts: {
    emergencyNumber: '911',
    'nasal-4mg.dose': 4,
    'nasal-4mg.volume': 0.1,
    'nasal-4mg.doses': 2,
    'nasal-4mg.reassess': 2,
    'nasal-4mg.redose': 3,
    'im-vial-0.4mg.dose': 0.4,
    'im-vial-0.4mg.volume': 1,
    'im-vial-0.4mg.doses': 3,
    'im-vial-0.4mg.reassess': 2,
    'im-vial-0.4mg.redose': 3,
    'im-ampoule-0.4mg.dose': 0.4,
    'im-ampoule-0.4mg.volume': 1,
    'im-ampoule-0.4mg.doses': 3,
    'im-ampoule-0.4mg.reassess': 2,
    'im-ampoule-0.4mg.redose': 3,
    wearsOffFrom: 30,
    wearsOffTo: 120,
  },
  kits: ['nasal-4mg', 'im-vial-0.4mg', 'im-ampoule-0.4mg'],
};

/** Alberta: call, breaths for two minutes, then naloxone. Kits with a spray were not seen. */
export const caAb: Overlay = {
  id: 'ca-ab',
  version: '0.1.0',
  order: { help: 'breaths', helpFirst: true },
  facts: {
    emergencyNumber: '911',
    'im-vial-0.4mg.dose': 0.4,
    'im-vial-0.4mg.volume': 1,
    'im-vial-0.4mg.doses': 3,
    'im-vial-0.4mg.reassess': 2,
    'im-vial-0.4mg.redose': 2,
    breathInterval: 5,
    breathsBefore: 2,
  },
  kits: ['im-vial-0.4mg'],
};

/** British Columbia: call, breaths, then naloxone. For the spray no interval was read, so it has none. */
export const caBc: Overlay = {
  id: 'ca-bc',
  version: '0.1.0',
  order: { help: 'breaths', helpFirst: true },
  facts: {
    emergencyNumber: '911',
    'nasal-4mg.dose': 4,
    'nasal-4mg.volume': 0.1,
    'nasal-4mg.doses': 2,
    'im-vial-0.4mg.dose': 0.4,
    'im-vial-0.4mg.volume': 1,
    'im-vial-0.4mg.doses': 3,
    'im-vial-0.4mg.reassess': 3,
    'im-vial-0.4mg.redose': 5,
    'im-ampoule-0.4mg.dose': 0.4,
    'im-ampoule-0.4mg.volume': 1,
    'im-ampoule-0.4mg.doses': 3,
    'im-ampoule-0.4mg.reassess': 3,
    'im-ampoule-0.4mg.redose': 5,
    breathInterval: 5,
    firstBreaths: 2,
    breathsBefore: 3,
  },
  kits: ['im-vial-0.4mg', 'im-ampoule-0.4mg', 'nasal-4mg'],
};
