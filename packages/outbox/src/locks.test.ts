import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createIdbStore } from './idb.store.ts';
import { createLeaseLock, createQueueLock, leasesOf, type LeaseStore } from './lease.ts';
import { createWebLock, noLock } from './locks.ts';

const clock = {
  now: () => Date.now(),
  after(ms: number, call: () => void) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

it('lets one page at a time send where there are no Web Locks', async () => {
  const pages = ['a', 'b', 'c'].map((holder) =>
    createLeaseLock({
      store: leasesOf(createIdbStore('lease-test')),
      clock,
      holder,
      pollMs: 5,
    }),
  );
  let inside = 0;
  let most = 0;
  let runs = 0;
  await Promise.all(
    pages.map((page) =>
      page.run(async () => {
        inside += 1;
        most = Math.max(most, inside);
        runs += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
        inside -= 1;
      }),
    ),
  );
  expect(runs).toBe(3);
  expect(most).toBe(1);
});

it('takes over from a page that died, and gives up on one that lives', async () => {
  const store = leasesOf(createIdbStore('lease-test-2'));
  await store.takeLease('dead', Date.now(), Date.now() + 40);
  const page = createLeaseLock({ store, clock, holder: 'b', pollMs: 5, leaseMs: 100 });
  let ran = 0;
  await page.run(() => {
    ran += 1;
    return Promise.resolve();
  });
  expect(ran).toBe(1);

  await store.takeLease('alive', Date.now(), Date.now() + 20_000);
  const other = createLeaseLock({ store, clock, holder: 'c', pollMs: 5, giveUpMs: 30 });
  await other.run(() => {
    ran += 1;
    return Promise.resolve();
  });
  expect(ran).toBe(1);
});

it('asks the browser for its turn under the name that all pages use', async () => {
  const names: string[] = [];
  const locks = {
    request: (name: string, task: () => Promise<void>) => {
      names.push(name);
      return task();
    },
  } as unknown as LockManager;
  const task = vi.fn(() => Promise.resolve());
  await createWebLock(locks).run(task);
  await createWebLock(locks, 'other').run(task);
  expect(names).toEqual(['peerkit-outbox', 'other']);
  expect(task).toHaveBeenCalledTimes(2);
});

it('runs at once where there is no other page to mind', async () => {
  const task = vi.fn(() => Promise.resolve());
  await noLock.run(task);
  expect(task).toHaveBeenCalledOnce();
});

describe('the lock of a queue', () => {
  const holder = 'page';

  it('is a lease where there is storage', async () => {
    const store = createIdbStore('lease-test-3');
    await leasesOf(store).takeLease('alive', Date.now(), Date.now() + 20_000);
    const task = vi.fn(() => Promise.resolve());
    await createQueueLock(store, { clock, holder, pollMs: 5, giveUpMs: 30 }).run(task);
    expect(task).not.toHaveBeenCalled();
    await leasesOf(store).dropLease('alive');
    await createQueueLock(store, { clock, holder }).run(task);
    expect(task).toHaveBeenCalledOnce();
  });

  it('is none where there is no storage: there is nothing to share', async () => {
    const gone = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    const store = { ...createIdbStore('lease-test-4'), list: gone, leases: gone };
    const task = vi.fn(() => Promise.resolve());
    await createQueueLock(store, { clock, holder }).run(task);
    expect(task).toHaveBeenCalledOnce();
  });
});

describe('a lease', () => {
  /** A clock that moves only when told, and a store that says what a test wants. */
  function setUp(takeLease: LeaseStore['takeLease']) {
    let now = 0;
    let timers: { readonly at: number; readonly call: () => void }[] = [];
    const calls: [from: number, until: number][] = [];
    const dropLease = vi.fn(() => Promise.resolve());
    const runPending = async () => {
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    };
    const lock = createLeaseLock({
      store: {
        takeLease: (holder, from, until) => {
          calls.push([from, until]);
          return takeLease(holder, from, until);
        },
        dropLease,
      },
      clock: {
        now: () => now,
        after(ms, call) {
          const timer = { at: now + ms, call };
          timers.push(timer);
          return () => void (timers = timers.filter((other) => other !== timer));
        },
      },
      holder: 'page',
    });
    return {
      lock,
      calls,
      dropLease,
      timers: () => timers.length,
      pass: async (ms: number) => {
        await runPending();
        const until = now + ms;
        for (;;) {
          const next = timers.toSorted((a, b) => a.at - b.at)[0];
          if (next === undefined || next.at > until) break;
          timers = timers.filter((other) => other !== next);
          now = next.at;
          next.call();
          await runPending();
        }
        now = until;
      },
    };
  }

  it('is asked for every second, for one minute', async () => {
    const { lock, calls, pass } = setUp(() => Promise.resolve(false));
    const task = vi.fn(() => Promise.resolve());
    const running = lock.run(task);
    await pass(10 * 60_000);
    await running;
    expect(task).not.toHaveBeenCalled();
    expect(calls).toHaveLength(61);
    expect(calls.slice(0, 3).map(([from]) => from)).toEqual([0, 1000, 2000]);
  });

  it('is for half a minute, renewed every ten seconds until the work is done', async () => {
    const { lock, calls, dropLease, timers, pass } = setUp(() => Promise.resolve(true));
    let finish: () => void = () => undefined;
    const running = lock.run(() => new Promise<void>((resolve) => (finish = resolve)));
    await pass(25_000);
    expect(calls).toEqual([
      [0, 30_000],
      [10_000, 40_000],
      [20_000, 50_000],
    ]);
    expect(dropLease).not.toHaveBeenCalled();
    finish();
    await running;
    expect(dropLease).toHaveBeenCalledExactlyOnceWith('page');
    expect(timers()).toBe(0);
  });

  it('is asked for again when it could not be renewed once', async () => {
    let works = true;
    const { lock, calls, timers, pass } = setUp(() =>
      works ? Promise.resolve(true) : Promise.reject(new Error('storage is gone')),
    );
    let finish: () => void = () => undefined;
    const running = lock.run(() => new Promise<void>((resolve) => (finish = resolve)));
    await pass(1000);
    works = false;
    await pass(10_000);
    works = true;
    await pass(10_000);
    expect(calls.map(([from]) => from)).toEqual([0, 10_000, 20_000]);
    finish();
    await running;
    expect(timers()).toBe(0);
  });

  it('is given back when the work fails', async () => {
    const { lock, dropLease, timers } = setUp(() => Promise.resolve(true));
    const failure = new Error('no');
    await expect(lock.run(() => Promise.reject(failure))).rejects.toBe(failure);
    expect(dropLease).toHaveBeenCalledOnce();
    expect(timers()).toBe(0);
  });
});
