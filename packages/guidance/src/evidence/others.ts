import { generic as genericOverlay } from '../overlays/generic.ts';
import { ie as ieOverlay, uk as ukOverlay } from '../overlays/islands.ts';
import { us as usOverlay } from '../overlays/us.ts';
import { evidenceOf, from, type Basis } from './evidence.ts';

const alone: Basis = {
  sources: ['AHA15', 'QC1'],
  note: 'Help first, on their side before leaving to call. No time is shown; a clinician must confirm it.',
};
const awake = from('US1', 'UK6');
const first = (what: string) => [
  { version: '0.1.0', on: '2026-11-26', what: `First draft: ${what}` },
];
const usTimes: Basis = {
  sources: ['US7', 'US8'],
  note: 'The label: wait 2 to 3 minutes, then a dose every 2 to 3.',
};

export const us = evidenceOf(usOverlay, {
  facts: {
    emergencyNumber: from('US1'),
    'nasal-4mg.dose': from('US7', 'US8'),
    'nasal-4mg.volume': from('US8'),
    'nasal-4mg.reassess': usTimes,
    'nasal-4mg.redose': usTimes,
    breathInterval: from('US12'),
    firstBreaths: from('US6'),
    normalInterval: from('US13', 'US14'),
  },
  steps: {
    check: from('US1', 'US8', 'ASAM25'),
    call: {
      ...from('US1', 'ASAM25'),
      conflict:
        'The label (US8) gives a dose, then calls; others call first. Here: on speaker, at once.',
    },
    alone,
    naloxone: {
      ...from('US8', 'ASAM25', 'AAP23'),
      conflict:
        'The label goes on until they wake; US13 until they breathe. Here: until they breathe.',
    },
    breaths: from('US12', 'US6', 'ASAM25'),
    compressions: {
      ...from('ASAM25', 'AHA20'),
      note: 'Without any breathing or sign of life, or if breaths cannot be given. No pace is shown.',
    },
    reassess: from('US13', 'US14', 'AHA20'),
    recovery: {
      ...from('US1', 'US13'),
      note: 'No more doses once they breathe well by themselves (US13).',
    },
    stay: from('US1', 'US8'),
    awake,
  },
  kits: { 'nasal-4mg': from('US7', 'US8') },
  changes: first('United States, spray of 4 mg.'),
});

const nyxoidTimes: Basis = {
  sources: ['EU3', 'UK7'],
  note: '2 to 3 minutes; at once after a relapse.',
};
const ukWears: Basis = {
  sources: ['UK9'],
  conflict: '20 to 30 minutes (WithYou), about half an hour (edp.org.uk). A clinician picks one.',
};

export const uk = evidenceOf(ukOverlay, {
  facts: {
    emergencyNumber: from('UK4', 'UK7'),
    'nasal-1.8mg.dose': from('EU3'),
    'nasal-1.8mg.volume': from('EU3'),
    'nasal-1.8mg.reassess': nyxoidTimes,
    'nasal-1.8mg.redose': nyxoidTimes,
    cprPushes: from('UK1', 'UK2'),
    cprBreaths: from('UK1', 'UK2'),
    wearsOffFrom: ukWears,
    wearsOffTo: ukWears,
  },
  steps: {
    check: from('UK6', 'UK8'),
    call: { ...from('UK7', 'UK8'), conflict: 'UK10 calls straight after the dose.' },
    alone,
    naloxone: {
      ...from('UK7', 'UK8', 'EU3', 'AAP23'),
      conflict: 'The label of Nyxoid says from 14 years. Here nobody is blocked.',
    },
    compressions: {
      ...from('UK1', 'UK2', 'UK6'),
      note: 'No pace was read: the operator gives it.',
    },
    reassess: {
      ...from('UK8', 'AHA20'),
      note: 'No bound for good breathing was read for the United Kingdom, so none is shown.',
    },
    recovery: from('UK10', 'UK2'),
    stay: from('UK7', 'UK8'),
    awake,
  },
  kits: { 'nasal-1.8mg': from('UK7', 'EU3') },
  changes: first('United Kingdom, Nyxoid.'),
});

export const ie = evidenceOf(ieOverlay, {
  facts: {
    emergencyNumber: from('IE2', 'IE1'),
    emergencyAlso: from('IE2', 'IE1'),
    'nasal-1.8mg.dose': from('IE2', 'EU3'),
    'nasal-1.8mg.volume': from('EU3'),
    'nasal-1.8mg.doses': from('IE2'),
    'nasal-1.8mg.reassess': from('EU3'),
    'nasal-1.8mg.redose': from('EU3'),
  },
  steps: {
    check: from('IE1'),
    call: from('IE1', 'IE3'),
    alone,
    first: { ...from('IE3', 'IE1'), note: 'CPR, naloxone, and CPR again.' },
    naloxone: from('IE2', 'IE3', 'EU3'),
    compressions: { ...from('IE1', 'IE3'), note: 'Neither pace nor ratio was read.' },
    reassess: from('IE3', 'AHA20'),
    recovery: from('IE3', 'IE1'),
    stay: from('IE1'),
    awake,
  },
  kits: { 'nasal-1.8mg': from('IE2', 'EU3') },
  changes: first('Ireland, Nyxoid.'),
});

const common: Basis = {
  sources: ['ANZ25', 'AHA20', 'ASAM25'],
  note: 'What sources of several countries share; no figure is shown.',
};

/** The protocol without figures; its number is the page's own. */
export const generic = evidenceOf(
  { ...genericOverlay(''), facts: {} },
  {
    facts: {},
    steps: {
      check: common,
      call: common,
      alone,
      naloxone: { ...from('ANZ25', 'AAP23'), note: 'Used by its label.' },
      breaths: common,
      compressions: common,
      reassess: common,
      recovery: common,
      stay: common,
      awake,
    },
    kits: { other: { ...from('ANZ25'), note: 'Used by its label.' } },
    changes: first('any region that has no protocol.'),
  },
);
