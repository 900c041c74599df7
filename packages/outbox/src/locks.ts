import type { OutboxLock } from './ports.ts';

const NAME = 'peerkit-outbox';

/** One page at a time, by the browser's Web Locks: closing a page releases its lock. */
export function createWebLock(locks: LockManager, name: string = NAME): OutboxLock {
  return { run: (task) => locks.request(name, task) };
}

/** For a store that no other page shares, such as the one in memory. */
export const noLock: OutboxLock = { run: (task) => task() };
