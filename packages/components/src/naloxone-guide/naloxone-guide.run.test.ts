import { describe, expect, it } from 'vitest';
import { advanceRun, logDose, openRun, savedRun, type GuideRun } from './naloxone-guide.run.ts';
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

describe('a dose from the alarm', () => {
  it('is logged from any step, with nothing said about breathing, and leads on', () => {
    const store = MemoryStore.holding({ step: 'compressions' });
    const run = logDose(open(store), NOW);
    expect(run.session).toMatchObject({ step: 'breaths', checks: [] });
    expect(dosesOf(run)).toEqual([NOW]);
    expect(run.session.trail.map(({ step }) => step)).toEqual(['compressions', 'naloxone']);
    expect(open(store).session).toEqual(run.session);
  });

  it('asks for the kit where none is in hand', () => {
    const run = logDose(open(MemoryStore.holding({ step: 'breaths', kit: 'none' })), NOW);
    expect(run.session.step).toBe('naloxone');
    expect(dosesOf(run)).toEqual([]);
  });
});

describe('a call', () => {
  const act = (run: GuideRun, when: 'done' | 'no-phone' | 'dose-given') =>
    advanceRun(run, { type: 'outcome', when, at: NOW });

  it('is known once somebody said that they called, and not without a phone', () => {
    expect(act(act(open(new MemoryStore()), 'done'), 'dose-given').called).toBe(true);
    expect(act(act(open(new MemoryStore()), 'no-phone'), 'dose-given').called).toBe(false);
  });
});

describe('a session found', () => {
  const aged = (minutes: number, session = {}) =>
    open(MemoryStore.holding({ step: 'breaths', startedAt: NOW - minutes * MINUTE, ...session }));

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
