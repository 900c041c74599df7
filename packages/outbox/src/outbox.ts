import type {
  Delivery,
  Submission,
  SubmissionDraft,
  SubmissionSink,
  WaitingSubmission,
} from '@peerkit/model';
import { boundedLock, boundedStore, within } from './bounded.ts';
import { Deliveries } from './deliveries.ts';
import { OutboxError } from './errors.ts';
import type { FailReason, OutboxLock, OutboxPorts, Outcome, QueuedRecord, Wake } from './ports.ts';
import {
  afterAttempt,
  backoff,
  isExpired,
  nextDue,
  pickNext,
  queued,
  triesInVain,
  type TriedRecord,
  type Urgency,
} from './queue.state.ts';
import { QueuedRecords } from './queued-records.ts';
import { isObject } from './record.ts';

const HOUR_MS = 3_600_000;
const DEFAULTS = { keepHours: 72, submitWaitMs: 25_000, sealWaitMs: 20_000 } as const;
/** How long a page sends before it lets another one have its turn. */
const STRETCH_MS = 10_000;
/** Shortest time between two timed passes, and the wait when a pass could not help. */
const TIMER = { floorMs: 250, stuckMs: 30_000 } as const;

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

/** One walk through what waits. */
interface Pass {
  readonly urgency: Urgency;
  /** Tried in this pass, or since it was asked for. */
  readonly tried: Set<string>;
  waiting: number;
  /** Tries that found nobody. */
  inVain: number;
  /** Nobody is there now: the others need not try. */
  isOver: boolean;
}

class QueueOutbox implements Outbox {
  readonly #ports: OutboxPorts;
  readonly #keepMs: number;
  readonly #lock: OutboxLock;
  readonly #records: QueuedRecords;
  readonly #deliveries = new Deliveries();
  readonly #cleanups: (() => void)[] = [];
  readonly #submitting = new Map<string, Promise<Delivery>>();
  /** Not sealed, because the sealing code could not be loaded. Lost when the page closes. */
  readonly #drafts = new Map<string, SubmissionDraft>();
  /** Being sealed now: sealed twice, it would be two different messages under one id. */
  readonly #sealing = new Set<string>();
  #sending: { readonly id: string; readonly abort: AbortController } | undefined;
  #running: Promise<void> | undefined;
  #wanted: { readonly urgency: Urgency; readonly ask: number } | undefined;
  /** Counts the reasons to try. What was tried since one came up need not be tried for it again. */
  #asks = 0;
  /** How many reasons there were when each submission was last tried. */
  readonly #tries = new Map<string, number>();
  #stopTimer: (() => void) | undefined;
  /** No timed pass runs in this time: attempts found that the intake cannot be reached. */
  #quiet: { readonly from: number; readonly until: number } | undefined;
  /** Passes in a row that ended because nobody was reached. */
  #inVain = 0;
  #closed = false;

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
    const { news, wakes, clock } = ports;
    this.#keepMs = (ports.keepHours ?? DEFAULTS.keepHours) * HOUR_MS;
    this.#lock = boundedLock(ports.lock, clock);
    this.#records = new QueuedRecords(boundedStore(ports.store, clock), clock, ports);
    if (news) this.#cleanups.push(news.listen((message) => void this.#onNews(message)));
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
    return this.#deliveries.watch(listener);
  }

  latest(id: string): Delivery | undefined {
    return this.#deliveries.get(id);
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
    const unsent = records.filter(({ id }) => !this.#deliveries.isReceived(id));
    return [...unsent.map(({ id }) => id), ...this.#drafts.keys()];
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
    return this.#drain('all');
  }

  async discard(id: string): Promise<Delivery> {
    const known = this.#deliveries.get(id);
    if (known?.state === 'received' || known?.state === 'deleted') return known;
    const sending = this.#sending?.id === id ? this.#sending : undefined;
    const looking = this.#records.get(id);
    const isOwn = this.#records.hasOwn(id) || this.#drafts.has(id);
    const burying = this.#records.bury(id, isOwn);
    sending?.abort.abort();
    const unsealed = this.#drafts.delete(id);
    const [record] = await Promise.all([
      looking,
      unsealed ? burying.catch(() => undefined) : burying,
    ]);
    // What is not here was taken away by another page, which may have sent it.
    const mayHaveArrived =
      sending !== undefined || (record ? record.mayHaveArrived === true : !unsealed);
    return this.#end({ id, state: 'deleted', ...(mayHaveArrived && { mayHaveArrived }) });
  }

  async prepare(): Promise<void> {
    await this.#ports.prepareSeal?.();
  }

  close(): void {
    this.#closed = true;
    this.#stopTimer?.();
    for (const cleanUp of this.#cleanups.splice(0)) cleanUp();
    this.#deliveries.close();
  }

  async #submit(draft: SubmissionDraft): Promise<Delivery> {
    const { id } = draft;
    const { clock, submitWaitMs = DEFAULTS.submitWaitMs } = this.#ports;
    this.#records.unbury(id);
    const ask = this.#ask();
    const work = async (): Promise<void> => {
      const waits = await this.#records.read();
      // Sealed again, it would be another message under the same id.
      if (this.#records.hasOwn(id)) await this.#restore(true);
      else if (!waits.some((record) => record.id === id)) await this.#seal(draft);
      await this.#drain('network', ask);
    };
    const working = work();
    try {
      await within(clock, submitWaitMs, working);
    } catch (error) {
      if (error instanceof OutboxError) throw error;
      // It takes long and goes on: what is known so far is told now, and the rest when it is known.
      working.catch(() => this.#giveUp(id));
      // A try that hangs may have reached the intake: its record says so.
      if ((await this.#records.get(id))?.mayHaveArrived) this.#tellUnsure(id);
    }
    const known = this.#deliveries.get(id);
    if (known) return known;
    const waits = await this.#records.get(id);
    return { id, ...(waits ? this.#kept(id, waits.mayHaveArrived) : { state: 'unsaved' }) };
  }

  /** Seals and keeps. Nothing unsealed is ever stored: without the code, the page must stay open. */
  async #seal(draft: SubmissionDraft): Promise<void> {
    const { id } = draft;
    this.#drafts.set(id, draft);
    if (this.#sealing.has(id)) return;
    try {
      await this.#keep(draft);
    } catch (error) {
      if (error instanceof OutboxError) {
        this.#drafts.delete(id);
        throw error;
      }
      if (!this.#drafts.has(id)) return;
      const reason = this.#ports.isOnline?.() ? 'not-ready' : 'offline';
      this.#deliveries.report({ id, state: 'unsaved', reason });
    }
  }

  /** Seals and stores. Once the store has answered, closing the page loses nothing. */
  async #keep(draft: SubmissionDraft): Promise<void> {
    const { agency, to, clock, seal } = this.#ports;
    const { id } = draft;
    const submission: Submission = { ...draft, v: 1, agency };
    this.#sealing.add(id);
    try {
      const envelope = await within(clock, DEFAULTS.sealWaitMs, seal(submission));
      if (this.#drafts.get(id) !== draft) return;
      const isKept = await this.#records.add(queued(envelope, to, clock.now()));
      this.#drafts.delete(id);
      this.#tellKept(id, isKept);
    } finally {
      this.#sealing.delete(id);
    }
  }

  /** It cannot be sealed here, now or later. Nobody else was asked to take it. */
  #giveUp(id: string): void {
    this.#drafts.delete(id);
    this.#deliveries.report({ id, state: 'rejected', reason: 'not-sealed' });
  }

  #tellKept(id: string, isKept: boolean, mayHaveArrived?: boolean): void {
    if (isKept) this.#deliveries.report({ id, ...this.#kept(id, this.#records.isUnsure(id)) });
    else this.#end({ id, state: 'deleted', ...(mayHaveArrived && { mayHaveArrived }) });
  }

  #tellUnsure(id: string): void {
    const known = this.#deliveries.get(id);
    if (isWaiting(known)) this.#deliveries.report({ ...known, mayHaveArrived: true });
  }

  #kept(
    id: string,
    mayHaveArrived: boolean | undefined,
  ): Pick<Delivery, 'state' | 'fragile' | 'mayHaveArrived'> {
    const unsure = mayHaveArrived && { mayHaveArrived };
    if (this.#records.isInMemory(id)) return { state: 'unsaved', ...unsure };
    const fragile = this.#ports.lasting === false && { fragile: true as const };
    return { state: 'saved', ...fragile, ...unsure };
  }

  #ask(): number {
    this.#asks += 1;
    return this.#asks;
  }

  #wake(wake: Wake): void {
    void this.#drain(wake);
  }

  /** Runs a pass; if one is running already, makes sure that one at least as urgent follows it. */
  async #drain(urgency: Urgency, ask = this.#ask()): Promise<void> {
    if (this.#closed) return;
    const { urgency: known, ask: latest = 0 } = this.#wanted ?? {};
    this.#wanted = { urgency: mostUrgent(known, urgency), ask: Math.max(latest, ask) };
    this.#running ??= this.#passes();
    await this.#running;
  }

  /** What is asked for at any moment until it ends is done in it. */
  async #passes(): Promise<void> {
    try {
      do {
        await this.#passesNow();
        await this.#schedule();
      } while (this.#wanted !== undefined && !this.#closed);
    } finally {
      this.#running = undefined;
    }
  }

  async #passesNow(): Promise<void> {
    while (this.#wanted !== undefined && !this.#closed) {
      const { urgency, ask } = this.#wanted;
      this.#wanted = undefined;
      if (urgency === 'due' && this.#quietUntil() !== undefined) continue;
      await this.#keepDrafts();
      await this.#records.read();
      await this.#restore(urgency === 'all');
      const tried = [...this.#tries].filter(([, at]) => at >= ask).map(([id]) => id);
      await this.#pass({ urgency, tried: new Set(tried), waiting: 0, inVain: 0, isOver: false });
    }
  }

  async #restore(asked: boolean): Promise<void> {
    for (const [{ id, mayHaveArrived }, isKept] of await this.#records.restore(asked))
      this.#tellKept(id, isKept, mayHaveArrived);
  }

  async #keepDrafts(): Promise<void> {
    for (const draft of [...this.#drafts.values()]) {
      if (this.#sealing.has(draft.id)) continue;
      try {
        await this.#keep(draft);
      } catch (error) {
        // Any other error: the code could not be loaded now either.
        if (error instanceof OutboxError) this.#giveUp(draft.id);
      }
    }
  }

  async #pass(pass: Pass): Promise<void> {
    // First what only this page has: no other one can send it, so it needs no turn.
    for (const inMemory of [true, false]) {
      const stretch = (): Promise<void> => this.#stretch(pass, inMemory);
      while (!pass.isOver && !this.#closed && (await this.#next(pass, inMemory)))
        await (inMemory ? stretch() : this.#lock.run(stretch));
    }
  }

  /** The next record to try: read anew each time, because another page may have sent or deleted it. */
  async #next(pass: Pass, inMemory: boolean): Promise<QueuedRecord | undefined> {
    const remaining = await this.#unexpired();
    pass.waiting = remaining.length;
    const those = remaining.filter(({ id }) => this.#records.isInMemory(id) === inMemory);
    return pickNext(those, pass.tried, pass.urgency, this.#ports.clock.now());
  }

  /** Tries one record after the other for a while. */
  async #stretch(pass: Pass, inMemory: boolean): Promise<void> {
    const { clock, random } = this.#ports;
    const from = clock.now();
    while (!this.#closed) {
      const next = await this.#next(pass, inMemory);
      if (!next) return;
      pass.tried.add(next.id);
      const failed = await this.#attempt(next);
      const now = clock.now();
      if (failed) {
        pass.inVain += 1;
        const { reason, nextAt } = failed;
        if (!NOBODY.has(reason) || pass.inVain >= triesInVain(pass.waiting)) {
          const wait = now + backoff(this.#inVain, random());
          this.#quiet = { from: now, until: reason === 'busy' ? Math.max(nextAt, wait) : wait };
          this.#inVain += 1;
          pass.isOver = true;
          return;
        }
      }
      if (Math.abs(now - from) >= STRETCH_MS) return;
    }
  }

  /** What waits, without what is over: kept for too long, or received but not yet deleted. */
  async #unexpired(): Promise<readonly QueuedRecord[]> {
    const remaining: QueuedRecord[] = [];
    for (const record of await this.#records.read()) {
      const { id, mayHaveArrived } = record;
      if (this.#deliveries.isReceived(id)) await this.#records.remove(id);
      else if (isExpired(record, this.#ports.clock.now(), this.#keepMs)) {
        await this.#records.remove(id);
        const delivery: Delivery = { id, state: 'rejected', reason: 'expired' };
        this.#end(mayHaveArrived ? { ...delivery, mayHaveArrived } : delivery);
      } else remaining.push(record);
    }
    return remaining;
  }

  /** Tries one record; gives it back when nobody was there to take it. */
  async #attempt(record: QueuedRecord): Promise<TriedRecord | undefined> {
    const { clock, random, isOnline } = this.#ports;
    const { id } = record;
    this.#tries.set(id, this.#asks);
    // Written before the try: a page that dies in it leaves no false certainty.
    let { rev = 0 } = record;
    if (!record.mayHaveArrived && isOnline?.() !== false) {
      rev = await this.#records.update({ ...record, mayHaveArrived: true });
    }
    const outcome = await this.#send(record);
    const step = afterAttempt(record, outcome, clock.now(), random(), this.#keepMs);
    if (step.kind === 'received') {
      // A receipt is told before its record is deleted: what hangs then must not hide it.
      this.#end({ id, state: 'received', receipt: step.receipt });
      await this.#records.remove(id);
      this.#quiet = undefined;
      this.#inVain = 0;
      return undefined;
    }
    if (this.#records.isBuried(id)) return undefined;
    await this.#records.update({ ...step.record, rev });
    // Another page may have a try on its way, and then the store knows more than this one.
    const { mayHaveArrived } = (await this.#records.get(id)) ?? step.record;
    // A person deleted it in this moment.
    if (this.#records.isBuried(id)) return undefined;
    const { reason } = step.record;
    if (reason === 'refused') {
      this.#deliveries.report({ id, state: 'rejected', reason });
      return undefined;
    }
    this.#deliveries.report({ id, ...this.#kept(id, mayHaveArrived), reason });
    return step.record;
  }

  async #send({ id, envelope }: QueuedRecord): Promise<Outcome> {
    const abort = new AbortController();
    this.#sending = { id, abort };
    try {
      return await this.#ports.transport.send(envelope, abort.signal);
    } catch {
      // Stryker disable next-line StringLiteral: any outcome but a receipt is a failed one.
      return { kind: 'failed', reason: 'unreachable' };
    } finally {
      this.#sending = undefined;
    }
  }

  async #schedule(): Promise<void> {
    this.#stopTimer?.();
    const records = await this.#records.read();
    if (this.#closed) return;
    const { clock } = this.#ports;
    const now = clock.now();
    const { ok, isMissingSome } = this.#records;
    const stuck = this.#drafts.size > 0 || !ok || isMissingSome;
    const ends = records.map(({ savedAt }) => savedAt + this.#keepMs).filter((end) => end > now);
    const due = Math.min(stuck ? now + TIMER.stuckMs : (nextDue(records) ?? Infinity), ...ends);
    const hasWork = records.length + this.#drafts.size > 0 || isMissingSome;
    if (!Number.isFinite(due) || !hasWork) return;
    const at = Math.max(this.#quietUntil() ?? due, due);
    // What is still overdue after a pass would not be helped by another one at once.
    const wait = at <= now ? TIMER.stuckMs : Math.max(TIMER.floorMs, at - now);
    this.#stopTimer = clock.after(wait, () => this.#wake('due'));
  }

  /** A clock that was set back ends the quiet time: nobody knows when that would be. */
  #quietUntil(): number | undefined {
    const { from, until } = this.#quiet ?? {};
    const now = this.#ports.clock.now();
    return from !== undefined && now >= from && now < until ? until : undefined;
  }

  /** Reports an end, here and on other pages. Returns what is true now. */
  #end(delivery: Delivery): Delivery {
    const now = this.#deliveries.report(delivery);
    if (!this.#closed) this.#ports.news?.post(delivery);
    return now;
  }

  /** Another page says what it did: believed with the hash of what waits here, else looked up. */
  async #onNews(message: unknown): Promise<void> {
    if (!isObject(message)) return;
    const { id, state, receipt, mayHaveArrived } = message as unknown as Delivery;
    const sha256 = this.#records.hashOf(id);
    if (sha256 === undefined) return;
    if (state === 'received' && isObject(receipt)) {
      if (receipt.id !== id || receipt.sha256 !== sha256) return;
      this.#deliveries.report({ id, state, receipt: { id, sha256 } });
      await this.#records.remove(id);
    } else if (state === 'deleted') {
      await this.#records.read();
      // Its own copy is put back, unless the store knows that a person deleted it.
      await this.#restore(true);
      if (await this.#records.get(id)) this.#wake('due');
      else
        this.#deliveries.report({ id, state, ...(mayHaveArrived === true && { mayHaveArrived }) });
    }
  }
}

/** What may be about this one record: others are tried all the same. */
const NOBODY: ReadonlySet<FailReason> = new Set(['unreachable', 'intercepted']);

const isWaiting = (known: Delivery | undefined): known is Delivery =>
  known?.state === 'saved' || known?.state === 'unsaved';

function mostUrgent(a: Urgency | undefined, b: Urgency): Urgency {
  return (['all', 'network'] as const).find((urgency) => urgency === a || urgency === b) ?? b;
}
