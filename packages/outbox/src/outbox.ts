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
/** Shortest time between two timed passes, and the wait when a pass could not help. */
const TIMER = { floorMs: 250, stuckMs: 30_000 } as const;

/** A sink with a queue behind it. Close it with the page that made it. */
export interface Outbox extends SubmissionSink {
  /** How long an unsent submission is kept before it is deleted, in hours. */
  readonly keepHours: number;
  /** Ids of the submissions that wait: stored on this device, or in this page's memory. */
  waiting(): Promise<readonly string[]>;
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
 * id. The outbox starts sending what waits as soon as it is created.
 */
export function createOutbox(ports: OutboxPorts): Outbox {
  return new QueueOutbox(ports);
}

class QueueOutbox implements Outbox {
  readonly #ports: OutboxPorts;
  readonly #keepMs: number;
  readonly #cleanups: (() => void)[] = [];
  readonly #listeners = new Set<(delivery: Delivery) => void>();
  /** The latest delivery reported for each submission since the page opened. */
  readonly #deliveries = new Map<string, Delivery>();
  readonly #submitting = new Map<string, Promise<Delivery>>();
  /** Not sealed, because the sealing code could not be loaded. Lost when the page closes. */
  readonly #drafts = new Map<string, SubmissionDraft>();
  /** Sealed, but the device could not store it. Lost when the page closes. */
  readonly #unsaved = new Map<string, QueuedRecord>();
  readonly #discarded = new Set<string>();
  #sending: { readonly id: string; readonly abort: AbortController } | undefined;
  #running: Promise<void> | undefined;
  #wanted: Urgency | undefined;
  #stopTimer: (() => void) | undefined;
  /** No timed pass runs before this moment: an attempt found that the intake cannot be reached. */
  #quietUntil = 0;
  #closed = false;

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
    this.#keepMs = (ports.keepHours ?? DEFAULTS.keepHours) * HOUR_MS;
    const { news, wakes } = ports;
    if (news) this.#cleanups.push(news.listen((delivery) => this.#onNews(delivery)));
    if (wakes) this.#cleanups.push(wakes((wake) => this.#wake(wake)));
    this.#wake('network');
  }

  submit(draft: SubmissionDraft): Promise<Delivery> {
    const known = this.#deliveries.get(draft.id);
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
    // A receipt is told before its record is deleted, and what was received no longer waits.
    const unsent = records.filter(({ id }) => this.#deliveries.get(id)?.state !== 'received');
    return [...unsent.map(({ id }) => id), ...this.#drafts.keys()];
  }

  flush(): Promise<void> {
    return this.#drain('all');
  }

  async discard(id: string): Promise<void> {
    if (this.#deliveries.get(id)?.state === 'received') return;
    this.#discarded.add(id);
    this.#deliveries.delete(id);
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
    for (const cleanUp of this.#cleanups.splice(0)) cleanUp();
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
        const reason = this.#ports.isOnline?.() ? 'unreachable' : 'offline';
        this.#report({ id: draft.id, state: 'unsaved', reason });
      }
    }
    await this.#withLimit(this.#drain('network'));
    return this.#deliveries.get(draft.id) ?? { id: draft.id, state: 'saved' };
  }

  async #has(id: string): Promise<boolean> {
    return (await this.#waiting()).records.some((record) => record.id === id);
  }

  /** Seals and stores. Once the store has answered, closing the page loses nothing. */
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
      this.#report({ id, state: 'saved' });
    } catch {
      // Storage is full, blocked or broken: only this page's memory is left, and the person is told.
      this.#unsaved.set(id, record);
      this.#report({ id, state: 'unsaved' });
    }
  }

  #wake(wake: Wake): void {
    void this.#drain(wake);
  }

  /** Runs a pass; if one is running already, makes sure that one at least as urgent follows it. */
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
      // The lock is not asked for when there is nothing to do.
      const hasWork = records.some(
        (record) => this.#isSpent(record, now) || pickNext([record], NONE, urgency, now),
      );
      if (hasWork) await this.#ports.lock.run(() => this.#pass(urgency));
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
        this.#report({ id: draft.id, state: 'rejected', reason: 'refused' });
      }
    }
    for (const record of [...this.#unsaved.values()]) await this.#persist(record);
  }

  async #pass(urgency: Urgency): Promise<void> {
    const { clock } = this.#ports;
    const tried = new Set<string>();
    while (!this.#closed) {
      const remaining: QueuedRecord[] = [];
      for (const record of (await this.#waiting()).records) {
        if (this.#isSpent(record, clock.now())) await this.#expire(record);
        else remaining.push(record);
      }
      const next = pickNext(remaining, tried, urgency, clock.now());
      if (next === undefined) return;
      tried.add(next.id);
      if (await this.#attempt(next)) return;
    }
  }

  /** Tries one record. Returns true when the intake cannot take any now, so the others need not try. */
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
      this.#unsaved.delete(id);
      this.#report(delivery);
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
    if (reason === 'refused') this.#report({ id, state: 'rejected', reason });
    else this.#report({ id, state: inMemory ? 'unsaved' : 'saved', reason });
  }

  /** Kept for too long, or received already but not yet deleted. */
  #isSpent(record: QueuedRecord, now: number): boolean {
    return (
      isExpired(record, now, this.#keepMs) || this.#deliveries.get(record.id)?.state === 'received'
    );
  }

  async #expire(record: QueuedRecord): Promise<void> {
    const { id } = record;
    this.#unsaved.delete(id);
    await this.#forget(id);
    this.#report({ id, state: 'rejected', reason: 'expired' });
  }

  async #forget(id: string): Promise<void> {
    // When deleting fails, the next pass finds the record and tries again; the intake has it already.
    await this.#ports.store.remove(id).catch(() => undefined);
  }

  /** Every record that waits for this intake, stored or in memory. */
  async #waiting(): Promise<{ readonly records: readonly QueuedRecord[]; readonly ok: boolean }> {
    const { store, to, clock } = this.#ports;
    let stored: readonly QueuedRecord[] = [];
    let ok = true;
    try {
      const all = await store.list();
      stored = all.filter((record) => record.to === to);
      for (const record of all) {
        // Records for an intake that this site no longer uses would otherwise stay for ever.
        const stale = record.to !== to && isExpired(record, clock.now(), this.#keepMs);
        if (stale) await this.#forget(record.id);
      }
    } catch {
      ok = false; // No storage: only the records in this page's memory are left.
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
    // What is still overdue after a pass would not be helped by another one at once.
    const wait = at <= now ? TIMER.stuckMs : Math.max(TIMER.floorMs, at - now);
    this.#stopTimer = clock.after(wait, () => this.#wake('due'));
  }

  /** Another page has done what this page was about to do. */
  #onNews(delivery: Delivery): void {
    if (this.#deliveries.has(delivery.id)) this.#report(delivery);
  }

  #report(delivery: Delivery): void {
    const last = this.#deliveries.get(delivery.id);
    if (last?.state === delivery.state && last.reason === delivery.reason) return;
    // A receipt is final, whatever a slower attempt reports after it.
    if (last?.state === 'received') return;
    this.#deliveries.set(delivery.id, delivery);
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
