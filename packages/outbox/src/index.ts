/**
 * `@peerkit/outbox`: the queue that loses nothing. This entry is the core, free of storage, network
 * and cryptography; a page wants `@peerkit/outbox/browser`, a staff tool `@peerkit/outbox/unseal`.
 *
 * @packageDocumentation
 */
export { OutboxError, MIN_RECIPIENTS, assertRecipients, type OutboxErrorCode } from './errors.ts';
export { createOutbox, type Outbox } from './outbox.ts';
export { createMemoryStore } from './memory.store.ts';
export { createFetchTransport, type FetchTransportOptions } from './fetch.transport.ts';
export { createLeaseLock, type LeaseLockOptions, type LeaseStore } from './lease.ts';
export { createWebLock, noLock } from './locks.ts';
export type * from './ports.ts';
