import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createIdbStore } from './idb.store.ts';
import { createLeaseLock } from './locks.ts';

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
      store: createIdbStore('lease-test'),
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
  const store = createIdbStore('lease-test-2');
  await store.takeLease('dead', Date.now(), Date.now() + 40);
  const page = createLeaseLock({ store, clock, holder: 'b', pollMs: 5, leaseMs: 100 });
  let ran = 0;
  await page.run(() => {
    ran += 1;
    return Promise.resolve();
  });
  expect(ran).toBe(1);

  await store.takeLease('alive', Date.now(), Date.now() + 60_000);
  const other = createLeaseLock({ store, clock, holder: 'c', pollMs: 5, giveUpMs: 30 });
  await other.run(() => {
    ran += 1;
    return Promise.resolve();
  });
  expect(ran).toBe(1);
});
