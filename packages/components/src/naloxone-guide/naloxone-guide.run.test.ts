import { describe, expect, it } from 'vitest';
import { advanceRun, openRun, savedRun, type GuideRun } from './naloxone-guide.run.ts';
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
