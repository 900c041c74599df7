import { redoseState } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import {
  advanceRun,
  begunRun,
  openRun,
  passTime,
  returnedRun,
  savedRun,
  type GuideRun,
} from './naloxone-guide.run.ts';
import { MemoryStore, MINUTE, NOW, ontario } from './testing/fixtures.ts';

const open = (store: MemoryStore, now = NOW): GuideRun =>
  openRun(ontario(), { kits: '', start: 'emergency', store, now });
const next = (run: GuideRun, at = NOW): GuideRun =>
  advanceRun(run, {
    type: 'outcome',
    when: run.session.step === 'naloxone' ? 'dose-given' : 'done',
    at,
  });
const dosesOf = (run: GuideRun): number[] => run.session.doses.map(({ at }) => at);

it('begins with the call again, where all that was kept is a long look at it', () => {
  const store = new MemoryStore();
  advanceRun(next(open(store)), { type: 'back' });
  expect(open(store, NOW + MINUTE)).toMatchObject({ begun: true, session: { startedAt: NOW } });
  const later = NOW + 31 * MINUTE;
  expect(open(store, later)).toMatchObject({ begun: true, session: { startedAt: later } });
  expect(store.text).toBe(null);
});

it('keeps that two help, beside what another tab logs', () => {
  const store = new MemoryStore();
  const one = next(open(store));
  advanceRun(open(store), { type: 'two', is: true });
  expect(savedRun(one).session.two).toBe(true);
  const dosed = next(advanceRun(savedRun(one), { type: 'two', is: true }));
  expect(open(store).session).toMatchObject({ two: true, doses: [{ at: NOW }] });
  expect(advanceRun(dosed, { type: 'two', is: false }).session.two).toBe(false);
});

describe('a guide that is open twice', () => {
  it('loses no dose that the other one logged', () => {
    const store = new MemoryStore();
    const [one, other] = [open(store), open(store)];
    expect(dosesOf(next(next(one)))).toEqual([NOW]);
    expect(dosesOf(next(other))).toEqual([NOW]);
    expect(dosesOf(open(store))).toEqual([NOW]);
  });

  it('goes on from the step that it shows, and adds its dose to that of the other one', () => {
    const store = new MemoryStore();
    const [one, other] = [open(store), next(open(store))];
    next(next(one));
    const after = next(other, NOW + MINUTE);
    expect(after.session.trail.map(({ step }) => step)).toEqual(['call', 'naloxone']);
    expect(dosesOf(after)).toEqual([NOW, NOW + MINUTE]);
  });

  it('does not bring back a dose that the other one took off', () => {
    const store = new MemoryStore();
    const one = next(next(open(store)));
    const other = open(store);
    advanceRun(one, { type: 'undo-dose' });
    expect(dosesOf(advanceRun(other, { type: 'back' }))).toEqual([]);
  });

  it('keeps its own doses when the store was emptied, or was never able to keep them', () => {
    const store = new MemoryStore();
    const one = next(next(open(store)));
    store.erase();
    expect(dosesOf(advanceRun(one, { type: 'back' }))).toEqual([NOW]);
    const full = new MemoryStore();
    full.refuses = true;
    const unkept = next(next(open(full)));
    full.text = MemoryStore.holding({}).text;
    expect(dosesOf(advanceRun(unkept, { type: 'back' }))).toEqual([NOW]);
  });

  it('asks once whose the times are: the answer is kept with them', () => {
    const store = new MemoryStore();
    next(next(open(store)));
    const late = NOW + 31 * MINUTE;
    const at = (now: number) => openRun(ontario(), { kits: '', start: 'emergency', store, now });
    expect(at(late).begun).toBe(false);
    expect(begunRun(at(late), late)).toMatchObject({ begun: true, session: { confirmed: late } });
    expect(at(late + 30 * MINUTE).begun).toBe(true);
    expect(at(late + 30 * MINUTE + 1).begun).toBe(false);
  });

  it('is the same run when an action does not apply', () => {
    const run = open(new MemoryStore());
    expect(advanceRun(run, { type: 'undo-dose' })).toBe(run);
  });

  it('shows what the other one saved, and stays as it is where nothing was', () => {
    const store = new MemoryStore();
    const [one, other] = [
      open(store),
      openRun(ontario(), { kits: '', start: 'overview', store, now: NOW }),
    ];
    expect(savedRun(other)).toBe(other);
    const after = next(next(one));
    expect(savedRun(other)).toMatchObject({ session: after.session, begun: true });
    store.text = 'damaged';
    expect(savedRun(after)).toBe(after);
  });
});

describe('a dose from any step', () => {
  it('leads to the step of the dose, with nothing said about breathing and nothing logged', () => {
    const store = MemoryStore.holding({
      step: 'compressions',
      doses: [{ at: NOW, kit: 'nasal-4mg' }],
    });
    const run = advanceRun(open(store), { type: 'outcome', when: 'give-dose', at: NOW });
    expect(run.session).toMatchObject({ step: 'naloxone', checks: [] });
    expect(dosesOf(run)).toEqual([NOW]);
    expect(open(store).session).toEqual(run.session);
  });
});

describe('a call', () => {
  const act = (run: GuideRun, when: 'done' | 'no-phone' | 'dose-given') =>
    advanceRun(run, { type: 'outcome', when, at: NOW });

  it('is known once somebody said that they called, after a reload too, and not without a phone', () => {
    const store = new MemoryStore();
    expect(act(act(open(store), 'done'), 'dose-given').session.called).toBe(NOW);
    expect(open(store).session.called).toBe(NOW);
    expect(act(act(open(new MemoryStore()), 'no-phone'), 'done').session.called).toBe(0);
  });
});

describe('a clock that is set back', () => {
  const dosed = (store: MemoryStore) => next(next(open(store)));
  const state = (run: GuideRun, now: number) => redoseState(run.protocol, run.session, now);

  it('is known from the time that was shown, without anything being done', () => {
    const run = passTime(dosed(new MemoryStore()), NOW + 5 * MINUTE);
    expect(state(run, NOW + MINUTE)).toBe('unsure');
    expect(state(run, NOW + 5 * MINUTE)).toBe('due');
    expect(passTime(run, NOW + 5 * MINUTE)).toBe(run);
  });

  it('stays unsure once it has caught up: more time has passed than it tells', () => {
    const store = new MemoryStore();
    const shown = passTime(dosed(store), NOW + MINUTE);
    const back = passTime(shown, NOW - 5 * MINUTE);
    expect(passTime(back, NOW - 5 * MINUTE)).toBe(back);
    for (const run of [passTime(back, NOW + MINUTE), open(store, NOW + MINUTE)]) {
      expect(state(run, NOW + MINUTE)).toBe('unsure');
    }
  });

  it('is not unsure for good when it steps back by a few seconds', () => {
    const run = passTime(dosed(new MemoryStore()), NOW + MINUTE);
    const stepped = passTime(run, NOW + MINUTE - 10_000);
    expect(state(stepped, NOW + MINUTE)).toBe('wait');
  });

  it('is known after a killed tab, to within ten seconds', () => {
    const store = new MemoryStore();
    let run = dosed(store);
    for (let second = 1; second <= 300; second += 1) run = passTime(run, NOW + second * 1000);
    expect(state(open(store, NOW + MINUTE), NOW + MINUTE)).toBe('unsure');
  });

  it('never undoes what another tab has stored, and stores nothing that was erased', () => {
    const store = new MemoryStore();
    const one = open(store);
    const other = dosed(store);
    passTime(one, NOW + MINUTE);
    expect(dosesOf(open(store))).toEqual(dosesOf(other));
    expect(open(store).session.step).toBe('breaths');
    store.erase();
    passTime(other, NOW + MINUTE);
    expect(store.text).toBeNull();
  });
});

describe('the kit in hand at first', () => {
  it('is what the region says, or what the page asks for', () => {
    const protocol = { ...ontario(), kit: 'none' as const };
    const kitOf = (kits: string) =>
      openRun(protocol, { kits, start: 'emergency', store: new MemoryStore(), now: NOW }).session
        .kit;
    expect(kitOf('')).toBe('none');
    expect(kitOf('im-vial-0.4mg')).toBe('im-vial-0.4mg');
  });
});

describe('a session found', () => {
  const aged = (minutes: number, session = {}) =>
    open(
      MemoryStore.holding({
        step: 'breaths',
        startedAt: NOW - minutes * MINUTE,
        trail: [{ step: 'naloxone', checked: false }],
        ...session,
      }),
    );

  it('goes on up to half an hour after the last thing logged, then waits for an answer', () => {
    expect(aged(30).begun).toBe(true);
    expect(aged(30.1).begun).toBe(false);
    expect(aged(50, { doses: [{ at: NOW - 29 * MINUTE, kit: 'nasal-4mg' }] }).begun).toBe(true);
    expect(aged(50, { checks: [{ at: NOW - 29 * MINUTE, ok: true }] }).begun).toBe(true);
    expect(aged(50, { doses: [{ at: NOW - 31 * MINUTE, kit: 'nasal-4mg' }] }).begun).toBe(false);
  });

  it('goes on when the clock of the phone moved back', () => {
    expect(aged(-20).begun).toBe(true);
  });
});

describe('a guide that stood open, seen again', () => {
  const back = (run: GuideRun, minutes: number, acted = 0): boolean =>
    !returnedRun(run, NOW + minutes * MINUTE, NOW + acted * MINUTE).begun;

  it('asks whose the times are as after a reload, in hours too', () => {
    const run = next(next(open(new MemoryStore())));
    expect([29, 30, 31, 40, 660].map((minutes) => back(run, minutes))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('does not ask somebody who was acting, or said already that it is the same person', () => {
    const run = next(next(open(new MemoryStore())));
    expect(back(run, 40, 11)).toBe(false);
    expect(back(run, 40, 9)).toBe(true);
    const same = begunRun(returnedRun(run, NOW + 40 * MINUTE, 0), NOW + 40 * MINUTE);
    expect(back(same, 69)).toBe(false);
    expect(back(same, 71)).toBe(true);
  });

  it('asks nothing where nothing was begun', () => {
    expect(back(open(new MemoryStore()), 40)).toBe(false);
  });
});
