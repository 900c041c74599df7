import type { Fact } from '@peerkit/model';

/** The numbers of the Ontario profile. Why each was chosen where sources differ: `evidence/ca-on.ts`. */
export const facts = {
  emergencyNumber: { value: '911', unit: 'phone', sources: ['ON1', 'ON4', 'CA1'] },
  nasalDose: { value: 4, unit: 'mg', sources: ['ON3', 'CA5', 'CA7'] },
  nasalVolume: { value: 0.1, unit: 'mL', sources: ['ON3', 'CA5'] },
  nasalDoses: { value: 2, unit: 'count', sources: ['ON3', 'CA7'] },
  nasalReassess: { value: 2, unit: 'min', sources: ['ON1', 'ON4', 'CA2'] },
  nasalRedose: { value: 3, unit: 'min', sources: ['ON1', 'CA7', 'CA2'] },
  imDose: { value: 0.4, unit: 'mg', sources: ['ON3', 'CA5'] },
  imVolume: { value: 1, unit: 'mL', sources: ['ON3', 'ON6', 'BC2'] },
  imDoses: { value: 2, unit: 'count', sources: ['ON3'] },
  imReassess: { value: 2, unit: 'min', sources: ['ON1'] },
  imRedose: { value: 3, unit: 'min', sources: ['ON1', 'ON6'] },
  breathInterval: { value: 5, unit: 's', sources: ['BC1', 'AB1'] },
  normalInterval: { value: 5, unit: 's', sources: ['BC1'] },
  wearsOffFrom: { value: 30, unit: 'min', sources: ['CA2'] },
  wearsOffTo: { value: 120, unit: 'min', sources: ['CA2'] },
} as const satisfies Record<string, Fact>;

/** Fact ids of the Ontario profile; the tokens of its messages. */
export type CaOnFact = keyof typeof facts;
