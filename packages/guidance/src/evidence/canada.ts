import { caOn as caOnOverlay } from '../overlays/ca-on.ts';
import * as overlays from '../overlays/canada.ts';
import { evidenceOf, from, type Basis } from './evidence.ts';

const needsSignature =
  'A general rule of first aid that a review asked for; a clinician must confirm it.';
const alone: Basis = {
  sources: ['QC1', 'AHA15', 'BC2'],
  note: `Help first, on their side before leaving to call. No time is shown. ${needsSignature}`,
  conflict: 'QC1 and AHA15 name two minutes of compressions before leaving.',
};
const recovery: Basis = {
  sources: ['ON6', 'BC2', 'US13'],
  note: 'Who breathes and does not wake is watched and gets no more doses.',
  conflict: 'CA7 turns the person on their side right after a spray. Here only once they breathe.',
};
const awake: Basis = { sources: ['CA1', 'US1'] };
const compressions: Basis = {
  sources: ['ON2', 'ON4', 'ON6'],
  note: 'No source with a pace was read, so none is shown: the operator gives it.',
};
const reassess: Basis = {
  sources: ['ON1', 'BC1', 'AHA20', 'ASAM25'],
  note: 'Gasping is not breathing (AHA20). A seizure: nobody is held down (BC5).',
};

const imConflict =
  'Toronto Public Health says 2 to 3 minutes, CAMH 3 to 5. The earlier one stands until a clinician picks.';
const imOntario = {
  dose: from('ON3', 'CA5'),
  volume: from('ON3', 'ON6', 'BC2'),
  doses: { ...from('ON3'), conflict: 'National guidance of 2023 (CA5) advises at least 3.' },
  reassess: { ...from('ON1'), conflict: imConflict },
  redose: { ...from('ON1', 'ON6'), conflict: imConflict },
};
const wearsOff: Basis = {
  sources: ['CA2'],
  conflict: 'Health Canada says 30 to 120 minutes in one place, 20 to 90 in another.',
};

export const caOn = evidenceOf(caOnOverlay, {
  facts: {
    emergencyNumber: from('ON1', 'ON4', 'CA1'),
    'nasal-4mg.dose': from('ON3', 'CA5', 'CA7'),
    'nasal-4mg.volume': from('ON3', 'CA5'),
    'nasal-4mg.doses': from('ON3', 'CA7'),
    'nasal-4mg.reassess': {
      ...from('ON1', 'ON4', 'CA2'),
      note: 'Sources say 2 minutes, or 2 to 3. The earliest is when to look again.',
    },
    'nasal-4mg.redose': {
      ...from('ON1', 'CA7', 'CA2'),
      note: 'A timer is only a hint: a dose can be logged at any time.',
      conflict: 'Most sources say 2 to 3 minutes; one Ontario health unit (ON4) says 2.',
    },
    'im-vial-0.4mg.dose': imOntario.dose,
    'im-vial-0.4mg.volume': imOntario.volume,
    'im-vial-0.4mg.doses': imOntario.doses,
    'im-vial-0.4mg.reassess': imOntario.reassess,
    'im-vial-0.4mg.redose': imOntario.redose,
    'im-ampoule-0.4mg.dose': imOntario.dose,
    'im-ampoule-0.4mg.volume': imOntario.volume,
    'im-ampoule-0.4mg.doses': imOntario.doses,
    'im-ampoule-0.4mg.reassess': imOntario.reassess,
    'im-ampoule-0.4mg.redose': imOntario.redose,
    breathInterval: {
      ...from('BC1', 'AB1'),
      note: 'Read on British Columbia and Alberta pages. The Ontario pages that were read name no pace.',
    },
    normalInterval: {
      ...from('US13', 'US14'),
      note: 'From Maryland and Philadelphia: no Ontario page that was read names a bound. A breath every 5 seconds, as used before, calls a quiet sleeper ill.',
      conflict: 'Sources range from a breath every 3 to a breath every 6 seconds (BC1: 5).',
    },
    wearsOffFrom: wearsOff,
    wearsOffTo: wearsOff,
  },
  steps: {
    check: {
      sources: ['ON1', 'ON2', 'CA1', 'US1', 'BC4', 'BC5'],
      note: 'Stiffness or shaking as a sign: BC4. Not to hold anybody down: BC5.',
    },
    call: {
      sources: ['ON1', 'ON2', 'ON4', 'CA1'],
      conflict:
        'One published page (ON6, English) has this the wrong way round: call when they do NOT respond.',
    },
    alone,
    naloxone: {
      sources: ['ON1', 'ON3', 'CA2', 'EU2', 'AAP23', 'BCK'],
      note: 'Here: give when unsure, to children too.',
      conflict:
        'Somebody who breathes but does not respond: some sources give naloxone, some watch.',
    },
    breaths: {
      sources: ['ON1', 'ON2', 'BC1', 'AB1', 'BC7', 'UK10', 'HSF25', 'US10'],
      note: `Breaths come first here, compressions if they cannot be given. Looking into the mouth: BC7, UK10. Vomiting is common: US10. Tilting again: ${needsSignature}`,
      conflict: 'Ontario pages allow breaths, compressions or both.',
    },
    compressions,
    reassess,
    recovery,
    stay: from('CA1', 'CA2', 'ON5', 'EU2'),
    awake,
  },
  kits: {
    'nasal-4mg': from('ON3', 'ON4', 'ON7', 'CA7'),
    'im-vial-0.4mg': { ...from('ON3', 'ON6', 'AB1'), note: 'Ontario kits hold vials or ampoules.' },
    'im-ampoule-0.4mg': {
      ...from('ON3', 'ON6', 'BC7'),
      note: 'Snapped with the opener of the kit.',
    },
  },
  changes: [
    {
      version: '0.2.0',
      on: '2026-11-26',
      what: 'Vial and ampoule are two kits. Not breathing before the time of the next dose leads to breaths. Good breathing is a breath every 6 seconds, not 5. New: alone without a phone, gasping, seizure, vomit, drowsy, children, AED, the mouth, asleep but breathing.',
    },
    { version: '0.1.0', on: '2026-11-21', what: 'First draft.' },
  ],
});

const first = (what: string) => [
  { version: '0.1.0', on: '2026-11-26', what: `First draft: ${what}` },
];
const timesOfCanada: Basis = { sources: ['CA2'], note: 'Health Canada: 2 to 3 minutes.' };
const imOfCanada = {
  dose: from('CA5'),
  volume: from('CA5'),
  doses: { ...from('CA5'), note: 'At least 3.' },
  reassess: timesOfCanada,
  redose: timesOfCanada,
};

export const ca = evidenceOf(overlays.ca, {
  facts: {
    emergencyNumber: {
      ...from('CA1', 'CA8', 'CA9'),
      note: 'Or the local number: some places have no 911.',
    },
    'nasal-4mg.dose': from('CA5'),
    'nasal-4mg.volume': from('CA5'),
    'nasal-4mg.doses': from('CA5'),
    'nasal-4mg.reassess': timesOfCanada,
    'nasal-4mg.redose': timesOfCanada,
    'im-vial-0.4mg.dose': imOfCanada.dose,
    'im-vial-0.4mg.volume': imOfCanada.volume,
    'im-vial-0.4mg.doses': imOfCanada.doses,
    'im-vial-0.4mg.reassess': imOfCanada.reassess,
    'im-vial-0.4mg.redose': imOfCanada.redose,
    'im-ampoule-0.4mg.dose': imOfCanada.dose,
    'im-ampoule-0.4mg.volume': imOfCanada.volume,
    'im-ampoule-0.4mg.doses': imOfCanada.doses,
    'im-ampoule-0.4mg.reassess': imOfCanada.reassess,
    'im-ampoule-0.4mg.redose': imOfCanada.redose,
    wearsOffFrom: wearsOff,
    wearsOffTo: wearsOff,
  },
  steps: {
    check: from('CA1', 'CA5'),
    call: from('CA1', 'CA5', 'CA8', 'CA9'),
    alone,
    naloxone: from('CA2', 'CA5', 'BCK'),
    breaths: {
      ...from('CA5', 'HSF25'),
      note: 'No national pace of breaths was read, so none is shown.',
      conflict: 'The part of CA5 about breaths and arrest was cut.',
    },
    compressions: { ...from('CA5', 'HSF25'), note: 'No pace was read: the operator gives it.' },
    reassess,
    recovery,
    stay: from('CA1', 'CA2'),
    awake,
  },
  kits: {
    'nasal-4mg': from('CA5', 'CA7'),
    'im-vial-0.4mg': from('CA5', 'AB1'),
    'im-ampoule-0.4mg': from('CA5', 'BC7'),
  },
  changes: first('Canada without a province.'),
});

const alberta: Basis = {
  sources: ['AB1'],
  note: 'After 2 more minutes of breaths (steps 3 to 5 again).',
};

export const caAb = evidenceOf(overlays.caAb, {
  facts: {
    emergencyNumber: from('AB1', 'CA1'),
    'im-vial-0.4mg.dose': from('AB1', 'CA5'),
    'im-vial-0.4mg.volume': from('AB1'),
    'im-vial-0.4mg.doses': from('AB2'),
    'im-vial-0.4mg.reassess': alberta,
    'im-vial-0.4mg.redose': alberta,
    breathInterval: from('AB1'),
    breathsBefore: from('AB1'),
  },
  steps: {
    check: from('AB1'),
    call: from('AB1'),
    alone,
    first: {
      ...from('AB1'),
      conflict: 'Ontario gives naloxone first. A dose is one tap away here.',
    },
    naloxone: from('AB1', 'BCK'),
    breaths: from('AB1', 'HSF25'),
    compressions: {
      ...from('HSF25'),
      note: 'If breaths cannot be given; not on the Alberta page that was read.',
    },
    reassess,
    recovery,
    stay: from('AB1'),
    awake,
  },
  kits: { 'im-vial-0.4mg': from('AB1', 'AB2') },
  changes: first('Alberta, vials alone.'),
});

const bcTimes: Basis = { sources: ['BC2'], note: 'Works in 3 to 5 minutes; again at 5.' };
const imOfBc = {
  dose: from('CA5', 'BC2'),
  volume: from('BC2'),
  doses: from('BC6'),
  reassess: bcTimes,
  redose: bcTimes,
};

export const caBc = evidenceOf(overlays.caBc, {
  facts: {
    emergencyNumber: from('BC2', 'CA1'),
    'nasal-4mg.dose': from('CA5'),
    'nasal-4mg.volume': from('CA5'),
    'nasal-4mg.doses': {
      ...from('BC6'),
      note: 'No interval for a second spray was read, so there is none.',
    },
    'im-vial-0.4mg.dose': imOfBc.dose,
    'im-vial-0.4mg.volume': imOfBc.volume,
    'im-vial-0.4mg.doses': imOfBc.doses,
    'im-vial-0.4mg.reassess': imOfBc.reassess,
    'im-vial-0.4mg.redose': imOfBc.redose,
    'im-ampoule-0.4mg.dose': imOfBc.dose,
    'im-ampoule-0.4mg.volume': imOfBc.volume,
    'im-ampoule-0.4mg.doses': imOfBc.doses,
    'im-ampoule-0.4mg.reassess': imOfBc.reassess,
    'im-ampoule-0.4mg.redose': imOfBc.redose,
    breathInterval: from('BC1', 'BC7'),
    firstBreaths: from('BC7'),
    breathsBefore: { ...from('BC3'), note: '3 minutes are 35 to 40 breaths.' },
  },
  steps: {
    check: from('BC1', 'BC2', 'BC4'),
    call: from('BC1', 'BC2'),
    alone,
    first: {
      ...from('BC1', 'BC2', 'BC3', 'BC7'),
      conflict: 'Ontario gives naloxone first. A dose is one tap away here.',
    },
    naloxone: from('BC2', 'BC6', 'BCK'),
    breaths: from('BC1', 'BC2', 'BC7', 'HSF25'),
    compressions: {
      ...from('BC3', 'HSF25'),
      note: 'If breaths cannot be given, or trained helpers find no pulse.',
    },
    reassess,
    recovery,
    stay: from('BC2'),
    awake,
  },
  kits: {
    'nasal-4mg': from('BC6', 'BC8', 'CA5'),
    'im-vial-0.4mg': {
      ...from('BC2', 'CA5'),
      note: 'Which of vial and ampoule a kit holds was not seen: both are offered.',
    },
    'im-ampoule-0.4mg': from('BC7', 'BC2'),
  },
  changes: first('British Columbia, injection and spray.'),
});
