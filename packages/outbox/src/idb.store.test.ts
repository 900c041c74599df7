import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdbStore, type IdbStore } from './idb.store.ts';
import { requested } from './idb.ts';
import { leasesOf, type LeaseStore } from './lease.ts';
import type { QueuedRecord } from './ports.ts';

const NOW = 1_700_000_000_000;
let store: IdbStore;
let leases: LeaseStore;

function record(id: string, attempts = 0): QueuedRecord {
  return {
    id,
    to: 'https://intake.test',
    envelope: {
      v: 1,
      id,
      kind: 'request-peer',
      version: 1,
      agency: 'demo',
      keyIds: [],
      bucketKib: 1,
      locale: 'en',
      sha256: 'x',
      sealed: '',
    },
    savedAt: NOW,
    attempts,
    nextAt: NOW,
  };
}

beforeEach(() => {
  store = createIdbStore();
  leases = leasesOf(store);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  store.close();
  await deleteDB('peerkit-outbox');
});

describe('records', () => {
  it('can be read while something else is still being written to disk', async () => {
    await store.add(record('a'));
    const other = await openDB('peerkit-outbox');
    const leasesOfOther = other.transaction('leases', 'readwrite');
    const read = new AbortController();
    const writing = (async () => {
      while (!read.signal.aborted) await leasesOfOther.store.put({}, 'send');
    })();
    const fresh = createIdbStore();
    const reading = fresh.list();
    const early = await Promise.race([
      reading,
      new Promise((resolve) => setTimeout(resolve, 500, 'late')),
    ]);
    read.abort();
    await writing;
    other.close();
    await reading;
    fresh.close();
    expect(early).toEqual([record('a')]);
  });

  it('keep what was first stored under an id', async () => {
    expect(await store.add(record('a'))).toBe(true);
    expect(await store.add(record('a', 7))).toBe(false);
    expect(await store.list()).toEqual([record('a')]);
  });

  it('are replaced while they are there, and never brought back', async () => {
    await store.add(record('a'));
    await store.update({ ...record('a', 3), rev: 1 });
    expect(await store.list()).toEqual([{ ...record('a', 3), rev: 1 }]);
    await store.remove('a');
    await store.update(record('a', 4));
    expect(await store.list()).toEqual([]);
  });

  it('are written to disk before the store says so', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.add(record('a'));
    expect(transaction).toHaveBeenLastCalledWith(['records'], 'readwrite', {
      durability: 'strict',
    });
  });
});

describe('a record that a person deleted', () => {
  it('is gone, and is not put back by a page that has a copy', async () => {
    await store.add(record('a'));
    await store.bury?.('a');
    expect(await store.list()).toEqual([]);
    expect(await store.restore?.(record('a'))).toBe(false);
    expect(await store.list()).toEqual([]);
  });

  it('can be sent anew by a person', async () => {
    await store.bury?.('a');
    expect(await store.add(record('a'))).toBe(true);
    expect(await store.get?.('a')).toEqual(record('a'));
  });

  const day = 24 * 3_600_000;

  it('is remembered for seven days, by a clock that may be set either way', async () => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
    const week = 7 * day;
    const remembers = async (at: number, isStill: boolean) => {
      vi.setSystemTime(NOW);
      await store.bury?.('a');
      vi.setSystemTime(at);
      await store.bury?.('another');
      expect(await store.restore?.(record('a'))).toBe(!isStill);
      await store.remove('a');
    };
    await remembers(NOW + week, true);
    await remembers(NOW + week + day, false);
    await remembers(NOW - week, true);
    await remembers(NOW - week - day, false);
    vi.useRealTimers();
  });

  it('leaves its day, not its time, and nothing once a page opens after that', async () => {
    vi.useFakeTimers({ now: NOW + 12_345, toFake: ['Date'] });
    await store.bury?.('0b0e6f0e-6d2f-4a7e-9d9a-2f6f3f6f1a11');
    const left = () => store.leases((all) => requested<unknown[]>(all.getAll()));
    expect(await left()).toEqual([NOW - (NOW % day)]);
    vi.setSystemTime(NOW + 9 * day);
    store.close();
    expect(await left()).toEqual([]);
    vi.useRealTimers();
  });

  it('is no lease, and no lease is one', async () => {
    await leases.takeLease('page', NOW, NOW + 100);
    await store.bury?.('send');
    expect(await leases.takeLease('other', NOW, NOW + 100)).toBe(false);
    expect(await store.restore?.(record('b'))).toBe(true);
  });
});

describe('a record that was lost', () => {
  it('is put back, once', async () => {
    expect(await store.restore?.(record('a'))).toBe(true);
    expect(await store.restore?.(record('a', 3))).toBe(false);
    expect(await store.get?.('a')).toEqual(record('a'));
    expect(await store.get?.('b')).toBeUndefined();
  });
});

describe('the right to send', () => {
  it('belongs to one page until it lets go or its time is over', async () => {
    expect(await leases.takeLease('a', NOW, NOW + 100)).toBe(true);
    expect(await leases.takeLease('b', NOW + 99, NOW + 200)).toBe(false);
    expect(await leases.takeLease('a', NOW + 50, NOW + 150)).toBe(true);
    expect(await leases.takeLease('b', NOW + 149, NOW + 200)).toBe(false);
    expect(await leases.takeLease('b', NOW + 150, NOW + 250)).toBe(true);
    await leases.dropLease('a');
    expect(await leases.takeLease('c', NOW + 200, NOW + 300)).toBe(false);
    await leases.dropLease('b');
    expect(await leases.takeLease('c', NOW + 200, NOW + 300)).toBe(true);
  });

  it('is taken from a page whose clock was fast: its lease would end later than any can', async () => {
    await leases.takeLease('fast', NOW + 5000, NOW + 5100);
    expect(await leases.takeLease('b', NOW + 4999, NOW + 5099)).toBe(true);
    await leases.takeLease('fast', NOW + 5000, NOW + 5100);
    expect(await leases.takeLease('c', NOW + 4999, NOW + 5100)).toBe(false);
  });

  it('can be dropped by a page that never had it', async () => {
    await expect(leases.dropLease('a')).resolves.toBeUndefined();
  });
});

/** What a person who opens the tools of the browser finds. */
async function onDisk(): Promise<unknown[]> {
  const db = await openDB('peerkit-outbox');
  const all: unknown[] = await db.getAll('records');
  db.close();
  return all;
}

describe('what lies on the device', () => {
  const WORDS = ['request-peer', 'demo', 'intake.test', 'age1', 'unreachable', String(NOW)];
  const full = (id: string): QueuedRecord => ({
    ...record(id),
    envelope: { ...record(id).envelope, keyIds: ['age1staff', 'age1safe'], sealed: 'YWdl' },
    reason: 'unreachable',
  });

  it('is where pages of every version look for it, and says nothing', async () => {
    await store.add(full('a'));
    await leases.takeLease('page', NOW, NOW + 100);
    const db = await openDB('peerkit-outbox', 1);
    expect(await db.get('leases', 'send')).toEqual({ holder: 'page', until: NOW + 100 });
    db.close();
    const bytes = expect.any(Uint8Array) as Uint8Array;
    expect(await onDisk()).toEqual([{ v: 2, id: 'a', sealed: 'YWdl', mask: bytes, rest: bytes }]);
    await store.update({ ...full('a'), attempts: 7, rev: 1 });
    await store.restore?.(full('b'));
    const found = (await onDisk()).map(readableIn).join('\n');
    expect(WORDS.filter((word) => found.includes(word))).toEqual([]);
    expect(await store.list()).toEqual([{ ...full('a'), attempts: 7, rev: 1 }, full('b')]);
    expect(await store.get?.('b')).toEqual(full('b'));
  });

  it.each([
    ['none', full('old')],
    ['1', { v: 1 as const, ...full('old') }],
  ])('is the same of what an older page stored, version %s: nothing is lost', async (_, old) => {
    await store.list();
    const db = await openDB('peerkit-outbox');
    await db.put('records', old);
    const newer = { v: 3, id: 'newer', kind: 'of a newer page', envelope: {} };
    const rest = [newer, { id: 'odd' }];
    for (const one of rest) await db.put('records', one);
    db.close();
    const all = expect.arrayContaining([old, ...rest]) as unknown[];
    expect(await store.list()).toEqual(all);
    await vi.waitFor(async () => {
      const found = (await onDisk()).map(readableIn).join('\n');
      expect(WORDS.filter((word) => found.includes(word))).toEqual([]);
    }, 30_000);
    expect(await store.list()).toEqual(all);
    expect(await onDisk()).toEqual(expect.arrayContaining(rest));
  });

  it('has room for as many keys as an envelope may name', async () => {
    const keyIds = Array.from({ length: 16 }, (_, at) => `age1pq1${at}${'q'.repeat(5000)}`);
    const large = { ...full('a'), envelope: { ...full('a').envelope, keyIds } };
    await store.add(large);
    expect(await store.list()).toEqual([large]);
  });

  it('is not written again when it is only read', async () => {
    await store.add(full('a'));
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.list();
    expect(transaction.mock.calls.map(([, mode]) => mode)).toEqual(['readonly']);
  });

  it('is left alone where it is damaged', async () => {
    await store.add(full('a'));
    const [stored] = (await onDisk()) as { rest: Uint8Array }[];
    const damaged = [
      { ...stored, id: 'b', rest: stored!.rest.slice(1) },
      { ...stored, id: 'c', mask: undefined },
      { ...stored, id: 'd', v: 3 },
    ];
    const db = await openDB('peerkit-outbox');
    for (const one of damaged) await db.put('records', one);
    db.close();
    expect(await store.list()).toEqual([full('a'), ...damaged]);
  });
});

/** All texts and bytes of a stored value. */
function readableIn(value: unknown): string {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name} ${readableIn(part)}`)
    .join('\n');
}

describe('the connection', () => {
  it('makes way for a newer page, and is opened again when it is needed', async () => {
    await store.add(record('a'));
    let waited = false;
    await deleteDB('peerkit-outbox', { blocked: () => void (waited = true) });
    expect(waited).toBe(false);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(await store.list()).toEqual([]);
    expect(transaction.mock.results.map(({ type }) => type)).not.toContain('throw');
  });

  it('says so when the browser gives up what was to be written', async () => {
    const writing = store.leases(async (all) => {
      await requested(all.put({}, 'send'));
      all.transaction.abort();
    });
    await expect(writing).rejects.toMatchObject({
      name: 'AbortError',
      message: 'The database gave up.',
    });
  });

  it('passes on why a request failed', async () => {
    const failure = new DOMException('lost', 'UnknownError');
    const request = { error: failure } as unknown as IDBRequest;
    const asked = requested(request);
    request.onerror?.(new Event('error'));
    await expect(asked).rejects.toBe(failure);
  });

  it.each(['InvalidStateError', 'UnknownError', 'NotFoundError', 'AbortError'])(
    'is opened again after %s',
    async (name) => {
      await store.add(record('a'));
      vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
        throw new DOMException('lost', name);
      });
      const open = vi.spyOn(indexedDB, 'open');
      expect(await store.list()).toEqual([record('a')]);
      expect(open).toHaveBeenCalledOnce();
    },
  );

  it('passes on errors other than a lost connection', async () => {
    await store.add(record('a'));
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw full;
    });
    await expect(store.list()).rejects.toBe(full);
  });

  it('is to whatever version a newer page has made of it', async () => {
    await store.add(record('a'));
    const newer = await openDB('peerkit-outbox', 7, {
      upgrade: (db) => void db.createObjectStore('more'),
    });
    expect(await store.list()).toEqual([record('a')]);
    await store.update({ ...record('a', 1), rev: 1 });
    expect(await store.list()).toEqual([{ ...record('a', 1), rev: 1 }]);
    newer.close();
  });

  it('gets the stores that somebody else left out', async () => {
    (await openDB('peerkit-outbox', 3)).close();
    expect(await store.add(record('a'))).toBe(true);
    expect(await leases.takeLease('page', NOW, NOW + 100)).toBe(true);
    expect(await store.list()).toEqual([record('a')]);
  });

  it('adds nothing to a database that has all', async () => {
    await store.list();
    store.close();
    await store.list();
    const db = await openDB('peerkit-outbox');
    expect(db.version).toBe(1);
    db.close();
  });

  it('is tried again when it could not be opened', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    await expect(store.list()).rejects.toThrow('blocked');
    store.close();
    open.mockRestore();
    expect(await store.list()).toEqual([]);
  });

  it('passes on why the browser could not open it', async () => {
    const failure = new DOMException('corrupt', 'DataError');
    vi.spyOn(indexedDB, 'open').mockImplementationOnce((): IDBOpenDBRequest => {
      const request = { error: failure } as unknown as IDBOpenDBRequest;
      queueMicrotask(() => void request.onerror?.(new Event('error')));
      return request;
    });
    await expect(store.list()).rejects.toBe(failure);
    expect(await store.list()).toEqual([]);
  });

  it('is opened again when the browser has closed it', async () => {
    await store.add(record('a'));
    const open = vi.spyOn(indexedDB, 'open');
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.list();
    const database = transaction.mock.contexts[0] as IDBDatabase;
    expect(open).not.toHaveBeenCalled();
    database.onclose?.(new Event('close'));
    expect(await store.list()).toEqual([record('a')]);
    expect(open).toHaveBeenCalledOnce();
  });

  it('is closed with the page, and opened again when it is needed', async () => {
    store.close();
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    await store.list();
    store.close();
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce(), 30_000);
    store.close();
    expect(await store.list()).toEqual([]);
    expect(close).toHaveBeenCalledOnce();
  });
});
