import type { Delivery, Receipt, SealedSubmission, Submission } from '@peerkit/model';

/** A record in the queue: the ciphertext, and when to try again. */
export interface QueuedRecord {
  /** Version of this shape; none in the oldest records. Whatever is added to it is optional. */
  readonly v?: 1;
  readonly id: string;
  /** The intake it is for: all forms of one site share the store. */
  readonly to: string;
  readonly envelope: SealedSubmission;
  /** Device clock, ms since 1970. */
  readonly savedAt: number;
  /** How many attempts failed. */
  readonly attempts: number;
  /** When it may be tried again, device clock, ms since 1970. */
  readonly nextAt: number;
  /** Why the last attempt failed; `refused` is tried again only when a person asks. */
  readonly reason?: FailReason;
  /** When it was last tried, device clock. */
  readonly triedAt?: number;
  /** Since when it has been tried on a network without a long break, device clock. */
  readonly triedSince?: number;
  /** How often such tries began after its time was over. */
  readonly lateRuns?: number;
  /** A try has no known end: the intake may have it, although no receipt came. */
  readonly mayHaveArrived?: boolean;
  /** How often it was written; none is 0. A page that writes another number than the next did not see the last one. */
  readonly rev?: number;
}

/**
 * Why an attempt failed.
 *
 * - `offline`: the device reports no network.
 * - `unreachable`: no response, or one that proves nothing.
 * - `intercepted`: something on the way answered instead, such as the login page of a Wi-Fi.
 * - `busy`: the intake asks to wait.
 * - `refused`: the intake does not accept it; tried again only when a person asks.
 */
export type FailReason = 'offline' | 'unreachable' | 'intercepted' | 'busy' | 'refused';

/** The result of an attempt. Only a `receipt` that matches proves anything. */
export type Outcome =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | {
      readonly kind: 'failed';
      readonly reason: FailReason;
      readonly retryAfterMs?: number;
      /** Whether the intake may have it all the same. Default: when it was `unreachable` or `intercepted`. */
      readonly mayHaveArrived?: boolean;
    };

/** Where sealed submissions wait. Any method may reject or hang: the outbox then works from memory. */
export interface OutboxStore {
  /** Resolves once the record is durable; with false when its id is there already (nothing changes). */
  add(record: QueuedRecord): Promise<boolean>;
  /** Every record, in any order. */
  list(): Promise<readonly unknown[]>;
  /** One record, as it is stored; undefined when it is not there. Default: looks in the list. */
  get?(id: string): Promise<unknown>;
  /**
   * Replaces a record that is still there; never brings a deleted one back. Where several pages share the store, a
   * `mayHaveArrived` that is there must stay unless `rev` is the next after the stored one, in one step with the write.
   */
  update(record: QueuedRecord): Promise<void>;
  /** Deletes a record; does nothing when it is not there. */
  remove(id: string): Promise<void>;
  /** Deletes a record and remembers that a person wanted it gone. Default: `remove`. */
  bury?(id: string): Promise<void>;
  /** Puts back a record that was lost; false when it is there, or a person deleted it. Default: `add`. */
  restore?(record: QueuedRecord): Promise<boolean>;
}

/** How sealed submissions reach the intake. */
export interface OutboxTransport {
  /** Tries once to send an envelope. A rejection counts as `unreachable`. */
  send(envelope: SealedSubmission, signal: AbortSignal): Promise<Outcome>;
}

/** Lets one page at a time send. */
export interface OutboxLock {
  /** Waits for its turn, then runs the task; it may give up instead. */
  run(task: () => Promise<void>): Promise<void>;
}

/** Time, so that tests need not wait. */
export interface OutboxClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls once after `ms`; the returned function cancels it. */
  after(ms: number, call: () => void): () => void;
}

/** Tells the other pages of this site what happened to a submission. */
export interface OutboxNews {
  /** Tells the other pages. */
  post(delivery: Delivery): void;
  /**
   * Calls the listener for news from other pages, until the returned function is called. Any script of
   * the site could have sent it, so nothing is believed that does not match.
   */
  listen(listener: (news: unknown) => void): () => void;
}

/**
 * Why to try now: `network` when the connection may be back (ignores the backoff), `due` when only
 * time has passed.
 */
export type Wake = 'network' | 'due';

/** Everything the core of an outbox is given from outside. */
export interface OutboxPorts {
  /** The agency's slug, e.g. `chatham-kent`, written on each envelope. */
  readonly agency: string;
  /** Identifies the intake in stored records, e.g. its URL. */
  readonly to: string;
  readonly store: OutboxStore;
  /** False where what is stored may go with the page, as in a frame of another site. Default: true. */
  readonly lasting?: boolean;
  readonly transport: OutboxTransport;
  readonly lock: OutboxLock;
  readonly clock: OutboxClock;
  /** 0 (included) to 1 (not included). */
  readonly random: () => number;
  /** Whether the device reports a network; asked when the sealing code could not be loaded. */
  readonly isOnline?: () => boolean;
  /** Seals to the agency's keys. Rejects with an `OutboxError`, or with any other error when its code could not be loaded. */
  readonly seal: (submission: Submission) => Promise<SealedSubmission>;
  /** Loads the sealing code ahead of time. */
  readonly prepareSeal?: () => Promise<void>;
  readonly news?: OutboxNews;
  /** Calls the listener whenever an attempt may work; returns a function that stops it. */
  readonly wakes?: (listener: (wake: Wake) => void) => () => void;
  /** Hours a submission is kept when it cannot be sent. Default: 72. */
  readonly keepHours?: number;
  /** The longest `submit` waits for a receipt before it reports `saved`, ms. Default: 25,000. */
  readonly submitWaitMs?: number;
}
