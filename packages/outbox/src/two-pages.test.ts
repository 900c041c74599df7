import 'fake-indexeddb/auto';
import type { SealedSubmission } from '@peerkit/model';
import { deleteDB } from 'idb';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { createIdbStore } from './idb.store.ts';
import type { Outcome, QueuedRecord } from './ports.ts';
import { queued } from './queue.state.ts';
import { overStored } from './record.ts';
import { draft, World, type Page } from './testing/world.ts';

afterEach(() => deleteDB('peerkit-outbox'));

/** How a try ends: nobody took it for certain, or nobody knows. */
const ENDS: readonly Outcome[] = [
  { kind: 'failed', reason: 'busy' },
  { kind: 'failed', reason: 'offline' },
  { kind: 'failed', reason: 'unreachable', mayHaveArrived: false },
  { kind: 'failed', reason: 'unreachable' },
  { kind: 'failed', reason: 'busy', mayHaveArrived: true },
];
const isUnsure = ({ kind, ...end }: Outcome): boolean =>
  kind === 'failed' && 'reason' in end && (end.mayHaveArrived ?? end.reason === 'unreachable');

it('never says that a message did not arrive while a try of any page may have brought it, without a lock', async () => {
  const steps = fc.record({
    sends: fc.array(
      fc.record({ end: fc.nat(ENDS.length - 1), ms: fc.integer({ min: 1, max: 9000 }) }),
      {
        minLength: 2,
        maxLength: 30,
      },
    ),
    wakes: fc.array(fc.record({ page: fc.nat(2), ms: fc.integer({ min: 1, max: 9000 }) }), {
      maxLength: 20,
    }),
    dies: fc.option(fc.integer({ min: 1, max: 30_000 })),
  });
  await fc.assert(
    fc.asyncProperty(steps, async ({ sends, wakes, dies }) => {
      const world = new World();
      world.lock = 'denied';
      let next = 0;
      const seen = { unsure: false };
      /** Of each page, how many tries are on their way. */
      const underWay = [0, 0, 0];
      const transportOf = (page: number) => ({
        send: () =>
          new Promise<Outcome>((resolve) => {
            const { end, ms } = sends[next++ % sends.length]!;
            const outcome = ENDS[end]!;
            underWay[page]! += 1;
            world.after(ms, () => {
              if (page === 1 && isDead) return;
              underWay[page]! -= 1;
              seen.unsure ||= isUnsure(outcome);
              resolve(outcome);
            });
          }),
      });
      let isDead = false;
      const pages: Page[] = [0, 1, 2].map((page) =>
        world.open(undefined, { transport: transportOf(page) }),
      );
      const submission = draft();
      void pages[0]!.outbox.submit(submission);
      await world.runPending();
      const diesAt = dies === null ? Infinity : world.now + dies;
      for (const { page, ms } of [...wakes, { page: 0, ms: 20_000 }]) {
        pages[page]!.wake('network');
        if (world.now >= diesAt) {
          pages[1]!.kill();
          isDead = true;
        }
        await world.pass(ms);
        // What a dead page had on its way stays under way: nobody learns how it ends.
        if (seen.unsure || underWay.some((count) => count > 0))
          expect(world.records.get(submission.id)?.mayHaveArrived).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it('counts the writes so that both pages find out at their next one', () => {
  const envelope = { id: 'a' } as SealedSubmission;
  const mine = { ...queued(envelope, 'https://intake.test', 0), rev: 3 };
  expect(overStored({ ...mine, rev: 2 }, mine).rev).toBe(3);
  // Behind by two, or ahead: another page wrote meanwhile.
  expect(overStored({ ...mine, rev: 4 }, mine).rev).toBe(5);
  expect(overStored({ ...mine, rev: 1 }, mine).rev).toBe(4);
});

it('is decided where the record is, in one step with writing it', async () => {
  const store = createIdbStore();
  const other = createIdbStore();
  const { id, kind, version, locale } = draft();
  const envelope: SealedSubmission = {
    v: 1,
    ...{ id, kind, version, locale, agency: 'demo', keyIds: [], bucketKib: 1 as const },
    ...{ sha256: 'x', sealed: '' },
  };
  const first: QueuedRecord = queued(envelope, 'https://intake.test', 0);
  await store.add(first);
  // Both read it. The one tries, the other knows for certain that its own try failed.
  await store.update({ ...first, rev: 1, mayHaveArrived: true });
  await other.update({ ...first, rev: 1, attempts: 1 });
  expect(await store.get!(id)).toMatchObject({ attempts: 1, mayHaveArrived: true });
  // Whoever read what the other wrote may say that it did not arrive.
  const now = (await other.get!(id)) as QueuedRecord;
  await other.update({ ...now, mayHaveArrived: false, rev: now.rev! + 1 });
  expect(await store.get!(id)).toMatchObject({ mayHaveArrived: false });
  store.close();
  other.close();
});
