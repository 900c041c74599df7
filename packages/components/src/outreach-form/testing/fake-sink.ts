import type { Delivery, SubmissionDraft, SubmissionSink, WaitingSubmission } from '@peerkit/model';

/** How a fake send ends; `never` is a sink that hangs, `kept` one that hangs once it has stored it, `throws` a sink that breaks. */
export type FakeEnd = Omit<Delivery, 'id'> | 'never' | 'kept' | 'throws';

/** A sink that ends each send as a test says, and remembers what it was given. */
export class FakeSink implements SubmissionSink {
  readonly keepHours = 72;
  /** What is known of a deletion. */
  deletion: Partial<Delivery> = {};
  readonly drafts: SubmissionDraft[] = [];
  readonly discarded: string[] = [];
  flushes = 0;
  prepared = 0;
  ids: string[];
  /** Of those, the ids that the intake may have. */
  maybe: readonly string[] = [];
  /** Of those, the ids that the intake refused. */
  turnedDown: readonly string[] = [];
  /** What form each is of. */
  kinds: readonly string[] = [];
  readonly #listeners = new Set<(delivery: Delivery) => void>();

  constructor(
    public end: FakeEnd = { state: 'received' },
    ids: readonly string[] = [],
  ) {
    this.ids = [...ids];
  }

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  submit(draft: SubmissionDraft): Promise<Delivery> {
    this.drafts.push(draft);
    const { end } = this;
    if (end === 'throws') return Promise.reject(new Error('The fake sink is broken.'));
    if (end === 'kept') this.tell({ id: draft.id, state: 'saved' });
    if (end === 'never' || end === 'kept') return new Promise(() => undefined);
    if (end.state === 'saved' || end.state === 'unsaved') this.ids.push(draft.id);
    // As an outbox does: it reports "saved" before it first tries to send.
    this.tell({ id: draft.id, state: 'saved' });
    return Promise.resolve({ id: draft.id, ...end });
  }

  /** Tells every watcher, as when the network comes back. */
  tell(delivery: Delivery): void {
    if (delivery.state === 'received') this.#forget(delivery.id);
    for (const listener of this.#listeners) listener(delivery);
  }

  watch(listener: (delivery: Delivery) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  pending(): Promise<number> {
    return Promise.resolve(this.ids.length);
  }

  waiting(): Promise<readonly string[]> {
    return Promise.resolve([...this.ids]);
  }

  unsure(): Promise<readonly string[]> {
    return Promise.resolve(this.ids.filter((id) => this.maybe.includes(id)));
  }

  refused(): Promise<readonly string[]> {
    return Promise.resolve(this.ids.filter((id) => this.turnedDown.includes(id)));
  }

  /** The first waits since that time, each further one since a minute later. */
  queued(): Promise<readonly WaitingSubmission[]> {
    const about = (id: string, at: number): WaitingSubmission => ({
      ...{ id, kind: this.kinds[at] ?? 'request-peer' },
      savedAt: Date.UTC(2026, 10, 20, 9, at),
    });
    return Promise.resolve(this.ids.map(about));
  }

  prepare(): Promise<void> {
    this.prepared += 1;
    return Promise.resolve();
  }

  flush(): Promise<void> {
    this.flushes += 1;
    return Promise.resolve();
  }

  discard(id: string): Promise<Delivery> {
    this.discarded.push(id);
    this.#forget(id);
    return Promise.resolve({ id, state: 'deleted', ...this.deletion });
  }

  #forget(id: string): void {
    this.ids = this.ids.filter((waitingId) => waitingId !== id);
  }
}
