import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyProtocol as protocol } from '../testing/tiny-protocol.ts';
import {
  currentStep,
  dosesLeft,
  factNumber,
  isReviewed,
  noteTime,
  redoseState,
  saidNoneLeft,
  reduceSession,
  sinceLastDose,
  startSession,
  waysOn,
  type SessionAction,
} from './machine.ts';
import { stepsAhead } from './steps-ahead.ts';
import type { StepOutcome } from './protocol.ts';
import { restoreSession, serializeSession, SESSION_MAX_AGE_MS, type Session } from './session.ts';

const T0 = 1_800_000_000_000;
const MINUTE = 60_000;
const fresh = (kit: 'nasal-4mg' | 'none' = 'nasal-4mg') => startSession(protocol, { at: T0, kit });
const walk = (session: Session, ...moves: [StepOutcome, number][]) =>
  moves.reduce(
    (at, [when, minute]) =>
      reduceSession(protocol, at, { type: 'outcome', when, at: T0 + minute * MINUTE }),
    session,
  );
const dosed = () => walk(fresh(), ['done', 0], ['dose-given', 1]);

describe('a session', () => {
  it('starts at the emergency step with nothing logged', () => {
    expect(fresh()).toMatchObject({ step: 'call', doses: [], checks: [], trail: [] });
  });

  it('treats an unknown kit as no kit', () => {
    expect(startSession(protocol, { at: T0, kit: 'im-ampoule-0.4mg' }).kit).toBe('none');
  });

  it('logs a dose with its time and kit, and goes on to breaths', () => {
    const session = dosed();
    expect(session.step).toBe('breaths');
    expect(session.doses).toEqual([{ at: T0 + MINUTE, kit: 'nasal-4mg' }]);
  });

  it('stays as it is when the step has no such way on', () => {
    const session = fresh();
    expect(walk(session, ['relapse', 1])).toBe(session);
  });

  it('goes back without forgetting a dose', () => {
    const back = reduceSession(protocol, dosed(), { type: 'back' });
    expect(back.step).toBe('naloxone');
    expect(back.doses).toHaveLength(1);
  });

  it('goes back step by step as far as the start, and no further', () => {
    const back = (session: Session) => reduceSession(protocol, session, { type: 'back' });
    const checked = walk(dosed(), ['done', 2], ['not-breathing', 2]);
    const steps: string[] = [];
    let session = checked;
    for (let press = 0; press < 4; press += 1) {
      session = back(session);
      steps.push(session.step);
      expect(session.trail).toHaveLength(3 - press);
    }
    expect(steps).toEqual(['reassess', 'breaths', 'naloxone', 'call']);
    expect(session.checks).toEqual([]);
    expect(session.doses).toEqual(checked.doses);
    expect(back(session)).toBe(session);
  });

  it('takes back only the checks of the steps it goes back over', () => {
    const twice = walk(dosed(), ['done', 2], ['breathing', 2], ['relapse', 3], ['dose-given', 4]);
    const [first] = twice.checks;
    const atRelapse = reduceSession(protocol, reduceSession(protocol, twice, { type: 'back' }), {
      type: 'back',
    });
    expect(atRelapse).toMatchObject({ step: 'stay', checks: [first] });
  });

  it('takes a breathing check back together with its step', () => {
    const checked = walk(dosed(), ['done', 2], ['breathing', 2]);
    expect(checked.checks).toEqual([{ at: T0 + 2 * MINUTE, ok: true }]);
    expect(reduceSession(protocol, checked, { type: 'back' })).toMatchObject({
      step: 'reassess',
      checks: [],
    });
  });

  it('takes back only the last breathing check, and none for a step without one', () => {
    const twice = walk(
      dosed(),
      ['done', 2],
      ['not-breathing', 3],
      ['dose-given', 4],
      ['done', 5],
      ['breathing', 6],
    );
    const [first, second] = [
      { at: T0 + 3 * MINUTE, ok: false },
      { at: T0 + 6 * MINUTE, ok: true },
    ];
    expect(twice.checks).toEqual([first, second]);
    const once = reduceSession(protocol, twice, { type: 'back' });
    expect(once).toMatchObject({ step: 'reassess', checks: [first] });
    const before = reduceSession(protocol, once, { type: 'back' });
    expect(before).toMatchObject({ step: 'breaths', checks: [first] });
  });

  it('goes back step by step to where it began, and no further', () => {
    const back = (session: Session) => reduceSession(protocol, session, { type: 'back' });
    const once = back(dosed());
    const twice = back(once);
    expect([once.step, twice.step]).toEqual(['naloxone', 'call']);
    expect(back(twice)).toBe(twice);
  });

  it('takes another kit in hand at any step, but only one that the protocol knows', () => {
    const other = reduceSession(protocol, dosed(), { type: 'kit', kit: 'none' });
    expect(other).toEqual({ ...dosed(), kit: 'none' });
    const session = dosed();
    const unknown = { type: 'kit', kit: 'im-ampoule-0.4mg' } as const;
    expect(reduceSession(protocol, session, unknown)).toBe(session);
  });

  it('keeps the last 100 doses of a very long run', () => {
    const round = (session: Session, minute: number) =>
      walk(session, ['dose-given', minute], ['give-dose', minute]);
    let session = walk(fresh(), ['done', 0]);
    for (let minute = 1; minute <= 103; minute += 1) session = round(session, minute);
    expect(session.doses).toHaveLength(100);
    expect(session.doses[0]?.at).toBe(T0 + 4 * MINUTE);
    expect(session.doses.at(-1)?.at).toBe(T0 + 103 * MINUTE);
  });

  it('takes the only dose off the log after a mis-tap, and is at the dose again', () => {
    const before = walk(fresh(), ['done', 0]);
    const undone = reduceSession(protocol, dosed(), { type: 'undo-dose' });
    expect(undone).toMatchObject({ step: before.step, trail: before.trail, doses: [] });
    expect(undone.step).toBe('naloxone');
    expect(waysOn(protocol, undone)[0]?.when).toBe('dose-given');
    expect(reduceSession(protocol, undone, { type: 'undo-dose' })).toBe(undone);
  });

  it('stays where somebody has gone on to since, and with a dose that is left', () => {
    const gone = walk(dosed(), ['done', 2]);
    expect(reduceSession(protocol, gone, { type: 'undo-dose' })).toMatchObject({
      step: gone.step,
      trail: gone.trail,
      doses: [],
    });
    const two = walk(dosed(), ['done', 2], ['not-breathing', 3], ['dose-given', 4]);
    expect(reduceSession(protocol, two, { type: 'undo-dose' }).step).toBe(two.step);
  });

  it('puts a dose that was taken off back with its own time, and goes on from it', () => {
    const undone = reduceSession(protocol, dosed(), { type: 'undo-dose' });
    const other = reduceSession(protocol, undone, { type: 'kit', kit: 'none' });
    expect(reduceSession(protocol, undone, { type: 'redo-dose' })).toEqual(dosed());
    const back = reduceSession(protocol, other, { type: 'redo-dose' });
    expect([back.doses, back.step, back.kit]).toEqual([dosed().doses, 'breaths', 'none']);
    expect(reduceSession(protocol, back, { type: 'redo-dose' })).toBe(back);
  });

  it('puts a dose back where somebody is, once they have gone on; not once another was given', () => {
    const two = walk(dosed(), ['done', 2], ['not-breathing', 4], ['dose-given', 4], ['done', 5]);
    const undone = reduceSession(protocol, two, { type: 'undo-dose' });
    expect(reduceSession(protocol, undone, { type: 'redo-dose' })).toEqual(two);
    const first = reduceSession(protocol, dosed(), { type: 'undo-dose' });
    const gone = walk(first, ['breaths-now', 3]);
    const back = reduceSession(protocol, gone, { type: 'redo-dose' });
    expect([back.step, back.doses]).toEqual([gone.step, dosed().doses]);
    const given = walk(first, ['dose-given', 3]);
    expect(reduceSession(protocol, given, { type: 'redo-dose' })).toBe(given);
  });

  it('takes only the last of two doses off the log', () => {
    const two = walk(dosed(), ['done', 2], ['not-breathing', 3], ['dose-given', 4]);
    expect(reduceSession(protocol, two, { type: 'undo-dose' }).doses).toEqual([
      { at: T0 + MINUTE, kit: 'nasal-4mg' },
    ]);
  });

  it('shows the emergency step when its own step is gone from the protocol', () => {
    const lost = { ...fresh(), step: 'old' };
    expect(currentStep(protocol, lost).id).toBe('call');
    expect(currentStep({ ...protocol, steps: protocol.steps.toReversed() }, lost).id).toBe('call');
  });

  it('names the step that a broken protocol lacks', () => {
    const start = { emergency: 'dial', overview: 'dial' };
    const lost = { ...fresh(), step: 'old' };
    expect(() => currentStep({ ...protocol, start }, lost)).toThrow(
      new RangeError('No step "dial".'),
    );
  });
});

describe('the next dose', () => {
  it.each([
    [1, 'wait'],
    [1.5, 'wait'],
    [2.99, 'wait'],
    [3, 'check'],
    [3.99, 'check'],
    [4, 'due'],
    [600, 'due'],
  ])('at minute %d of a dose at minute 1 it is "%s"', (minute, state) => {
    expect(redoseState(protocol, dosed(), T0 + minute * MINUTE)).toBe(state);
  });

  it('is due at once when breathing came back and stopped again', () => {
    const relapsed = walk(dosed(), ['done', 1.2], ['breathing', 1.3], ['relapse', 1.4]);
    expect(relapsed.step).toBe('naloxone');
    expect(redoseState(protocol, relapsed, T0 + 1.5 * MINUTE)).toBe('now');
    const again = walk(relapsed, ['dose-given', 1.6]);
    expect(redoseState(protocol, again, T0 + 1.7 * MINUTE)).toBe('wait');
  });

  it('counts from the last of several doses, with the breathing checks since', () => {
    const second = walk(
      dosed(),
      ['done', 1.2],
      ['breathing', 1.3],
      ['relapse', 1.4],
      ['dose-given', 5],
    );
    expect(redoseState(protocol, second, T0 + 6 * MINUTE)).toBe('wait');
    expect(redoseState(protocol, second, T0 + 7 * MINUTE)).toBe('check');
    expect(redoseState(protocol, second, T0 + 8 * MINUTE)).toBe('due');
    const again = walk(second, ['done', 5.2], ['breathing', 5.3], ['relapse', 5.4]);
    expect(redoseState(protocol, again, T0 + 5.5 * MINUTE)).toBe('now');
  });

  it('is not due at once when a dose was logged in the very moment of the relapse', () => {
    const both = walk(
      dosed(),
      ['done', 1.2],
      ['breathing', 1.3],
      ['relapse', 1.4],
      ['dose-given', 1.4],
    );
    expect(redoseState(protocol, both, T0 + 1.5 * MINUTE)).toBe('wait');
  });

  it('is not a relapse when breathing never came back', () => {
    const still = walk(dosed(), ['done', 1.2], ['not-breathing', 1.3]);
    expect(redoseState(protocol, still, T0 + 1.5 * MINUTE)).toBe('wait');
  });

  it('is not forgotten two answers after a relapse', () => {
    const relapsed = walk(dosed(), ['done', 1.2], ['breathing', 1.3], ['relapse', 1.4]);
    const later = walk(relapsed, ['breaths-now', 1.4], ['done', 1.5], ['not-breathing', 1.6]);
    expect(later.checks.map(({ ok }) => ok)).toEqual([true, false, false]);
    expect(redoseState(protocol, later, T0 + 1.7 * MINUTE)).toBe('now');
    expect(later.step).toBe('naloxone');
  });

  it('is due at once when somebody who had woken up stops breathing', () => {
    const woken = walk(dosed(), ['done', 1.2], ['responds', 1.3]);
    expect(woken).toMatchObject({ step: 'stay', checks: [{ ok: true }] });
    const stopped = walk(woken, ['relapse', 1.4]);
    expect(redoseState(protocol, stopped, T0 + 1.5 * MINUTE)).toBe('now');
  });

  it('is due once somebody looked at the time and they did not breathe', () => {
    const looked = walk(dosed(), ['done', 3.1], ['not-breathing', 3.2]);
    expect(redoseState(protocol, looked, T0 + 3.3 * MINUTE)).toBe('due');
    const early = walk(dosed(), ['done', 2.8], ['not-breathing', 2.9]);
    expect(redoseState(protocol, early, T0 + 3.3 * MINUTE)).toBe('check');
  });

  it('leads from "not breathing" to breaths while the dose needs time, and to the dose after that', () => {
    const answered = (minute: number) => walk(dosed(), ['done', minute], ['not-breathing', minute]);
    expect([1.3, 2.9].map((minute) => answered(minute).step)).toEqual(['breaths', 'breaths']);
    expect([3, 4, 600].map((minute) => answered(minute).step)).toEqual([
      ...['naloxone', 'naloxone', 'naloxone'],
    ]);
    const never = walk(fresh(), ['done', 0], ['breaths-now', 0], ['done', 1], ['not-breathing', 1]);
    expect(never.step).toBe('naloxone');
  });

  it('has no time where no source has one, and leads to breaths with the dose one tap away', () => {
    const facts = { number: '000', 'nasal-4mg.doses': 2 };
    const untimed = { ...protocol, facts };
    let session = walk(dosed(), ['done', 30]);
    expect(redoseState(untimed, session, T0 + 30 * MINUTE)).toBe('untimed');
    const at = T0 + 30 * MINUTE;
    session = reduceSession(untimed, session, { type: 'outcome', when: 'not-breathing', at });
    expect(session.step).toBe('breaths');
    expect(waysOn(untimed, session).map(({ when }) => when)).toContain('give-dose');
  });

  it('looks again at the time of the dose where no other was read', () => {
    const facts = { number: '000', 'nasal-4mg.redose': 3 };
    expect(redoseState({ ...protocol, facts }, dosed(), T0 + 3.9 * MINUTE)).toBe('wait');
    expect(redoseState({ ...protocol, facts }, dosed(), T0 + 4 * MINUTE)).toBe('due');
  });

  it('is unsure when the clock was set back, by less than the time since the dose too', () => {
    const seen = noteTime(dosed(), T0 + 6 * MINUTE);
    expect(redoseState(protocol, seen, T0 + 2 * MINUTE)).toBe('unsure');
    expect(redoseState(protocol, seen, T0 + 6 * MINUTE)).toBe('due');
    const setBack = noteTime(seen, T0 + 2 * MINUTE);
    expect(setBack).toEqual({ ...seen, latest: 9_007_199_254_740_991 });
    expect(noteTime(setBack, T0 + 2 * MINUTE)).toBe(setBack);
    expect(restoreSession(protocol, serializeSession(protocol, setBack), T0)).toEqual(setBack);
    expect(noteTime(seen, seen.latest - 10_000)).toBe(seen);
    expect(noteTime(seen, seen.latest - 10_001)).toEqual(setBack);
    const answered = walk(dosed(), ['done', 6]);
    expect(redoseState(protocol, answered, T0 + 5.9 * MINUTE)).toBe('unsure');
    expect(walk(answered, ['not-breathing', 2]).step).toBe('naloxone');
  });

  it('says that it cannot tell when the clock moved back, and the time is never negative', () => {
    expect(redoseState(protocol, dosed(), T0 - MINUTE)).toBe('unsure');
    expect(sinceLastDose(dosed(), T0 - MINUTE)).toBe(0);
  });

  it('keeps to the kit that the dose came from when the kit in hand changes', () => {
    const switched = reduceSession(protocol, dosed(), { type: 'kit', kit: 'none' });
    expect(redoseState(protocol, switched, T0 + 4 * MINUTE)).toBe('due');
  });
});

describe('ways on', () => {
  it('offers a dose with a kit, also when the kit should be empty', () => {
    let session = walk(fresh(), ['done', 0]);
    for (const minute of [1, 2, 3]) {
      expect(waysOn(protocol, session).map(({ when }) => when)).toContain('dose-given');
      session = walk(session, ['dose-given', minute], ['give-dose', minute]);
    }
    expect(dosesLeft(protocol, session)).toBe(0);
    expect(waysOn(protocol, session).map(({ when }) => when)).toEqual([
      'dose-given',
      'no-doses-left',
    ]);
  });

  it('lets anybody say that no dose is left once one was given, in a kit that should hold more too', () => {
    const waysOf = (session: Session) => waysOn(protocol, session).map(({ when }) => when);
    const first = walk(fresh(), ['done', 0]);
    expect(waysOf(first)).toEqual(['dose-given', 'breaths-now', 'one-left']);
    const again = walk(first, ['dose-given', 0], ['give-dose', 4]);
    expect(dosesLeft(protocol, again)).toBe(1);
    expect(waysOf(again)).toEqual(['dose-given', 'no-doses-left', 'breaths-now']);
    const none = walk(again, ['no-doses-left', 4]);
    expect([none.step, none.holds, saidNoneLeft(none)]).toEqual(['breaths', 1, true]);
    // Whoever said that it holds one more has one.
    expect(waysOf({ ...again, holds: 2 })).toEqual(['dose-given', 'breaths-now']);
  });

  it('believes who says that one dose is left, until another kit is taken in hand', () => {
    const one = walk(fresh(), ['done', 0], ['one-left', 0]);
    expect([one.step, dosesLeft(protocol, one), one.trail.length]).toEqual(['naloxone', 1, 1]);
    const waysOf = (session: Session) => waysOn(protocol, session).map(({ when }) => when);
    expect(waysOf(one)).toEqual(['dose-given', 'breaths-now']);
    const none: Session = { ...walk(one, ['dose-given', 1]), step: 'naloxone' };
    expect(waysOf(none)).toEqual(['dose-given', 'no-doses-left', 'give-dose']);
    const again = reduceSession(protocol, none, { type: 'kit', kit: 'nasal-4mg' });
    expect(dosesLeft(protocol, again)).toBe(1);
  });

  describe('once somebody said that no dose is left', () => {
    const waysOf = (session: Session) =>
      waysOn(protocol, session).map(({ when, to, meanwhile }) =>
        [when, to, meanwhile ?? ''].join(' '),
      );
    const oneLeft = walk(fresh(), ['done', 0], ['one-left', 0]);
    const empty = walk(oneLeft, ['dose-given', 1]);

    it('leads to breaths and never to a dose, but by saying that there is another', () => {
      expect([saidNoneLeft(oneLeft), saidNoneLeft(empty)]).toEqual([false, true]);
      expect(waysOf(empty)).toEqual(['done reassess ', 'give-dose naloxone ']);
      const asked = walk(empty, ['done', 5]);
      expect(waysOf(asked)).toContain('not-breathing breaths ');
      expect(walk(asked, ['not-breathing', 5]).step).toBe('breaths');
      const again = walk(asked, ['breathing', 5], ['relapse', 40]);
      expect([again.step, redoseState(protocol, again, T0 + 40 * MINUTE)]).toEqual([
        'breaths',
        'now',
      ]);
    });

    it('takes one dose more that somebody has, and that alone', () => {
      const another = walk(empty, ['give-dose', 5]);
      expect([another.step, dosesLeft(protocol, another), saidNoneLeft(another)]).toEqual([
        'naloxone',
        1,
        false,
      ]);
      expect(saidNoneLeft(walk(another, ['dose-given', 6]))).toBe(true);
      const here = { ...empty, step: 'naloxone' };
      expect(waysOf(here)).toContain('give-dose naloxone ');
      const more = walk(here, ['give-dose', 5]);
      expect([more.step, more.holds, more.trail]).toEqual(['naloxone', 2, here.trail]);
    });

    it('believes "No doses left" of a kit that was full too', () => {
      const full = walk(dosed(), ['give-dose', 4], ['dose-given', 4], ['give-dose', 8]);
      expect(saidNoneLeft(full)).toBe(false);
      const none = walk(full, ['no-doses-left', 8]);
      expect([none.step, none.holds, saidNoneLeft(none)]).toEqual(['breaths', 2, true]);
    });

    it('believes it of another kit that is empty before its first dose', () => {
      const handed = { ...dosed(), doses: [{ at: T0, kit: 'im-ampoule-0.4mg' } as const] };
      const none = walk(handed, ['give-dose', 4], ['no-doses-left', 4]);
      expect([none.step, none.kit, saidNoneLeft(none)]).toEqual(['breaths', 'none', true]);
      expect(walk(none, ['done', 5], ['not-breathing', 5]).step).toBe('breaths');
      expect(waysOf(none)).toContain('give-dose naloxone ');
    });

    it('counts no kit in hand as none left, after a dose alone, and another kit as a full one', () => {
      expect(saidNoneLeft({ ...fresh(), kit: 'none' })).toBe(false);
      const none = reduceSession(protocol, dosed(), { type: 'kit', kit: 'none' });
      expect(saidNoneLeft(none)).toBe(true);
      const kit = reduceSession(protocol, empty, { type: 'kit', kit: 'nasal-4mg' });
      expect(saidNoneLeft(kit)).toBe(false);
    });
  });

  it('counts no doses where no number of them was read', () => {
    const facts = { ...protocol.facts, 'nasal-4mg.doses': 'some' };
    expect(dosesLeft({ ...protocol, facts }, dosed())).toBe(Infinity);
  });

  it('leads to a dose in one tap from every step, once one was given', () => {
    for (const { id, kind } of protocol.steps) {
      const ways = waysOn(protocol, { ...dosed(), step: id });
      const taps = ways.filter(({ to, when, meanwhile }) =>
        kind === 'naloxone' ? when === 'dose-given' : to === 'naloxone' && !meanwhile,
      );
      expect(taps.length, id).toBeGreaterThan(0);
    }
  });

  it('leads to a dose after one also with no kit in hand, and without saying that somebody called', () => {
    const waysAt = (step: string, kit: Session['kit']) =>
      waysOn(protocol, { ...dosed(), kit, step }).map(({ when }) => when);
    expect(waysAt('breaths', 'none')).toEqual(['done', 'give-dose']);
    expect(waysAt('call', 'nasal-4mg')).toEqual(['done', 'give-dose']);
    const gone = walk({ ...dosed(), kit: 'none', step: 'breaths' }, ['give-dose', 4]);
    expect(gone.step).toBe('naloxone');
    const before = { ...dosed(), called: 0, step: 'call' };
    expect(walk(before, ['give-dose', 4])).toMatchObject({ step: 'naloxone', called: 0 });
  });

  it('leads to a dose from breaths before any was given, with a kit alone, and never at the start', () => {
    const breaths = walk(fresh(), ['done', 0], ['breaths-now', 0]);
    const waysOf = (session: Session) => waysOn(protocol, session).map(({ when }) => when);
    expect(waysOf(breaths)).toEqual(['done', 'give-dose']);
    expect(waysOf({ ...breaths, kit: 'none' })).toEqual(['done']);
    expect(waysOf({ ...fresh(), step: 'breaths' })).toEqual(['done']);
    expect(waysOf({ ...breaths, step: 'stay' })).toEqual(['relapse']);
  });

  it('says nothing about breathing when somebody goes to the dose', () => {
    const session = walk(dosed(), ['give-dose', 1.1]);
    expect(session).toMatchObject({ step: 'naloxone', checks: [] });
  });

  it('does not ask for a call after a call, and goes back to where it was', () => {
    const waysOf = (session: Session) => waysOn(protocol, session).map(({ when }) => when);
    const called = walk(dosed(), ['done', 2]);
    expect(called.called).toBe(T0);
    expect(waysOf(called)).not.toContain('not-called');
    const uncalled: Session = { ...called, called: 0 };
    expect(waysOf(uncalled)).toContain('not-called');
    const late = walk(uncalled, ['not-called', 3], ['done', 4]);
    expect(late).toMatchObject({ step: 'reassess', called: T0 + 4 * MINUTE });
  });

  it('forgets the call when somebody goes back to it', () => {
    const back = reduceSession(protocol, walk(fresh(), ['done', 0]), { type: 'back' });
    expect(back).toMatchObject({ step: 'call', called: 0 });
    const further = reduceSession(protocol, dosed(), { type: 'back' });
    expect(further.called).toBe(T0);
  });

  it('counts down the doses of the kit in hand, and of no other', () => {
    expect(dosesLeft(protocol, fresh())).toBe(2);
    expect(dosesLeft(protocol, dosed())).toBe(1);
    const other = { at: T0, kit: 'im-ampoule-0.4mg' } as const;
    expect(dosesLeft(protocol, { ...fresh(), doses: [other] })).toBe(2);
    expect(dosesLeft(protocol, fresh('none'))).toBe(0);
  });

  it('leads on without a kit', () => {
    const session = walk(fresh('none'), ['done', 0]);
    expect(waysOn(protocol, session)).toEqual([{ when: 'no-kit', to: 'breaths' }]);
  });

  it('names the steps that usually follow, each once', () => {
    expect(stepsAhead(protocol, 'call').map(({ id }) => id)).toEqual([
      'naloxone',
      'breaths',
      'reassess',
      'stay',
    ]);
    expect(stepsAhead(protocol, 'naloxone').map(({ id }) => id)).toEqual([
      'breaths',
      'reassess',
      'stay',
    ]);
    expect(stepsAhead(protocol, 'call', 2).map(({ id }) => id)).toEqual(['naloxone', 'breaths']);
  });
});

describe('a session in a store', () => {
  const text = () => serializeSession(protocol, dosed());
  const read = (stored: string, now = T0) => restoreSession(protocol, stored, now);
  /** What is stored, with one of its parts in order replaced: mark, start, kit, step, doses, checks, trail, latest, called, holds. */
  const damaged = (part: number, value: unknown) =>
    JSON.stringify((JSON.parse(text()) as unknown[]).with(part, value));

  it('comes back as it was, also when the clock moved back', () => {
    expect(read(text(), T0 - 1e9)).toEqual(dosed());
  });

  it('comes back with every breathing check and every step behind', () => {
    const run = walk(
      dosed(),
      ['done', 2],
      ['not-breathing', 3],
      ['dose-given', 4],
      ['done', 5],
      ['breathing', 6],
    );
    const back = read(serializeSession(protocol, run));
    expect(back).toEqual(run);
    expect(back).toMatchObject({ called: T0, latest: T0 + 6 * MINUTE, holds: 0 });
    expect(back?.checks).toEqual([
      { at: T0 + 3 * MINUTE, ok: false },
      { at: T0 + 6 * MINUTE, ok: true },
    ]);
    expect(back?.trail.map(({ checked }) => checked)).toEqual([
      ...[false, false, false, true],
      ...[false, false, true],
    ]);
  });

  it('keeps what came later than the format behind it, in numbers, and reads what was stored before', () => {
    const undone = reduceSession(protocol, dosed(), { type: 'undo-dose' });
    const same = reduceSession(protocol, dosed(), { type: 'same-person', at: T0 + 50 * MINUTE });
    const two = walk(dosed(), ['give-dose', 4], ['dose-given', 5]);
    const stayed = reduceSession(protocol, two, { type: 'undo-dose' });
    expect([undone, stayed].map((session) => session.undone?.wentBack)).toEqual([true, false]);
    for (const session of [undone, stayed, same, { ...undone, confirmed: 7 }]) {
      const stored = serializeSession(protocol, session);
      expect(stored).toMatch(/^[\d,[\]]+$/);
      expect(read(stored)).toEqual(session);
    }
    expect(same.confirmed).toBe(T0 + 50 * MINUTE);
    // As it was before, alone and with the number of a language.
    expect(JSON.parse(text())).toHaveLength(10);
    expect(read(text())).toMatchObject({ confirmed: 0, undone: undefined });
    expect(read(`${text().slice(0, -1)},2]`)).toEqual(dosed());
    expect(read(`${text().slice(0, -1)},[1,${String(T0)},99,0]]`)).toBeUndefined();
    expect(read(`${text().slice(0, -1)},[1000000000000000000]]`)).toBeUndefined();
  });

  it('is written as numbers alone: no word of it can be read on a shared phone', () => {
    const run = walk(dosed(), ['done', 2], ['breathing', 2], ['done', 3]);
    expect(serializeSession(protocol, run)).toMatch(/^[\d,[\]]+$/);
  });

  it('is not taken up again after twelve hours', () => {
    const twelveHours = 43_200_000;
    expect(SESSION_MAX_AGE_MS).toBe(twelveHours);
    expect(read(text(), T0 + MINUTE + twelveHours)).toEqual(dosed());
    expect(read(text(), T0 + MINUTE + twelveHours + 1)).toBeUndefined();
  });

  it('belongs to one version of one protocol: a place in its lists means another step elsewhere', () => {
    for (const other of [{ id: 'ca-qc' }, { version: '0.1.1' }, { version: '10.0.0' }]) {
      expect(restoreSession({ ...protocol, ...other }, text(), T0)).toBeUndefined();
    }
  });

  it('is told apart from every other protocol and version, to the last character', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('ca-on', 'ca-on1', '0.1.0', '1.0.1.0', '2026-11-26', '2026-11-27'),
      // More digits than a number holds, alike but for the last.
      fc.integer({ min: 0, max: 9 }).map((digit) => `123456789012345678901234567890${digit}`),
    );
    const names = fc.record({ id: name, version: name });
    fc.assert(
      fc.property(names, names, (written, read) => {
        const stored = serializeSession({ ...protocol, ...written }, dosed());
        expect(stored).toMatch(/^[\d,[\]]+$/);
        expect(restoreSession({ ...protocol, ...written }, stored, T0)).toEqual(dosed());
        const isSame = written.id === read.id && written.version === read.version;
        const found = restoreSession({ ...protocol, ...read }, stored, T0);
        expect(found).toEqual(isSame ? dosed() : undefined);
      }),
    );
  });

  it.each([
    ['the mark of an older format', damaged(0, 1_234_567_890)],
    ['no JSON', '['.repeat(20)],
    ['no list', '7'.repeat(12)],
    ['too few parts', `${text().slice(0, text().indexOf(','))},1800000000000]`],
    ['words', JSON.stringify({ ...dosed(), name: 'Sam' })],
    ['a step that is gone', damaged(3, 99)],
    ['a kit that is gone', damaged(2, protocol.kits.length)],
    ['a time beyond any clock', damaged(1, 1e18)],
    ['a list for a time', damaged(1, [T0])],
    ['a dose without a time', damaged(4, [1])],
    ['a dose of no kit', damaged(4, [[T0]])],
    ['a trail of nothing', damaged(6, [[]])],
    ['a call beyond any clock', damaged(8, 1e18)],
    ['no number of doses', text().replace(/,0\]$/, ']')],
    ['far too much', damaged(4, Array(3000).fill([T0, 1]))],
  ])('is refused when it holds %s', (_, stored) => {
    expect(read(stored)).toBeUndefined();
  });

  it('never throws, whatever the store holds', () => {
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(fc.nat(), fc.array(tie('tree'), { maxLength: 4 })),
    }));
    const numbers = fc
      .tuple(fc.constantFrom(0, 1, 2, 3, 4, 5, 6), tree)
      .map(([part, value]) => damaged(part, value));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), numbers), (stored) => {
        const found = read(stored);
        if (found) expect(read(serializeSession(protocol, found))).toEqual(found);
      }),
    );
  });
});

describe('any run through a protocol', () => {
  const outcomes: StepOutcome[] = [
    ...new Set(protocol.steps.flatMap(({ next }) => next.map(({ when }) => when))),
  ];
  // Times are free to jump: phones change zones, batteries die, networks correct the clock.
  const at = fc.integer({ min: 0, max: 4e12 });
  const action: fc.Arbitrary<SessionAction> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        type: fc.constant('outcome' as const),
        when: fc.constantFrom(...outcomes),
        at,
      }),
    },
    fc.record({
      type: fc.constant('kit' as const),
      kit: fc.constantFrom('nasal-4mg' as const, 'none' as const, 'im-ampoule-0.4mg' as const),
    }),
    fc.constant({ type: 'back' as const }),
    fc.constant({ type: 'undo-dose' as const }),
    fc.constant({ type: 'redo-dose' as const }),
    fc.record({ type: fc.constant('same-person' as const), at }),
  );

  it('always leaves a way on, never a negative time, and survives the store', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 150 }), at, (actions, now) => {
        let session = fresh();
        for (const next of actions) {
          const before = session.doses.length;
          session = reduceSession(protocol, session, next);
          expect(waysOn(protocol, session).length).toBeGreaterThan(0);
          expect(Math.abs(session.doses.length - before)).toBeLessThanOrEqual(1);
          if (currentStep(protocol, session).kind === 'naloxone' && session.kit !== 'none') {
            expect(waysOn(protocol, session)[0]?.when).toBe('dose-given');
          }
        }
        expect(sinceLastDose(session, now) ?? 0).toBeGreaterThanOrEqual(0);
        expect(redoseState(protocol, session, now) === 'first').toBe(session.doses.length === 0);
        expect(dosesLeft(protocol, session)).toBeGreaterThanOrEqual(0);
        expect(restoreSession(protocol, serializeSession(protocol, session), 0)).toEqual(session);
      }),
    );
  });
});

describe('facts and review', () => {
  it('refuses a fact that is not a number', () => {
    expect(() => factNumber(protocol, 'number')).toThrow(new RangeError('No number "number".'));
    expect(() => factNumber(protocol, 'nothing')).toThrow(new RangeError('No number "nothing".'));
  });

  it('counts as reviewed only with a name and before it expires', () => {
    const review = { status: 'reviewed', by: 'A. Clinician', expires: '2027-01-31' } as const;
    expect(isReviewed(review, '2027-01-31')).toBe(true);
    expect(isReviewed(review, '2027-02-01')).toBe(false);
    expect(isReviewed({ status: 'reviewed', expires: '2027-01-31' }, '2026-01-01')).toBe(false);
    expect(isReviewed({ status: 'reviewed', by: 'A. Clinician' }, '2026-01-01')).toBe(false);
    expect(isReviewed({ ...review, status: 'retired' }, '2026-01-01')).toBe(false);
    expect(isReviewed({ status: 'draft' }, '2026-01-01')).toBe(false);
  });
});
