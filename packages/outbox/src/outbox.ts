import type { Delivery, SubmissionDraft, SubmissionSink, WaitingSubmission } from '@peerkit/model';
import { boundedStore, within } from './bounded.ts';
import { Drafts } from './drafts.ts';
import { OutboxError } from './errors.ts';
import { Notices } from './notices.ts';
import type { OutboxPorts } from './ports.ts';
import { QueuedRecords } from './queued-records.ts';
import { isObject } from './record.ts';
import { Rounds } from './rounds.ts';
import { Sender } from './sender.ts';

const HOUR_MS = 3_600_000;
const KEEP_HOURS = 72;
const SUBMIT_WAIT_MS = 25_000;

/** A sink with a queue behind it. Close it with the page that made it. */
export interface Outbox extends SubmissionSink {
  /** How long an unsent submission is kept before it is deleted, in hours. */
  readonly keepHours: number;
  /** Ids of the submissions that wait: stored on this device, or in this page's memory. */
  waiting(): Promise<readonly string[]>;
  /** Of those that wait, the ids that the intake may have all the same. */
  unsure(): Promise<readonly string[]>;
  /** Of those that wait, the ids that the intake refused: only `flush` tries them again. */
  refused(): Promise<readonly string[]>;
  /** Of those that wait and are stored, which form each is of, and since when. */
  queued(): Promise<readonly WaitingSubmission[]>;
  /** What this page last reported of a submission. */
  latest(id: string): Delivery | undefined;
  /** Loads the sealing code early, e.g. when somebody starts to answer, so that Send works offline. */
  prepare(): Promise<void>;
  /** Stops timers and listeners. Stored submissions stay for the next outbox to send. */
  close(): void;
}

/**
 * The queue that loses nothing. A submission is sealed, made durable, and only then sent; it is
 * deleted only for a receipt with its own id and hash. Submissions go out one at a time, from one
 * page at a time.
 *
 * The first answers sent under an id are final: when a person changes answers after Send, make a new
 * id. The outbox starts sending what waits as soon as it is created. Nothing is waited for without
 * end: not the store, the lock, the sealing code or the network.
 */
export function createOutbox(ports: OutboxPorts): Outbox {
  return new QueueOutbox(ports);
}

class QueueOutbox implements Outbox {
  readonly #ports: OutboxPorts;
  readonly #keepMs: number;
  readonly #records: QueuedRecords;
  readonly #notices: Notices;
  readonly #drafts: Drafts;
  readonly #sender: Sender;
  readonly #rounds: Rounds;
  readonly #cleanups: (() => void)[] = [];
  readonly #submitting = new Map<string, Promise<Delivery>>();

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
    const { news, wakes, clock } = ports;
    const keepMs = (ports.keepHours ?? KEEP_HOURS) * HOUR_MS;
    const records = new QueuedRecords(boundedStore(ports.store, clock), clock, ports);
    const notices = new Notices(ports, records);
    const drafts = new Drafts(ports, records, notices);
    const sender = new Sender(ports, keepMs, records, notices);
    this.#keepMs = keepMs;
    this.#records = records;
    this.#notices = notices;
    this.#drafts = drafts;
    this.#sender = sender;
    this.#rounds = new Rounds(ports, keepMs, records, notices, drafts, sender);
    if (news) this.#cleanups.push(news.listen((message) => void this.#onNews(message)));
    if (wakes) this.#cleanups.push(wakes((wake) => void this.#rounds.drain(wake)));
    void this.#rounds.drain('network');
  }

  submit(draft: SubmissionDraft): Promise<Delivery> {
    const known = this.#notices.get(draft.id);
    if (known?.state === 'received') return Promise.resolve(known);
    const running = this.#submitting.get(draft.id);
    if (running) return running;
    const submitting = this.#submit(draft).finally(() => this.#submitting.delete(draft.id));
    this.#submitting.set(draft.id, submitting);
    return submitting;
  }

  watch(listener: (delivery: Delivery) => void): () => void {
    return this.#notices.watch(listener);
  }

  latest(id: string): Delivery | undefined {
    return this.#notices.get(id);
  }

  get keepHours(): number {
    return this.#keepMs / HOUR_MS;
  }

  async pending(): Promise<number> {
    return (await this.waiting()).length;
  }

  async waiting(): Promise<readonly string[]> {
    const records = await this.#records.read();
    // A receipt is told before its record is deleted, and what was received no longer waits.
    const unsent = records.filter(({ id }) => !this.#notices.isReceived(id));
    return [...unsent.map(({ id }) => id), ...this.#drafts.unsealed.keys()];
  }

  async unsure(): Promise<readonly string[]> {
    const records = await this.#records.read();
    return records.filter(({ mayHaveArrived }) => mayHaveArrived).map(({ id }) => id);
  }

  async refused(): Promise<readonly string[]> {
    const records = await this.#records.read();
    return records.filter(({ reason }) => reason === 'refused').map(({ id }) => id);
  }

  async queued(): Promise<readonly WaitingSubmission[]> {
    const records = await this.#records.read();
    return records.map(({ id, envelope: { kind }, savedAt }) => ({ id, kind, savedAt }));
  }

  flush(): Promise<void> {
    return this.#rounds.drain('all');
  }

  async discard(id: string): Promise<Delivery> {
    const known = this.#notices.get(id);
    if (known?.state === 'received' || known?.state === 'deleted') return known;
    const looking = this.#records.get(id);
    const isOwn = this.#records.hasOwn(id) || this.#drafts.unsealed.has(id);
    const burying = this.#records.bury(id, isOwn);
    const underWay = this.#sender.stop(id);
    const unsealed = this.#drafts.unsealed.delete(id);
    const [record] = await Promise.all([
      looking,
      unsealed ? burying.catch(() => undefined) : burying,
    ]);
    // What is not here was taken away by another page, which may have sent it.
    const mayHaveArrived = underWay || (record ? record.mayHaveArrived === true : !unsealed);
    return this.#notices.end({ id, state: 'deleted', ...(mayHaveArrived && { mayHaveArrived }) });
  }

  async prepare(): Promise<void> {
    await this.#ports.prepareSeal?.();
  }

  close(): void {
    this.#notices.close();
    this.#rounds.close();
    for (const cleanUp of this.#cleanups.splice(0)) cleanUp();
  }

  async #submit(draft: SubmissionDraft): Promise<Delivery> {
    const { id } = draft;
    const { clock, submitWaitMs = SUBMIT_WAIT_MS } = this.#ports;
    this.#records.unbury(id);
    const ask = this.#sender.ask();
    const work = async (): Promise<void> => {
      const waits = await this.#records.read();
      // Sealed again, it would be another message under the same id.
      if (this.#records.hasOwn(id)) await this.#rounds.restore(true);
      else if (!waits.some((record) => record.id === id)) await this.#drafts.seal(draft);
      await this.#rounds.drain('network', ask);
    };
    const working = work();
    try {
      await within(clock, submitWaitMs, working);
    } catch (error) {
      if (error instanceof OutboxError) throw error;
      // It takes long and goes on: what is known so far is told now, and the rest when it is known.
      working.catch(() => this.#drafts.giveUp(id));
      // A try that hangs may have reached the intake: its record says so.
      if ((await this.#records.get(id))?.mayHaveArrived) this.#notices.tellUnsure(id);
    }
    const known = this.#notices.get(id);
    if (known) return known;
    const waits = await this.#records.get(id);
    return { id, ...(waits ? this.#notices.kept(id, waits.mayHaveArrived) : { state: 'unsaved' }) };
  }

  /** Another page says what it did: believed with the hash of what waits here, else looked up. */
  async #onNews(message: unknown): Promise<void> {
    if (!isObject(message)) return;
    const { id, state, receipt, mayHaveArrived } = message as unknown as Delivery;
    const sha256 = this.#records.hashOf(id);
    if (sha256 === undefined) return;
    if (state === 'received' && isObject(receipt)) {
      if (receipt.id !== id || receipt.sha256 !== sha256) return;
      this.#notices.report({ id, state, receipt: { id, sha256 } });
      await this.#records.remove(id);
    } else if (state === 'deleted') {
      await this.#records.read();
      // Its own copy is put back, unless the store knows that a person deleted it.
      await this.#rounds.restore(true);
      if (await this.#records.get(id)) void this.#rounds.drain('due');
      else this.#notices.report({ id, state, ...(mayHaveArrived === true && { mayHaveArrived }) });
    }
  }
}
