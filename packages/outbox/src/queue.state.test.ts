import type { SealedSubmission } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import type { FailReason, Outcome, QueuedRecord } from './ports.ts';
import {
  afterAttempt,
  backoff,
  isExpired,
  nextDue,
  pickNext,
  queued,
  reclocked,
  triesInVain,
} from './queue.state.ts';

const NOW = 1_700_000_000_000;
const SECOND = 1000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const KEEP = 72 * HOUR;
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
const failed = (reason: FailReason, retryAfterMs?: number): Outcome => ({
  kind: 'failed',
  reason,
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});

describe('what a try comes to', () => {
  it('lets go for a receipt with this id and this hash, and for no other', () => {
    const receipt = { id: 'a', sha256: 'hash of a' };
    expect(afterAttempt(fresh, { kind: 'receipt', receipt }, NOW, 0.5, KEEP)).toEqual({
      kind: 'received',
      receipt,
    });
    for (const wrong of [
      { id: 'b', sha256: 'hash of a' },
      { id: 'a', sha256: 'hash of b' },
    ]) {
      expect(afterAttempt(fresh, { kind: 'receipt', receipt: wrong }, NOW, 0.5, KEEP)).toEqual({
        kind: 'keep',
        record: {
          ...{ ...fresh, attempts: 1, nextAt: NOW + SECOND, reason: 'unreachable' },
          ...{ triedAt: NOW, triedSince: NOW, mayHaveArrived: true },
        },
      });
    }
  });

  it.each([
    ['offline', {}],
    ['unreachable', { triedSince: NOW, mayHaveArrived: true }],
    ['intercepted', { triedSince: NOW, mayHaveArrived: true }],
    ['busy', { triedSince: NOW }],
    ['refused', { triedSince: NOW }],
  ] as const)('%s is written down as what it was', (reason, more) => {
    expect(afterAttempt(fresh, failed(reason), NOW, 0.5, KEEP)).toEqual({
      kind: 'keep',
      record: { ...fresh, attempts: 1, nextAt: NOW + SECOND, reason, triedAt: NOW, ...more },
    });
  });

  it('never forgets that the intake may have it', () => {
    const unsure = { ...fresh, mayHaveArrived: true };
    expect(tried(unsure, failed('offline'), NOW)).toMatchObject({ mayHaveArrived: true });
    const sure: Outcome = { kind: 'failed', reason: 'unreachable', mayHaveArrived: false };
    expect(tried(fresh, sure, NOW)).not.toHaveProperty('mayHaveArrived');
    const lost: Outcome = { kind: 'failed', reason: 'offline', mayHaveArrived: true };
    expect(tried(fresh, lost, NOW)).toMatchObject({ mayHaveArrived: true });
  });

  it('waits as long as the intake asks, one hour at most, and its own wait on top', () => {
    const nextAt = (ms: number) => {
      const step = afterAttempt(fresh, failed('busy', ms), NOW, 0.5, KEEP);
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

  it('is the one that was tried least, and of those the one that is longest due', () => {
    const records = [
      record('twice at 9', { attempts: 2, nextAt: NOW - 9 }),
      record('once at 3', { attempts: 1, nextAt: NOW - 3 }),
      record('once at 6', { attempts: 1, nextAt: NOW - 6 }),
    ];
    expect(pickNext(records, none, 'due', NOW)?.id).toBe('once at 6');
    expect(pickNext(records.toReversed(), none, 'due', NOW)?.id).toBe('once at 6');
    expect(pickNext(records, new Set(['once at 6', 'once at 3']), 'due', NOW)?.id).toBe(
      'twice at 9',
    );
  });

  it('comes after three tries in vain, or a quarter of a long queue', () => {
    expect([1, 12, 13, 40].map(triesInVain)).toEqual([3, 3, 4, 10]);
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

/** The record after a try that failed. */
function tried(before: QueuedRecord, outcome: Outcome, at: number): QueuedRecord {
  const step = afterAttempt(before, outcome, at, 0.5, KEEP);
  if (step.kind !== 'keep') throw new Error('It was received.');
  return step.record;
}

describe('the time a record is kept', () => {
  const over = NOW + KEEP;

  it('is not over while nobody has tried on a network', () => {
    expect(isExpired(fresh, over + 1000 * HOUR, KEEP)).toBe(false);
    let offline = fresh;
    for (let hour = 0; hour < 3; hour += 1)
      offline = tried(offline, failed('offline'), over + hour * HOUR);
    expect(isExpired(offline, over + 2 * HOUR, KEEP)).toBe(false);
    expect(isExpired({ ...offline, triedAt: over }, over, KEEP)).toBe(false);
  });

  it('ends to the millisecond after an hour of tries on a network', () => {
    const from = over - HOUR;
    const once = tried(fresh, failed('unreachable'), from);
    expect(isExpired(once, over, KEEP)).toBe(false);
    const again = tried(once, failed('busy'), over);
    expect(isExpired(again, over - 1, KEEP)).toBe(false);
    expect(isExpired(again, over, KEEP)).toBe(true);
    const early = tried(once, failed('busy'), over - 1);
    expect(isExpired(early, over, KEEP)).toBe(false);
  });

  it.each([
    ['an hour and a half', 1.5 * HOUR, true],
    ['longer', 1.5 * HOUR + 1, false],
    ['less than nothing', -1, false],
  ])('counts tries as one run over a break of %s', (_, wait, isOne) => {
    const first = tried(fresh, failed('busy'), over);
    const second = tried(first, failed('busy'), over + wait);
    expect(second.triedSince).toBe(isOne ? over : over + wait);
    const run = { ...fresh, triedSince: over - HOUR, triedAt: over };
    expect(isExpired(run, over + wait, KEEP)).toBe(isOne);
  });

  it('begins its run of tries anew when the network was gone between', () => {
    const first = tried(fresh, failed('busy'), over);
    const gone = tried(first, failed('offline'), over + MINUTE);
    expect(gone).not.toHaveProperty('triedSince');
    expect(tried(gone, failed('busy'), over + 2 * MINUTE).triedSince).toBe(over + 2 * MINUTE);
  });

  it('is over after ten runs of tries on a network, however short', () => {
    let late = tried(fresh, failed('busy'), over - 2 * HOUR);
    expect(late).not.toHaveProperty('lateRuns');
    for (let day = 0; day < 9; day += 1) {
      late = tried(late, failed('busy'), over + day * 24 * HOUR);
      late = tried(late, failed('busy'), over + day * 24 * HOUR + MINUTE);
      late = tried(late, failed('offline'), over + day * 24 * HOUR + 2 * MINUTE);
    }
    expect(late.lateRuns).toBe(9);
    expect(isExpired(late, over + 9 * 24 * HOUR, KEEP)).toBe(false);
    late = tried(late, failed('busy'), over + 9 * 24 * HOUR);
    expect(isExpired(late, over + 9 * 24 * HOUR, KEEP)).toBe(true);
  });

  it('has no late tries when it was made longer', () => {
    const late = record('a', { lateRuns: 3, triedAt: over });
    expect(tried(late, failed('busy'), over - 1)).not.toHaveProperty('lateRuns');
  });

  it('is a matter of age alone for what was refused', () => {
    const refused = record('a', { reason: 'refused' });
    expect(isExpired(refused, over - 1, KEEP)).toBe(false);
    expect(isExpired(refused, over, KEEP)).toBe(true);
  });
});

describe('when the clock was set', () => {
  const run = { triedSince: NOW, lateRuns: 3 };

  it('starts anew when it was set back by more than five minutes', () => {
    expect(reclocked(fresh, NOW - 5 * MINUTE)).toBeUndefined();
    const back = NOW - 5 * MINUTE - 1;
    const waiting = { ...fresh, attempts: 3, nextAt: NOW + MINUTE };
    const expected = { ...waiting, savedAt: back, nextAt: back };
    expect(reclocked({ ...waiting, ...run, triedAt: NOW }, back)).toEqual(expected);
  });

  it('tries at once what was last tried in what is now the future', () => {
    const triedAt = NOW + 24 * HOUR;
    const waiting = { ...fresh, attempts: 3, nextAt: triedAt + MINUTE };
    expect(reclocked({ ...waiting, ...run, triedAt }, triedAt - 5 * MINUTE)).toBeUndefined();
    const now = triedAt - 5 * MINUTE - 1;
    expect(reclocked({ ...waiting, ...run, triedAt }, now)).toEqual({ ...waiting, nextAt: now });
  });

  it('counts nothing of a jump of more than thirty days', () => {
    const month = 30 * 24 * HOUR;
    expect(reclocked(fresh, NOW + month)).toBeUndefined();
    const now = NOW + month + 1;
    expect(reclocked({ ...fresh, nextAt: NOW + MINUTE }, now)).toEqual({
      ...{ ...fresh, savedAt: now, nextAt: now },
    });
    const triedAt = NOW + 5 * HOUR;
    const later = triedAt + month + 1;
    const waited = { ...fresh, attempts: 2 };
    expect(reclocked({ ...waited, ...run, triedAt }, triedAt + month)).toBeUndefined();
    expect(reclocked({ ...waited, ...run, triedAt }, later)).toEqual({
      ...{ ...waited, savedAt: later - 5 * HOUR, nextAt: later },
    });
    const odd = { ...fresh, triedAt: NOW - HOUR };
    expect(reclocked(odd, later)).toEqual({ ...fresh, savedAt: later, nextAt: later });
  });

  it('waits no longer than anything can ask for', () => {
    const longest = NOW + 65 * MINUTE;
    expect(reclocked({ ...fresh, nextAt: longest }, NOW)).toBeUndefined();
    const record = { ...fresh, attempts: 1, nextAt: longest + 1 };
    expect(reclocked(record, NOW)).toEqual({ ...record, nextAt: NOW });
  });
});
