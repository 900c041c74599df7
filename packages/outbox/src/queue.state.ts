import type { Receipt, SealedSubmission } from '@peerkit/model';
import type { FailReason, Outcome, QueuedRecord } from './ports.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** The first backoff; it doubles with each failure. */
const BASE_MS = 2_000;
const CAP_MS = 5 * MINUTE_MS;
/** The longest wait an intake may ask for: a wrong header must not stop a queue for good. */
const RETRY_AFTER_CAP_MS = HOUR_MS;
/** A record written further in the future than this means that the device's clock was set back. */
const CLOCK_SLACK_MS = 5 * MINUTE_MS;
/** A record not touched for longer than this means that the clock was wrong: keys do not last as long either. */
const CLOCK_JUMP_MS = 30 * 24 * HOUR_MS;
/** Tries further apart than this are not one run: the device was off, or its clock was set. */
const RUN_GAP_MS = 1.5 * HOUR_MS;
/** How long a run of tries on a network must be before a record may be given up. */
const RUN_MS = HOUR_MS;
/** This many runs of tries on a network past its time end a record, however short they were. */
const LATE_RUNS = 10;

/** What a pass tries: only what is due, also what waits for the network, or everything. */
export type Urgency = 'due' | 'network' | 'all';

/** What to do with a record after an attempt. */
export type Step =
  | { readonly kind: 'received'; readonly receipt: Receipt }
  | { readonly kind: 'keep'; readonly record: TriedRecord };

/** A record after a try that failed. */
export type TriedRecord = QueuedRecord & { readonly reason: FailReason };

/** A fresh record, due at once. */
export function queued(envelope: SealedSubmission, to: string, now: number): QueuedRecord {
  return { v: 1, id: envelope.id, to, envelope, savedAt: now, attempts: 0, nextAt: now };
}

/** What an attempt means for its record. Only a receipt for exactly these bytes releases it. */
export function afterAttempt(
  record: QueuedRecord,
  outcome: Outcome,
  now: number,
  random: number,
  keepMs: number,
): Step {
  if (outcome.kind === 'receipt') {
    return matches(outcome.receipt, record.envelope)
      ? { kind: 'received', receipt: outcome.receipt }
      : // Stryker disable next-line StringLiteral: any outcome but a receipt is a failed one.
        afterAttempt(record, { kind: 'failed', reason: 'unreachable' }, now, random, keepMs);
  }
  const { reason } = outcome;
  const asked = Math.min(outcome.retryAfterMs ?? 0, RETRY_AFTER_CAP_MS);
  const mayHaveArrived =
    record.mayHaveArrived ??
    outcome.mayHaveArrived ??
    (reason === 'unreachable' || reason === 'intercepted');
  const { triedSince = now, lateRuns = 0 } = record;
  const onNetwork = reason !== 'offline';
  const late = now - record.savedAt >= keepMs;
  return {
    kind: 'keep',
    record: {
      ...without(record, 'triedSince', 'lateRuns'),
      attempts: record.attempts + 1,
      nextAt: now + asked + backoff(record.attempts, random),
      reason,
      triedAt: now,
      ...(onNetwork && { triedSince: isOneRun(record, now) ? triedSince : now }),
      ...(late && { lateRuns: lateRuns + Number(onNetwork && !isOneRun(record, now)) }),
      ...(mayHaveArrived && { mayHaveArrived }),
    },
  };
}

/** Exponential with full jitter: after an outage, many phones must not come back at once. */
export function backoff(attempts: number, random: number): number {
  return Math.floor(random * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(attempts, 20)));
}

/** The next record to try in this pass: those tried least come first, then the longest overdue. */
export function pickNext(
  records: readonly QueuedRecord[],
  tried: ReadonlySet<string>,
  urgency: Urgency,
  now: number,
): QueuedRecord | undefined {
  return records
    .filter((record) => !tried.has(record.id) && isDue(record, urgency, now))
    .sort((a, b) => a.attempts - b.attempts || a.nextAt - b.nextAt)[0];
}

/** How many tries in a row may find nobody before a pass stops: the fault may be in the records. */
export function triesInVain(waiting: number): number {
  return Math.max(3, Math.ceil(waiting / 4));
}

/** When the next attempt is due, or undefined when no record waits for a time. */
export function nextDue(records: readonly QueuedRecord[]): number | undefined {
  const times = records
    .filter((record) => record.reason !== 'refused')
    .map((record) => record.nextAt);
  return times.length === 0 ? undefined : Math.min(...times);
}

/**
 * Whether a record's time is over: kept for so long, and tried in vain on a network since. What the
 * intake refused is over by its age alone.
 */
export function isExpired(record: QueuedRecord, now: number, keepMs: number): boolean {
  if (now - record.savedAt < keepMs) return false;
  const { reason, triedAt = 0, triedSince = triedAt, lateRuns = 0 } = record;
  if (reason === 'refused' || lateRuns >= LATE_RUNS) return true;
  return triedAt - triedSince >= RUN_MS && isOneRun(record, now);
}

/** The record with times that can be true, when the device's clock was set since; else undefined. */
export function reclocked(record: QueuedRecord, now: number): QueuedRecord | undefined {
  const { savedAt, triedAt: touched = savedAt } = record;
  const rest = without(record, 'triedAt', 'triedSince', 'lateRuns');
  if (savedAt > now + CLOCK_SLACK_MS) return { ...rest, savedAt: now, nextAt: now };
  if (touched > now + CLOCK_SLACK_MS) return { ...rest, nextAt: now };
  if (now - touched > CLOCK_JUMP_MS) {
    // Only the time that it is known to have waited counts.
    return { ...rest, savedAt: now - Math.max(0, touched - savedAt), nextAt: now };
  }
  if (record.nextAt > now + CAP_MS + RETRY_AFTER_CAP_MS) return { ...record, nextAt: now };
  return undefined;
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

type Optional = 'triedAt' | 'triedSince' | 'lateRuns';

function without(record: QueuedRecord, ...names: readonly Optional[]): QueuedRecord {
  const rest = Object.entries(record).filter(([name]) => !names.some((other) => other === name));
  return Object.fromEntries(rest) as unknown as QueuedRecord;
}

function isOneRun({ triedAt = Infinity }: QueuedRecord, now: number): boolean {
  return triedAt <= now && now - triedAt <= RUN_GAP_MS;
}
