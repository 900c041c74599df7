import type { FactUnit, Message } from '@peerkit/model';
import type { CaOnFact } from '../protocols/ca-on.facts.ts';

/** The sources panel: the name of each number (`fact.`), and how it is written with its unit (`unit.`). */

export const evidenceEn = {
  'fact.emergencyNumber': 'Number to call',
  'fact.nasalDose': 'Nose spray: one dose',
  'fact.nasalVolume': 'Nose spray: size of one dose',
  'fact.nasalDoses': 'Nose spray: doses in a kit',
  'fact.nasalReassess': 'Nose spray: look again after',
  'fact.nasalRedose': 'Nose spray: next dose after',
  'fact.imDose': 'Needle: one dose',
  'fact.imVolume': 'Needle: size of one dose',
  'fact.imDoses': 'Needle: doses in a kit',
  'fact.imReassess': 'Needle: look again after',
  'fact.imRedose': 'Needle: next dose after',
  'fact.breathInterval': 'Time from breath to breath',
  'fact.normalInterval': 'Good breathing: a breath at least every',
  'fact.wearsOffFrom': 'Naloxone wears off: from',
  'fact.wearsOffTo': 'Naloxone wears off: to',
  'unit.s': '{value} seconds',
  'unit.min': '{value} minutes',
  'unit.mg': '{value} mg',
  'unit.mL': '{value} mL',
  'unit.per-min': '{value} per minute',
  'unit.count': '{value}',
  'unit.year': '{value}',
  'unit.phone': '{value}',
} as const satisfies Record<`fact.${CaOnFact}` | `unit.${FactUnit}`, Message>;

/** Message ids of the sources panel. */
export type EvidenceWord = keyof typeof evidenceEn;

/** The words of the sources panel in one language: same ids, same tokens. */
export type EvidenceMessages = Readonly<Record<EvidenceWord, Message>>;
