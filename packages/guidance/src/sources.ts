/**
 * Where the guidance comes from, in full. A separate entry: a phone in an emergency never loads it.
 *
 * @packageDocumentation
 */
import type { Message, ProtocolEvidence, Result } from '@peerkit/model';
import { factNames, unitNames } from './evidence/en.ts';
import { caOnEvidence } from './evidence/ca-on.ts';
import { SOURCES } from './evidence/sources.ts';

export { SOURCES };

const EVIDENCE: ReadonlyMap<string, ProtocolEvidence> = new Map([['ca-on', caOnEvidence]]);

/** What a region's protocol rests on. Code `unknown-region` when there is no such region. */
export function getEvidence(region: string): Result<ProtocolEvidence> {
  const found = EVIDENCE.get(region);
  return found
    ? { ok: true, value: found }
    : { ok: false, issues: [{ path: ['region'], code: 'unknown-region' }] };
}

/** Words for the facts: a name by fact id, and how a value stands with its unit (token `value`). */
export interface EvidenceMessages {
  readonly facts: Readonly<Record<string, Message>>;
  readonly units: typeof unitNames;
}

/** English for every language, until there are others. */
export const evidenceMessages: EvidenceMessages = { facts: factNames, units: unitNames };
