/**
 * Where the guidance comes from, in full. A separate entry: a phone in an emergency never loads it.
 *
 * @packageDocumentation
 */
import type { Message, ProtocolEvidence, Result } from '@peerkit/model';
import { factNames, unitNames } from './evidence/en.ts';
import { notes } from './evidence/ca-on.ts';
import { SOURCES } from './evidence/sources.ts';

export { SOURCES };

const NOTES: Readonly<Record<string, ProtocolEvidence['notes']>> = { 'ca-on': notes };

/** The sources and notes behind a region's protocol. Code `unknown-region` when there is no such region. */
export function getEvidence(region: string): Result<ProtocolEvidence> {
  const found = Object.hasOwn(NOTES, region) ? NOTES[region] : undefined;
  return found
    ? { ok: true, value: { sources: SOURCES, notes: found } }
    : { ok: false, issues: [{ path: ['region'], code: 'unknown-region' }] };
}

/** Words for the facts: a name by fact id, and how a value stands with its unit (token `value`). */
export interface EvidenceMessages {
  readonly facts: Readonly<Record<string, Message>>;
  readonly units: typeof unitNames;
}

/** English for every language, until there are others. */
export const evidenceMessages: EvidenceMessages = { facts: factNames, units: unitNames };
