import type { Delivery, SealedSubmission, Submission } from '@peerkit/model';
import { describe, expect, it, vi } from 'vitest';
import { OutboxError } from './errors.ts';
import { noLock } from './locks.ts';
import { createMemoryStore } from './memory.store.ts';
import { createOutbox } from './outbox.ts';
import type { OutboxPorts, Outcome, QueuedRecord } from './ports.ts';
import { draft, World, type Page } from './testing/world.ts';

const HOUR = 3_600_000;

async function submitted(page: Page, world: World, submission = draft()) {
  const promise = page.outbox.submit(submission);
  await world.runPending();
  return promise;
}

function sealed({ v, id, kind, version, agency, locale }: Submission): SealedSubmission {
  return { v, id, kind, version, agency, locale, keyIds: [], bucketKib: 1, sha256: id, sealed: '' };
}

/** A transport that answers when told; it notes what it was given. */
function slowTransport() {
  const tries: { id: string; signal: AbortSignal; answer: (outcome: Outcome) => void }[] = [];
  const send = ({ id }: SealedSubmission, signal: AbortSignal) =>
    new Promise<Outcome>((answer) => tries.push({ id, signal, answer }));
  return { tries, transport: { send } };
}

/** A clock that counts the timers that wait. */
function countingClock(world: World) {
  let waiting = 0;
  const clock: OutboxPorts['clock'] = {
    now: () => world.now,
    after() {
      waiting += 1;
      return () => (waiting -= 1);
    },
  };
  return { clock, waiting: () => waiting };
}

describe('a submission that is sealed', () => {
  it.each([true, undefined])(
    'says inside alone whether it was filled in quickly: %s',
    async (quick) => {
      const world = new World();
      const seal = vi.fn((submission: Submission) => Promise.resolve(sealed(submission)));
      const page = world.open(undefined, { seal });
      await submitted(page, world, { ...draft(), ...(quick && { quick }) });
      expect(seal.mock.calls[0]?.[0].quick).toBe(quick);
      expect(Object.keys(seal.mock.calls[0]?.[0] ?? {}).includes('quick')).toBe(quick === true);
    },
  );
});

describe('a submission that was received', () => {
  it('stays received when Send is pressed again, and is not sealed again', async () => {
    const world = new World();
    const seal = vi.fn((submission: Submission) => Promise.resolve(sealed(submission)));
    const page = world.open(undefined, { seal });
    const submission = draft();
    const received = {
      id: submission.id,
      state: 'received',
      receipt: { id: submission.id, sha256: submission.id },
    };
    expect(await submitted(page, world, submission)).toEqual(received);
    expect(await submitted(page, world, submission)).toEqual(received);
    await page.outbox.discard(submission.id);
    expect(await submitted(page, world, submission)).toEqual(received);
    expect(seal).toHaveBeenCalledOnce();
    expect(world.sends).toEqual([submission.id]);
  });

  it('is not sent again while it cannot be deleted, and stays received', async () => {
    const world = new World();
    const store = createMemoryStore();
    const page = world.open(undefined, {
      store: { ...store, remove: () => Promise.reject(new Error('blocked')) },
    });
    const submission = draft();
    expect(await submitted(page, world, submission)).toMatchObject({ state: 'received' });
    await world.pass(HOUR);
    await page.outbox.flush();
    expect(world.sends).toEqual([submission.id]);
    expect(page.news.map(({ state }) => state)).toEqual(['saved', 'received']);
  });
});

it('seals once, however often Send is pressed', async () => {
  const world = new World();
  world.weather = 'offline';
  const seal = vi.fn((submission: Submission) => Promise.resolve(sealed(submission)));
  const page = world.open(undefined, { seal });
  const submission = draft();
  const presses = [page.outbox.submit(submission), page.outbox.submit(submission)];
  await world.runPending();
  presses.push(page.outbox.submit(submission));
  await world.runPending();
  expect(await Promise.all(presses)).toEqual(
    Array(3).fill({ id: submission.id, state: 'saved', reason: 'offline' }),
  );
  expect(seal).toHaveBeenCalledOnce();
});

describe('sealing that takes long', () => {
  /** A page whose sealing ends when it is told to. */
  function slowSeal(world: World, more: Partial<OutboxPorts> = {}) {
    const seals: { seal: () => void; fail: (error: Error) => void }[] = [];
    const sealedOnes: SealedSubmission[] = [];
    const page = world.open(undefined, {
      ...more,
      seal: (submission) =>
        new Promise((resolve, fail) => {
          const envelope = { ...sealed(submission), sha256: `hash ${seals.length}` };
          sealedOnes.push(envelope);
          seals.push({ seal: () => resolve(envelope), fail });
        }),
    });
    return { page, seals, sealedOnes };
  }

  it('answers a second press with what the first one comes to', async () => {
    const world = new World();
    const { page, seals } = slowSeal(world);
    const submission = draft();
    const answers: Delivery[] = [];
    for (let press = 0; press < 2; press += 1)
      void page.outbox.submit(submission).then((answer) => answers.push(answer));
    await world.runPending();
    expect(answers).toEqual([]);
    seals[0]?.seal();
    await world.runPending();
    expect(answers).toMatchObject([{ state: 'received' }, { state: 'received' }]);
  });

  it('is not begun a second time, by another press or when the network is back', async () => {
    const world = new World();
    const { page, seals } = slowSeal(world, { submitWaitMs: 1000 });
    const submission = draft();
    const told = { id: submission.id, state: 'unsaved' };
    for (let press = 0; press < 2; press += 1) {
      const submitting = page.outbox.submit(submission);
      await world.pass(1000);
      expect(await submitting).toEqual(told);
    }
    page.wake('network');
    await world.runPending();
    expect(seals).toHaveLength(1);
    seals[0]?.seal();
    await world.pass(30_000);
    expect(page.news.at(-1)).toMatchObject({ id: submission.id, state: 'received' });
    expect(world.clashes).toBe(0);
  });

  it('and fails for good is told when nobody waits for it any more', async () => {
    const world = new World();
    const { page, seals } = slowSeal(world, { submitWaitMs: 1000 });
    const { id, ...rest } = draft();
    const submitting = page.outbox.submit({ id, ...rest });
    await world.pass(1000);
    expect(await submitting).toEqual({ id, state: 'unsaved' });
    seals[0]?.fail(new OutboxError('too-large', 'too large'));
    await world.runPending();
    expect(page.news).toEqual([{ id, state: 'rejected', reason: 'not-sealed' }]);
    expect(await page.outbox.waiting()).toEqual([]);
  });

  it('and fails says nothing of what a person deleted meanwhile', async () => {
    const world = new World();
    const { page, seals } = slowSeal(world);
    const { id, ...rest } = draft();
    void page.outbox.submit({ id, ...rest });
    await world.runPending();
    await page.outbox.discard(id);
    seals[0]?.fail(new TypeError('Failed to fetch dynamically imported module'));
    await world.runPending();
    expect(page.news).toEqual([{ id, state: 'deleted' }]);
  });

  it('sends nothing of what a person deleted meanwhile, only what was written after it', async () => {
    const world = new World();
    const { page, seals, sealedOnes } = slowSeal(world, { submitWaitMs: 1000 });
    const submission = draft('first');
    void page.outbox.submit(submission);
    await world.pass(1000);
    await page.outbox.discard(submission.id);
    void page.outbox.submit({ ...submission, answers: 'second' });
    await world.runPending();
    seals[0]?.seal();
    await world.runPending();
    expect(world.sends).toEqual([]);
    seals[1]?.seal();
    await world.runPending();
    expect(world.sends).toEqual([submission.id]);
    expect(world.rows.get(submission.id)).toBe(sealedOnes[1]?.sha256);
    expect(world.clashes).toBe(0);
  });
});

it('says "saved" for what an earlier page stored, while the intake takes its time', async () => {
  const world = new World();
  // One that is broken is no reason not to find it.
  world.records.set('broken', null as unknown as QueuedRecord);
  world.weather = 'offline';
  const earlier = world.open();
  const submission = draft();
  await submitted(earlier, world, submission);
  earlier.kill();
  const page = world.open(undefined, slowTransport());
  const submitting = page.outbox.submit(submission);
  await world.pass(25_000);
  expect(await submitting).toEqual({ id: submission.id, state: 'saved', mayHaveArrived: true });
  expect(page.news).toEqual([]);
});

it('names what waits, and how long it is kept', async () => {
  const world = new World();
  world.weather = 'offline';
  const page = world.open(undefined, { keepHours: 24 });
  const [first, second] = [draft(), draft()];
  await submitted(page, world, first);
  world.sealing = 'fails';
  await submitted(page, world, second);
  expect(await page.outbox.waiting()).toEqual([first.id, second.id]);
  const savedAt = world.now;
  expect(await page.outbox.queued()).toEqual([{ id: first.id, kind: first.kind, savedAt }]);
  expect(page.outbox.keepHours).toBe(24);
  expect(world.open().outbox.keepHours).toBe(72);
});

it('loads the sealing code when it is asked to, where there is any to load', async () => {
  const prepareSeal = vi.fn(() => Promise.resolve());
  await new World().open(undefined, { prepareSeal }).outbox.prepare();
  expect(prepareSeal).toHaveBeenCalledOnce();
  await expect(new World().open().outbox.prepare()).resolves.toBeUndefined();
});

it('works with nothing but a memory, a transport and a clock', async () => {
  const world = new World();
  const { clock, waiting } = countingClock(world);
  let online = false;
  const outbox = createOutbox({
    agency: 'demo',
    to: 'https://intake.test',
    store: createMemoryStore(),
    transport: {
      send: ({ id, sha256 }) =>
        Promise.resolve(
          online
            ? { kind: 'receipt', receipt: { id, sha256 } }
            : { kind: 'failed', reason: 'offline' },
        ),
    },
    lock: noLock,
    clock,
    random: () => 0.5,
    seal: (submission) => Promise.resolve(sealed(submission)),
  });
  const submission = draft();
  expect(await outbox.submit(submission)).toEqual({
    id: submission.id,
    state: 'saved',
    reason: 'offline',
  });
  // One timer, for the next try: the one that `submit` waited with is called off.
  expect(waiting()).toBe(1);
  online = true;
  await outbox.flush();
  expect(await outbox.submit(submission)).toMatchObject({ state: 'received' });
  expect(await outbox.pending()).toBe(0);
  expect(waiting()).toBe(0);
});

describe('a memory store', () => {
  const record = (id: string, attempts = 0) => ({
    id,
    to: 'https://intake.test',
    envelope: sealed({ v: 1, agency: 'demo', ...draft(), id }),
    savedAt: 0,
    attempts,
    nextAt: 0,
  });

  it('keeps what came first, replaces only what is there, and forgets', async () => {
    const store = createMemoryStore();
    expect(await store.add(record('a'))).toBe(true);
    expect(await store.add(record('a', 5))).toBe(false);
    expect(await store.list()).toEqual([record('a')]);
    await store.update(record('a', 1));
    await store.update(record('b', 1));
    expect(await store.list()).toEqual([record('a', 1)]);
    await store.remove('a');
    expect(await store.list()).toEqual([]);
  });
});

describe('watching', () => {
  it('is told once what did not change, and nothing after it stopped', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const heard: Delivery[] = [];
    const stop = page.outbox.watch((delivery) => heard.push(delivery));
    const submission = draft();
    await submitted(page, world, submission);
    await world.pass(HOUR);
    expect(heard).toEqual([
      { id: submission.id, state: 'saved' },
      { id: submission.id, state: 'saved', reason: 'offline' },
    ]);
    stop();
    world.weather = 'fine';
    await world.pass(HOUR);
    expect(heard).toHaveLength(2);
    expect(page.news.at(-1)).toMatchObject({ state: 'received' });
  });

  it('hears from other pages what it sent itself, and nothing of theirs', async () => {
    const world = new World();
    world.weather = 'offline';
    let hear: (news: unknown) => void = () => undefined;
    const posted: Delivery[] = [];
    const page = world.open(undefined, {
      news: {
        post: (delivery) => posted.push(delivery),
        listen(listener) {
          hear = listener;
          return () => (hear = () => undefined);
        },
      },
    });
    const submission = draft();
    await submitted(page, world, submission);
    const received = (id: string, sha256: string): Delivery => ({
      ...{ id, state: 'received', receipt: { id, sha256 } },
    });
    const { sha256 } = world.records.get(submission.id)!.envelope;
    hear(received('somebody else', 'x'));
    hear(received(submission.id, 'x'));
    await world.runPending();
    expect(page.news.at(-1)).toMatchObject({ id: submission.id, state: 'saved' });
    expect(world.records.size).toBe(1);
    hear(received(submission.id, sha256));
    await world.runPending();
    expect(page.news.at(-1)).toEqual(received(submission.id, sha256));
    expect(posted).toEqual([]);

    world.weather = 'fine';
    const other = draft();
    await submitted(page, world, other);
    expect(posted).toEqual([
      {
        id: other.id,
        state: 'received',
        receipt: { id: other.id, sha256: expect.any(String) as string },
      },
    ]);
  });
});

describe('discarding', () => {
  it('stops the try that is on its way', async () => {
    const world = new World();
    const { tries, transport } = slowTransport();
    const page = world.open(undefined, { transport });
    const submission = draft();
    void page.outbox.submit(submission);
    await world.runPending();
    expect(tries[0]?.signal.aborted).toBe(false);
    await page.outbox.discard('another');
    expect(tries[0]?.signal.aborted).toBe(false);
    await page.outbox.discard(submission.id);
    expect(tries[0]?.signal.aborted).toBe(true);
  });

  it('may be too late for a try on its way, whatever the device says of its network', async () => {
    const world = new World();
    const { transport } = slowTransport();
    const page = world.open(undefined, { transport, isOnline: () => false });
    const { id, ...rest } = draft();
    void page.outbox.submit({ id, ...rest });
    await world.runPending();
    expect(await page.outbox.discard(id)).toEqual({ id, state: 'deleted', mayHaveArrived: true });
  });

  it('leaves a try alone that is over', async () => {
    const world = new World();
    const { tries, transport } = slowTransport();
    const page = world.open(undefined, { transport });
    const submission = draft();
    void page.outbox.submit(submission);
    await world.runPending();
    tries[0]?.answer({ kind: 'failed', reason: 'refused' });
    await world.runPending();
    await page.outbox.discard(submission.id);
    expect(tries[0]?.signal.aborted).toBe(false);
  });

  it('has nothing more written down, whatever comes of the try that is on its way', async () => {
    const world = new World();
    const { tries, transport } = slowTransport();
    const store = { ...createMemoryStore(), update: vi.fn(() => Promise.resolve()) };
    const page = world.open(undefined, { transport, store });
    const submission = draft();
    void page.outbox.submit(submission);
    await world.runPending();
    await page.outbox.discard(submission.id);
    store.update.mockClear();
    tries[0]?.answer({ kind: 'failed', reason: 'unreachable' });
    await world.runPending();
    expect(store.update).not.toHaveBeenCalled();
  });

  it('stores nothing that was discarded while it was being sealed', async () => {
    const world = new World();
    let finish: () => void = () => undefined;
    const page = world.open(undefined, {
      seal: (submission) => new Promise((resolve) => (finish = () => resolve(sealed(submission)))),
    });
    const submission = draft();
    void page.outbox.submit(submission);
    await world.runPending();
    await page.outbox.discard(submission.id);
    finish();
    await world.runPending();
    expect(world.records.size).toBe(0);
    expect(page.news).toEqual([{ id: submission.id, state: 'deleted' }]);
  });

  it('holds although the store cannot delete it now', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const submission = draft();
    await submitted(page, world, submission);
    world.storage = 'gone';
    await expect(page.outbox.discard(submission.id)).rejects.toThrow('gone');
    world.storage = 'works';
    world.weather = 'fine';
    expect(await page.outbox.pending()).toBe(0);
    await page.outbox.flush();
    expect(world.rows.size).toBe(0);
  });

  it('says the same when it is asked for twice', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const { id, ...rest } = draft();
    await submitted(page, world, { id, ...rest });
    expect(await page.outbox.discard(id)).toEqual({ id, state: 'deleted' });
    expect(await page.outbox.discard(id)).toEqual({ id, state: 'deleted' });
  });

  it('comes too late for what was received: nothing is told, and no mark is left', async () => {
    const world = new World();
    const post = vi.fn();
    const page = world.open(undefined, { news: { post, listen: () => () => undefined } });
    const submission = draft();
    await submitted(page, world, submission);
    expect(await page.outbox.discard(submission.id)).toMatchObject({ state: 'received' });
    expect(page.news.map(({ state }) => state)).toEqual(['saved', 'received']);
    expect(post).toHaveBeenCalledOnce();
    expect(world.buried.size).toBe(0);
  });

  it('ends when the same submission is sent once more', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const submission = draft();
    const saved = { id: submission.id, state: 'saved', reason: 'offline' };
    expect(await submitted(page, world, submission)).toEqual(saved);
    await page.outbox.discard(submission.id);
    page.news.length = 0;
    expect(await submitted(page, world, submission)).toEqual(saved);
    expect(page.news).toEqual([{ id: submission.id, state: 'saved' }, saved]);
    expect(await page.outbox.waiting()).toEqual([submission.id]);
  });
});

it('says anew that a submission is saved when it was discarded before', async () => {
  const world = new World();
  const page = world.open(undefined, slowTransport());
  const submission = draft();
  void page.outbox.submit(submission);
  await world.runPending();
  await page.outbox.discard(submission.id);
  await world.pass(30_000);
  page.news.length = 0;
  void page.outbox.submit(submission);
  await world.runPending();
  expect(page.news).toEqual([{ id: submission.id, state: 'saved' }]);
});

describe('closing', () => {
  it('leaves the store alone from then on', async () => {
    let lists = 0;
    const store = createMemoryStore();
    const list = () => {
      lists += 1;
      return store.list();
    };
    const world = new World();
    const page = world.open(undefined, { store: { ...store, list } });
    await world.runPending();
    page.outbox.close();
    const before = lists;
    await page.outbox.flush();
    page.wake('network');
    await world.runPending();
    expect(lists).toBe(before);
  });

  it('ends timers, wakes and news; what waits stays for the next page', async () => {
    const world = new World();
    world.weather = 'offline';
    const stopped: string[] = [];
    const page = world.open(undefined, {
      wakes: () => () => stopped.push('wakes'),
      news: { post: () => undefined, listen: () => () => stopped.push('news') },
    });
    const submission = draft();
    await submitted(page, world, submission);
    page.outbox.close();
    expect(stopped.sort()).toEqual(['news', 'wakes']);
    world.weather = 'fine';
    await world.pass(HOUR);
    await page.outbox.flush();
    expect(world.sends).toEqual([submission.id]);
    expect(world.records.has(submission.id)).toBe(true);
    world.open();
    await world.runPending();
    expect(world.rows.has(submission.id)).toBe(true);
  });

  it('says nothing of a try that ends after it, and sets no timer for it', async () => {
    const world = new World();
    const { clock, waiting } = countingClock(world);
    const { tries, transport } = slowTransport();
    const page = world.open(undefined, { transport, clock, submitWaitMs: 10 });
    const submission = draft();
    void page.outbox.submit(submission);
    await world.runPending();
    page.outbox.close();
    tries[0]?.answer({ kind: 'failed', reason: 'unreachable' });
    await world.runPending();
    expect(page.news).toEqual([{ id: submission.id, state: 'saved' }]);
    expect(waiting()).toBe(0);
  });
});

it.each([
  [true, 'not-ready'],
  [false, 'offline'],
  [undefined, 'offline'],
] as const)('says why nothing could be sealed: online %s, "%s"', async (isOnline, reason) => {
  const world = new World();
  const page = world.open(undefined, {
    seal: () => Promise.reject(new TypeError('The part is gone.')),
    ...(isOnline !== undefined && { isOnline: () => isOnline }),
  });
  const submission = draft();
  void page.outbox.submit(submission);
  await world.runPending();
  expect(page.news).toEqual([{ id: submission.id, state: 'unsaved', reason }]);
});

describe('a device that stores nothing', () => {
  it('says so before the first try has ended', async () => {
    const world = new World();
    world.storage = 'full';
    const page = world.open(undefined, slowTransport());
    const submission = draft();
    void page.outbox.submit(submission);
    await world.runPending();
    expect(page.news).toEqual([{ id: submission.id, state: 'unsaved' }]);
  });

  it('lets go after 72 hours, and says so', async () => {
    const world = new World();
    world.storage = 'full';
    world.weather = 'no-answer';
    const page = world.open();
    const submission = draft();
    await submitted(page, world, submission);
    await world.pass(73 * HOUR);
    expect(page.news.at(-1)).toEqual({
      ...{ id: submission.id, state: 'rejected', reason: 'expired', mayHaveArrived: true },
    });
    expect(await page.outbox.pending()).toBe(0);
  });

  it('is told when what waits for the sealing code can never be sealed', async () => {
    const world = new World();
    let failure: Error = new TypeError('Failed to fetch dynamically imported module');
    const page = world.open(undefined, { seal: () => Promise.reject(failure) });
    const submission = draft();
    expect(await submitted(page, world, submission)).toMatchObject({ state: 'unsaved' });
    page.wake('network');
    await world.runPending();
    expect(await page.outbox.waiting()).toEqual([submission.id]);
    failure = new OutboxError('too-large', 'too large');
    page.wake('network');
    await world.runPending();
    expect(page.news.at(-1)).toEqual({
      id: submission.id,
      state: 'rejected',
      reason: 'not-sealed',
    });
    expect(await page.outbox.waiting()).toEqual([]);
  });
});
