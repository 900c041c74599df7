import type { SourceIds } from '@peerkit/model';
import * as overlays from '../overlays/europe.ts';
import type { Overlay } from '../overlays/overlay.ts';
import { evidenceOf, from, type Basis, type RegionEvidence } from './evidence.ts';

const label: Basis = { sources: ['EU3', 'EU2'], note: '2 to 3 minutes; at once after a relapse.' };
const ventizolveLabel: Basis = {
  sources: ['EU6'],
  note: '2 to 3 minutes; at once after a relapse.',
};
const nyxoid = {
  'nasal-1.8mg.dose': from('EU2', 'EU3'),
  'nasal-1.8mg.volume': from('EU3'),
  'nasal-1.8mg.reassess': label,
  'nasal-1.8mg.redose': label,
};
const ventizolve = {
  'nasal-1.26mg.dose': { ...from('EU6'), note: 'The volume of one dose was not seen.' },
  'nasal-1.26mg.reassess': ventizolveLabel,
  'nasal-1.26mg.redose': ventizolveLabel,
};

const steps = (call: SourceIds): RegionEvidence['steps'] => ({
  check: from('EU4', 'PT1'),
  call: { sources: call },
  alone: {
    ...from('AHA15', 'QC1'),
    note: 'Help first, on their side before leaving to call. No time is shown; a clinician must confirm it.',
  },
  naloxone: {
    ...from('EU2', 'EU3', 'EU4', 'AAP23'),
    conflict: 'Labels: Nyxoid from 14 years, Ventizolve for adults. Here nobody is blocked.',
  },
  compressions: {
    ...from('EU4', 'ANZ25', 'AHA20', 'PT1'),
    note: 'With breaths if trained, else compressions; the operator leads. Neither pace nor ratio is shown.',
  },
  reassess: from('EU4', 'AHA20'),
  recovery: from('EU4', 'PT1'),
  stay: from('EU2', 'PT1'),
  awake: from('PT1', 'US1'),
});

const profile = (
  overlay: Overlay,
  call: SourceIds,
  facts: RegionEvidence['facts'],
  kits: RegionEvidence['kits'] = {},
) =>
  evidenceOf(overlay, {
    facts,
    steps: steps(call),
    kits,
    changes: [{ version: '0.1.0', on: '2026-11-26', what: 'First draft.' }],
  });

export const eu = profile(
  overlays.eu,
  ['EU4', 'EU7'],
  { emergencyNumber: from('EU7'), ...nyxoid, ...ventizolve },
  { 'nasal-1.8mg': from('EU3', 'EU4'), 'nasal-1.26mg': from('EU6') },
);
export const euNone = profile(overlays.euNone, ['EU7', 'ANZ25', 'NL1'], {
  emergencyNumber: from('EU7'),
});

const has: Basis = { sources: ['FR2'], note: 'HAS: a second dose 2 to 3 minutes later.' };
export const fr = profile(
  overlays.fr,
  ['FR1', 'FR3', 'EU7'],
  {
    emergencyNumber: from('EU7', 'FR3'),
    emergencyAlso: from('FR3'),
    ...nyxoid,
    ...ventizolve,
    'im-prefilled-2mg.dose': from('UK1', 'UK4'),
    'im-prefilled-2mg.volume': from('UK1'),
    'im-prefilled-2mg.doses': from('UK1', 'UK4', 'IE2'),
    'im-prefilled-2mg.reassess': has,
    'im-prefilled-2mg.redose': has,
  },
  {
    'nasal-1.8mg': from('EU3', 'FR4'),
    'nasal-1.26mg': from('EU6', 'FR4'),
    'im-prefilled-2mg': from('UK4', 'UK1', 'FR3'),
  },
);
export const pt = profile(
  overlays.pt,
  ['PT1', 'EU7'],
  { emergencyNumber: from('PT1', 'EU7'), ...nyxoid },
  {
    'nasal-1.8mg': {
      ...from('EU3'),
      note: 'What people can get today was not seen: no kit until they say so.',
    },
  },
);
export const pl = profile(
  overlays.pl,
  ['PL1', 'EU7'],
  { emergencyNumber: from('PL1', 'EU7'), ...nyxoid },
  {
    'nasal-1.8mg': {
      ...from('EU5', 'EU3'),
      note: 'Who may have it today was not seen: no kit until they say so.',
    },
  },
);
const rplc: Basis = { sources: ['LT1'], note: 'RPLC: 30 to 90 minutes.' };
export const lt = profile(
  overlays.lt,
  ['LT3', 'EU7'],
  { emergencyNumber: from('LT3', 'EU7'), wearsOffFrom: rplc, wearsOffTo: rplc },
  {
    other: {
      ...from('LT2', 'LT1'),
      note: 'Which device is handed out was not seen: used by its label.',
    },
  },
);
export const gr = profile(
  overlays.gr,
  ['GR2', 'EU7'],
  { emergencyNumber: from('GR2', 'EU7'), emergencyAlso: from('GR2') },
  { other: { ...from('GR1'), note: 'Which device is dispensed was not seen: used by its label.' } },
);
export const nl = profile(overlays.nl, ['NL1', 'NL2', 'EU7'], {
  emergencyNumber: from('NL2', 'EU7'),
});
export const be = profile(overlays.be, ['NL2', 'EU7'], { emergencyNumber: from('NL2', 'EU7') });
export const hu = profile(overlays.hu, ['HU1', 'EU7'], {
  emergencyNumber: from('HU1', 'EU7'),
  emergencyAlso: from('HU1'),
});
