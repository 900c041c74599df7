/** Sizes, in KiB, to which answers are padded before they are sealed, so that their length reveals nothing. */
export const SIZE_BUCKETS_KIB = [1, 4, 16, 64, 256, 1024] as const;
/** One of {@link SIZE_BUCKETS_KIB}. */
export type SizeBucketKib = (typeof SIZE_BUCKETS_KIB)[number];

/** What is inside the seal. It repeats the fields of the envelope, so that a swapped envelope is noticed. */
export interface Submission<Answers = unknown> {
  readonly v: 1;
  readonly id: string;
  /** Name of the form kind, e.g. `request-peer`. */
  readonly kind: string;
  /** Version of the kind. */
  readonly version: number;
  readonly agency: string;
  readonly locale: string;
  readonly answers: Answers;
  /** The form was filled in faster than people can. For staff: sealed, so that nobody else learns it. */
  readonly quick?: true;
}

/**
 * What travels and what the intake keeps. Nothing a person typed is readable in it.
 * On the wire: `POST {intake}/v1/submissions`, JSON, `Idempotency-Key: {id}`.
 */
export interface SealedSubmission {
  readonly v: 1;
  /** UUIDv4, minted when the form opens and kept for life: the idempotency key. */
  readonly id: string;
  /** Name of the form kind, e.g. `request-peer`. A kind never changes its meaning. */
  readonly kind: string;
  /** Version of the kind: counts changes to the shape of its answers. */
  readonly version: number;
  /** Which agency it is for: a slug, e.g. `chatham-kent`. */
  readonly agency: string;
  /** The age recipients it was sealed to; at least two. */
  readonly keyIds: readonly string[];
  readonly bucketKib: SizeBucketKib;
  /** BCP 47 language the form was shown in. */
  readonly locale: string;
  /** Lower-case hex SHA-256 of the sealed bytes. */
  readonly sha256: string;
  /** The age file, base64 (standard alphabet, padded). */
  readonly sealed: string;
}

/**
 * What an intake's answer has as its `type` when it is a receipt: `{type, id, sha256}`. Nothing in a request says that,
 * so whatever sends a request back as its answer has not given a receipt.
 */
export const RECEIPT_TYPE = 'receipt';

/** The intake's receipt for a submission. Proof only when both fields match what was sent. */
export interface Receipt {
  readonly id: string;
  readonly sha256: string;
}

/**
 * The truth about one submission, for the person who sent it.
 * `unsaved`: only on this page, lost when it closes. `saved`: sealed on this device, not sent yet.
 * `received`: the intake's receipt matches. `rejected`: the intake will never take it as it is.
 * `deleted`: by a person, on this page or another one.
 */
export type DeliveryState = 'unsaved' | 'saved' | 'received' | 'rejected' | 'deleted';

/** News of one submission; holds no answers. */
export interface Delivery {
  readonly id: string;
  readonly state: DeliveryState;
  /** Present from `received` on. */
  readonly receipt?: Receipt;
  /**
   * Why it was not received, when it was not. `not-ready`: what seals it is not there yet. `not-sealed`: it cannot be
   * sealed on this page, and was shown to nobody. `intercepted`: something on the way answered, such as the login page
   * of a Wi-Fi. `refused`: the intake did not take it.
   */
  readonly reason?:
    | 'offline'
    | 'unreachable'
    | 'intercepted'
    | 'busy'
    | 'not-ready'
    | 'not-sealed'
    | 'refused'
    | 'expired';
  /** Saved where the browser may soon delete it, as in a frame of another site: better to keep the page open. */
  readonly fragile?: true;
  /** A try has no known end: the intake may have it, although it still waits, or was deleted or given up. */
  readonly mayHaveArrived?: boolean;
}

/** What may be said on the device of one submission that waits there: nothing that somebody typed. */
export interface WaitingSubmission {
  readonly id: string;
  /** Name of the form kind. */
  readonly kind: string;
  /** Since when it waits, device clock, ms since 1970. */
  readonly savedAt: number;
}

/** What a form hands over when the person presses Send. */
export interface SubmissionDraft {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly locale: string;
  readonly answers: unknown;
  /** The form was filled in faster than people can. */
  readonly quick?: true;
}

/**
 * Where a form sends. Elements never fetch: a page hands them a sink.
 */
export interface SubmissionSink {
  /**
   * Sends a submission. Resolves with what is known so far (received, saved, unsaved or rejected);
   * never rejects because of the network.
   */
  submit(draft: SubmissionDraft): Promise<Delivery>;
  /** Reports every later change of a submission, until the returned function is called. */
  watch(listener: (delivery: Delivery) => void): () => void;
  /** How many submissions wait on this device. */
  pending(): Promise<number>;
  /** Tries now to send what waits. */
  flush(): Promise<void>;
  /**
   * Deletes a submission that was not sent yet. Works offline. Resolves with what became of it, which is
   * `received` when it was too late; rejects when it could not be deleted.
   */
  discard(id: string): Promise<Delivery>;
  /** How long an unsent submission is kept on this device, in hours; a form shows it when it is there. */
  readonly keepHours?: number;
  /** Ids of the submissions that wait on this device; without it, a form can count but not delete them. */
  waiting?(): Promise<readonly string[]>;
  /** Of those that wait, the ids that the intake may have all the same. */
  unsure?(): Promise<readonly string[]>;
  /** Of those that wait, the ids that the intake refused: only `flush` tries them again. */
  refused?(): Promise<readonly string[]>;
  /** Of those that wait, which form each is of, and since when: without it, a form can delete only all at once. */
  queued?(): Promise<readonly WaitingSubmission[]>;
  /** What was last reported of a submission since the page opened, for a form that did not listen. */
  latest?(id: string): Delivery | undefined;
  /**
   * Loads the sealing code. A form calls it when somebody starts to answer, so that Send still works
   * if the network has gone by then. Rejects when it cannot be loaded now; it can be called again.
   */
  prepare?(): Promise<void>;
}
