import type { Submission, SubmissionDraft } from '@peerkit/model';
import { within } from './bounded.ts';
import { OutboxError } from './errors.ts';
import type { Notices } from './notices.ts';
import type { OutboxPorts } from './ports.ts';
import { queued } from './queue.state.ts';
import type { QueuedRecords } from './queued-records.ts';

/** How long sealing may take, with all that it loads. */
const SEAL_MS = 20_000;

/** Not sealed yet: mostly because the sealing code could not be loaded. Lost when the page closes. */
export class Drafts {
  readonly unsealed = new Map<string, SubmissionDraft>();
  /** Being sealed now: sealed twice, it would be two different messages under one id. */
  readonly #sealing = new Set<string>();
  readonly #ports: OutboxPorts;
  readonly #records: QueuedRecords;
  readonly #notices: Notices;

  constructor(ports: OutboxPorts, records: QueuedRecords, notices: Notices) {
    this.#ports = ports;
    this.#records = records;
    this.#notices = notices;
  }

  /** Seals and keeps. Nothing unsealed is ever stored: without the code, the page must stay open. */
  async seal(draft: SubmissionDraft): Promise<void> {
    const { id } = draft;
    this.unsealed.set(id, draft);
    if (this.#sealing.has(id)) return;
    try {
      await this.#keep(draft);
    } catch (error) {
      if (error instanceof OutboxError) {
        this.unsealed.delete(id);
        throw error;
      }
      if (!this.unsealed.has(id)) return;
      const reason = this.#ports.isOnline?.() ? 'not-ready' : 'offline';
      this.#notices.report({ id, state: 'unsaved', reason });
    }
  }

  /** Tries once more to seal what could not be sealed. */
  async sealAll(): Promise<void> {
    for (const draft of [...this.unsealed.values()]) {
      if (this.#sealing.has(draft.id)) continue;
      try {
        await this.#keep(draft);
      } catch (error) {
        // Any other error: the code could not be loaded now either.
        if (error instanceof OutboxError) this.giveUp(draft.id);
      }
    }
  }

  /** It cannot be sealed here, now or later. Nobody else was asked to take it. */
  giveUp(id: string): void {
    this.unsealed.delete(id);
    this.#notices.report({ id, state: 'rejected', reason: 'not-sealed' });
  }

  /** Seals and stores. Once the store has answered, closing the page loses nothing. */
  async #keep(draft: SubmissionDraft): Promise<void> {
    const { agency, to, clock, seal } = this.#ports;
    const { id } = draft;
    const submission: Submission = { ...draft, v: 1, agency };
    this.#sealing.add(id);
    try {
      const envelope = await within(clock, SEAL_MS, seal(submission));
      if (this.unsealed.get(id) !== draft) return;
      const record = queued(envelope, to, clock.now());
      const kept = await this.#records.add(record);
      this.unsealed.delete(id);
      this.#notices.tellKept(record, kept);
    } finally {
      this.#sealing.delete(id);
    }
  }
}
