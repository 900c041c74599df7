import type { FactValue } from '@peerkit/model';

/** The numbers of the Ontario profile. `evidence/ca-on.ts` has their units, sources and reasons. */
export const facts = {
  emergencyNumber: '911',
  nasalDose: 4,
  nasalVolume: 0.1,
  nasalDoses: 2,
  nasalReassess: 2,
  nasalRedose: 3,
  imDose: 0.4,
  imVolume: 1,
  imDoses: 2,
  imReassess: 2,
  imRedose: 3,
  breathInterval: 5,
  normalInterval: 5,
  wearsOffFrom: 30,
  wearsOffTo: 120,
} as const satisfies Record<string, FactValue>;

/** Ids of the Ontario profile's facts, which are also the tokens in its messages. */
export type CaOnFact = keyof typeof facts;
