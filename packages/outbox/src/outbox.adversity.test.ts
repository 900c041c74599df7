/** What an adversarial review tried against the queue: clocks, locks, other pages, storage, poison. */
import type { Delivery, SealedSubmission } from '@peerkit/model';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLeaseLock, type LeaseStore } from './lease.ts';
import type { OutboxLock, OutboxPorts, Outcome, QueuedRecord } from './ports.ts';
import { queued } from './queue.state.ts';
import { draft, World, type Page } from './testing/world.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

async function submitted(page: Page, world: World, submission = draft()) {
  const promise = page.outbox.submit(submission);
  await world.runPending();
  return promise;
}

function envelopeOf(id: string): SealedSubmission {
  return {
    ...{ v: 1, id, kind: 'request-peer', version: 1, agency: 'demo', locale: 'en' },
    ...{ keyIds: [], bucketKib: 1, sha256: `hash of ${id}`, sealed: '' },
  };
}

/** Puts a record into the store, as an earlier page left it. */
function stored(world: World, more: Partial<QueuedRecord> = {}): QueuedRecord {
  const { id } = draft();
  const record = { ...queued(envelopeOf(id), 'https://intake.test', world.now), ...more };
  world.records.set(id, record);
  return record;
}

const never = <T>(): Promise<T> => new Promise(() => undefined);

afterEach(() => vi.restoreAllMocks());

describe('a clock that is wrong', () => {
  it.each([
    ['years', 11 * YEAR],
    ['four days', 4 * DAY],
    ['fifty days', 50 * DAY],
  ])('behind by %s, then put right, costs nothing', async (_, behind) => {
    const world = new World();
    world.now -= behind;
    world.weather = 'offline';
    const page = world.open();
    const submission = draft();
    await submitted(page, world, submission);
    world.now += behind;
    world.weather = 'fine';
    page.wake('network');
    await world.runPending();
    expect(page.news.at(-1)).toMatchObject({ id: submission.id, state: 'received' });
  });

  it.each([11 * YEAR, 4 * DAY])('costs nothing over a restart either: %s ms', async (behind) => {
    const world = new World();
    world.now -= behind;
    world.weather = 'offline';
    const before = world.open();
    const submission = draft();
    await submitted(before, world, submission);
    before.kill();
    world.now += behind;
    // Not at once: the phone finds its network a while after the page is there.
    world.open();
    await world.pass(10 * MINUTE);
    expect(world.records.size).toBe(1);
    world.weather = 'fine';
    await world.pass(HOUR);
    expect(world.rows.has(submission.id)).toBe(true);
  });

  it.each([10 * YEAR, 5 * DAY])('ahead by %s ms for a moment loses nothing', async (jump) => {
    for (const weather of ['offline', 'no-answer', 'busy'] as const) {
      const world = new World();
      world.weather = weather;
      const page = world.open();
      const submission = draft();
      await submitted(page, world, submission);
      world.now += jump;
      page.wake('network');
      await page.outbox.flush();
      expect(world.records.size).toBe(1);
      world.now -= jump;
      world.weather = 'fine';
      page.wake('due');
      await world.runPending();
      expect(world.rows.has(submission.id), weather).toBe(true);
    }
  });

  it('does not keep an open page waiting when it is set back by a day', async () => {
    const world = new World();
    world.weather = 'busy';
    const page = world.open();
    await world.pass(MINUTE);
    const submission = draft();
    await submitted(page, world, submission);
    world.now -= DAY;
    world.weather = 'fine';
    page.wake('due');
    await world.runPending();
    expect(world.rows.has(submission.id)).toBe(true);
  });
});

describe('what was kept for 72 hours', () => {
  it('gets its try when the network is back', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const submission = draft();
    await submitted(page, world, submission);
    await world.pass(80 * HOUR);
    expect(world.records.size).toBe(1);
    world.weather = 'fine';
    page.wake('network');
    await world.runPending();
    expect(page.news.at(-1)).toMatchObject({ id: submission.id, state: 'received' });
  });

  it('gets an hour of tries after the phone was off', async () => {
    const world = new World();
    const old = stored(world, { savedAt: world.now - 80 * HOUR });
    world.weather = 'login-page';
    const page = world.open();
    await world.pass(50 * MINUTE);
    expect(world.records.has(old.id)).toBe(true);
    expect(page.news.at(-1)).toMatchObject({ state: 'saved' });
    await world.pass(20 * MINUTE);
    expect(world.records.has(old.id)).toBe(false);
    expect(page.news.at(-1)).toEqual({
      ...{ id: old.id, state: 'rejected', reason: 'expired', mayHaveArrived: true },
    });
  });
});

describe('a lock', () => {
  const frozen: OutboxLock = { run: () => never() };

  it('held for ever keeps nothing that only this page has, and flush ends', async () => {
    const world = new World();
    world.storage = 'full';
    const page = world.open(undefined, { lock: frozen });
    const submission = draft();
    expect(await submitted(page, world, submission)).toMatchObject({ state: 'received' });
    stored(world);
    const flushed = vi.fn();
    void page.outbox.flush().then(flushed);
    await world.pass(31 * SECOND);
    expect(flushed).toHaveBeenCalledOnce();
    expect(world.rows.size).toBe(2);
  });

  it('held for ever does not keep what is stored beyond its time', async () => {
    const world = new World();
    world.weather = 'no-answer';
    const old = stored(world, { savedAt: world.now - 71 * HOUR });
    const page = world.open(undefined, { lock: frozen });
    await world.pass(3 * HOUR);
    expect(world.records.size).toBe(0);
    expect(page.news.at(-1)).toMatchObject({ id: old.id, state: 'rejected', reason: 'expired' });
  });

  it('held for ever does not stop a page from using storage that works again', async () => {
    const world = new World();
    world.storage = 'gone';
    world.weather = 'offline';
    const page = world.open(undefined, { lock: frozen });
    const submission = draft();
    await submitted(page, world, submission);
    world.storage = 'works';
    await world.pass(MINUTE);
    expect(world.records.has(submission.id)).toBe(true);
    expect(page.news.at(-1)).toMatchObject({ state: 'saved' });
  });

  it('that comes late runs nothing a second time, and is asked for again', async () => {
    const world = new World();
    let grant: () => Promise<void> = () => Promise.resolve();
    let asked = 0;
    const lock: OutboxLock = {
      run: (task) => {
        asked += 1;
        return new Promise((resolve) => (grant = () => task().then(resolve)));
      },
    };
    stored(world);
    const page = world.open(undefined, { lock });
    await world.pass(29 * SECOND);
    expect(world.sends).toHaveLength(0);
    await world.pass(2 * SECOND);
    expect(world.sends).toHaveLength(1);
    stored(world);
    await page.outbox.flush();
    expect([asked, world.sends.length]).toEqual([1, 2]);
    await grant();
    await world.runPending();
    expect(world.sends).toHaveLength(2);
    stored(world);
    void page.outbox.flush();
    await world.runPending();
    expect([asked, world.sends.length]).toEqual([2, 2]);
    await grant();
    await world.runPending();
    expect(world.sends).toHaveLength(3);
  });

  it('that rejects changes no truth, and ends no trying', async () => {
    const world = new World();
    world.weather = 'no-answer';
    const reject = new DOMException('The request was denied.', 'SecurityError');
    const page = world.open(undefined, { lock: { run: () => Promise.reject(reject) } });
    const submission = draft();
    expect(await submitted(page, world, submission)).toEqual({
      ...{ id: submission.id, state: 'saved', reason: 'unreachable', mayHaveArrived: true },
    });
    world.weather = 'fine';
    await world.pass(MINUTE);
    expect(page.news.at(-1)).toMatchObject({ state: 'received' });
  });

  it('that is never given back keeps nobody waiting', async () => {
    const world = new World();
    const page = world.open(undefined, { lock: { run: (task) => (void task(), never()) } });
    expect(await submitted(page, world)).toMatchObject({ state: 'received' });
  });

  it('that throws at once is one that rejects', async () => {
    const world = new World();
    const page = world.open(undefined, {
      lock: {
        run: () => {
          throw new DOMException('The request was denied.', 'SecurityError');
        },
      },
    });
    expect(await submitted(page, world)).toMatchObject({ state: 'received' });
  });

  it('that gives up leaves the work to be done without it', async () => {
    const world = new World();
    const page = world.open(undefined, { lock: { run: () => Promise.resolve() } });
    expect(await submitted(page, world)).toMatchObject({ state: 'received' });
  });

  it('by lease: two pages never send beside each other while the first renews', async () => {
    const world = new World();
    let lease: { holder: string; until: number } | undefined;
    let failures = 1;
    const store: LeaseStore = {
      takeLease(holder, now, until) {
        if (lease?.holder === holder && failures-- > 0) return Promise.reject(new Error('busy'));
        if (lease && lease.holder !== holder && lease.until > now) return Promise.resolve(false);
        lease = { holder, until };
        return Promise.resolve(true);
      },
      dropLease(holder) {
        if (lease?.holder === holder) lease = undefined;
        return Promise.resolve();
      },
    };
    let inside = 0;
    let most = 0;
    const clock: OutboxPorts['clock'] = {
      now: () => world.now,
      after: (ms, call) => world.after(ms, call),
    };
    const run = (holder: string) =>
      createLeaseLock({ store, clock, holder }).run(async () => {
        most = Math.max(most, (inside += 1));
        await new Promise<void>((resolve) => world.after(50 * SECOND, resolve));
        inside -= 1;
      });
    const both = Promise.all([run('a'), run('b')]);
    await world.pass(3 * MINUTE);
    await both;
    expect(most).toBe(1);
  });

  it('is let go after ten seconds of sending, so that other pages have their turn', async () => {
    const world = new World();
    let turns = 0;
    const page = world.open(undefined, {
      lock: {
        run(task) {
          turns += 1;
          return task();
        },
      },
      transport: {
        send: ({ id, sha256 }) =>
          new Promise((resolve) => {
            world.after(5 * SECOND, () => resolve({ kind: 'receipt', receipt: { id, sha256 } }));
          }),
      },
    });
    for (let count = 0; count < 6; count += 1) stored(world);
    void page.outbox.flush();
    await world.pass(31 * SECOND);
    expect(world.records.size).toBe(0);
    expect(turns).toBe(3);
  });
});

describe('news from another page', () => {
  async function listening(world: World) {
    let hear: (news: unknown) => void = () => undefined;
    const posted: Delivery[] = [];
    const page = world.open(undefined, {
      news: {
        post: (delivery) => posted.push(delivery),
        listen: (listener) => {
          hear = listener;
          return () => undefined;
        },
      },
    });
    await world.runPending();
    const tell = async (news: unknown) => {
      hear(news);
      await world.runPending();
    };
    return { page, tell, posted };
  }

  it('that something was received deletes nothing without the matching hash', async () => {
    const world = new World();
    world.weather = 'offline';
    const { page, tell } = await listening(world);
    const submission = draft();
    await submitted(page, world, submission);
    const { id } = submission;
    const { sha256 } = world.records.get(id)!.envelope;
    const before = [...page.news];
    for (const news of [
      ...[null, 7, 'received', {}, { id }, { id, state: 'received' }, { id: 7, state: 'received' }],
      { id, state: 'received', receipt: null },
      { id, state: 'received', receipt: { id, sha256: 'x' } },
      { id, state: 'received', receipt: { id: 'x', sha256 } },
      { id, state: 'rejected', reason: 'refused' },
      { id, state: 'rejected', receipt: { id, sha256 } },
      { id: 'x', state: 'received', receipt: { id: 'x', sha256 } },
      { id: 'x', state: 'deleted' },
    ]) {
      await tell(news);
    }
    expect(page.news).toEqual(before);
    expect(world.records.size).toBe(1);
    await tell({ id, state: 'received', receipt: { id, sha256 } });
    expect(page.news.at(-1)).toEqual({ id, state: 'received', receipt: { id, sha256 } });
    expect(world.records.size).toBe(0);
  });

  it('is told on to what only counts here', async () => {
    const world = new World();
    world.weather = 'offline';
    const [sent, deleted] = [stored(world), stored(world)];
    const { page, tell } = await listening(world);
    expect(await page.outbox.pending()).toBe(2);
    await tell({ id: deleted.id, state: 'deleted' });
    expect(page.news.filter(({ state }) => state === 'deleted')).toEqual([]);
    world.records.delete(deleted.id);
    await tell({ id: deleted.id, state: 'saved' });
    expect(page.news.filter(({ id }) => id === deleted.id)).toEqual([]);
    await tell({ id: deleted.id, state: 'deleted', mayHaveArrived: 'perhaps' });
    expect(page.news.at(-1)).toStrictEqual({ id: deleted.id, state: 'deleted' });
    const receipt = { id: sent.id, sha256: sent.envelope.sha256 };
    await tell({ id: sent.id, state: 'received', receipt });
    expect(page.news.slice(-2).map(({ id, state }) => [id, state])).toEqual([
      [deleted.id, 'deleted'],
      [sent.id, 'received'],
    ]);
    expect(await page.outbox.pending()).toBe(0);
  });

  it('that a person deleted it is told between two tries too, with what may have arrived', async () => {
    const world = new World();
    world.weather = 'kept-but-no-answer';
    const other = await listening(world);
    const { page, tell } = await listening(world);
    const { id, ...rest } = draft();
    await submitted(page, world, { id, ...rest });
    await other.page.outbox.waiting();
    await other.page.outbox.discard(id);
    await tell(other.posted.at(-1));
    expect(page.news.at(-1)).toEqual({ id, state: 'deleted', mayHaveArrived: true });
    expect(await page.outbox.waiting()).toEqual([]);
  });

  it('that a person deleted it is believed when the store says so too', async () => {
    const world = new World();
    world.weather = 'offline';
    const other = await listening(world);
    const { page, tell } = await listening(world);
    const submission = draft();
    await submitted(page, world, submission);
    await other.page.outbox.waiting();
    await tell({ id: submission.id, state: 'deleted' });
    expect(page.news.at(-1)).toMatchObject({ state: 'saved' });
    expect(world.records.size).toBe(1);
    await other.page.outbox.discard(submission.id);
    expect(other.posted.at(-1)).toEqual({ id: submission.id, state: 'deleted' });
    await tell(other.posted.at(-1));
    await page.outbox.flush();
    expect(page.news.at(-1)).toEqual({ id: submission.id, state: 'deleted' });
    world.weather = 'fine';
    await page.outbox.flush();
    expect(world.rows.size).toBe(0);
  });

  it('that a person deleted it is not believed when the storage was emptied', async () => {
    const world = new World();
    world.weather = 'offline';
    const { page, tell } = await listening(world);
    const { id, ...rest } = draft();
    await submitted(page, world, { id, ...rest });
    world.records.clear();
    const other = stored(world);
    const { length } = world.sends;
    await tell({ id, state: 'deleted' });
    expect(page.news.map(({ state }) => state)).not.toContain('deleted');
    expect(world.records.has(id)).toBe(true);
    // Nobody was there a moment ago: the news is no reason to try.
    expect(world.records.has(other.id)).toBe(true);
    expect(world.sends).toHaveLength(length);
  });

  it('that never came is made up for: what a person deleted there is told here', async () => {
    const world = new World();
    const [unsure, sure] = [draft(), draft()];
    const page = world.open();
    world.weather = 'kept-but-no-answer';
    await submitted(page, world, unsure);
    world.weather = 'offline';
    await submitted(page, world, sure);
    const other = world.open();
    await other.outbox.waiting();
    for (const { id } of [unsure, sure]) await other.outbox.discard(id);
    page.news.length = 0;
    await page.outbox.flush();
    expect(page.news).toStrictEqual([
      { id: unsure.id, state: 'deleted', mayHaveArrived: true },
      { id: sure.id, state: 'deleted' },
    ]);
  });

  it('that it was received stays true when a try of this page fails after it', async () => {
    const world = new World();
    let hear: (news: unknown) => void = () => undefined;
    let answer: (outcome: Outcome) => void = () => undefined;
    const page = world.open(undefined, {
      news: { post: () => undefined, listen: (listener) => ((hear = listener), () => undefined) },
      transport: { send: () => new Promise((resolve) => (answer = resolve)) },
    });
    const { id, ...rest } = draft();
    void page.outbox.submit({ id, ...rest });
    await world.runPending();
    const receipt = { id, sha256: world.records.get(id)!.envelope.sha256 };
    hear({ id, state: 'received', receipt });
    await world.runPending();
    answer({ kind: 'failed', reason: 'unreachable' });
    await world.runPending();
    expect(page.news.at(-1)).toEqual({ id, state: 'received', receipt });
    expect(page.outbox.latest(id)).toEqual({ id, state: 'received', receipt });
  });

  it('that it was received is believed of what was stored a moment ago', async () => {
    const world = new World();
    let hear: (news: unknown) => void = () => undefined;
    const page = world.open(undefined, {
      news: { post: () => undefined, listen: (listener) => ((hear = listener), () => undefined) },
      transport: { send: () => never() },
    });
    void page.outbox.submit(draft());
    await world.runPending();
    const { id, ...rest } = draft();
    void page.outbox.submit({ id, ...rest });
    await world.runPending();
    const { sha256 } = world.records.get(id)!.envelope;
    hear({ id, state: 'received', receipt: { id, sha256 } });
    await world.runPending();
    expect(page.news.at(-1)).toMatchObject({ id, state: 'received' });
  });

  it('is not posted by a page that is closed', async () => {
    const world = new World();
    let answer: (outcome: Outcome) => void = () => undefined;
    const posted: Delivery[] = [];
    const page = world.open(undefined, {
      news: { post: (delivery) => posted.push(delivery), listen: () => () => undefined },
      transport: { send: () => new Promise((resolve) => (answer = resolve)) },
    });
    const submission = draft();
    void page.outbox.submit(submission);
    await world.runPending();
    const { sha256 } = world.records.get(submission.id)!.envelope;
    page.outbox.close();
    answer({ kind: 'receipt', receipt: { id: submission.id, sha256 } });
    await world.runPending();
    expect(posted).toEqual([]);
    expect(world.records.size).toBe(0);
  });
});

it('lets a listener that throws change no truth, and tells the others', async () => {
  const world = new World();
  const fault = new Error("a page's own bug");
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const page = world.open();
  const heard: string[] = [];
  page.outbox.watch(() => {
    throw fault;
  });
  page.outbox.watch(({ state }) => heard.push(state));
  expect(await submitted(page, world)).toMatchObject({ state: 'received' });
  expect(heard).toEqual(['saved', 'received']);
  expect(log).toHaveBeenCalledWith(expect.stringContaining('listener'), fault);
  expect(world.records.size).toBe(0);
});

describe('deleting', () => {
  it('leaves no trace where only this page had it, and a mark where another may have a copy', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const [own, other] = [draft(), draft()];
    await submitted(page, world, own);
    await submitted(page, world, other);
    await page.outbox.discard(own.id);
    await page.outbox.flush();
    expect([world.records.has(own.id), world.buried.has(own.id)]).toEqual([false, false]);
    await world.open().outbox.discard(other.id);
    expect([world.records.has(other.id), world.buried.has(other.id)]).toEqual([false, true]);
  });

  it('while it is being sealed is not told as saved', async () => {
    const world = new World();
    let seal: () => void = () => undefined;
    const page = world.open(undefined, {
      seal: ({ id }) => new Promise((resolve) => (seal = () => resolve(envelopeOf(id)))),
    });
    const submission = draft();
    const submitting = page.outbox.submit(submission);
    await world.runPending();
    expect(await page.outbox.discard(submission.id)).toEqual({
      id: submission.id,
      state: 'deleted',
    });
    seal();
    expect(await submitting).toEqual({ id: submission.id, state: 'deleted' });
    expect(await page.outbox.pending()).toBe(0);
    expect(world.sends).toEqual([]);
  });

  it('while it is being stored leaves nothing behind', async () => {
    const world = new World();
    let store: () => void = () => undefined;
    const page = world.open(undefined, {
      store: {
        add: (record) =>
          new Promise((resolve) => {
            store = () => {
              world.records.set(record.id, record);
              resolve(true);
            };
          }),
        list: () => Promise.resolve([...world.records.values()]),
        update: () => Promise.resolve(),
        remove: (id) => Promise.resolve(void world.records.delete(id)),
      },
    });
    const submission = draft();
    const submitting = page.outbox.submit(submission);
    await world.runPending();
    await page.outbox.discard(submission.id);
    // Also when nobody looks after it any more.
    page.outbox.close();
    store();
    expect(await submitting).toEqual({ id: submission.id, state: 'deleted' });
    expect(world.records.size).toBe(0);
    expect(world.sends).toEqual([]);
  });

  it('during the first try, where the store cannot delete, is not sent later', async () => {
    const world = new World();
    let answer: (outcome: Outcome) => void = () => undefined;
    let sends = 0;
    const page = world.open(undefined, {
      transport: {
        send: () => {
          sends += 1;
          return new Promise((resolve) => (answer = resolve));
        },
      },
    });
    const submission = draft();
    void page.outbox.submit(submission);
    await world.runPending();
    world.storage = 'gone';
    await expect(page.outbox.discard(submission.id)).rejects.toThrow('gone');
    answer({ kind: 'failed', reason: 'unreachable' });
    await world.runPending();
    expect(page.news.map(({ state }) => state)).toEqual(['saved']);
    world.storage = 'works';
    await world.pass(HOUR);
    await page.outbox.flush();
    expect(sends).toBe(1);
    expect(world.records.size).toBe(0);
  });

  it('just after a try has failed is what is told last', async () => {
    const world = new World();
    let written: () => void = () => undefined;
    const store: OutboxPorts['store'] = {
      add: (record) => Promise.resolve(Boolean(world.records.set(record.id, record))),
      list: () => Promise.resolve([...world.records.values()]),
      update: ({ reason }) =>
        reason ? new Promise((resolve) => (written = resolve)) : Promise.resolve(),
      remove: (id) => Promise.resolve(void world.records.delete(id)),
    };
    for (const weather of ['no-answer', 'fine'] as const) {
      world.weather = weather;
      const page = world.open(undefined, { store });
      const { id, ...rest } = draft();
      // In fine weather: the intake refuses it.
      world.rows.set(id, 'somebody else has this id');
      void page.outbox.submit({ id, ...rest });
      await world.runPending();
      await page.outbox.discard(id);
      written();
      await world.runPending();
      expect(page.news.map(({ state }) => state)).toEqual(['saved', 'deleted']);
      page.kill();
    }
  });

  it('that failed once is no alarm when it is asked for again', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const { id, ...rest } = draft();
    await submitted(page, world, { id, ...rest });
    world.storage = 'gone';
    await expect(page.outbox.discard(id)).rejects.toThrow('gone');
    world.storage = 'works';
    expect(await page.outbox.discard(id)).toEqual({ id, state: 'deleted' });
  });

  it('ends in the truth: it may have arrived, or it had', async () => {
    const world = new World();
    world.weather = 'kept-but-no-answer';
    const page = world.open();
    const [unsure, known, sure] = [draft(), draft(), draft()];
    await submitted(page, world, unsure);
    expect(await page.outbox.discard(unsure.id)).toEqual({
      ...{ id: unsure.id, state: 'deleted', mayHaveArrived: true },
    });
    // Once more says the same.
    expect(await page.outbox.discard(unsure.id)).toMatchObject({ mayHaveArrived: true });
    world.weather = 'offline';
    await submitted(page, world, sure);
    expect(await page.outbox.discard(sure.id)).toEqual({ id: sure.id, state: 'deleted' });
    world.weather = 'fine';
    await submitted(page, world, known);
    expect(await page.outbox.discard(known.id)).toMatchObject({ state: 'received' });
    expect(page.outbox.latest(known.id)).toMatchObject({ state: 'received' });
    expect(page.outbox.latest('another')).toBeUndefined();
  });

  it('is told while it waits: it may have arrived, unless it never left the device', async () => {
    const world = new World();
    const page = world.open();
    const [unsure, sure] = [draft(), draft()];
    world.weather = 'kept-but-no-answer';
    const told = { state: 'saved', reason: 'unreachable', mayHaveArrived: true };
    expect(await submitted(page, world, unsure)).toMatchObject({ id: unsure.id, ...told });
    expect(await page.outbox.unsure()).toEqual([unsure.id]);
    // What a later page finds.
    expect(await world.open().outbox.unsure()).toEqual([unsure.id]);
    world.weather = 'offline';
    await page.outbox.flush();
    expect(page.outbox.latest(unsure.id)).toMatchObject({
      reason: 'offline',
      mayHaveArrived: true,
    });
    expect(await submitted(page, world, sure)).not.toHaveProperty('mayHaveArrived');
    expect(await page.outbox.unsure()).toEqual([unsure.id]);
  });

  it('is told of a try that hangs, once nobody waits for it any more', async () => {
    const world = new World();
    const page = world.open(undefined, { transport: { send: () => never() } });
    const submission = draft();
    const sending = page.outbox.submit(submission);
    await world.pass(SECOND);
    expect(page.outbox.latest(submission.id)).toEqual({ id: submission.id, state: 'saved' });
    await world.pass(25 * SECOND);
    expect(await sending).toEqual({ id: submission.id, state: 'saved', mayHaveArrived: true });
  });

  it.each([
    ['never stored', 'full', 'unsaved'],
    ['no longer there', 'gone', 'saved'],
  ] as const)('is told of a try that hangs of what is %s', async (_, storage, state) => {
    const world = new World();
    const page = world.open(undefined, { transport: { send: () => never() } });
    if (storage === 'full') world.storage = storage;
    const submission = draft();
    const sending = page.outbox.submit(submission);
    await world.runPending();
    world.storage = storage;
    await world.pass(25 * SECOND);
    expect(await sending).toEqual({ id: submission.id, state, mayHaveArrived: true });
  });

  it('is told while another page has a try on its way', async () => {
    const world = new World();
    world.lock = 'denied';
    let answer: (outcome: Outcome) => void = () => undefined;
    const page = world.open(undefined, {
      transport: { send: () => new Promise((resolve) => (answer = resolve)) },
    });
    const other = world.open(undefined, { transport: { send: () => never() } });
    const { id, ...rest } = draft();
    void page.outbox.submit({ id, ...rest });
    await world.runPending();
    other.wake('network');
    await world.runPending();
    answer({ kind: 'failed', reason: 'busy' });
    await world.runPending();
    expect(page.news.at(-1)).toEqual({ id, state: 'saved', reason: 'busy', mayHaveArrived: true });
  });

  it('is no alarm for a page that dies while it has no network', async () => {
    const world = new World();
    const ports = { isOnline: () => false, transport: { send: () => never<Outcome>() } };
    const dying = world.open(undefined, ports);
    const { id, ...rest } = draft();
    void dying.outbox.submit({ id, ...rest });
    await world.runPending();
    dying.kill();
    const page = world.open(undefined, { lock: { run: () => never() } });
    expect(await page.outbox.discard(id)).toEqual({ id, state: 'deleted' });
  });

  it('says that it may have arrived when a page died in the middle of a try', async () => {
    const world = new World();
    const dying = world.open(undefined, { transport: { send: () => never() } });
    const submission = draft();
    void dying.outbox.submit(submission);
    await world.runPending();
    dying.kill();
    world.weather = 'offline';
    const page = world.open(undefined, { lock: { run: () => never() } });
    expect(await page.outbox.discard(submission.id)).toMatchObject({ mayHaveArrived: true });
  });

  it('of what another page took away says that it may have arrived', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const submission = draft();
    await submitted(page, world, submission);
    world.records.clear();
    expect(await page.outbox.discard(submission.id)).toMatchObject({ mayHaveArrived: true });
  });

  it('is no alarm for what never left an offline device', async () => {
    const world = new World();
    const page = world.open(undefined, { isOnline: () => false, lock: { run: () => never() } });
    const old = stored(world, { attempts: 1, reason: 'offline' });
    world.weather = 'offline';
    void page.outbox.flush();
    await world.pass(31 * SECOND);
    expect(world.records.get(old.id)).not.toHaveProperty('mayHaveArrived');
    expect(await page.outbox.discard(old.id)).toEqual({ id: old.id, state: 'deleted' });
  });
});

describe('one bad record', () => {
  const always = (bad: (id: string) => boolean, answer: () => Outcome): Partial<OutboxPorts> => ({
    transport: {
      send: ({ id, sha256 }) =>
        Promise.resolve(bad(id) ? answer() : { kind: 'receipt', receipt: { id, sha256 } }),
    },
  });

  it.each<[string, () => Outcome]>([
    [
      'throws',
      () => {
        throw new TypeError('Load failed');
      },
    ],
    ['a firewall answers', () => ({ kind: 'failed', reason: 'unreachable' })],
    ['is refused', () => ({ kind: 'failed', reason: 'refused' })],
    ['seems to be too much', () => ({ kind: 'failed', reason: 'busy', retryAfterMs: 1000 })],
  ])('that always %s does not keep the others waiting', async (_, answer) => {
    for (const attempts of [0, 8]) {
      const world = new World();
      const bad = new Set([stored(world, { attempts }).id]);
      const good = [1, 2, 3].map(() => stored(world, { attempts }).id);
      world.open(
        undefined,
        always((id) => bad.has(id), answer),
      );
      await world.pass(5 * MINUTE);
      expect(
        good.filter((id) => world.records.has(id)),
        String(attempts),
      ).toEqual([]);
    }
  });

  it('and forty-nine more do not keep a good one waiting', async () => {
    const world = new World();
    const bad = new Set(Array.from({ length: 50 }, () => stored(world).id));
    const good = stored(world);
    const unreachable = (): Outcome => ({ kind: 'failed', reason: 'unreachable' });
    const page = world.open(
      undefined,
      always((id) => bad.has(id), unreachable),
    );
    await world.pass(MINUTE);
    expect(world.records.has(good.id)).toBe(false);
    const fresh = draft();
    expect(await submitted(page, world, fresh)).toMatchObject({ state: 'received' });
  });

  it.each<[string, (good: QueuedRecord) => unknown]>([
    ['null', () => null],
    ['a text', () => 'broken'],
    ['empty', () => ({})],
    ['without an envelope', ({ id, to }) => ({ id, to })],
    ['with another id inside', (good) => ({ ...good, envelope: { ...good.envelope, id: 'x' } })],
    ['without a hash', (good) => ({ ...good, envelope: { ...good.envelope, sha256: undefined } })],
    ['without its bytes', (good) => ({ ...good, envelope: { ...good.envelope, sealed: 7 } })],
    ['for nobody', ({ id, envelope }) => ({ id, envelope })],
    [
      'with an id that is none',
      (good) => ({ ...good, id: 7, envelope: { ...good.envelope, id: 7 } }),
    ],
    ['of a newer shape', (good) => ({ ...good, v: 2 })],
  ])('in the store stops nothing, and is left alone: %s', async (_, spoil) => {
    const world = new World();
    const { records } = world;
    const spoilt = stored(world);
    records.set(spoilt.id, spoil(spoilt) as QueuedRecord);
    const good = stored(world);
    const page = world.open();
    expect(await submitted(page, world)).toMatchObject({ state: 'received' });
    await world.pass(HOUR);
    expect(world.sends).toHaveLength(2);
    expect(world.sends).toContain(good.id);
    expect([...records.keys()]).toEqual([spoilt.id]);
    expect(await page.outbox.waiting()).toEqual([]);
  });

  it('of an older shape is sent all the same, with its numbers put right', async () => {
    const world = new World();
    world.weather = 'offline';
    const old = stored(world);
    const broken = {
      ...old,
      v: undefined,
      savedAt: NaN,
      attempts: undefined,
      nextAt: '7',
      more: 'kept',
    };
    world.records.set(old.id, broken as unknown as QueuedRecord);
    world.open();
    await world.runPending();
    expect(world.records.get(old.id)).toMatchObject({
      ...{ savedAt: world.now, attempts: 1, nextAt: world.now + SECOND, more: 'kept' },
    });
    world.weather = 'fine';
    await world.pass(MINUTE);
    expect(world.rows.has(old.id)).toBe(true);
  });
});

it('spreads 300 phones over the minutes after an outage', async () => {
  // A second of 300 phones is a handful of tries: ten seconds say how steep the rush is.
  const perTenSeconds = new Array<number>(30).fill(0);
  for (let seed = 1; seed <= 3; seed += 1) {
    let state = seed;
    const world = new World(() => (state = Math.imul(state, 48_271) & 0x7fffffff) / 0x7fffffff);
    world.weather = 'busy';
    const phones = Array.from({ length: 300 }, () => {
      const own = new Map<string, QueuedRecord>();
      return world.open(undefined, {
        lock: { run: (task) => task() },
        store: {
          add: (record) => Promise.resolve(Boolean(own.set(record.id, record))),
          list: () => Promise.resolve([...own.values()]),
          update: (record) => Promise.resolve(void own.set(record.id, record)),
          remove: (id) => Promise.resolve(void own.delete(id)),
        },
      });
    });
    await Promise.all(phones.map((phone) => submitted(phone, world)));
    await world.pass(12 * MINUTE);
    world.weather = 'fine';
    for (let at = 0; at < 30; at += 1) {
      const before = world.sends.length;
      await world.pass(10 * SECOND);
      perTenSeconds[at] = (perTenSeconds[at] ?? 0) + world.sends.length - before;
    }
  }
  const sum = perTenSeconds.reduce((total, count) => total + count, 0);
  expect(sum).toBeGreaterThan(810);
  expect(Math.max(...perTenSeconds)).toBeLessThanOrEqual((3 * sum) / 30);
});

describe('storage that hangs', () => {
  const hangs: OutboxPorts['store'] = {
    add: () => never(),
    list: () => never(),
    update: () => never(),
    remove: () => never(),
  };

  it('does not hold up Send: it goes from memory within seconds', async () => {
    const world = new World();
    const page = world.open(undefined, { store: hangs });
    const submission = draft();
    const done = vi.fn();
    void page.outbox.submit(submission).then(done);
    await world.pass(9 * SECOND);
    expect(done).toHaveBeenCalledWith(expect.objectContaining({ state: 'received' }));
    expect(page.news.map(({ state }) => state)).toEqual(['unsaved', 'received']);
  });

  it('tells what is so within half a minute, whatever else hangs', async () => {
    for (const more of [
      { transport: { send: () => never<Outcome>() } },
      { seal: () => never<SealedSubmission>() },
      { lock: { run: () => never<undefined>() }, transport: { send: () => never<Outcome>() } },
    ]) {
      const world = new World();
      const page = world.open(undefined, { store: hangs, ...more });
      const submission = draft();
      const done = vi.fn();
      void page.outbox.submit(submission).then(done);
      await world.pass(30 * SECOND);
      const told = { id: submission.id, state: 'unsaved' };
      expect(done).toHaveBeenCalledWith(expect.objectContaining(told));
      const waiting = page.outbox.waiting();
      await world.pass(5 * SECOND);
      expect(await waiting).toEqual([submission.id]);
    }
  });

  it('is named when a person deletes: nobody knows whether it is gone', async () => {
    const world = new World();
    const page = world.open(undefined, { store: hangs });
    const deleting = page.outbox.discard('somewhere');
    deleting.catch(() => undefined);
    await world.pass(4 * SECOND);
    await expect(deleting).rejects.toThrow('No answer.');
  });

  it('at the delete after the receipt lets the person hear that it was received', async () => {
    const world = new World();
    const page = world.open();
    const store: OutboxPorts['store'] = {
      add: (record) => Promise.resolve(Boolean(world.records.set(record.id, record))),
      list: () => Promise.resolve([...world.records.values()]),
      update: () => Promise.resolve(),
      remove: () => never(),
    };
    page.kill();
    const phone = world.open(undefined, { store });
    const submission = draft();
    void phone.outbox.submit(submission);
    await world.runPending();
    expect(phone.news.at(-1)).toMatchObject({ id: submission.id, state: 'received' });
    await world.pass(HOUR);
    expect(world.sends).toEqual([submission.id]);
  });

  it('is asked again a quarter of a minute later, and used again', async () => {
    const world = new World();
    world.weather = 'offline';
    let answers = false;
    let asked = 0;
    const page = world.open(undefined, {
      store: {
        ...hangs,
        list: () => {
          asked += 1;
          return answers ? Promise.resolve([...world.records.values()]) : never();
        },
        add: (record) =>
          answers ? Promise.resolve(Boolean(world.records.set(record.id, record))) : never(),
      },
    });
    const submission = draft();
    void page.outbox.submit(submission);
    await world.pass(18 * SECOND);
    expect(asked).toBe(2);
    answers = true;
    await world.pass(MINUTE);
    expect(world.records.has(submission.id)).toBe(true);
    expect(page.news.at(-1)).toMatchObject({ state: 'saved' });
  });
});

describe('storage that is emptied under the page', () => {
  it('costs nothing: the page has a copy, and puts it back when a person asks', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const submission = draft();
    await submitted(page, world, submission);
    world.records.clear();
    page.news.length = 0;
    await page.outbox.flush();
    // Who took it away is not known: that page may have sent it.
    expect(world.records.get(submission.id)).toMatchObject({ mayHaveArrived: true });
    expect(page.news.filter(({ mayHaveArrived }) => !mayHaveArrived)).toEqual([]);
    world.records.clear();
    world.weather = 'fine';
    await page.outbox.flush();
    expect(page.news.at(-1)).toMatchObject({ id: submission.id, state: 'received' });
  });

  it('is found out by itself, a minute and a half after no page said that it was sent', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const submission = draft();
    await submitted(page, world, submission);
    world.records.clear();
    world.weather = 'fine';
    page.wake('due');
    await world.pass(89 * SECOND);
    expect(world.sends).toHaveLength(1);
    await world.pass(SECOND);
    expect(page.news.at(-1)).toMatchObject({ id: submission.id, state: 'received' });
    await world.pass(HOUR);
    expect(world.sends).toHaveLength(2);
  });

  it('is no alarm for what is there, or there again', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const { id, ...rest } = draft();
    await submitted(page, world, { id, ...rest });
    const all = [...world.records];
    world.records.clear();
    page.wake('due');
    await world.runPending();
    for (const [key, record] of all) world.records.set(key, record);
    await world.pass(3 * MINUTE);
    await page.outbox.flush();
    expect(page.news).toEqual([
      { id, state: 'saved' },
      { id, state: 'saved', reason: 'offline' },
    ]);
    expect(world.records.get(id)).not.toHaveProperty('mayHaveArrived');
  });

  it('is not what storage is that only fails for minutes', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const { id, ...rest } = draft();
    await submitted(page, world, { id, ...rest });
    world.storage = 'gone';
    await world.pass(5 * MINUTE);
    world.storage = 'works';
    await world.pass(5 * MINUTE);
    expect(page.news).toEqual([
      { id, state: 'saved' },
      { id, state: 'saved', reason: 'offline' },
    ]);
    expect(world.records.get(id)).not.toHaveProperty('mayHaveArrived');
  });

  it('is not what storage is that is full, however often a person asks', async () => {
    const world = new World();
    world.weather = 'offline';
    world.storage = 'full';
    const page = world.open();
    const { id, ...rest } = draft();
    await submitted(page, world, { id, ...rest });
    for (let times = 0; times < 2; times += 1) await page.outbox.flush();
    expect(page.news.at(-1)).toEqual({ id, state: 'unsaved', reason: 'offline' });
    expect(page.news.filter(({ mayHaveArrived }) => mayHaveArrived)).toEqual([]);
  });

  it('makes no message of an earlier visit one of this page, which has no copy', async () => {
    const world = new World();
    const old = stored(world);
    world.weather = 'no-answer';
    const page = world.open();
    await world.runPending();
    // Another page sent it, and says nothing.
    world.records.delete(old.id);
    world.weather = 'fine';
    await page.outbox.flush();
    expect(world.sends).toEqual([old.id]);
    expect(await page.outbox.waiting()).toEqual([]);
  });

  it('takes nothing from what the page knows of the tries of others', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open();
    const { id, ...rest } = draft();
    await submitted(page, world, { id, ...rest });
    world.weather = 'kept-but-no-answer';
    await world.open().outbox.flush();
    world.weather = 'offline';
    await page.outbox.flush();
    world.storage = 'gone';
    expect(await page.outbox.unsure()).toEqual([id]);
  });

  it('does not make another message of the same answers', async () => {
    const world = new World();
    world.weather = 'kept-but-no-answer';
    const page = world.open();
    const submission = draft();
    await submitted(page, world, submission);
    world.records.clear();
    world.weather = 'fine';
    expect(await submitted(page, world, submission)).toMatchObject({ state: 'received' });
    expect(world.clashes).toBe(0);
  });
});

describe('storage that is slow or full', () => {
  it('loses nothing that it stores after nobody waited for it any more', async () => {
    const world = new World();
    world.weather = 'offline';
    const store: OutboxPorts['store'] = {
      add: (record) => {
        if (world.records.has(record.id)) return Promise.resolve(false);
        world.records.set(record.id, record);
        return new Promise((resolve) => world.after(5 * SECOND, () => resolve(true)));
      },
      list: () => Promise.resolve([...world.records.values()]),
      update: () => Promise.resolve(),
      remove: (id) => Promise.resolve(void world.records.delete(id)),
    };
    const page = world.open(undefined, { store });
    const { id, ...rest } = draft();
    void page.outbox.submit({ id, ...rest });
    await world.pass(MINUTE);
    expect(page.news.map(({ state }) => state)).not.toContain('deleted');
    expect(page.news.at(-1)).toMatchObject({ id, state: 'saved' });
    world.weather = 'fine';
    await page.outbox.flush();
    expect(page.news.at(-1)).toMatchObject({ id, state: 'received' });
  });

  it('shows what waits while it is being put back', async () => {
    const world = new World();
    world.weather = 'offline';
    const page = world.open(undefined, {
      store: {
        add: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
        restore: () => new Promise((resolve) => world.after(2 * SECOND, () => resolve(true))),
        list: () => Promise.resolve([]),
        update: () => Promise.resolve(),
        remove: () => Promise.resolve(),
      },
    });
    const { id, ...rest } = draft();
    void page.outbox.submit({ id, ...rest });
    await world.pass(SECOND);
    expect(await page.outbox.waiting()).toEqual([id]);
  });

  it('that has an earlier message under the same id sends that one, and says of none that it is deleted', async () => {
    const world = new World();
    world.weather = 'offline';
    const earlier = world.open();
    const submission = draft();
    await submitted(earlier, world, submission);
    earlier.kill();
    const { sha256 } = world.records.get(submission.id)!.envelope;
    world.weather = 'fine';
    // It cannot be read at first, and can be written to a moment later.
    world.storage = 'gone';
    const page = world.open(undefined, {
      seal: ({ id }) => {
        world.storage = 'works';
        return Promise.resolve(envelopeOf(id));
      },
    });
    expect(await submitted(page, world, submission)).toMatchObject({ state: 'received' });
    expect(world.rows.get(submission.id)).toBe(sha256);
    expect(page.news.map(({ state }) => state)).toEqual(['saved', 'received']);
  });

  it('is not asked to write down tries of what it does not have', async () => {
    const world = new World();
    world.weather = 'no-answer';
    const update = vi.fn(() => Promise.resolve());
    const page = world.open(undefined, {
      store: {
        add: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
        list: () => Promise.resolve([]),
        update,
        remove: () => Promise.resolve(),
      },
    });
    expect(await submitted(page, world)).toMatchObject({ state: 'unsaved' });
    expect(update).not.toHaveBeenCalled();
  });
});

it('says to keep the page open where what is stored may go with it', async () => {
  const world = new World();
  world.weather = 'offline';
  const page = world.open(undefined, { lasting: false });
  const submission = draft();
  expect(await submitted(page, world, submission)).toEqual({
    ...{ id: submission.id, state: 'saved', fragile: true, reason: 'offline' },
  });
  expect(world.records.has(submission.id)).toBe(true);
  await page.outbox.discard(submission.id);
  expect(world.records.has(submission.id)).toBe(false);
});

it('leaves to the next page what was stored when the page closed its outbox', async () => {
  const world = new World();
  const page = world.open(undefined, { lock: { run: () => never() } });
  const submission = draft();
  const submitting = page.outbox.submit(submission);
  await world.runPending();
  page.outbox.close();
  await world.pass(31 * SECOND);
  expect(await submitting).toEqual({ id: submission.id, state: 'saved' });
  expect(world.sends).toEqual([]);
  world.open();
  await world.runPending();
  expect(world.rows.has(submission.id)).toBe(true);
});
