import type { Delivery } from '@peerkit/model';
import type { OutboxPorts, QueuedRecord } from './ports.ts';
import type { QueuedRecords } from './queued-records.ts';

/** What is said of the submissions, on this page and to the others. Nothing more once it is closed. */
export class Notices {
  readonly #ports: Pick<OutboxPorts, 'news' | 'lasting'>;
  readonly #records: QueuedRecords;
  /** Whether the page is done with it. */
  isClosed = false;
  /** The latest delivery reported for each submission since the page opened. */
  readonly #latest = new Map<string, Delivery>();
  readonly #listeners = new Set<(delivery: Delivery) => void>();

  constructor(ports: Pick<OutboxPorts, 'news' | 'lasting'>, records: QueuedRecords) {
    this.#ports = ports;
    this.#records = records;
  }

  close(): void {
    this.isClosed = true;
    this.#listeners.clear();
  }

  get(id: string): Delivery | undefined {
    return this.#latest.get(id);
  }

  /** Whether the intake has it: whatever else is said of it comes late. */
  isReceived(id: string): boolean {
    return this.get(id)?.state === 'received';
  }

  watch(listener: (delivery: Delivery) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Tells what changed, and returns what is true now. A listener's own fault is its page's, and stops nothing here. */
  report(delivery: Delivery): Delivery {
    const last = this.get(delivery.id);
    // A receipt is final, whatever a slower attempt reports after it.
    if (last && (last.state === 'received' || isSame(last, delivery))) return last;
    this.#latest.set(delivery.id, delivery);
    for (const listener of [...this.#listeners]) {
      try {
        listener(delivery);
      } catch (error) {
        console.error('[peerkit] A listener of the outbox failed:', error);
      }
    }
    return delivery;
  }

  /** Reports an end, here and on other pages. Returns what is true now. */
  end(delivery: Delivery): Delivery {
    const now = this.report(delivery);
    if (!this.isClosed) this.#ports.news?.post(delivery);
    return now;
  }

  /** Reports what came of putting a record into the store: it waits there or here, or a person deleted it. */
  tellKept({ id, mayHaveArrived }: QueuedRecord, kept: QueuedRecord | undefined): void {
    if (kept) this.report({ id, ...this.kept(id, kept.mayHaveArrived) });
    else this.end({ id, state: 'deleted', ...(mayHaveArrived && { mayHaveArrived }) });
  }

  tellUnsure(id: string): void {
    const known = this.get(id);
    if (isWaiting(known)) this.report({ ...known, mayHaveArrived: true });
  }

  /** Where a submission waits. */
  kept(
    id: string,
    mayHaveArrived: boolean | undefined,
  ): Pick<Delivery, 'state' | 'fragile' | 'mayHaveArrived'> {
    const unsure = mayHaveArrived && { mayHaveArrived };
    if (this.#records.isInMemory(id)) return { state: 'unsaved', ...unsure };
    const fragile = this.#ports.lasting === false && { fragile: true as const };
    return { state: 'saved', ...fragile, ...unsure };
  }
}

const isWaiting = (known: Delivery | undefined): known is Delivery =>
  known?.state === 'saved' || known?.state === 'unsaved';

const isSame = (a: Delivery, b: Delivery): boolean =>
  a.state === b.state && a.reason === b.reason && !a.mayHaveArrived === !b.mayHaveArrived;
