import type { OutboxClock, OutboxLock } from './ports.ts';

const NAME = 'peerkit-outbox';

/** One page at a time, by the browser's Web Locks: closing a page releases its lock. */
export function createWebLock(locks: LockManager, name: string = NAME): OutboxLock {
  return { run: (task) => locks.request(name, task) };
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

/** For a store that no other page shares, such as the one in memory. */
export const noLock: OutboxLock = { run: (task) => task() };
