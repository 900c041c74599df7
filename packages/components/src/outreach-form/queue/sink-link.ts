import type { Waiting } from './what-waits.ts';
import { loadOnce, report } from '../load-once.ts';
import type { Connect, SinkConfig } from '../outreach-form.attributes.ts';
import type { Outcome } from '../outreach-form.state.ts';
import type { Delivery, SubmissionDraft, SubmissionSink } from '@peerkit/model';

/** Told what happens at the sink. */
export interface SinkLinkListener {
  opened(sink: SubmissionSink): void;
  delivered(delivery: Delivery): void;
  /** What waits now, counted anew. */
  waiting(waiting: Waiting): void;
}

/** What a page says about where its form sends. */
export interface SinkForm extends SinkConfig {
  /** Overrides the rest. */
  readonly sink?: SubmissionSink;
}

/** The sink of a page, or one that is made from its attributes as they are now. */
export function sinkFor(
  { sink, intake, agency, recipients, keys = '' }: SinkForm,
  connect?: Connect,
): SubmissionSink | Promise<SubmissionSink> {
  const found = sink ?? connect?.({ intake, agency, recipients, keys });
  if (found) return found;
  throw new Error('There is no sink.');
}

/**
 * Connects the form to its sink. Opens the sink once, when it is first needed; if that fails, it tries
 * again next time. After `close` it reports nothing.
 */
export class SinkLink {
  /** Opens the sink, once. */
  readonly open = loadOnce(() => this.#connect());
  /** How long the sink keeps what it could not send, once it is open. */
  keepHours: number | undefined;
  #stop: (() => void) | undefined;
  #closed = false;

  constructor(
    private readonly connect: () => SubmissionSink | Promise<SubmissionSink>,
    private readonly listener: SinkLinkListener,
  ) {}

  close(): void {
    this.#closed = true;
    this.#stop?.();
  }

  /** Loads what sealing needs, where the sink can do that early. */
  async prepare(): Promise<void> {
    await (await this.open()).prepare?.();
  }

  async submit(draft: SubmissionDraft): Promise<Delivery> {
    return (await this.open()).submit(draft);
  }

  async flush(): Promise<void> {
    const sink = await this.open();
    await sink.flush();
    await this.#count(sink);
  }

  /** Deletes them; tells what became of each. */
  async discard(ids: readonly string[]): Promise<void> {
    const sink = await this.open();
    for (const id of ids) this.listener.delivered(await sink.discard(id));
    await this.#count(sink);
  }

  async #connect(): Promise<SubmissionSink> {
    const sink = await this.connect();
    this.keepHours = sink.keepHours;
    if (this.#closed) return sink;
    this.#stop = sink.watch((delivery) => {
      this.listener.delivered(delivery);
      this.#count(sink).catch(report);
    });
    this.listener.opened(sink);
    this.#count(sink).catch(report);
    return sink;
  }

  async #count(sink: SubmissionSink): Promise<void> {
    const all = (await sink.waiting?.()) ?? (await sink.pending());
    const unsure = (await sink.unsure?.()) ?? [];
    const refused = (await sink.refused?.()) ?? [];
    const queued = (await sink.queued?.()) ?? [];
    if (!this.#closed) this.listener.waiting({ all, unsure, refused, queued });
  }
}

/** What became of a message that no sink took. */
export function failure(cause: unknown): Outcome {
  const isSealed = !(cause instanceof Error && 'code' in cause && cause.code === 'cannot-seal');
  return isSealed ? { state: 'failed' } : { state: 'failed', reason: 'not-sealed' };
}
