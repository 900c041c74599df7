import type { SealedSubmission } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import type { QueuedRecord } from './ports.ts';
import { queued } from './queue.state.ts';
import { draft, World, type Page } from './testing/world.ts';

const SECOND = 1000;
const MINUTE = 60_000;
const HOUR = 3_600_000;

async function submitted(page: Page, world: World, submission = draft()) {
  const promise = page.outbox.submit(submission);
  await world.runPending();
  return promise;
}

/** Puts a record into the store, as an earlier page left it. */
function stored(world: World, more: Partial<QueuedRecord> = {}): QueuedRecord {
  const { id, kind, version, locale } = draft();
  const envelope: SealedSubmission = {
    ...{ v: 1, id, kind, version, agency: 'demo', locale },
    ...{ keyIds: [], bucketKib: 1, sha256: `hash of ${id}`, sealed: '' },
  };
  const record = { ...queued(envelope, 'https://intake.test', world.now), ...more };
  world.records.set(id, record);
  return record;
}

describe('the next try', () => {
  it('comes when the wait is over, about a second after the first', async () => {
    const world = new World();
    world.weather = 'no-answer';
    await submitted(world.open(), world);
    await world.pass(SECOND - 1);
    expect(world.sends).toHaveLength(1);
    await world.pass(1);
    expect(world.sends).toHaveLength(2);
  });

  it('comes at once on a new page when only the network was missing', async () => {
    const world = new World();
    const nextAt = world.now + 5 * MINUTE;
    const offline = stored(world, { attempts: 9, nextAt, reason: 'offline' });
    stored(world, { attempts: 1, nextAt, reason: 'busy' });
    world.open();
    await world.runPending();
    expect(world.sends).toEqual([offline.id]);
  });

  it('waits half a minute when no wait was drawn: one phone must not keep an intake busy', async () => {
    const world = new World(() => 0);
    world.weather = 'no-answer';
    await submitted(world.open(), world);
    await world.pass(MINUTE);
    expect(world.sends.length).toBeLessThanOrEqual(3);
  });

  it('waits for the others too when one found nobody there', async () => {
    const world = new World();
    world.weather = 'no-answer';
    const page = world.open();
    await submitted(page, world);
    await submitted(page, world);
    const tries = world.sends.length;
    page.wake('due');
    await world.runPending();
    expect(world.sends).toHaveLength(tries);
  });

  it('comes no sooner than a busy intake asked, also for the others', async () => {
    const world = new World();
    world.weather = 'busy';
    const other = stored(world, { attempts: 1, nextAt: world.now + 2 * SECOND, reason: 'busy' });
    const busy = draft();
    await submitted(world.open(), world, busy);
    await world.pass(31 * SECOND - 1);
    expect(world.sends).toEqual([busy.id]);
    await world.pass(1);
    expect(world.sends[1]).toBe(other.id);
  });

  it('comes at its own time again once another one got through', async () => {
    const world = new World();
    world.weather = 'busy';
    const other = stored(world, { attempts: 1, nextAt: world.now + 2 * SECOND, reason: 'busy' });
    const page = world.open();
    await submitted(page, world);
    world.weather = 'fine';
    await submitted(page, world);
    await world.pass(2 * SECOND);
    expect(world.rows.has(other.id)).toBe(true);
  });

  it('does not wait for one that failed so often that it waits for minutes', async () => {
    const world = new World();
    world.weather = 'offline';
    const often = stored(world, { attempts: 8 });
    const other = stored(world, { attempts: 1, nextAt: world.now + 2 * SECOND, reason: 'busy' });
    world.open();
    await world.pass(2 * SECOND);
    expect(world.sends).toEqual([often.id, other.id]);
  });

  it('comes at its time too when 72 hours are just over', async () => {
    const world = new World();
    world.weather = 'no-answer';
    stored(world, { savedAt: world.now - 72 * HOUR });
    world.open();
    await world.runPending();
    expect(world.sends).toHaveLength(1);
    await world.pass(SECOND);
    expect(world.sends).toHaveLength(2);
  });

  it('is not made of what is stored when what is not found a busy intake', async () => {
    const world = new World();
    world.weather = 'offline';
    const kept = stored(world);
    const page = world.open();
    await world.runPending();
    world.weather = 'busy';
    world.storage = 'full';
    const submission = draft();
    expect(await submitted(page, world, submission)).toMatchObject({ state: 'unsaved' });
    expect(world.sends).toEqual([kept.id, submission.id]);
  });

  it('is not held up by one that was refused', async () => {
    const world = new World();
    const refused = stored(world, { attempts: 9 });
    world.rows.set(refused.id, 'somebody else has this id');
    const busy = stored(world, { attempts: 1, nextAt: world.now + MINUTE, reason: 'busy' });
    world.open();
    await world.pass(MINUTE);
    expect(world.sends).toEqual([refused.id, busy.id]);
  });

  it('keeps its time when another one gets through before', async () => {
    const world = new World();
    world.weather = 'busy';
    const page = world.open();
    const busy = draft();
    await submitted(page, world, busy);
    await world.pass(20 * SECOND);
    world.weather = 'fine';
    const other = draft();
    expect(await submitted(page, world, other)).toMatchObject({ state: 'received' });
    await world.pass(10_999);
    expect(world.rows.has(busy.id)).toBe(false);
    await world.pass(1);
    expect(world.rows.has(busy.id)).toBe(true);
  });

  it('asks for no turn when there is nothing to do with it', async () => {
    const world = new World();
    let turns = 0;
    const busy = stored(world, { attempts: 1, nextAt: world.now + HOUR, reason: 'busy' });
    const lock = {
      run(task: () => Promise<void>) {
        turns += 1;
        return task();
      },
    };
    const page = world.open(undefined, { lock });
    await world.runPending();
    page.wake('due');
    page.wake('network');
    await world.runPending();
    expect(turns).toBe(0);
    await world.pass(HOUR);
    expect(turns).toBe(1);
    expect(world.rows.has(busy.id)).toBe(true);
  });

  it('is one when a person asks, also when it is refused again', async () => {
    const world = new World();
    const refused = stored(world, { attempts: 1, reason: 'refused' });
    world.rows.set(refused.id, 'somebody else has this id');
    const page = world.open();
    await world.runPending();
    expect(world.sends).toEqual([]);
    stored(world, { attempts: 1, nextAt: world.now + HOUR, reason: 'busy' });
    expect(await page.outbox.refused()).toEqual([refused.id]);
    await page.outbox.flush();
    expect(world.sends).toContain(refused.id);
    expect(await page.outbox.refused()).toEqual([refused.id]);
    world.rows.delete(refused.id);
    await page.outbox.flush();
    expect(await page.outbox.refused()).toEqual([]);
  });
});

describe('asked while a try is on its way', () => {
  /** A page in the middle of a try that was due, with another record that waits in the given way. */
  async function busyPage(reason: 'refused' | 'offline') {
    const world = new World();
    const tries: string[] = [];
    let answer: () => void = () => undefined;
    const page = world.open(undefined, {
      transport: {
        send: ({ id, sha256 }) => {
          tries.push(id);
          return new Promise((resolve) => {
            answer = () => resolve({ kind: 'receipt', receipt: { id, sha256 } });
          });
        },
      },
    });
    await world.runPending();
    const due = stored(world);
    const waiting = stored(world, { attempts: 1, nextAt: world.now + HOUR, reason });
    page.wake('due');
    await world.runPending();
    expect(tries).toEqual([due.id]);
    return {
      wake: (asked: 'due' | 'network') => page.wake(asked),
      flush: () => void page.outbox.flush(),
      /** What is tried once the try on its way has got through. */
      next: async () => {
        answer();
        await world.runPending();
        return tries.slice(1).map((id) => (id === waiting.id ? 'the other' : id));
      },
    };
  }

  it.each([
    [['due', 'all']],
    [['all', 'due']],
    [['network', 'all']],
    [['all', 'network']],
  ] as const)('tries everything when a person asks: %s', async (order) => {
    const { wake, flush, next } = await busyPage('refused');
    for (const asked of order) {
      if (asked === 'all') flush();
      else wake(asked);
    }
    expect(await next()).toEqual(['the other']);
  });

  it.each([[['due', 'network']], [['network', 'due']]] as const)(
    'tries what waits for the network when that is back: %s',
    async (order) => {
      const { wake, next } = await busyPage('offline');
      for (const asked of order) wake(asked);
      expect(await next()).toEqual(['the other']);
    },
  );

  it('tries only what is due when only time has passed', async () => {
    const { wake, next } = await busyPage('offline');
    wake('due');
    wake('due');
    expect(await next()).toEqual([]);
  });

  it.each(['unreachable', 'intercepted'] as const)(
    'tries two of the others too when a try finds nobody there, %s: the fault may be in the record',
    async (reason) => {
      const world = new World();
      const tries: string[] = [];
      const page = world.open(undefined, {
        transport: {
          send: ({ id }) => {
            tries.push(id);
            return new Promise((resolve) => {
              world.after(5 * SECOND, () => resolve({ kind: 'failed', reason }));
            });
          },
        },
      });
      await world.runPending();
      // A timer is set for the first, which is due in two seconds.
      const others = Array.from({ length: 5 }, () =>
        stored(world, { attempts: 1, nextAt: world.now + 2 * SECOND, reason: 'busy' }),
      );
      page.wake('due');
      await world.runPending();
      const submission = draft();
      await world.pass(SECOND);
      void page.outbox.submit(submission);
      // At once, one after the other.
      await world.pass(11 * SECOND);
      const tried = [submission.id, others[0]?.id, others[1]?.id];
      expect(tries).toEqual(tried);
      await world.pass(4 * SECOND);
      expect(tries).toEqual(tried);
    },
  );
});

describe('without storage', () => {
  it('tries again from memory every half minute', async () => {
    const world = new World();
    world.storage = 'gone';
    world.weather = 'no-answer';
    await submitted(world.open(), world);
    await world.pass(30 * SECOND - 1);
    expect(world.sends).toHaveLength(1);
    await world.pass(1);
    expect(world.sends).toHaveLength(2);
  });

  it('waits longer and longer where storage is only full', async () => {
    const world = new World(() => 0.999);
    world.storage = 'full';
    world.weather = 'no-answer';
    await submitted(world.open(), world);
    await world.pass(10 * MINUTE);
    expect(world.sends.length).toBeLessThan(12);
    expect(world.sends.length).toBeGreaterThan(6);
  });

  it('sets no timer when nothing waits', async () => {
    const world = new World();
    let lists = 0;
    world.open(undefined, {
      store: {
        add: () => Promise.reject(new Error('gone')),
        list: () => {
          lists += 1;
          return Promise.reject(new Error('gone'));
        },
        update: () => Promise.reject(new Error('gone')),
        remove: () => Promise.reject(new Error('gone')),
      },
    });
    await world.pass(HOUR);
    expect(lists).toBeLessThan(5);
  });

  it('sends both what is sealed and what is not, once it can', async () => {
    const world = new World();
    world.storage = 'gone';
    world.weather = 'offline';
    const page = world.open();
    const [first, second] = [draft(), draft()];
    await submitted(page, world, first);
    world.sealing = 'fails';
    await submitted(page, world, second);
    world.sealing = 'works';
    world.weather = 'fine';
    await world.pass(MINUTE);
    expect([...world.rows.keys()].sort()).toEqual([first.id, second.id].sort());
  });
});

describe('without the sealing code', () => {
  it('asks for it again every half minute', async () => {
    const world = new World();
    world.sealing = 'fails';
    const page = world.open();
    const submission = draft();
    await submitted(page, world, submission);
    world.sealing = 'works';
    await world.pass(30 * SECOND - 1);
    expect(world.rows.size).toBe(0);
    await world.pass(1);
    expect(world.rows.has(submission.id)).toBe(true);
  });

  it('still lets others go when their time is over', async () => {
    const world = new World();
    world.weather = 'busy';
    const savedAt = world.now - 72 * HOUR + 10 * SECOND;
    const triedAt = world.now - MINUTE;
    const old = stored(world, {
      ...{ savedAt, attempts: 9, nextAt: world.now + HOUR, reason: 'busy' },
      ...{ triedAt, triedSince: triedAt - HOUR },
    });
    world.sealing = 'fails';
    await submitted(world.open(), world);
    await world.pass(9 * SECOND);
    expect(world.records.has(old.id)).toBe(true);
    await world.pass(SECOND);
    expect(world.records.has(old.id)).toBe(false);
  });
});

it('stores the new time of what it does not try when the clock was set back', async () => {
  const world = new World();
  const refused = stored(world, { attempts: 1, reason: 'refused' });
  world.now -= 24 * HOUR;
  world.open();
  await world.runPending();
  expect(world.sends).toEqual([]);
  expect(world.records.get(refused.id)?.savedAt).toBe(world.now);
});

it('lets go after 72 hours by the new clock when the clock was set back', async () => {
  const world = new World();
  world.weather = 'no-answer';
  const page = world.open();
  const submission = draft();
  await submitted(page, world, submission);
  world.now -= 24 * HOUR;
  const back = world.now;
  page.wake('network');
  await world.runPending();
  expect(world.records.get(submission.id)?.savedAt).toBe(back);
  await world.pass(73 * HOUR);
  expect(page.news.at(-1)).toEqual({
    ...{ id: submission.id, state: 'rejected', reason: 'expired', mayHaveArrived: true },
  });
  expect(world.records.size).toBe(0);
});
