import type { Drafts } from './drafts.ts';
import type { Notices } from './notices.ts';
import type { OutboxPorts } from './ports.ts';
import { nextDue, type Urgency } from './queue.state.ts';
import type { QueuedRecords } from './queued-records.ts';
import type { Sender } from './sender.ts';

/** Shortest time between two timed rounds. */
const LEAST_MS = 250;
/** The wait when a round could not help. */
const STUCK_MS = 30_000;

/** When something is done about what waits: asked for, or by itself when it is due. */
export class Rounds {
  readonly #ports: OutboxPorts;
  readonly #keepMs: number;
  readonly #records: QueuedRecords;
  readonly #notices: Notices;
  readonly #drafts: Drafts;
  readonly #sender: Sender;
  #running: Promise<void> | undefined;
  #wanted: { readonly urgency: Urgency; readonly ask: number } | undefined;
  #stopTimer: (() => void) | undefined;

  constructor(
    ports: OutboxPorts,
    keepMs: number,
    records: QueuedRecords,
    notices: Notices,
    drafts: Drafts,
    sender: Sender,
  ) {
    this.#ports = ports;
    this.#keepMs = keepMs;
    this.#records = records;
    this.#notices = notices;
    this.#drafts = drafts;
    this.#sender = sender;
  }

  /** Runs a pass; if one is running already, makes sure that one at least as urgent follows it. */
  async drain(urgency: Urgency, ask = this.#sender.ask()): Promise<void> {
    if (this.#notices.isClosed) return;
    const { urgency: known, ask: latest = 0 } = this.#wanted ?? {};
    this.#wanted = { urgency: mostUrgent(known, urgency), ask: Math.max(latest, ask) };
    this.#running ??= this.#passes();
    await this.#running;
  }

  /** Puts back what is lost, and tells what came of it. */
  async restore(asked: boolean): Promise<void> {
    for (const [was, kept] of await this.#records.restore(asked)) this.#notices.tellKept(was, kept);
  }

  close(): void {
    this.#stopTimer?.();
  }

  /** What is asked for at any moment until it ends is done in it. */
  async #passes(): Promise<void> {
    try {
      do {
        await this.#passesNow();
        await this.#schedule();
      } while (this.#wanted !== undefined && !this.#notices.isClosed);
    } finally {
      this.#running = undefined;
    }
  }

  async #passesNow(): Promise<void> {
    while (this.#wanted !== undefined && !this.#notices.isClosed) {
      const { urgency, ask } = this.#wanted;
      this.#wanted = undefined;
      if (urgency === 'due' && this.#sender.quiet.until(this.#ports.clock.now()) !== undefined)
        continue;
      await this.#drafts.sealAll();
      await this.#records.read();
      await this.restore(urgency === 'all');
      await this.#sender.pass(urgency, ask);
    }
  }

  async #schedule(): Promise<void> {
    this.#stopTimer?.();
    const waiting = await this.#records.read();
    if (this.#notices.isClosed) return;
    const now = this.#ports.clock.now();
    const { ok, isMissingSome } = this.#records;
    const stuck = this.#drafts.unsealed.size > 0 || !ok || isMissingSome;
    const ends = waiting.map(({ savedAt }) => savedAt + this.#keepMs).filter((end) => end > now);
    const due = Math.min(stuck ? now + STUCK_MS : (nextDue(waiting) ?? Infinity), ...ends);
    const hasWork = waiting.length + this.#drafts.unsealed.size > 0 || isMissingSome;
    if (!Number.isFinite(due) || !hasWork) return;
    const at = Math.max(this.#sender.quiet.until(now) ?? due, due);
    // What is still overdue after a pass would not be helped by another one at once.
    const wait = at <= now ? STUCK_MS : Math.max(LEAST_MS, at - now);
    this.#stopTimer = this.#ports.clock.after(wait, () => void this.drain('due'));
  }
}

function mostUrgent(a: Urgency | undefined, b: Urgency): Urgency {
  return (['all', 'network'] as const).find((urgency) => urgency === a || urgency === b) ?? b;
}
