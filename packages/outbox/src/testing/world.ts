import type { Delivery, SealedSubmission, Submission, SubmissionDraft } from '@peerkit/model';
import { readAnswer } from '../fetch.transport.ts';
import { createOutbox, type Outbox } from '../outbox.ts';
import type { Outcome, OutboxPorts, QueuedRecord, Wake } from '../ports.ts';

interface Timer {
  readonly at: number;
  readonly call: () => void;
}
import { overStored } from '../record.ts';

/** How the network behaves. */
export const WEATHERS = [
  'fine',
  'offline',
  'no-answer',
  'busy',
  'kept-but-no-answer',
  'kept-but-gateway-says-no',
  'kept-twice',
  'login-page',
  'wrong-receipt',
  'throws',
] as const;
/** One of {@link WEATHERS}. */
export type Weather = (typeof WEATHERS)[number];

/** When a page is killed: just before or just after one of its calls. */
export interface KillPlan {
  /** Which of the calls a page makes to the world, counted from 1. */
  readonly atCall: number;
  readonly when: 'before' | 'after';
}

export interface Page {
  readonly outbox: Outbox;
  readonly news: Delivery[];
  wake(wake: Wake): void;
  /** From now on the page has no effect. */
  kill(): void;
  readonly calls: () => number;
}

/** Only tests use this, and Node runs them. */
const node = globalThis as unknown as { setImmediate(call: () => void): void };

/** What a gateway answers that handed the request on. */
const TOO_LARGE_PAGE = {
  ...{ status: 413, type: 'text/html', retryAfter: null, isOurs: true },
  body: '<h1>413 Request Entity Too Large</h1>',
};

const NEVER = new Promise<never>(() => undefined);

/** One device, one intake, and a clock that moves only when told. All of it outlives its pages. */
export class World {
  now = 1_700_000_000_000;
  /** How wrong the device's clock is, ms; timers do not mind. */
  skew = 0;
  lock: 'works' | 'denied' = 'works';
  weather: Weather = 'fine';
  storage: 'works' | 'full' | 'gone' = 'works';
  sealing: 'works' | 'fails' = 'works';
  readonly records = new Map<string, QueuedRecord>();
  /** What a person deleted. */
  readonly buried = new Set<string>();
  /** What the intake keeps: id to hash. The real intake has a unique constraint. */
  readonly rows = new Map<string, string>();
  readonly sends: string[] = [];
  /** Requests with an id that the intake knows with another hash: always a bug. */
  clashes = 0;
  readonly #random: () => number;
  readonly #timers = new Set<Timer>();
  #turn: Promise<void> = Promise.resolve();

  constructor(random: () => number = () => 0.5) {
    this.#random = random;
  }

  /** Runs everything that can happen without time passing. */
  async runPending(): Promise<void> {
    // Nothing here waits for anything but promises: all of them are settled before this runs.
    await new Promise<void>((resolve) => node.setImmediate(resolve));
  }

  /** Calls once after that time; the returned function cancels it. */
  after(ms: number, call: () => void): () => void {
    const timer = { at: this.now + ms, call };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  /** Moves the clock, running the timers that are due on the way. */
  async pass(ms: number): Promise<void> {
    const until = this.now + ms;
    await this.runPending();
    for (;;) {
      const next = this.#firstTimer();
      if (next === undefined || next.at > until) break;
      this.#timers.delete(next);
      this.now = Math.max(this.now, next.at);
      next.call();
      await this.runPending();
    }
    this.now = until;
  }

  #firstTimer() {
    let first: Timer | undefined;
    for (const timer of this.#timers) if (!first || timer.at < first.at) first = timer;
    return first;
  }

  /** Opens a page; with a plan, the page dies at that call. */
  open(plan?: KillPlan, more: Partial<OutboxPorts> = {}): Page {
    const life = new AbortController();
    const isAlive = () => !life.signal.aborted;
    const kill = () => life.abort();
    const died = new Promise<void>((resolve) =>
      life.signal.addEventListener('abort', () => resolve()),
    );
    let calls = 0;
    /** Runs an effect unless the page is dead; a dead page never gets a result. */
    const act = async <T>(effect: () => T | Promise<T>): Promise<T> => {
      calls += 1;
      const thisCall = calls;
      await Promise.resolve();
      if (plan?.atCall === thisCall && plan.when === 'before') kill();
      if (!isAlive()) return NEVER;
      const result = await effect();
      if (plan?.atCall === thisCall && plan.when === 'after') kill();
      await Promise.resolve();
      return isAlive() ? result : NEVER;
    };
    let wakeUp: (wake: Wake) => void = () => undefined;
    const ports: OutboxPorts = {
      agency: 'demo',
      to: 'https://intake.test',
      store: {
        add: (record) => act(() => this.#add(record)),
        list: () => act(() => this.#stored(() => [...this.records.values()])),
        update: (record) =>
          act(() =>
            this.#stored(() => {
              const stored = this.records.get(record.id);
              if (stored) this.records.set(record.id, overStored(stored, record));
            }),
          ),
        remove: (id) => act(() => this.#stored(() => void this.records.delete(id))),
        bury: (id) =>
          act(() =>
            this.#stored(() => {
              this.records.delete(id);
              this.buried.add(id);
            }),
          ),
        restore: (record) => act(() => (this.buried.has(record.id) ? false : this.#add(record))),
      },
      transport: { send: (envelope) => act(() => this.#answer(envelope)) },
      lock: { run: (task) => this.#inTurn(task, died) },
      clock: {
        now: () => this.now + this.skew,
        after: (ms, call) => {
          return this.after(ms, () => (isAlive() ? call() : undefined));
        },
      },
      random: this.#random,
      seal: (submission) => act(() => this.#seal(submission)),
      wakes: (listener) => {
        wakeUp = listener;
        return () => (wakeUp = () => undefined);
      },
      ...more,
    };
    const outbox = createOutbox(ports);
    const news: Delivery[] = [];
    outbox.watch((delivery) => isAlive() && news.push(delivery));
    return { outbox, news, kill, wake: (wake) => wakeUp(wake), calls: () => calls };
  }

  #add(record: QueuedRecord): boolean {
    if (this.storage === 'full') throw new DOMException('full', 'QuotaExceededError');
    return this.#stored(() => {
      if (this.records.has(record.id)) return false;
      this.records.set(record.id, record);
      return true;
    });
  }

  #stored<T>(work: () => T): T {
    if (this.storage === 'gone') throw new DOMException('gone', 'InvalidStateError');
    return work();
  }

  #seal(submission: Submission): SealedSubmission {
    if (this.sealing === 'fails')
      throw new TypeError('Failed to fetch dynamically imported module');
    const { v, id, kind, version, agency, locale } = submission;
    // Sealing is random: the same answers give different bytes each time.
    const sha256 = `hash-${id}-${this.#random()}-${this.sends.length}-${this.now}`;
    return { v, id, kind, version, agency, locale, keyIds: [], bucketKib: 1, sha256, sealed: '' };
  }

  #answer(envelope: SealedSubmission): Outcome {
    const { id, sha256 } = envelope;
    this.sends.push(id);
    const receipt: Outcome = { kind: 'receipt', receipt: { id, sha256 } };
    switch (this.weather) {
      case 'fine':
        return this.#keep(envelope) ? receipt : { kind: 'failed', reason: 'refused' };
      case 'kept-twice':
        this.#keep(envelope);
        return this.#keep(envelope) ? receipt : { kind: 'failed', reason: 'refused' };
      case 'kept-but-no-answer':
        this.#keep(envelope);
        return { kind: 'failed', reason: 'unreachable' };
      case 'kept-but-gateway-says-no':
        this.#keep(envelope);
        return readAnswer(TOO_LARGE_PAGE);
      case 'offline':
        return { kind: 'failed', reason: 'offline' };
      case 'no-answer':
      case 'login-page':
        return { kind: 'failed', reason: 'unreachable' };
      case 'busy':
        return { kind: 'failed', reason: 'busy', retryAfterMs: 30_000 };
      case 'wrong-receipt':
        return { kind: 'receipt', receipt: { id, sha256: 'of something else' } };
      case 'throws':
        throw new TypeError('Load failed');
    }
  }

  #keep({ id, sha256 }: SealedSubmission): boolean {
    const existing = this.rows.get(id);
    if (existing !== undefined && existing !== sha256) this.clashes += 1;
    if (existing === undefined) this.rows.set(id, sha256);
    return this.rows.get(id) === sha256;
  }

  /** Like Web Locks: first come, first served, and a dead page releases its lock. */

  #inTurn(task: () => Promise<void>, died: Promise<void>): Promise<void> {
    if (this.lock === 'denied') return Promise.reject(new DOMException('denied', 'SecurityError'));
    const run = this.#turn.then(() => Promise.race([task(), died]));
    this.#turn = run.catch(() => undefined);
    return run;
  }
}

let count = 0;

export function draft(answers: unknown = {}): SubmissionDraft {
  count += 1;
  return { id: `draft-${count}`, kind: 'request-peer', version: 1, locale: 'en', answers };
}
