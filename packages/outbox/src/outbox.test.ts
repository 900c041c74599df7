import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '@peerkit/model';
import { OutboxError } from './errors.ts';
import type { QueuedRecord } from './ports.ts';
import { queued } from './queue.state.ts';
import { draft, WEATHERS, World, type KillPlan, type Page, type Weather } from './testing/world.ts';

/** `PEERKIT_HISTORIES=100000 npx vitest run …` tries so many; Node alone runs this. */
const environment = (
  globalThis as unknown as {
    process: { env: { PEERKIT_HISTORIES?: string } };
  }
).process.env;
const HOUR = 3_600_000;

/** Random numbers from 0 (included) to 1 (not included), the same for the same seed. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function submitted(page: Page, world: World, submission = draft()) {
  const promise = page.outbox.submit(submission);
  await world.runPending();
  return promise;
}

describe('submit', () => {
  it('stores before it sends, and lets go only for the matching receipt', async () => {
    const world = new World();
    const page = world.open();
    const submission = draft();
    const delivery = await submitted(page, world, submission);
    expect(delivery).toMatchObject({ id: submission.id, state: 'received' });
    expect(delivery.receipt?.sha256).toBe(world.rows.get(submission.id));
    expect(page.news.map((news) => news.state)).toEqual(['saved', 'received']);
    expect(world.records.size).toBe(0);
    expect(await page.outbox.pending()).toBe(0);
  });

  it('is tried at once, whatever the outbox is doing at that moment', async () => {
    const outcomes = new Set<string>();
    // The first look at what waits is over after less than so many turns.
    for (let turns = 0; turns < 120; turns += 1) {
      const world = new World();
      const page = world.open();
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      outcomes.add((await submitted(page, world)).state);
    }
    expect([...outcomes]).toEqual(['received']);
  });

  it.each(['works', 'full'] as const)(
    'no longer waits once it is received, when storage %s',
    async (storage) => {
      const world = new World();
      world.weather = 'offline';
      world.storage = storage;
      const page = world.open();
      const counts: Promise<number>[] = [];
      // As the form does: it counts what waits at each piece of news.
      page.outbox.watch(({ state }) => {
        if (state === 'received') counts.push(page.outbox.pending());
      });
      await submitted(page, world);
      expect(await page.outbox.pending()).toBe(1);
      world.weather = 'fine';
      await world.pass(HOUR);
      expect(await Promise.all(counts)).toEqual([0]);
    },
  );

  it.each<[Weather, string]>([
    ['offline', 'offline'],
    ['no-answer', 'unreachable'],
    ['kept-but-no-answer', 'unreachable'],
    ['kept-but-gateway-says-no', 'unreachable'],
    ['login-page', 'unreachable'],
    ['wrong-receipt', 'unreachable'],
    ['throws', 'unreachable'],
    ['busy', 'busy'],
  ])('keeps it in weather "%s" and says %s', async (weather, reason) => {
    const world = new World();
    world.weather = weather;
    const page = world.open();
    const submission = draft();
    expect(await submitted(page, world, submission)).toEqual({
      id: submission.id,
      state: 'saved',
      reason,
      // Without an answer, nobody knows whether it arrived.
      ...(reason === 'unreachable' && { mayHaveArrived: true }),
    });
    expect(await page.outbox.pending()).toBe(1);
    world.weather = 'fine';
    await world.pass(HOUR);
    expect(page.news.at(-1)).toMatchObject({ id: submission.id, state: 'received' });
    expect(world.records.size).toBe(0);
    expect(world.clashes).toBe(0);
  });

  it('makes one submission of many presses', async () => {
    const world = new World();
    const page = world.open();
    const submission = draft();
    const presses = [page.outbox.submit(submission), page.outbox.submit(submission)];
    await world.runPending();
    presses.push(page.outbox.submit(submission));
    await Promise.all(presses);
    expect(world.sends).toEqual([submission.id]);
    expect(world.clashes).toBe(0);
  });

  it('does not seal again what waits already', async () => {
    const world = new World();
    world.weather = 'kept-but-no-answer';
    const page = world.open();
    const submission = draft();
    await submitted(page, world, submission);
    await submitted(page, world, submission);
    world.weather = 'fine';
    expect(await submitted(page, world, submission)).toMatchObject({ state: 'received' });
    expect(world.clashes).toBe(0);
  });

  it('says "saved" when the intake takes its time, and tells the rest later', async () => {
    const world = new World();
    let answer: (() => void) | undefined;
    const slow = new Promise<void>((resolve) => (answer = resolve));
    const page = world.open(undefined, {
      transport: {
        send: async ({ id, sha256 }) => {
          await slow;
          return { kind: 'receipt', receipt: { id, sha256 } };
        },
      },
    });
    const submission = draft();
    const submitting = page.outbox.submit(submission);
    await world.pass(26_000);
    expect(await submitting).toMatchObject({ state: 'saved', mayHaveArrived: true });
    answer?.();
    await world.runPending();
    expect(page.news.at(-1)).toMatchObject({ state: 'received' });
  });

  it('passes on why nothing can be sealed', async () => {
    const world = new World();
    const error = new OutboxError('too-large', 'too large');
    const page = world.open(undefined, { seal: () => Promise.reject(error) });
    await expect(page.outbox.submit(draft())).rejects.toBe(error);
    expect(await page.outbox.pending()).toBe(0);
  });
});

describe('a device that stores nothing', () => {
  it.each(['full', 'gone'] as const)(
    'says "unsaved" when storage is %s, and still sends',
    async (storage) => {
      const world = new World();
      world.storage = storage;
      world.weather = 'no-answer';
      const page = world.open();
      const submission = draft();
      expect(await submitted(page, world, submission)).toMatchObject({ state: 'unsaved' });
      expect(await page.outbox.pending()).toBe(1);
      world.weather = 'fine';
      await world.pass(HOUR);
      expect(page.news.at(-1)).toMatchObject({ id: submission.id, state: 'received' });
      expect(await page.outbox.pending()).toBe(0);
    },
  );

  it('stores it after all when there is room again', async () => {
    const world = new World();
    world.storage = 'full';
    world.weather = 'offline';
    const page = world.open();
    const submission = draft();
    await submitted(page, world, submission);
    world.storage = 'works';
    await world.pass(10 * 60_000);
    expect(world.records.has(submission.id)).toBe(true);
    expect(page.news.at(-1)).toMatchObject({ state: 'saved' });
  });

  it('stores nothing that is not sealed, and seals it once the code is there', async () => {
    const world = new World();
    world.sealing = 'fails';
    const page = world.open();
    const submission = draft();
    expect(await submitted(page, world, submission)).toEqual({
      id: submission.id,
      state: 'unsaved',
      reason: 'offline',
    });
    expect(world.records.size).toBe(0);
    expect(await page.outbox.pending()).toBe(1);
    world.sealing = 'works';
    page.wake('network');
    await world.runPending();
    expect(page.news.at(-1)).toMatchObject({ id: submission.id, state: 'received' });
    expect(await page.outbox.pending()).toBe(0);
  });
});

describe('trying again', () => {
  it('waits longer after each failure, up to five minutes', async () => {
    const world = new World(() => 0.999);
    world.weather = 'no-answer';
    const page = world.open();
    await submitted(page, world);
    const times: number[] = [];
    for (let tries = world.sends.length, seconds = 0; times.length < 12; seconds += 1) {
      expect(seconds).toBeLessThan(12 * 330);
      await world.pass(1000);
      if (world.sends.length > tries) times.push(world.now);
      tries = world.sends.length;
    }
    const waits = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    expect(waits.every((wait, at) => at === 0 || wait >= (waits[at - 1] ?? 0) - 1000)).toBe(true);
    expect(Math.max(...waits)).toBeLessThanOrEqual(5 * 60_000 + 1000);
    expect(waits.at(-1)).toBeGreaterThan(4 * 60_000);
  });

  it('tries at once when the network is back, but not before a busy intake asked', async () => {
    const world = new World(() => 0.999);
    world.weather = 'offline';
    const page = world.open();
    await submitted(page, world);
    for (let i = 0; i < 5; i += 1) await world.pass(60_000);
    world.weather = 'busy';
    page.wake('network');
    await world.runPending();
    const sends = world.sends.length;
    page.wake('network');
    page.wake('due');
    await world.pass(29_000);
    expect(world.sends.length).toBe(sends);
    world.weather = 'fine';
    await world.pass(10 * 60_000);
    expect(page.news.at(-1)).toMatchObject({ state: 'received' });
  });

  it('stops when the intake refuses, keeps it, and tries once more when a person asks', async () => {
    const world = new World();
    let refuse = true;
    let sends = 0;
    const page = world.open(undefined, {
      transport: {
        send: ({ id, sha256 }) => {
          sends += 1;
          return Promise.resolve(
            refuse
              ? { kind: 'failed', reason: 'refused' }
              : { kind: 'receipt', receipt: { id, sha256 } },
          );
        },
      },
    });
    const submission = draft();
    expect(await submitted(page, world, submission)).toMatchObject({
      state: 'rejected',
      reason: 'refused',
    });
    await world.pass(5 * HOUR);
    page.wake('network');
    await world.runPending();
    expect(sends).toBe(1);
    expect(await page.outbox.pending()).toBe(1);
    refuse = false;
    await page.outbox.flush();
    expect(page.news.at(-1)).toMatchObject({ id: submission.id, state: 'received' });
  });

  it('does not let a refused submission hold up the others', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const [bad, good] = [draft(), draft()];
    await submitted(page, world, bad);
    await submitted(page, world, good);
    world.rows.set(bad.id, 'somebody else has this id');
    world.weather = 'fine';
    page.wake('network');
    await world.pass(HOUR);
    expect(world.rows.has(good.id)).toBe(true);
    expect(page.news).toContainEqual({ id: bad.id, state: 'rejected', reason: 'refused' });
  });

  it('does not flood an unreachable intake with a long queue', async () => {
    const world = new World();
    world.weather = 'no-answer';
    const page = world.open();
    for (let i = 0; i < 20; i += 1) await submitted(page, world);
    const before = world.sends.length;
    await world.pass(HOUR);
    expect(world.sends.length - before).toBeLessThan(200);
  });
});

describe('letting go', () => {
  it('forgets after 72 hours, and says so', async () => {
    const world = new World();
    world.weather = 'busy';
    const page = world.open();
    const submission = draft();
    await submitted(page, world, submission);
    await world.pass(72 * HOUR - 60_000);
    expect(world.records.size).toBe(1);
    await world.pass(10 * 60_000);
    expect(world.records.size).toBe(0);
    expect(page.news.at(-1)).toEqual({ id: submission.id, state: 'rejected', reason: 'expired' });
  });

  it('does not forget early because the clock was set back', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const submission = draft();
    await submitted(page, world, submission);
    page.kill();
    world.now -= 10 * 365 * 24 * HOUR;
    world.weather = 'fine';
    world.open();
    await world.pass(1000);
    expect(world.rows.has(submission.id)).toBe(true);
  });

  it('sends what waits for the same agency when its intake has moved', async () => {
    const world = new World();
    world.weather = 'offline';
    const old = world.open(undefined, { to: 'https://old.test' });
    const submission = draft();
    await submitted(old, world, submission);
    old.kill();
    const page = world.open();
    await world.runPending();
    expect(await page.outbox.waiting()).toEqual([submission.id]);
    world.weather = 'fine';
    page.wake('network');
    await world.runPending();
    expect(world.rows.has(submission.id)).toBe(true);
    expect(world.records.size).toBe(0);
  });

  it('sends what waits for the same intake when the agency has another name', async () => {
    const world = new World();
    world.weather = 'offline';
    const old = world.open(undefined, { agency: 'old-name' });
    const submission = draft();
    await submitted(old, world, submission);
    old.kill();
    world.weather = 'fine';
    world.open();
    await world.runPending();
    expect(world.rows.has(submission.id)).toBe(true);
  });

  it('leaves what is for another agency to its own pages, for a month more than it is kept', async () => {
    const world = new World();
    world.weather = 'offline';
    const other = { to: 'https://other.test', agency: 'other' };
    const page = world.open(undefined, other);
    const submission = draft();
    await submitted(page, world, submission);
    page.kill();
    world.weather = 'fine';
    world.sends.length = 0;
    const savedAt = world.now;
    const opened = world.open();
    for (const [days, kept] of [
      [33 - 1 / 24, 1],
      [365, 1],
      [33, 0],
    ] as const) {
      world.now = savedAt + days * 24 * HOUR;
      await opened.outbox.flush();
      expect(world.records.size).toBe(kept);
    }
    expect(world.sends).toEqual([]);
    expect(await opened.outbox.pending()).toBe(0);
  });

  it('discards offline, for good', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const submission = draft();
    await submitted(page, world, submission);
    await page.outbox.discard(submission.id);
    expect(await page.outbox.pending()).toBe(0);
    expect(world.records.size).toBe(0);
    world.weather = 'fine';
    await page.outbox.flush();
    await world.pass(HOUR);
    expect(world.rows.size).toBe(0);
  });

  it('does not bring back what was discarded while it was being sent', async () => {
    const world = new World();
    let fail: (() => void) | undefined;
    const page = world.open(undefined, {
      transport: {
        send: () =>
          new Promise((resolve) => {
            fail = () => resolve({ kind: 'failed', reason: 'unreachable' });
          }),
      },
    });
    const submission = draft();
    void page.outbox.submit(submission);
    await world.runPending();
    await page.outbox.discard(submission.id);
    fail?.();
    await world.runPending();
    expect(page.news.map(({ state }) => state)).toEqual(['saved', 'deleted']);
    expect(world.records.size).toBe(0);
    expect(await page.outbox.pending()).toBe(0);
  });
});

it('does not spin over what it can neither send nor delete', async () => {
  const world = new World();
  let lists = 0;
  const stuck = { ...draftRecord(world), savedAt: world.now - 80 * HOUR };
  world.open(undefined, {
    store: {
      add: () => Promise.reject(new Error('full')),
      list: () => {
        lists += 1;
        return Promise.resolve([stuck]);
      },
      update: () => Promise.reject(new Error('full')),
      remove: () => Promise.reject(new Error('full')),
    },
  });
  await world.pass(HOUR);
  expect(lists).toBeLessThan(1000);
});

function draftRecord(world: World): QueuedRecord {
  const { id, kind, version, locale } = draft();
  const envelope = { v: 1, id, kind, version, agency: 'demo', locale } as const;
  const sealed = { ...envelope, keyIds: [], bucketKib: 1, sha256: 'x', sealed: '' } as const;
  return queued(sealed, 'https://intake.test', world.now);
}

describe('several pages', () => {
  it('send each submission once', async () => {
    const world = new World();
    world.weather = 'offline';
    const pages = Array.from({ length: 5 }, () => world.open());
    const all = pages.flatMap((page) =>
      Array.from({ length: 10 }, () => ({ page, submission: draft() })),
    );
    for (const { page, submission } of all) await submitted(page, world, submission);
    world.sends.length = 0;
    world.weather = 'fine';
    for (const page of pages) page.wake('network');
    await world.pass(60_000);
    expect([...world.sends].sort()).toEqual(all.map(({ submission }) => submission.id).sort());
    expect(world.records.size).toBe(0);
  });
});

describe('a page that is killed', () => {
  const plans: KillPlan[] = Array.from({ length: 30 }, (_, at) => at + 1).flatMap((atCall) => [
    { atCall, when: 'before' as const },
    { atCall, when: 'after' as const },
  ]);

  it.each(WEATHERS)(
    'at any moment loses and doubles nothing it called saved: %s',
    async (weather) => {
      for (const plan of plans) {
        const world = new World();
        world.weather = weather;
        const page = world.open(plan);
        const submission = draft();
        void page.outbox.submit(submission);
        await world.pass(30_000);
        const promised = page.news.some(({ state }) => state === 'saved' || state === 'received');
        page.kill();
        world.weather = 'fine';
        world.open();
        await world.pass(HOUR);
        const label = `${weather} ${plan.when} ${plan.atCall}`;
        if (promised) expect(world.rows.has(submission.id), label).toBe(true);
        expect(world.clashes, label).toBe(0);
        expect(world.records.size, label).toBe(0);
      }
    },
  );
});

it('loses and doubles nothing in any history', async () => {
  const op = fc.oneof(
    fc.record({ do: fc.constant('submit' as const), page: fc.nat(2) }),
    fc.record({ do: fc.constant('kill' as const), page: fc.nat(2) }),
    fc.record({ do: fc.constant('wake' as const), page: fc.nat(2) }),
    fc.record({ do: fc.constant('flush' as const), page: fc.nat(2) }),
    fc.record({ do: fc.constant('again' as const), page: fc.nat(2), nth: fc.nat(9) }),
    fc.record({ do: fc.constant('delete' as const), page: fc.nat(2), nth: fc.nat(9) }),
    fc.record({ do: fc.constant('clock' as const), days: fc.constantFrom(-4000, -4, 4, 4000) }),
    fc.record({ do: fc.constant('lock' as const), lock: fc.constantFrom('works', 'denied') }),
    fc.record({ do: fc.constant('weather' as const), weather: fc.constantFrom(...WEATHERS) }),
    fc.record({
      do: fc.constant('storage' as const),
      storage: fc.constantFrom('works', 'full', 'gone'),
    }),
    fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: HOUR }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(op, { maxLength: 30 }), fc.integer(), async (ops, seed) => {
      const world = new World(seededRandom(seed));
      const pages = [world.open(), world.open(), world.open()];
      const all: ReturnType<typeof draft>[] = [];
      const promised = new Set<string>();
      const deleted = new Set<string>();
      const sure = new Set<string>();
      const resent = new Set<string>();
      const senders = new Map<string, Page>();
      const note = (page: Page | undefined) => {
        for (const { id, state, receipt } of page?.news ?? []) {
          if (state === 'saved') promised.add(id);
          if (state !== 'received') continue;
          expect(world.rows.get(id)).toBe(receipt?.sha256);
          promised.add(id);
        }
      };
      for (const step of ops) {
        const page = 'page' in step ? pages[step.page] : undefined;
        if (step.do === 'submit') {
          const submission = draft();
          all.push(submission);
          if (page) senders.set(submission.id, page);
          void page?.outbox.submit(submission);
        } else if (step.do === 'again') {
          const submission = all[step.nth];
          // A page submits a draft again when a person presses twice; no other page ever does.
          if (submission && page && senders.get(submission.id) === page) {
            resent.add(submission.id);
            void page.outbox.submit(submission);
          }
        } else if (step.do === 'kill' && page) {
          note(page);
          page.kill();
          pages[step.page] = world.open();
        } else if (step.do === 'wake') page?.wake('network');
        else if (step.do === 'flush') void page?.outbox.flush();
        else if (step.do === 'clock') world.skew = step.days * 24 * HOUR;
        else if (step.do === 'lock') world.lock = step.lock;
        else if (step.do === 'delete') {
          const submission = all[step.nth];
          if (submission && page) {
            deleted.add(submission.id);
            // A form makes a new id after that: sealed again, it would be another message.
            senders.delete(submission.id);
            const { id } = submission;
            const check = ({ state, mayHaveArrived }: Delivery) => {
              if (state === 'deleted' && !mayHaveArrived) sure.add(id);
            };
            page.outbox.discard(id).then(check, () => undefined);
          }
        } else if (step.do === 'weather') world.weather = step.weather;
        else if (step.do === 'storage') world.storage = step.storage;
        else if (step.do === 'pass') await world.pass(step.ms);
        await world.runPending();
      }
      world.weather = 'fine';
      world.storage = 'works';
      world.skew = 0;
      await world.pass(HOUR);
      for (const page of pages) {
        note(page);
        page.kill();
      }
      world.open();
      await world.pass(HOUR);
      expect([...promised].filter((id) => !world.rows.has(id) && !deleted.has(id))).toEqual([]);
      expect(world.clashes).toBe(0);
      expect(world.records.size).toBe(0);
      expect([...sure].filter((id) => world.rows.has(id) && !resent.has(id))).toEqual([]);
      const known = new Set(all.map((submission) => submission.id));
      expect([...world.rows.keys()].filter((id) => !known.has(id))).toEqual([]);
    }),
    { numRuns: Number(environment.PEERKIT_HISTORIES ?? 150) },
  );
});
