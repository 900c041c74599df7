interface Deferred<Result> {
  readonly promise: Promise<Result>;
  readonly resolve: (result: Result) => void;
  readonly reject: (cause: unknown) => void;
}

function defer<Result>(): Deferred<Result> {
  let [resolve, reject]: [Deferred<Result>['resolve'], Deferred<Result>['reject']] = [
    () => undefined,
    () => undefined,
  ];
  const promise = new Promise<Result>((done, failed) => {
    [resolve, reject] = [done, failed];
  });
  return { promise, resolve, reject };
}

/**
 * Works through a list with a few workers, in order, and hands out each result when somebody asks:
 * tests can then be many and small, while pages are few and never wait for a test.
 */
export class Pool<Key, Result> {
  readonly #results = new Map<Key, Deferred<Result>>();

  constructor(keys: readonly Key[], workers: readonly ((key: Key) => Promise<Result>)[]) {
    for (const key of keys) {
      const result = defer<Result>();
      // A test may ask later than it fails.
      result.promise.catch(() => undefined);
      this.#results.set(key, result);
    }
    const waiting = [...keys];
    for (const work of workers) void this.#run(waiting, work);
  }

  /** The result for a key; rejects as the work did. */
  of(key: Key): Promise<Result> {
    const result = this.#results.get(key);
    if (result === undefined) throw new Error(`Nothing was asked for ${String(key)}.`);
    return result.promise;
  }

  async #run(waiting: Key[], work: (key: Key) => Promise<Result>): Promise<void> {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      const result = this.#results.get(key);
      try {
        result?.resolve(await work(key));
      } catch (cause) {
        result?.reject(cause);
      }
    }
  }
}
