import { isEqual } from '@peerkit/model';
import type { RecordKind } from '@peerkit/validation/directory';
import type { Candidate } from './candidate.ts';
import type { ProblemList } from './problems.ts';
import { UUID } from './uuid.ts';

/**
 * How a record compares with the record of the same id that was read before it. Where each was read
 * does not count.
 *
 * - `same`: both hold the same.
 * - `less`: every field that it holds is the same in the other, which holds more.
 * - `more`: the other way round.
 * - `different`: they contradict each other.
 */
export type Comparison = 'same' | 'less' | 'more' | 'different';

/** Compares two records of one kind that share an id. */
export function compareRecords(record: object, known: object): Comparison {
  const less = holdsNoMore(record, known);
  const more = holdsNoMore(known, record);
  if (less) return more ? 'same' : 'less';
  return more ? 'more' : 'different';
}

function holdsNoMore(record: object, other: object): boolean {
  const fields = new Map<string, unknown>(Object.entries(other));
  return Object.entries(record).every(([key, value]: [string, unknown]) => {
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    return key === 'provenance' || isEmpty || isEqual(value, fields.get(key));
  });
}

/**
 * Nested files write one record many times over. Equal copies become one record, and a record that is
 * only mentioned inside another gives way to the record itself.
 */
export function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Map<string, Set<string>>();
  const kept = new Set<Candidate>();
  for (const candidate of candidates) {
    if (candidate.mention) continue;
    const key = keyOf(candidate);
    const copies = seen.get(key) ?? new Set();
    const content = JSON.stringify(candidate.record);
    if (!copies.has(content)) kept.add(candidate);
    seen.set(key, copies.add(content));
  }
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (!candidate.mention || seen.has(key)) continue;
    seen.set(key, new Set());
    kept.add(candidate);
  }
  return candidates.filter((candidate) => kept.has(candidate));
}

function keyOf({ kind, record }: Candidate): string {
  return `${kind} ${String(record['id'] ?? record['code'])}`;
}

/**
 * Reports records of different kinds that share one UUID. UUIDs are meant to be unique everywhere; small
 * numbers are only unique in their list.
 */
export function reportSharedIds(candidates: readonly Candidate[], problems: ProblemList): void {
  const kinds = new Map<string, RecordKind>();
  for (const { kind, record } of candidates) {
    const id = record['id'];
    if (typeof id !== 'string' || !UUID.test(id)) continue;
    const known = kinds.get(id);
    if (known === undefined) kinds.set(id, kind);
    else if (known !== kind) problems.warning({ record: id, field: 'id' }, 'shared-id');
  }
}
