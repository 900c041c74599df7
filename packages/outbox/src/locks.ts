import type { OutboxClock, OutboxLock } from './ports.ts';

const NAME = 'peerkit-outbox';

/** One page at a time by the browser's own Web Locks: a closed page lets go by itself. */
export function createWebLock(locks: LockManager, name: string = NAME): OutboxLock {
  return { run: (task) => locks.request(name, task) };
}

/** What a lease lock needs of a store. */
export interface LeaseStore {
  takeLease(holder: string, now: number, until: number): Promise<boolean>;
  dropLease(holder: string): Promise<void>;
}

export interface LeaseLockOptions {
  readonly store: LeaseStore;
  readonly clock: OutboxClock;
  /** Names this page; never the same twice. */
  readonly holder: string;
  /** How long a page that died keeps others waiting, ms. Default 30,000. */
  readonly leaseMs?: number;
  /** How often to ask for a turn, ms. Default 1,000. */
  readonly pollMs?: number;
  /** When to give up for now, ms. Default 60,000. */
  readonly giveUpMs?: number;
}

/**
 * One page at a time where there are no Web Locks. Weaker: a page that slept through its lease may
 * send beside another one, which the intake then sees as the same submission twice.
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
          // A renewal that fails lets the lease run out, which is what it is for.
          take().catch(() => stop());
        });
      }
    },
  };
}

/** No other page to mind: nothing is shared when nothing is stored. */
export const noLock: OutboxLock = { run: (task) => task() };
