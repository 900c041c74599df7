import type { Receipt, SealedSubmission } from '@peerkit/model';
import type { FailReason, Outcome, QueuedRecord } from './ports.ts';

/** The first backoff; it doubles with each failure. */
const BASE_MS = 2_000;
const CAP_MS = 5 * 60_000;
/** The longest wait an intake may ask for: a wrong header must not stop a queue for good. */
const RETRY_AFTER_CAP_MS = 60 * 60_000;
/** A record saved further in the future than this means that the device's clock was set back. */
const CLOCK_SLACK_MS = 5 * 60_000;

/** What a pass tries: only what is due, also what waits for the network, or everything. */
export type Urgency = 'due' | 'network' | 'all';

/** What to do with a record after an attempt; `pause`: the others need not try now. */
export type Step =
  | { readonly kind: 'received'; readonly receipt: Receipt }
  | { readonly kind: 'keep'; readonly record: TriedRecord; readonly pause: boolean };

/** A record after a try that failed. */
export type TriedRecord = QueuedRecord & { readonly reason: FailReason };

/** A fresh record, due at once. */
export function queued(envelope: SealedSubmission, to: string, now: number): QueuedRecord {
  return { id: envelope.id, to, envelope, savedAt: now, attempts: 0, nextAt: now };
}

/** What an attempt means for its record. Only a receipt for exactly these bytes releases it. */
export function afterAttempt(
  record: QueuedRecord,
  outcome: Outcome,
  now: number,
  random: number,
): Step {
  if (outcome.kind === 'receipt') {
    return matches(outcome.receipt, record.envelope)
      ? { kind: 'received', receipt: outcome.receipt }
      : // Stryker disable next-line StringLiteral: any outcome but a receipt is a failed one.
        afterAttempt(record, { kind: 'failed', reason: 'unreachable' }, now, random);
  }
  const asked = Math.min(outcome.retryAfterMs ?? 0, RETRY_AFTER_CAP_MS);
  const wait = asked + backoff(record.attempts, random);
  return {
    kind: 'keep',
    record: {
      ...record,
      attempts: record.attempts + 1,
      nextAt: now + wait,
      reason: outcome.reason,
    },
    pause: outcome.reason !== 'refused',
  };
}

/** Exponential with full jitter: after an outage, many phones must not come back at once. */
export function backoff(attempts: number, random: number): number {
  return Math.floor(random * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(attempts, 20)));
}

/** The next record to try in this pass: those never tried come first, then the longest overdue. */
export function pickNext(
  records: readonly QueuedRecord[],
  tried: ReadonlySet<string>,
  urgency: Urgency,
  now: number,
): QueuedRecord | undefined {
  return records
    .filter((record) => !tried.has(record.id) && isDue(record, urgency, now))
    .sort((a, b) => Math.sign(a.attempts) - Math.sign(b.attempts) || a.nextAt - b.nextAt)[0];
}

/** When the next attempt is due, or undefined when no record waits for a time. */
export function nextDue(records: readonly QueuedRecord[]): number | undefined {
  const times = records
    .filter((record) => record.reason !== 'refused')
    .map((record) => record.nextAt);
  return times.length === 0 ? undefined : Math.min(...times);
}

export function isExpired(record: QueuedRecord, now: number, keepMs: number): boolean {
  return now - record.savedAt >= keepMs;
}

/** The record with new times when the device's clock was set back since it was saved; else undefined. */
export function reclocked(record: QueuedRecord, now: number): QueuedRecord | undefined {
  if (record.savedAt <= now + CLOCK_SLACK_MS) return undefined;
  return { ...record, savedAt: now, nextAt: now };
}

function isDue(record: QueuedRecord, urgency: Urgency, now: number): boolean {
  if (urgency === 'all') return true;
  if (record.reason === 'refused') return false;
  if (record.nextAt <= now) return true;
  return urgency === 'network' && record.reason !== 'busy';
}

function matches(receipt: Receipt, envelope: SealedSubmission): boolean {
  return receipt.id === envelope.id && receipt.sha256 === envelope.sha256;
}
