import type { FactUnit, Message } from '@peerkit/model';
import type { CaOnFact } from '../protocols/ca-on.facts.ts';

/** What each number is, in English, for the sources panel. */
export const factNames: Readonly<Record<CaOnFact, Message>> = {
  emergencyNumber: 'Number to call',
  nasalDose: 'Nose spray: one dose',
  nasalVolume: 'Nose spray: size of one dose',
  nasalDoses: 'Nose spray: doses in a kit',
  nasalReassess: 'Nose spray: look again after',
  nasalRedose: 'Nose spray: next dose after',
  imDose: 'Needle: one dose',
  imVolume: 'Needle: size of one dose',
  imDoses: 'Needle: doses in a kit',
  imReassess: 'Needle: look again after',
  imRedose: 'Needle: next dose after',
  breathInterval: 'Time from breath to breath',
  normalInterval: 'Good breathing: a breath at least every',
  wearsOffFrom: 'Naloxone wears off: from',
  wearsOffTo: 'Naloxone wears off: to',
};

/** How a value is written with its unit. */
export const unitNames: Readonly<Record<FactUnit, Message>> = {
  s: '{value} seconds',
  min: '{value} minutes',
  mg: '{value} mg',
  mL: '{value} mL',
  'per-min': '{value} per minute',
  count: '{value}',
  year: '{value}',
  phone: '{value}',
};
