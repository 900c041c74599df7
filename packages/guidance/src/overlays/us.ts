import type { Overlay } from './overlay.ts';

/** United States: call on speaker, give at once, then breaths; CPR without any sign of life. */
export const us: Overlay = {
  id: 'us',
  version: '0.1.0',
  order: { help: 'breaths', noLife: true },
  facts: {
    emergencyNumber: '911',
    'nasal-4mg.dose': 4,
    'nasal-4mg.volume': 0.1,
    'nasal-4mg.reassess': 2,
    'nasal-4mg.redose': 3,
    breathInterval: 5,
    firstBreaths: 2,
    normalInterval: 6,
  },
  kits: ['nasal-4mg'],
};
