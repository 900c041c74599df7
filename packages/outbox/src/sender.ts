import type { Delivery } from '@peerkit/model';
import { boundedLock } from './bounded.ts';
import type { Notices } from './notices.ts';
import type { FailReason, OutboxLock, OutboxPorts, Outcome, QueuedRecord } from './ports.ts';
import {
  afterAttempt,
  isExpired,
  pickNext,
  triesInVain,
  type TriedRecord,
  type Urgency,
} from './queue.state.ts';
import type { QueuedRecords } from './queued-records.ts';
import { Quiet } from './quiet.ts';

/** How long a page sends before it lets another one have its turn. */
const STRETCH_MS = 10_000;
/** What may be about this one record: others are tried all the same. */
const NOBODY: ReadonlySet<FailReason> = new Set(['unreachable', 'intercepted']);

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

/** Sends what waits, one at a time, and says what came of it. */
export class Sender {
  readonly #ports: OutboxPorts;
  readonly #keepMs: number;
  readonly #records: QueuedRecords;
  readonly #notices: Notices;
  readonly quiet = new Quiet();
  readonly #lock: OutboxLock;
  #sending: { readonly id: string; readonly abort: AbortController } | undefined;
  /** Counts the reasons to try. What was tried since one came up need not be tried for it again. */
  #asks = 0;
  /** How many reasons there were when each submission was last tried. */
  readonly #tries = new Map<string, number>();

  constructor(ports: OutboxPorts, keepMs: number, records: QueuedRecords, notices: Notices) {
    this.#lock = boundedLock(ports.lock, ports.clock);
    this.#ports = ports;
    this.#keepMs = keepMs;
    this.#records = records;
    this.#notices = notices;
  }

  /** Notes that there is a reason to try. */
  ask(): number {
    this.#asks += 1;
    return this.#asks;
  }

  /** Stops the try that is on its way, if it is one of this. Whether it was. */
  stop(id: string): boolean {
    if (this.#sending?.id !== id) return false;
    this.#sending.abort.abort();
    return true;
  }

  /** Tries each that is due, but for those that were tried since it was asked for. */
  async pass(urgency: Urgency, ask: number): Promise<void> {
    const tried = new Set([...this.#tries].filter(([, at]) => at >= ask).map(([id]) => id));
    const pass: Pass = { urgency, tried, waiting: 0, inVain: 0, isOver: false };
    // First what only this page has: no other one can send it, so it needs no turn.
    for (const inMemory of [true, false]) {
      const stretch = (): Promise<void> => this.#stretch(pass, inMemory);
      while (!pass.isOver && !this.#notices.isClosed && (await this.#next(pass, inMemory)))
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
    while (!this.#notices.isClosed) {
      const next = await this.#next(pass, inMemory);
      if (!next) return;
      pass.tried.add(next.id);
      const failed = await this.#attempt(next);
      const now = clock.now();
      if (failed) {
        pass.inVain += 1;
        const { reason, nextAt } = failed;
        if (!NOBODY.has(reason) || pass.inVain >= triesInVain(pass.waiting)) {
          this.quiet.begin(now, random(), reason === 'busy' ? nextAt : undefined);
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
      if (this.#notices.isReceived(id)) await this.#records.remove(id);
      else if (isExpired(record, this.#ports.clock.now(), this.#keepMs)) {
        await this.#records.remove(id);
        const delivery: Delivery = { id, state: 'rejected', reason: 'expired' };
        this.#notices.end(mayHaveArrived ? { ...delivery, mayHaveArrived } : delivery);
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
      this.#notices.end({ id, state: 'received', receipt: step.receipt });
      await this.#records.remove(id);
      this.quiet.end();
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
      this.#notices.report({ id, state: 'rejected', reason });
      return undefined;
    }
    this.#notices.report({ id, ...this.#notices.kept(id, mayHaveArrived), reason });
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
}
