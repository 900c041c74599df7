import { redoseState, waysOn, type KitId, type SessionAction } from '@peerkit/model';
import { expect, it } from 'vitest';
import { advanceRun, openRun, passTime, savedRun, type GuideRun } from './naloxone-guide.run.ts';
import { MemoryStore, MINUTE, NOW, ontario } from './testing/fixtures.ts';

const SESSIONS = 1000;
const EVENTS = 40;
const DAY = 24 * 60 * MINUTE;
/** When Ontario says to give the next dose, written here apart from the protocol. */
const REDOSE_MS = 3 * MINUTE;
const JUMPS = [DAY, -DAY, 60 * MINUTE, -60 * MINUTE, 5 * MINUTE, -5 * MINUTE, -2 * MINUTE];
const KITS: readonly KitId[] = ['nasal-4mg', 'im-vial-0.4mg'];

/** Numbers from 0 up to 1, the same ones for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * One emergency: two guides on one store, real time apart from what the clock of the phone shows. Returns how
 * often the clock was set, and how often a dose was due by real time.
 */
function play(seed: number): { jumps: number; due: number; doses: number } {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const store = new MemoryStore();
  let real = NOW;
  let offset = 0;
  let lastReal = 0;
  const shown = () => real + offset;
  const open = (): GuideRun =>
    openRun(ontario(), { kits: '', start: 'emergency', store, now: shown() });
  const people: GuideRun[] = [open(), open()];
  const given: number[] = [];
  const told = { jumps: 0, due: 0, doses: 0 };

  for (let event = 0; event < EVENTS; event += 1) {
    const who = Math.floor(random() * 2);
    const chance = random();
    if (chance < 0.35) {
      // Locked or looked at: the timers of a locked phone stand still, then one beat comes late.
      const beats = pick([1, 30, 120]);
      if (beats === 1) real += pick([20, 90, 400]) * 1000;
      for (let beat = 0; beat < beats; beat += 1) {
        real += 500;
        for (const side of [0, 1]) people[side] = passTime(people[side]!, shown());
      }
    } else if (chance < 0.42) {
      offset += pick(JUMPS);
      told.jumps += 1;
      for (const side of [0, 1]) people[side] = passTime(people[side]!, shown());
    } else if (chance < 0.55) {
      const before = people[who]!.session;
      const isOver = shown() - Math.max(before.startedAt, ...given) > 6 * 60 * MINUTE;
      // A session of another day is erased by design; within hours a reload keeps all that was given.
      if (!isOver && store.text !== null) {
        people[who] = passTime(open(), shown());
        expect(people[who].session.doses.map(({ at }) => at)).toEqual(given);
      }
    } else {
      const run = passTime(savedRun(people[who]!), shown());
      const ways = waysOn(run.protocol, run.session);
      const when = pick(ways).when;
      const action: SessionAction =
        random() < 0.1 ? { type: 'kit', kit: pick(KITS) } : { type: 'outcome', when, at: shown() };
      const after = advanceRun(run, action);
      if (after.session.doses.length > run.session.doses.length) {
        given.push(shown());
        told.doses += 1;
        lastReal = real;
      }
      people[who] = after;
    }
    expect(store.text ?? '[]').toMatch(/^[\d,[\]]+$/);
    people[1 - who] = savedRun(people[1 - who]!);
    for (const run of people) {
      expect(run.session.doses.map(({ at }) => at)).toEqual(given);
      if (given.length === 0 || real - lastReal < REDOSE_MS) continue;
      told.due += 1;
      const state = redoseState(run.protocol, run.session, shown());
      expect(['due', 'now', 'unsure'], `seed ${seed}, event ${event}`).toContain(state);
    }
  }
  return told;
}

it('never says to wait once a dose is due, and loses none, in a thousand sessions', () => {
  const sum = { jumps: 0, due: 0, doses: 0 };
  for (let seed = 1; seed <= SESSIONS; seed += 1) {
    const { jumps, due, doses } = play(seed);
    sum.jumps += jumps;
    sum.due += due;
    sum.doses += doses;
  }
  expect(sum.jumps).toBeGreaterThan(1000);
  expect(sum.doses).toBeGreaterThan(1000);
  expect(sum.due).toBeGreaterThan(5000);
}, 120_000);
