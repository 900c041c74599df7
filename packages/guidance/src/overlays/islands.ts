import type { Overlay } from './overlay.ts';

/** United Kingdom: call, Nyxoid, then CPR. Prenoxad waits: who breathes is treated in another order there. */
export const uk: Overlay = {
  id: 'uk',
  version: '0.1.0',
  order: { help: 'compressions' },
  facts: {
    emergencyNumber: '999',
    'nasal-1.8mg.dose': 1.8,
    'nasal-1.8mg.volume': 0.1,
    'nasal-1.8mg.reassess': 2,
    'nasal-1.8mg.redose': 3,
    cprPushes: 30,
    cprBreaths: 2,
    wearsOffFrom: 20,
    wearsOffTo: 40,
  },
  kits: ['nasal-1.8mg'],
};

/** Ireland: call, CPR, Nyxoid, and CPR again. */
export const ie: Overlay = {
  id: 'ie',
  version: '0.1.0',
  order: { help: 'compressions', helpFirst: true },
  facts: {
    emergencyNumber: '112',
    emergencyAlso: '999',
    'nasal-1.8mg.dose': 1.8,
    'nasal-1.8mg.volume': 0.1,
    'nasal-1.8mg.doses': 2,
    'nasal-1.8mg.reassess': 2,
    'nasal-1.8mg.redose': 3,
  },
  kits: ['nasal-1.8mg'],
};
