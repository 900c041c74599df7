import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdbStore, type IdbStore } from './idb.store.ts';
import type { QueuedRecord } from './ports.ts';

const NOW = 1_700_000_000_000;
let store: IdbStore;

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

beforeEach(() => void (store = createIdbStore()));
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  store.close();
  await deleteDB('peerkit-outbox');
});

describe('records', () => {
  it('keep what was first stored under an id', async () => {
    expect(await store.add(record('a'))).toBe(true);
    expect(await store.add(record('a', 7))).toBe(false);
    expect(await store.list()).toEqual([record('a')]);
  });

  it('are replaced while they are there, and never brought back', async () => {
    await store.add(record('a'));
    await store.update(record('a', 3));
    expect(await store.list()).toEqual([record('a', 3)]);
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

describe('the right to send', () => {
  it('belongs to one page until it lets go or its time is over', async () => {
    expect(await store.takeLease('a', NOW, NOW + 100)).toBe(true);
    expect(await store.takeLease('b', NOW + 99, NOW + 200)).toBe(false);
    expect(await store.takeLease('a', NOW + 50, NOW + 150)).toBe(true);
    expect(await store.takeLease('b', NOW + 149, NOW + 200)).toBe(false);
    expect(await store.takeLease('b', NOW + 150, NOW + 250)).toBe(true);
    await store.dropLease('a');
    expect(await store.takeLease('c', NOW + 200, NOW + 300)).toBe(false);
    await store.dropLease('b');
    expect(await store.takeLease('c', NOW + 200, NOW + 300)).toBe(true);
  });

  it('can be dropped by a page that never had it', async () => {
    await expect(store.dropLease('a')).resolves.toBeUndefined();
  });
});

it('lies where pages of every version look for it', async () => {
  await store.add(record('a'));
  await store.takeLease('page', NOW, NOW + 100);
  const db = await openDB('peerkit-outbox', 1);
  expect(await db.get('records', 'a')).toEqual(record('a'));
  expect(await db.get('leases', 'send')).toEqual({ holder: 'page', until: NOW + 100 });
  db.close();
});

describe('the connection', () => {
  it('makes way for a newer page, and is opened again when it is needed', async () => {
    await store.add(record('a'));
    let waited = false;
    await deleteDB('peerkit-outbox', { blocked: () => void (waited = true) });
    expect(waited).toBe(false);
    expect(await store.list()).toEqual([]);
  });

  it.each(['InvalidStateError', 'UnknownError'])('is opened again after %s', async (name) => {
    await store.add(record('a'));
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('lost', name);
    });
    const open = vi.spyOn(indexedDB, 'open');
    expect(await store.list()).toEqual([record('a')]);
    expect(open).toHaveBeenCalledOnce();
  });

  it('passes on errors other than a lost connection', async () => {
    await store.add(record('a'));
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw full;
    });
    await expect(store.list()).rejects.toBe(full);
  });

  it('is tried again once a newer page has given way', async () => {
    (await openDB('peerkit-outbox', 2)).close();
    await expect(store.list()).rejects.toMatchObject({ name: 'VersionError' });
    await deleteDB('peerkit-outbox');
    expect(await store.list()).toEqual([]);
  });

  it('is tried again after it could not be opened', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('not now', 'UnknownError');
    });
    await expect(store.list()).rejects.toThrow('not now');
    expect(await store.list()).toEqual([]);
  });

  it('is closed with the page, and opened again when it is needed', async () => {
    store.close();
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    await store.list();
    store.close();
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    store.close();
    expect(await store.list()).toEqual([]);
    expect(close).toHaveBeenCalledOnce();
  });
});
