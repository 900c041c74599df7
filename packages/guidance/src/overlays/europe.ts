import type { Order, Overlay } from './overlay.ts';

const withNaloxone: Order = { help: 'compressions' };
const without: Order = { help: 'compressions', noNaloxone: true };

const nyxoid = {
  'nasal-1.8mg.dose': 1.8,
  'nasal-1.8mg.volume': 0.1,
  'nasal-1.8mg.reassess': 2,
  'nasal-1.8mg.redose': 3,
} as const;
const ventizolve = {
  'nasal-1.26mg.dose': 1.26,
  'nasal-1.26mg.reassess': 2,
  'nasal-1.26mg.redose': 3,
} as const;

/** The European Union, with naloxone in hand: call, spray, then CPR. */
export const eu: Overlay = {
  id: 'eu',
  version: '0.1.0',
  order: withNaloxone,
  facts: { emergencyNumber: '112', ...nyxoid, ...ventizolve },
  kits: ['nasal-1.8mg', 'nasal-1.26mg'],
};

/** The European Union, where people have no naloxone: complete on its own. */
export const euNone: Overlay = {
  id: 'eu-none',
  version: '0.1.0',
  order: without,
  facts: { emergencyNumber: '112' },
  kits: [],
};

export const fr: Overlay = {
  id: 'fr',
  version: '0.1.0',
  order: withNaloxone,
  facts: {
    emergencyNumber: '112',
    emergencyAlso: '15',
    ...nyxoid,
    ...ventizolve,
    'im-prefilled-2mg.dose': 0.4,
    'im-prefilled-2mg.volume': 0.4,
    'im-prefilled-2mg.doses': 5,
    'im-prefilled-2mg.reassess': 2,
    'im-prefilled-2mg.redose': 3,
  },
  kits: ['nasal-1.8mg', 'nasal-1.26mg', 'im-prefilled-2mg'],
};

export const pt: Overlay = {
  id: 'pt',
  version: '0.1.0',
  order: withNaloxone,
  facts: { emergencyNumber: '112', ...nyxoid },
  kits: ['nasal-1.8mg'],
  kit: 'none',
};

export const pl: Overlay = {
  id: 'pl',
  version: '0.1.0',
  order: withNaloxone,
  facts: { emergencyNumber: '112', ...nyxoid },
  kits: ['nasal-1.8mg'],
  kit: 'none',
};

/** Kits are handed out; which device is in them was not seen, nor when to give the next dose. */
export const lt: Overlay = {
  id: 'lt',
  version: '0.1.0',
  order: withNaloxone,
  facts: { emergencyNumber: '112', wearsOffFrom: 30, wearsOffTo: 90 },
  kits: ['other'],
  kit: 'none',
};

/** Pharmacies dispense it; which device was not seen. */
export const gr: Overlay = {
  id: 'gr',
  version: '0.1.0',
  order: withNaloxone,
  facts: { emergencyNumber: '112', emergencyAlso: '166' },
  kits: ['other'],
  kit: 'none',
};

export const nl: Overlay = { ...euNone, id: 'nl' };

export const be: Overlay = { ...euNone, id: 'be' };

export const hu: Overlay = {
  ...euNone,
  id: 'hu',
  facts: { emergencyNumber: '112', emergencyAlso: '104' },
};
