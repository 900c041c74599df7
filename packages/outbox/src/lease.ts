import { requested } from './idb.ts';
import type { IdbStore } from './idb.store.ts';
import type { OutboxClock, OutboxLock } from './ports.ts';

const LEASE = 'send';

interface Lease {
  readonly holder: string;
  readonly until: number;
}

/** What a lease lock needs from a store. */
export interface LeaseStore {
  /** Takes or renews the lease until the given time; false while another holder has it. */
  takeLease(holder: string, now: number, until: number): Promise<boolean>;
  /** Gives the lease back, if this holder has it. */
  dropLease(holder: string): Promise<void>;
}

/** How {@link createLeaseLock} waits for its turn. */
export interface LeaseLockOptions {
  readonly store: LeaseStore;
  readonly clock: OutboxClock;
  /** Identifies this page; unique. */
  readonly holder: string;
  /** How long a page that died keeps others waiting, ms. Default: 30,000. */
  readonly leaseMs?: number;
  /** How often to ask for the lease, ms. Default: 1,000. */
  readonly pollMs?: number;
  /** How long to wait before giving up for now, ms. Default: 60,000. */
  readonly giveUpMs?: number;
}

/**
 * One page at a time where there are no Web Locks. Weaker: a page that slept through its lease may
 * send while another does, and the intake then gets the same submission twice.
 */
export function createLeaseLock(options: LeaseLockOptions): OutboxLock {
  const { store, clock, holder, leaseMs = 30_000, pollMs = 1_000, giveUpMs = 60_000 } = options;
  const take = () => store.takeLease(holder, clock.now(), clock.now() + leaseMs);

  async function waitForTurn(): Promise<boolean> {
    const until = clock.now() + giveUpMs;
    while (!(await take())) {
      if (clock.now() >= until) return false;
      await new Promise<void>((resolve) => clock.after(pollMs, resolve));
    }
    return true;
  }

  return {
    async run(task) {
      if (!(await waitForTurn())) return;
      let stop = keepRenewing();
      try {
        await task();
      } finally {
        stop();
        await store.dropLease(holder);
      }

      function keepRenewing(): () => void {
        return clock.after(leaseMs / 3, () => {
          stop = keepRenewing();
          // One renewal that fails is not the last: the next comes before the lease runs out.
          take().catch(() => undefined);
        });
      }
    },
  };
}

/** Whose turn it is, beside the queue. */
export function leasesOf(store: Pick<IdbStore, 'leases'>): LeaseStore {
  return {
    takeLease: (holder, now, until) =>
      store.leases(async (leases) => {
        const known = await requested<Lease | undefined>(leases.get(LEASE));
        // One that ends later than any can was written by a clock that was fast.
        const isHeld = known && known.holder !== holder && known.until > now;
        if (isHeld && known.until <= until) return false;
        await requested(leases.put({ holder, until }, LEASE));
        return true;
      }),
    dropLease: (holder) =>
      store.leases(async (leases) => {
        const known = await requested<Lease | undefined>(leases.get(LEASE));
        if (known?.holder === holder) await requested(leases.delete(LEASE));
      }),
  };
}

/** One page at a time of those that share a queue. */
export function createQueueLock(
  store: IdbStore,
  options: Omit<LeaseLockOptions, 'store'>,
): OutboxLock {
  const lease = createLeaseLock({ ...options, store: leasesOf(store) });
  return {
    async run(task) {
      try {
        await store.list();
      } catch {
        // Without storage there is nothing to share, and nowhere to keep a lease.
        await task();
        return;
      }
      await lease.run(task);
    },
  };
}
