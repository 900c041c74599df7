import type { Session, StepOutcome } from '@peerkit/model';
import { reduceSession, startSession } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import { awakeChecks, isAwake } from './awake.ts';
import { MINUTE, NOW, ontario } from '../testing/fixtures.ts';

/** A session after those ways, a minute apart. */
function after(...ways: readonly StepOutcome[]): Session {
  const start = startSession(ontario(), { at: NOW, kit: 'nasal-4mg' });
  return ways.reduce(
    (session, when, index) =>
      reduceSession(ontario(), session, { type: 'outcome', when, at: NOW + index * MINUTE }),
    start,
  );
}

const awake = (session: Session) => awakeChecks(ontario(), session);

describe('answers about breathing', () => {
  it.each<[string, readonly StepOutcome[], readonly boolean[]]>([
    ['none yet', ['done', 'dose-given'], []],
    ['breathing, and awake', ['done', 'dose-given', 'done', 'responds'], [true]],
    ['breathing, not awake', ['done', 'dose-given', 'done', 'breathing', 'done'], [false]],
    [
      'not breathing, then awake',
      ['done', 'dose-given', 'done', 'not-breathing', 'dose-given', 'done', 'responds'],
      [false, true],
    ],
  ])('%s', (_, ways, expected) => {
    expect(awake(after(...ways))).toEqual(expected);
  });

  it('are known to be so of the last, where the older steps are forgotten', () => {
    const session = after(
      'done',
      'dose-given',
      'done',
      'not-breathing',
      'dose-given',
      'done',
      'responds',
    );
    const last = { ...session, trail: session.trail.slice(-1) };
    expect(awake(last)).toEqual([false, true]);
    expect(awake({ ...session, trail: [] })).toEqual([false, false]);
  });
});

describe('the step after an answer about breathing', () => {
  it.each<[string, boolean, readonly StepOutcome[]]>([
    ['says that they are awake', true, ['done', 'dose-given', 'done', 'responds']],
    ['says nothing of it on their side', false, ['done', 'dose-given', 'done', 'breathing']],
    ['nor after it', false, ['done', 'dose-given', 'done', 'breathing', 'done']],
    ['nor once they stop breathing', false, ['done', 'dose-given', 'done', 'responds', 'relapse']],
    ['nor before any answer', false, ['done']],
  ])('%s', (_, expected, ways) => {
    expect(isAwake(ontario(), after(...ways))).toBe(expected);
  });
});
