import type { Delivery, Receipt, SealedSubmission, Submission } from '@peerkit/model';

/** What lies in the queue: ciphertext and when to try again. */
export interface QueuedRecord {
  readonly id: string;
  /** The intake it is for: several forms of one site share the store. */
  readonly to: string;
  readonly envelope: SealedSubmission;
  /** Device clock, ms since 1970. */
  readonly savedAt: number;
  /** Tries that failed. */
  readonly attempts: number;
  /** Not before this moment, device clock. */
  readonly nextAt: number;
  /** Why the last try failed; `refused` is tried again only when a person asks. */
  readonly reason?: FailReason;
}

/**
 * Why a try failed.
 *
 * - `offline`: the device says that it has no network.
 * - `unreachable`: no answer, or one that proves nothing.
 * - `busy`: the intake asks to wait.
 * - `refused`: the intake will not take it as it is; tried again only when a person asks.
 */
export type FailReason = 'offline' | 'unreachable' | 'busy' | 'refused';

/** What one try came to. Only a `receipt` that matches proves anything. */
export type Outcome =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'failed'; readonly reason: FailReason; readonly retryAfterMs?: number };

/** Where sealed submissions wait. Every method may reject: then the outbox works from memory. */
export interface OutboxStore {
  /** Resolves once it is durable. False: that id is there already, and nothing was changed. */
  add(record: QueuedRecord): Promise<boolean>;
  list(): Promise<readonly QueuedRecord[]>;
  /** Replaces a record that is still there; never brings a deleted one back. */
  update(record: QueuedRecord): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Sends one envelope, once. A rejection counts as `unreachable`. */
export interface OutboxTransport {
  send(envelope: SealedSubmission, signal: AbortSignal): Promise<Outcome>;
}

/** Lets one page at a time send. `run` waits for its turn; it may give up and not run the task. */
export interface OutboxLock {
  run(task: () => Promise<void>): Promise<void>;
}

/** Time, so that tests need not wait. */
export interface OutboxClock {
  now(): number;
  /** Calls once after `ms`; the returned function calls it off. */
  after(ms: number, call: () => void): () => void;
}

/** Tells the other pages of this site what became of a submission. */
export interface OutboxNews {
  post(delivery: Delivery): void;
  listen(listener: (delivery: Delivery) => void): () => void;
}

/**
 * When it is worth trying: `network` if the connection may be back (waits for no backoff),
 * `due` if only time may have passed.
 */
export type Wake = 'network' | 'due';

/** All that the core of an outbox is given from outside. */
export interface OutboxPorts {
  /** The agency's slug, e.g. `chatham-kent`: stands in each envelope. */
  readonly agency: string;
  /** Names the intake in stored records, e.g. its URL. */
  readonly to: string;
  readonly store: OutboxStore;
  readonly transport: OutboxTransport;
  readonly lock: OutboxLock;
  readonly clock: OutboxClock;
  /** 0 (included) to 1 (not included). */
  readonly random: () => number;
  /** Seals to the agency's keys. May reject with an `OutboxError`, or otherwise when its code could not be loaded. */
  readonly seal: (submission: Submission) => Promise<SealedSubmission>;
  /** Loads what sealing needs, ahead of time. */
  readonly prepareSeal?: () => Promise<void>;
  readonly news?: OutboxNews;
  /** Calls the listener whenever a try may work; returns how to stop. */
  readonly wakes?: (listener: (wake: Wake) => void) => () => void;
  /** Hours a submission is kept when it cannot be sent. Default 72. */
  readonly keepHours?: number;
  /** Longest that `submit` waits for news before it says "saved", ms. Default 25,000. */
  readonly submitWaitMs?: number;
}
