import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { LeaseStore } from './locks.ts';
import type { OutboxStore, QueuedRecord } from './ports.ts';

interface Schema extends DBSchema {
  records: { key: string; value: QueuedRecord };
  leases: { key: string; value: { readonly holder: string; readonly until: number } };
}

const NAME = 'peerkit-outbox';
const LEASE = 'send';

/** The queue in IndexedDB, shared by all pages of one origin. */
export interface IdbStore extends OutboxStore, LeaseStore {
  /** Closes the connection; the next call opens it again. */
  close(): void;
}

/** Opens at first use. Every write waits until the device reports it on disk (`strict` durability). */
export function createIdbStore(name: string = NAME): IdbStore {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;

  function open(): Promise<IDBPDatabase<Schema>> {
    const forget = () => (opening = undefined);
    opening ??= openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('records', { keyPath: 'id' });
        db.createObjectStore('leases');
      },
      // A newer page wants to upgrade: make way. The next call finds the connection lost.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  }

  /** Tries again with a fresh connection: iOS loses the old one when a page sleeps. */
  async function withDb<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    const db = await open();
    try {
      return await work(db);
    } catch (error) {
      if (!LOST.includes((error as DOMException).name)) throw error;
      opening = undefined;
      return await work(await open());
    }
  }

  function write<T>(
    stores: 'records' | 'leases',
    work: (tx: ReturnType<typeof begin>) => Promise<T>,
  ): Promise<T> {
    return withDb(async (db) => {
      const tx = begin(db, stores);
      const [result] = await Promise.all([work(tx), tx.done]);
      return result;
    });
  }

  return {
    add: (record) =>
      write('records', async (tx) => {
        const store = tx.objectStore('records');
        if ((await store.getKey(record.id)) !== undefined) return false;
        await store.add(record);
        return true;
      }),
    list: () => withDb((db) => db.getAll('records')),
    update: (record) =>
      write('records', async (tx) => {
        const store = tx.objectStore('records');
        if ((await store.getKey(record.id)) !== undefined) await store.put(record);
      }),
    remove: (id) => write('records', (tx) => tx.objectStore('records').delete(id)),
    takeLease: (holder, now, until) =>
      write('leases', async (tx) => {
        const store = tx.objectStore('leases');
        const lease = await store.get(LEASE);
        if (lease && lease.holder !== holder && lease.until > now) return false;
        await store.put({ holder, until }, LEASE);
        return true;
      }),
    dropLease: (holder) =>
      write('leases', async (tx) => {
        const store = tx.objectStore('leases');
        if ((await store.get(LEASE))?.holder === holder) await store.delete(LEASE);
      }),
    close() {
      const closing = opening;
      opening = undefined;
      void closing?.then((db) => db.close());
    },
  };
}

function begin(db: IDBPDatabase<Schema>, store: 'records' | 'leases') {
  return db.transaction([store], 'readwrite', { durability: 'strict' });
}

/** Names of the DOMExceptions that a lost connection fails with. */
const LOST: readonly string[] = ['InvalidStateError', 'UnknownError'];
