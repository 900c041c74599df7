/** What is done in one transaction. It may wait for requests, and for nothing else. */
export type Work<T> = (tx: IDBTransaction) => Promise<T>;

/**
 * Opens a database as it is, whatever its version, and adds the stores that it lacks.
 *
 * @param lost Called when the connection is gone: closed by the browser, or given up for somebody who
 *   wants to change or delete the database.
 */
export function openDatabase(
  name: string,
  stores: Readonly<Record<string, IDBObjectStoreParameters>>,
  lost: () => void,
  version?: number,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    const missing = (): [string, IDBObjectStoreParameters][] =>
      Object.entries(stores).filter(([store]) => !request.result.objectStoreNames.contains(store));
    request.onupgradeneeded = () => {
      for (const [store, options] of missing()) request.result.createObjectStore(store, options);
    };
    request.onerror = () => reject(faultOf(request));
    request.onsuccess = () => {
      const database = request.result;
      if (missing().length > 0) {
        database.close();
        resolve(openDatabase(name, stores, lost, database.version + 1));
        return;
      }
      database.onclose = lost;
      database.onversionchange = () => {
        database.close();
        lost();
      };
      resolve(database);
    };
  });
}

/** Runs work in a transaction; resolves once what it wrote is on disk. */
export async function transact<T>(
  database: IDBDatabase,
  stores: readonly string[],
  mode: IDBTransactionMode,
  work: Work<T>,
): Promise<T> {
  const tx = database.transaction([...stores], mode, { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(faultOf(tx));
  });
  const [result] = await Promise.all([work(tx), done]);
  return result;
}

/** What a request comes to. */
export function requested<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(faultOf(request));
  });
}

function faultOf({ error }: { readonly error: DOMException | null }): DOMException {
  return error ?? new DOMException('The database gave up.', 'AbortError');
}
