import type { Delivery, Submission, SubmissionDraft, SubmissionSink } from '@peerkit/model';
import { OutboxError } from './errors.ts';
import type { OutboxPorts, Outcome, QueuedRecord, Wake } from './ports.ts';
import {
  afterAttempt,
  isExpired,
  nextDue,
  pickNext,
  queued,
  reclocked,
  type TriedRecord,
  type Urgency,
} from './queue.state.ts';

const HOUR_MS = 3_600_000;
const DEFAULTS = { keepHours: 72, submitWaitMs: 25_000 } as const;
/** Shortest time between two passes on a timer, and the wait when a pass could not help. */
const TIMER = { floorMs: 250, stuckMs: 30_000 } as const;

/** A sink with a queue behind it. Close it with the page that made it. */
export interface Outbox extends SubmissionSink {
  /** How long a submission waits here before it is given up, in hours. */
  readonly keepHours: number;
  /** Ids of what waits: stored on this device, or in this page's memory. */
  waiting(): Promise<readonly string[]>;
  /** Loads the sealing code ahead of time, e.g. when somebody starts to answer: Send then works offline. */
  prepare(): Promise<void>;
  /** Stops timers and listeners. What waits stays stored for the next outbox. */
  close(): void;
}

/**
 * The queue that loses nothing. A submission is sealed, made durable, and only then sent; it is let
 * go only for a receipt with its own id and hash. Submissions go one at a time, by one page at a time.
 *
 * The first answers under an id stand: when a person changes answers after Send, mint a new id.
 * Starts sending what waits as soon as it is made.
 */
export function createOutbox(ports: OutboxPorts): Outbox {
  return new QueueOutbox(ports);
}

class QueueOutbox implements Outbox {
  readonly #ports: OutboxPorts;
  readonly #keepMs: number;
  readonly #stops: (() => void)[] = [];
  readonly #listeners = new Set<(delivery: Delivery) => void>();
  /** The last word on each submission of this page's time. */
  readonly #told = new Map<string, Delivery>();
  readonly #submitting = new Map<string, Promise<Delivery>>();
  /** Not sealed: the sealing code could not be loaded. Lost with the page. */
  readonly #drafts = new Map<string, SubmissionDraft>();
  /** Sealed, but the device would not store it. Lost with the page. */
  readonly #unsaved = new Map<string, QueuedRecord>();
  readonly #discarded = new Set<string>();
  #sending: { readonly id: string; readonly abort: AbortController } | undefined;
  #running: Promise<void> | undefined;
  #wanted: Urgency | undefined;
  #stopTimer: (() => void) | undefined;
  /** No timer tries before this moment: one record found the intake away. */
  #quietUntil = 0;
  #closed = false;

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
    this.#keepMs = (ports.keepHours ?? DEFAULTS.keepHours) * HOUR_MS;
    const { news, wakes } = ports;
    if (news) this.#stops.push(news.listen((delivery) => this.#hear(delivery)));
    if (wakes) this.#stops.push(wakes((wake) => this.#wake(wake)));
    this.#wake('network');
  }

  submit(draft: SubmissionDraft): Promise<Delivery> {
    const known = this.#told.get(draft.id);
    if (known?.state === 'received') return Promise.resolve(known);
    const running = this.#submitting.get(draft.id);
    if (running) return running;
    const submitting = this.#submit(draft).finally(() => this.#submitting.delete(draft.id));
    this.#submitting.set(draft.id, submitting);
    return submitting;
  }

  watch(listener: (delivery: Delivery) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  get keepHours(): number {
    return this.#keepMs / HOUR_MS;
  }

  async pending(): Promise<number> {
    return (await this.waiting()).length;
  }

  async waiting(): Promise<readonly string[]> {
    const { records } = await this.#waiting();
    return [...records.map(({ id }) => id), ...this.#drafts.keys()];
  }

  flush(): Promise<void> {
    return this.#drain('all');
  }

  async discard(id: string): Promise<void> {
    if (this.#told.get(id)?.state === 'received') return;
    this.#discarded.add(id);
    this.#told.delete(id);
    if (this.#sending?.id === id) this.#sending.abort.abort();
    const inMemory = [this.#drafts.delete(id), this.#unsaved.delete(id)].some(Boolean);
    if (!inMemory) await this.#ports.store.remove(id);
  }

  async prepare(): Promise<void> {
    await this.#ports.prepareSeal?.();
  }

  close(): void {
    this.#closed = true;
    this.#stopTimer?.();
    for (const stop of this.#stops.splice(0)) stop();
    this.#listeners.clear();
  }

  async #submit(draft: SubmissionDraft): Promise<Delivery> {
    this.#discarded.delete(draft.id);
    if (!(await this.#has(draft.id))) {
      try {
        await this.#keep(draft);
      } catch (error) {
        if (error instanceof OutboxError) throw error;
        // The sealing code did not load. Nothing unsealed is ever stored, so the page must stay open.
        this.#drafts.set(draft.id, draft);
        this.#tell({ id: draft.id, state: 'unsaved', reason: 'offline' });
      }
    }
    await this.#withLimit(this.#drain('network'));
    return this.#told.get(draft.id) ?? { id: draft.id, state: 'saved' };
  }

  async #has(id: string): Promise<boolean> {
    return (await this.#waiting()).records.some((record) => record.id === id);
  }

  /** Seals and stores. From the moment the store answers, closing the page loses nothing. */
  async #keep(draft: SubmissionDraft): Promise<void> {
    const { agency, to, clock, seal } = this.#ports;
    const { id, kind, version, locale, answers } = draft;
    const submission: Submission = { v: 1, id, kind, version, agency, locale, answers };
    const record = queued(await seal(submission), to, clock.now());
    if (this.#discarded.has(id)) return;
    await this.#persist(record);
  }

  async #persist(record: QueuedRecord): Promise<void> {
    const { id } = record;
    try {
      await this.#ports.store.add(record);
      this.#unsaved.delete(id);
      this.#tell({ id, state: 'saved' });
    } catch {
      // Full, blocked or broken storage: this page's memory is what is left, and the person is told.
      this.#unsaved.set(id, record);
      this.#tell({ id, state: 'unsaved' });
    }
  }

  #wake(wake: Wake): void {
    void this.#drain(wake);
  }

  /** Runs a pass, or makes sure that one at least as urgent follows the one that is running. */
  async #drain(urgency: Urgency): Promise<void> {
    if (this.#closed) return;
    this.#wanted = mostUrgent(this.#wanted, urgency);
    this.#running ??= this.#passes().finally(() => (this.#running = undefined));
    await this.#running;
  }

  async #passes(): Promise<void> {
    while (this.#wanted !== undefined && !this.#closed) {
      const urgency = this.#wanted;
      this.#wanted = undefined;
      if (urgency === 'due' && this.#ports.clock.now() < this.#quietUntil) continue;
      await this.#retryUnsaved();
      const { records } = await this.#waiting();
      const now = this.#ports.clock.now();
      // No turn is asked for when there is nothing to do with it.
      if (records.some((one) => this.#isSpent(one, now) || pickNext([one], NONE, urgency, now))) {
        await this.#ports.lock.run(() => this.#pass(urgency));
      }
    }
    await this.#schedule();
  }

  async #retryUnsaved(): Promise<void> {
    for (const draft of [...this.#drafts.values()]) {
      try {
        await this.#keep(draft);
        this.#drafts.delete(draft.id);
      } catch (error) {
        if (!(error instanceof OutboxError)) continue;
        this.#drafts.delete(draft.id);
        this.#tell({ id: draft.id, state: 'rejected', reason: 'refused' });
      }
    }
    for (const record of [...this.#unsaved.values()]) await this.#persist(record);
  }

  async #pass(urgency: Urgency): Promise<void> {
    const { clock } = this.#ports;
    const tried = new Set<string>();
    while (!this.#closed) {
      const kept: QueuedRecord[] = [];
      for (const record of (await this.#waiting()).records) {
        if (this.#isSpent(record, clock.now())) await this.#expire(record);
        else kept.push(record);
      }
      const next = pickNext(kept, tried, urgency, clock.now());
      if (next === undefined) return;
      tried.add(next.id);
      if (await this.#attempt(next)) return;
    }
  }

  /** Tries one record; true when the intake cannot be reached, so that the others need not try. */
  async #attempt(record: QueuedRecord): Promise<boolean> {
    const { transport, clock, random, news } = this.#ports;
    const { id } = record;
    const abort = new AbortController();
    this.#sending = { id, abort };
    let outcome: Outcome;
    try {
      outcome = await transport.send(record.envelope, abort.signal);
    } catch {
      // Stryker disable next-line StringLiteral: any outcome but a receipt is a failed one.
      outcome = { kind: 'failed', reason: 'unreachable' };
    } finally {
      this.#sending = undefined;
    }
    const step = afterAttempt(record, outcome, clock.now(), random());
    if (step.kind === 'received') {
      const delivery: Delivery = { id, state: 'received', receipt: step.receipt };
      this.#tell(delivery);
      news?.post(delivery);
      await this.#forget(id);
      this.#quietUntil = 0;
      return false;
    }
    if (step.pause) this.#quietUntil = step.record.nextAt;
    if (this.#discarded.has(id)) return step.pause;
    await this.#keepTrying(step.record);
    return step.pause;
  }

  async #keepTrying(record: TriedRecord): Promise<void> {
    const { id, reason } = record;
    const inMemory = this.#unsaved.has(id);
    if (inMemory) this.#unsaved.set(id, record);
    else await this.#ports.store.update(record).catch(() => undefined); // Only the backoff is lost.
    if (reason === 'refused') this.#tell({ id, state: 'rejected', reason });
    else this.#tell({ id, state: inMemory ? 'unsaved' : 'saved', reason });
  }

  /** Over its time, or received before and only its deletion failed. */
  #isSpent(record: QueuedRecord, now: number): boolean {
    return isExpired(record, now, this.#keepMs) || this.#told.get(record.id)?.state === 'received';
  }

  async #expire(record: QueuedRecord): Promise<void> {
    const { id } = record;
    this.#unsaved.delete(id);
    await this.#forget(id);
    this.#tell({ id, state: 'rejected', reason: 'expired' });
  }

  async #forget(id: string): Promise<void> {
    // When deleting fails, the next pass finds the record spent and tries again; the intake knows it.
    await this.#ports.store.remove(id).catch(() => undefined);
  }

  /** All that waits for this intake, wherever it lies. */
  async #waiting(): Promise<{ readonly records: readonly QueuedRecord[]; readonly ok: boolean }> {
    const { store, to, clock } = this.#ports;
    let stored: readonly QueuedRecord[] = [];
    let ok = true;
    try {
      const all = await store.list();
      stored = all.filter((record) => record.to === to);
      for (const record of all) {
        // Nobody may come to clean up after an intake that this site no longer uses.
        const stale = record.to !== to && isExpired(record, clock.now(), this.#keepMs);
        if (stale) await this.#forget(record.id);
      }
    } catch {
      ok = false; // No storage: what this page holds in memory is all there is.
    }
    const records: QueuedRecord[] = [];
    for (const record of [...stored, ...this.#unsaved.values()]) {
      if (this.#discarded.has(record.id)) continue;
      const fresh = reclocked(record, clock.now());
      if (fresh && !this.#unsaved.has(record.id)) await store.update(fresh).catch(() => undefined);
      records.push(fresh ?? record);
    }
    return { records, ok };
  }

  async #schedule(): Promise<void> {
    this.#stopTimer?.();
    const { records, ok } = await this.#waiting();
    if (this.#closed) return;
    const { clock } = this.#ports;
    const now = clock.now();
    const due = this.#drafts.size > 0 || !ok ? now + TIMER.stuckMs : nextDue(records);
    const expiry = records.map((record) => record.savedAt + this.#keepMs);
    const at = Math.max(this.#quietUntil, Math.min(due ?? Infinity, ...expiry));
    if (!Number.isFinite(at) || (!ok && records.length + this.#drafts.size === 0)) return;
    // What is still overdue after a pass could not be helped by one: no use in asking at once.
    const wait = at <= now ? TIMER.stuckMs : Math.max(TIMER.floorMs, at - now);
    this.#stopTimer = clock.after(wait, () => this.#wake('due'));
  }

  /** News from another page: it has done what this page was about to do. */
  #hear(delivery: Delivery): void {
    if (this.#told.has(delivery.id)) this.#tell(delivery);
  }

  #tell(delivery: Delivery): void {
    const last = this.#told.get(delivery.id);
    if (last?.state === delivery.state && last.reason === delivery.reason) return;
    // A receipt is the last word, whatever a slower try says after it.
    if (last?.state === 'received') return;
    this.#told.set(delivery.id, delivery);
    for (const listener of [...this.#listeners]) listener(delivery);
  }

  async #withLimit(work: Promise<void>): Promise<void> {
    const ms = this.#ports.submitWaitMs ?? DEFAULTS.submitWaitMs;
    let stop: () => void = () => undefined;
    const limit = new Promise<void>((resolve) => {
      stop = this.#ports.clock.after(ms, resolve);
    });
    await Promise.race([work, limit]);
    stop();
  }
}

const NONE: ReadonlySet<string> = new Set();

function mostUrgent(a: Urgency | undefined, b: Urgency): Urgency {
  return (['all', 'network'] as const).find((urgency) => urgency === a || urgency === b) ?? b;
}
