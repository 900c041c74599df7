import type { Delivery } from '@peerkit/model';
import { Deliveries } from './deliveries.ts';
import type { OutboxPorts, QueuedRecord } from './ports.ts';
import type { QueuedRecords } from './queued-records.ts';

/** What is said of the submissions, on this page and to the others. Nothing more once it is closed. */
export class Notices extends Deliveries {
  #closed = false;

  constructor(
    private readonly ports: Pick<OutboxPorts, 'news' | 'lasting'>,
    private readonly records: QueuedRecords,
  ) {
    super();
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  override close(): void {
    this.#closed = true;
    super.close();
  }

  /** Reports an end, here and on other pages. Returns what is true now. */
  end(delivery: Delivery): Delivery {
    const now = this.report(delivery);
    if (!this.#closed) this.ports.news?.post(delivery);
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
    if (this.records.isInMemory(id)) return { state: 'unsaved', ...unsure };
    const fragile = this.ports.lasting === false && { fragile: true as const };
    return { state: 'saved', ...fragile, ...unsure };
  }
}

const isWaiting = (known: Delivery | undefined): known is Delivery =>
  known?.state === 'saved' || known?.state === 'unsaved';
