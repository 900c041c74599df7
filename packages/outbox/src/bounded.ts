import type { OutboxClock, OutboxLock, OutboxStore } from './ports.ts';

/** What did not answer in time. */
class TimeoutError extends Error {}

/** What `work` comes to, or a TimeoutError after that time; what comes later is ignored. */
export async function within<T>(clock: OutboxClock, ms: number, work: Promise<T>): Promise<T> {
  let stop: () => void = () => undefined;
  const late = new Promise<never>((_, reject) => {
    stop = clock.after(ms, () => reject(new TimeoutError('No answer.')));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop();
  }
}

/** How long a store may take for one answer. */
const ANSWER_MS = 4_000;
/** How long one that did not answer is left alone. */
const REST_MS = 15_000;

/** A store whose every answer comes in time: one that hangs rejects, and is asked again later. */
export function boundedStore(store: OutboxStore, clock: OutboxClock): Required<OutboxStore> {
  let hung: TimeoutError | undefined;
  const ask = async <T>(work: () => Promise<T>): Promise<T> => {
    if (hung) throw hung;
    try {
      return await within(clock, ANSWER_MS, work());
    } catch (error) {
      if (error instanceof TimeoutError) {
        hung = error;
        clock.after(REST_MS, () => (hung = undefined));
      }
      throw error;
    }
  };
  return {
    add: (record) => ask(() => store.add(record)),
    restore: (record) => ask(() => (store.restore ? store.restore(record) : store.add(record))),
    get: (id) => ask(async () => (store.get ? store.get(id) : findIn(await store.list(), id))),
    list: () => ask(() => store.list()),
    update: (record) => ask(() => store.update(record)),
    remove: (id) => ask(() => store.remove(id)),
    bury: (id) => ask(() => (store.bury ? store.bury(id) : store.remove(id))),
  };
}

function findIn(all: readonly unknown[], id: string): unknown {
  return all.find((value) => (value as { readonly id?: unknown } | null)?.id === id);
}

/** How long to wait for a turn: a living page holds it for one try, which takes less. */
const TURN_MS = 30_000;

/**
 * A lock that is never waited for without end. Where it is not granted, rejects or gives up, the work
 * is done without it: the intake keeps what comes twice once. While an earlier request still waits,
 * none is made beside it.
 */
export function boundedLock(lock: OutboxLock, clock: OutboxClock): OutboxLock {
  let asked = false;
  return {
    async run(task) {
      let begun: Promise<void> | undefined;
      const begin = () => (begun ??= task());
      if (!asked) {
        asked = true;
        let turn: () => void = () => undefined;
        const granted = new Promise<void>((resolve) => (turn = resolve));
        const ask = async (): Promise<void> =>
          lock.run(() => {
            turn();
            return begin();
          });
        const asking = ask()
          // No lock to be had: what it said is not about the task, whose own end is awaited below.
          .catch(() => undefined)
          .finally(() => (asked = false));
        await within(clock, TURN_MS, Promise.race([granted, asking])).catch(() => undefined);
      }
      await begin();
    },
  };
}
