import type { SealedSubmission } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import type { Outcome, QueuedRecord } from './ports.ts';
import {
  afterAttempt,
  backoff,
  isExpired,
  nextDue,
  pickNext,
  queued,
  reclocked,
} from './queue.state.ts';

const NOW = 1_700_000_000_000;
const SECOND = 1000;
const MINUTE = 60_000;
const envelope: SealedSubmission = {
  v: 1,
  id: 'a',
  kind: 'request-peer',
  version: 1,
  agency: 'demo',
  keyIds: [],
  bucketKib: 1,
  locale: 'en',
  sha256: 'hash of a',
  sealed: '',
};
const fresh = queued(envelope, 'https://intake.test', NOW);
const record = (id: string, more: Partial<QueuedRecord> = {}): QueuedRecord => ({
  ...fresh,
  id,
  ...more,
});
const failed = (
  reason: 'offline' | 'unreachable' | 'busy' | 'refused',
  retryAfterMs?: number,
): Outcome => ({ kind: 'failed', reason, ...(retryAfterMs !== undefined && { retryAfterMs }) });

describe('what a try comes to', () => {
  it('lets go for a receipt with this id and this hash, and for no other', () => {
    const receipt = { id: 'a', sha256: 'hash of a' };
    expect(afterAttempt(fresh, { kind: 'receipt', receipt }, NOW, 0.5)).toEqual({
      kind: 'received',
      receipt,
    });
    for (const wrong of [
      { id: 'b', sha256: 'hash of a' },
      { id: 'a', sha256: 'hash of b' },
    ]) {
      expect(afterAttempt(fresh, { kind: 'receipt', receipt: wrong }, NOW, 0.5)).toEqual({
        kind: 'keep',
        record: { ...fresh, attempts: 1, nextAt: NOW + SECOND, reason: 'unreachable' },
        pause: true,
      });
    }
  });

  it.each([
    ['offline', true],
    ['unreachable', true],
    ['busy', true],
    ['refused', false],
  ] as const)('%s holds the others up: %s', (reason, pause) => {
    const step = afterAttempt(fresh, failed(reason), NOW, 0.5);
    expect(step).toMatchObject({ kind: 'keep', pause, record: { reason, attempts: 1 } });
  });

  it('waits as long as the intake asks, one hour at most, and its own wait on top', () => {
    const nextAt = (ms: number) => {
      const step = afterAttempt(fresh, failed('busy', ms), NOW, 0.5);
      return step.kind === 'keep' ? step.record.nextAt - NOW : undefined;
    };
    expect(nextAt(30 * SECOND)).toBe(31 * SECOND);
    expect(nextAt(60 * MINUTE)).toBe(60 * MINUTE + SECOND);
    expect(nextAt(24 * 60 * MINUTE)).toBe(60 * MINUTE + SECOND);
  });

  it('doubles the wait with each try that failed, up to five minutes', () => {
    const longest = [0, 1, 2, 3, 7, 8, 50].map((attempts) => backoff(attempts, 0.999_999_9));
    expect(longest).toEqual([1999, 3999, 7999, 15_999, 255_999, 299_999, 299_999]);
    expect(backoff(3, 0)).toBe(0);
  });
});

describe('which is next', () => {
  const none = new Set<string>();
  const later = NOW + MINUTE;

  it('is one that was never tried, then the one that is longest due', () => {
    const tried = [
      record('tried at 3', { attempts: 1, nextAt: NOW - 3 }),
      record('tried at 9', { attempts: 4, nextAt: NOW - 9 }),
      record('tried at 6', { attempts: 2, nextAt: NOW - 6 }),
    ];
    expect(pickNext(tried, none, 'due', NOW)?.id).toBe('tried at 9');
    expect(pickNext(tried.toReversed(), none, 'due', NOW)?.id).toBe('tried at 9');
    const both = [...tried, record('new at 1', { nextAt: NOW - 1 })];
    expect(pickNext(both, none, 'due', NOW)?.id).toBe('new at 1');
    expect(pickNext(both, new Set(['new at 1']), 'due', NOW)?.id).toBe('tried at 9');
  });

  it.each([
    ['due', 'unreachable', false],
    ['network', 'unreachable', true],
    ['network', 'offline', true],
    ['network', 'busy', false],
    ['network', 'refused', false],
    ['all', 'busy', true],
    ['all', 'refused', true],
  ] as const)('with "%s", one that waits as "%s" is tried early: %s', (urgency, reason, tries) => {
    const waiting = [record('a', { attempts: 1, nextAt: later, reason })];
    expect(pickNext(waiting, none, urgency, NOW) !== undefined).toBe(tries);
  });

  it('is due to the millisecond, and never when it was refused', () => {
    expect(pickNext([record('a', { nextAt: NOW })], none, 'due', NOW)?.id).toBe('a');
    expect(pickNext([record('a', { nextAt: NOW + 1 })], none, 'due', NOW)).toBeUndefined();
    const refused = record('a', { nextAt: NOW - MINUTE, reason: 'refused' });
    expect(pickNext([refused], none, 'due', NOW)).toBeUndefined();
  });

  it('is looked for at the earliest moment that one is due', () => {
    const records = [
      record('a', { nextAt: NOW + 5 }),
      record('b', { nextAt: NOW + 2 }),
      record('c', { nextAt: NOW + 1, reason: 'refused' }),
    ];
    expect(nextDue(records)).toBe(NOW + 2);
    expect(nextDue(records.slice(2))).toBeUndefined();
    expect(nextDue([])).toBeUndefined();
  });
});

describe('the time a record is kept', () => {
  it('ends to the millisecond', () => {
    expect(isExpired(fresh, NOW + 99, 100)).toBe(false);
    expect(isExpired(fresh, NOW + 100, 100)).toBe(true);
  });

  it('starts anew when the clock was set back by more than five minutes', () => {
    expect(reclocked(fresh, NOW - 5 * MINUTE)).toBeUndefined();
    const back = NOW - 5 * MINUTE - 1;
    const waiting = { ...fresh, attempts: 3, nextAt: NOW + MINUTE };
    expect(reclocked(waiting, back)).toEqual({ ...waiting, savedAt: back, nextAt: back });
  });
});
