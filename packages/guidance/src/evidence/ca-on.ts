import type { Fact, Grounds, ProtocolEvidence } from '@peerkit/model';
import { facts as value, type CaOnFact } from '../protocols/ca-on.facts.ts';
import { SOURCES } from './sources.ts';

/** Where each number of the Ontario profile comes from, and why it was chosen where sources differ. */
const facts: Readonly<Record<CaOnFact, Fact>> = {
  emergencyNumber: { value: value.emergencyNumber, unit: 'phone', sources: ['ON1', 'ON4', 'CA1'] },
  nasalDose: { value: value.nasalDose, unit: 'mg', sources: ['ON3', 'CA5', 'CA7'] },
  nasalVolume: { value: value.nasalVolume, unit: 'mL', sources: ['ON3', 'CA5'] },
  nasalDoses: { value: value.nasalDoses, unit: 'count', sources: ['ON3', 'CA7'] },
  nasalReassess: {
    value: value.nasalReassess,
    unit: 'min',
    sources: ['ON1', 'ON4', 'CA2'],
    note: 'Sources say 2 minutes, or 2 to 3. The earliest is when to look again.',
  },
  nasalRedose: {
    value: value.nasalRedose,
    unit: 'min',
    sources: ['ON1', 'CA7', 'CA2'],
    note: 'Most sources say 2 to 3 minutes; one Ontario health unit says 2. A timer is only a hint: a dose can be logged at any time.',
  },
  imDose: { value: value.imDose, unit: 'mg', sources: ['ON3', 'CA5'] },
  imVolume: { value: value.imVolume, unit: 'mL', sources: ['ON3', 'ON6', 'BC2'] },
  imDoses: {
    value: value.imDoses,
    unit: 'count',
    sources: ['ON3'],
    note: 'Ontario kits hold 2. National guidance of 2023 advises at least 3.',
  },
  imReassess: {
    value: value.imReassess,
    unit: 'min',
    sources: ['ON1'],
    note: 'Toronto Public Health says 2 to 3 minutes, CAMH 3 to 5. The earlier one stands until a clinician picks.',
  },
  imRedose: {
    value: value.imRedose,
    unit: 'min',
    sources: ['ON1', 'ON6'],
    note: 'Toronto Public Health says 2 to 3 minutes, CAMH 3 to 5. The earlier one stands until a clinician picks.',
  },
  breathInterval: {
    value: value.breathInterval,
    unit: 's',
    sources: ['BC1', 'AB1'],
    note: 'Read on British Columbia and Alberta pages. The Ontario pages that were read name no pace.',
  },
  normalInterval: {
    value: value.normalInterval,
    unit: 's',
    sources: ['BC1'],
    note: 'Sources range from a breath every 3 to a breath every 6 seconds. The value of British Columbia stands.',
  },
  wearsOffFrom: {
    value: value.wearsOffFrom,
    unit: 'min',
    sources: ['CA2'],
    note: 'Health Canada says 30 to 120 minutes in one place, 20 to 90 in another.',
  },
  wearsOffTo: {
    value: value.wearsOffTo,
    unit: 'min',
    sources: ['CA2'],
    note: 'Health Canada says 30 to 120 minutes in one place, 20 to 90 in another.',
  },
};

/** Where each step comes from. */
const steps: Readonly<Record<string, Grounds>> = {
  check: { sources: ['ON1', 'ON2', 'CA1', 'US1'] },
  call: {
    sources: ['ON1', 'ON2', 'ON4', 'CA1'],
    note: 'One published page has this the wrong way round: call when they do NOT respond.',
  },
  naloxone: {
    sources: ['ON1', 'ON3', 'CA2', 'EU2'],
    note: 'Somebody who breathes but does not respond: some sources give naloxone, some watch. Here: give when unsure.',
  },
  breaths: {
    sources: ['ON1', 'ON2', 'BC1', 'AB1'],
    note: 'Ontario pages allow breaths, compressions or both. Breaths come first here, compressions if they cannot be given.',
  },
  compressions: {
    sources: ['ON2', 'ON4', 'ON6'],
    note: 'No source with a pace was read, so none is shown: the operator gives it.',
  },
  reassess: { sources: ['ON1', 'BC1'] },
  recovery: {
    sources: ['ON6', 'BC2'],
    note: 'Some cards turn the person on their side right after a spray. Here only once they breathe.',
  },
  stay: { sources: ['CA1', 'CA2', 'ON5', 'EU2'] },
  awake: { sources: ['CA1', 'US1'] },
};

/** Where the instructions for each kit come from. */
const kits: Readonly<Record<string, Grounds>> = {
  'nasal-4mg': { sources: ['ON3', 'ON4', 'CA7'] },
  'im-ampoule-0.4mg': { sources: ['ON3', 'ON6', 'BC2'] },
};

export const caOnEvidence: ProtocolEvidence = { facts, steps, kits, sources: SOURCES };
