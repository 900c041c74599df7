import { openDatabase, requested, transact, type Work } from './idb.ts';
import type { OutboxStore, QueuedRecord } from './ports.ts';
import { overStored } from './record.ts';
import { fromStored, isReadable, toStored } from './unreadable.ts';

const NAME = 'peerkit-outbox';
/** Stores of the database. What a later version adds is added beside them, never changed. */
const STORES = { records: { keyPath: 'id' }, leases: {} } as const;
type StoreName = keyof typeof STORES;
/** How long it is remembered that a person deleted a message: as long as a page may hold a copy. */
const DAY_MS = 24 * 3_600_000;
const BURIED_MS = 7 * DAY_MS;
/** Names of the DOMExceptions that a lost connection fails with, or a database that lost its stores. */
const LOST: readonly string[] = [
  'InvalidStateError',
  'UnknownError',
  'NotFoundError',
  'AbortError',
];

/** The queue in IndexedDB, shared by all pages of one origin. */
export interface IdbStore extends OutboxStore {
  /** Runs work on whose turn it is, in one transaction. */
  leases<T>(work: (leases: IDBObjectStore) => Promise<T>): Promise<T>;
  /** Closes the connection; the next call opens it again. */
  close(): void;
}

/**
 * Opens at first use. No record holds a readable word. Every write waits until the device reports it on disk (`strict` durability).
 * No version is asked for: a page goes on with a database that a newer page has added to, and mends
 * one that lacks a store.
 */
export function createIdbStore(name: string = NAME): IdbStore {
  let opening: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    const forget = () => (opening = undefined);
    opening ??= openDatabase(name, STORES, forget)
      .then((database) => {
        // Nobody waits for it: what waits is shown first. A database that cannot do that now can do nothing else, and
        // says so at its first use.
        transact(database, ['leases'], 'readwrite', (tx) =>
          forgetBuried(tx.objectStore('leases')),
        ).catch(() => undefined);
        return database;
      })
      .catch((error: unknown) => {
        forget();
        throw error;
      });
    return opening;
  }

  /** Tries again with a fresh connection: iOS loses the old one when a page sleeps. */
  async function run<T>(
    stores: readonly StoreName[],
    mode: IDBTransactionMode,
    work: Work<T>,
  ): Promise<T> {
    try {
      return await transact(await open(), stores, mode, work);
    } catch (error) {
      if (!LOST.includes((error as DOMException).name)) throw error;
      opening = undefined;
      return transact(await open(), stores, mode, work);
    }
  }

  const read = <T>(work: (records: IDBObjectStore) => Promise<T>): Promise<T> =>
    run(['records'], 'readonly', (tx) => work(tx.objectStore('records')));
  const write = <T>(work: (records: IDBObjectStore) => Promise<T>): Promise<T> =>
    run(['records'], 'readwrite', (tx) => work(tx.objectStore('records')));

  return {
    add: (record) => write((records) => addTo(records, record)),
    async list() {
      const all = await read((records) => requested<unknown[]>(records.getAll()));
      // Nobody waits for it, and what it fails for is tried again with the next list.
      if (all.some(isReadable)) write(makeUnreadable).catch(() => undefined);
      return all.map(fromStored);
    },
    get: async (id) => fromStored(await read((records) => requested<unknown>(records.get(id)))),
    update: (record) =>
      write(async (records) => {
        const stored = fromStored(await requested<unknown>(records.get(record.id)));
        if (stored !== undefined)
          await requested(records.put(toStored(overStored(stored, record))));
      }),
    remove: (id) => write((records) => requested<undefined>(records.delete(id))),
    bury: (id) =>
      run(['records', 'leases'], 'readwrite', async (tx) => {
        await requested(tx.objectStore('records').delete(id));
        await markBuried(tx.objectStore('leases'), id);
      }),
    restore: (record) =>
      run(['records', 'leases'], 'readwrite', async (tx) =>
        (await has(tx.objectStore('leases'), [record.id]))
          ? false
          : addTo(tx.objectStore('records'), record),
      ),
    leases: (work) => run(['leases'], 'readwrite', (tx) => work(tx.objectStore('leases'))),
    close() {
      const closing = opening;
      opening = undefined;
      closing?.then(
        (database) => database.close(),
        () => undefined, // It never opened.
      );
    },
  };
}

async function has(store: IDBObjectStore, key: IDBValidKey): Promise<boolean> {
  return (await requested(store.getKey(key))) !== undefined;
}

async function addTo(records: IDBObjectStore, record: QueuedRecord): Promise<boolean> {
  if (await has(records, record.id)) return false;
  await requested(records.add(toStored(record)));
  return true;
}

/** Older pages stored for all to read which form a message is from, and for whom. */
async function makeUnreadable(records: IDBObjectStore): Promise<void> {
  for (const record of (await requested<unknown[]>(records.getAll())).filter(isReadable))
    await requested(records.put(toStored(record)));
}

/** A key that is a list, `[id]`, is a message that a person deleted; its value is on which day. */
async function markBuried(leases: IDBObjectStore, id: string): Promise<void> {
  await forgetBuried(leases);
  await requested(leases.put(today(), [id]));
}

/** When it was, nobody need know. */
const today = (): number => Math.floor(Date.now() / DAY_MS) * DAY_MS;

/** Forgets what was deleted so long ago that no page has a copy. */
async function forgetBuried(leases: IDBObjectStore): Promise<void> {
  const now = today();
  for (const key of await requested<IDBValidKey[]>(leases.getAllKeys(IDBKeyRange.lowerBound([])))) {
    const at = await requested<number>(leases.get(key));
    if (Math.abs(now - at) > BURIED_MS) await requested(leases.delete(key));
  }
}
