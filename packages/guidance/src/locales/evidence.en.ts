import type { FactUnit, KitFact, Message, SourceMark } from '@peerkit/model';
import type { RegionFact } from '../overlays/overlay.ts';

/**
 * The sources panel: the name of each number (`fact.`), how it is written with its unit (`unit.`), the parts
 * of the panel, and how far a source was read (`mark.`).
 */
export const evidenceEn = {
  'fact.emergencyNumber': 'Number to call',
  'fact.emergencyAlso': 'Another number to call',
  'fact.dose': 'one dose',
  'fact.volume': 'size of one dose',
  'fact.doses': 'doses in a kit',
  'fact.reassess': 'look again after',
  'fact.redose': 'next dose after',
  'fact.breathInterval': 'Time from rescue breath to rescue breath',
  'fact.firstBreaths': 'Breaths to start with',
  'fact.breathsBefore': 'Breaths before naloxone, for',
  'fact.cprPushes': 'CPR: pushes',
  'fact.cprBreaths': 'CPR: breaths',
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
  'panel.steps': 'Steps',
  'panel.kits': 'Kits',
  'panel.after': 'When it is over',
  'panel.site': 'address of the site, not of the page',
  'panel.changes': 'Changes',
  'panel.conflict': 'Others say',
  'mark.verified': 'read on their own page',
  'mark.secondary': 'read in a copy',
} as const satisfies Record<
  | `fact.${RegionFact | KitFact}`
  | `unit.${FactUnit}`
  | `mark.${Exclude<SourceMark, 'unseen'>}`
  | `panel.${'steps' | 'kits' | 'after' | 'site' | 'changes' | 'conflict'}`,
  Message
>;

/** Message ids of the sources panel. */
export type EvidenceWord = keyof typeof evidenceEn;

/** The words of the sources panel in one language: same ids, same tokens. */
export type EvidenceMessages = Readonly<Record<EvidenceWord, Message>>;
