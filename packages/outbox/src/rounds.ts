import type { Drafts } from './drafts.ts';
import type { Notices } from './notices.ts';
import type { OutboxPorts, Wake } from './ports.ts';
import { nextDue, type Urgency } from './queue.state.ts';
import type { QueuedRecords } from './queued-records.ts';
import type { Quiet } from './quiet.ts';
import type { Sender } from './sender.ts';

/** Shortest time between two timed rounds, and the wait when a round could not help. */
const TIMER = { floorMs: 250, stuckMs: 30_000 } as const;

/** What a round goes through. */
interface Parts {
  readonly ports: OutboxPorts;
  readonly keepMs: number;
  readonly records: QueuedRecords;
  readonly drafts: Drafts;
  readonly notices: Notices;
  readonly quiet: Quiet;
  readonly sender: Sender;
}

/** When something is done about what waits: asked for, or by itself when it is due. */
export class Rounds {
  #running: Promise<void> | undefined;
  #wanted: { readonly urgency: Urgency; readonly ask: number } | undefined;
  #stopTimer: (() => void) | undefined;

  constructor(private readonly parts: Parts) {}

  wake(wake: Wake): void {
    void this.drain(wake);
  }

  /** Runs a pass; if one is running already, makes sure that one at least as urgent follows it. */
  async drain(urgency: Urgency, ask = this.parts.sender.ask()): Promise<void> {
    if (this.parts.notices.isClosed) return;
    const { urgency: known, ask: latest = 0 } = this.#wanted ?? {};
    this.#wanted = { urgency: mostUrgent(known, urgency), ask: Math.max(latest, ask) };
    this.#running ??= this.#passes();
    await this.#running;
  }

  /** Puts back what is lost, and tells what came of it. */
  async restore(asked: boolean): Promise<void> {
    const { records, notices } = this.parts;
    for (const [was, kept] of await records.restore(asked)) notices.tellKept(was, kept);
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
      } while (this.#wanted !== undefined && !this.parts.notices.isClosed);
    } finally {
      this.#running = undefined;
    }
  }

  async #passesNow(): Promise<void> {
    const { ports, records, drafts, notices, quiet, sender } = this.parts;
    while (this.#wanted !== undefined && !notices.isClosed) {
      const { urgency, ask } = this.#wanted;
      this.#wanted = undefined;
      if (urgency === 'due' && quiet.until(ports.clock.now()) !== undefined) continue;
      await drafts.sealAll();
      await records.read();
      await this.restore(urgency === 'all');
      await sender.pass(urgency, ask);
    }
  }

  async #schedule(): Promise<void> {
    const { ports, keepMs, records, drafts, notices, quiet } = this.parts;
    this.#stopTimer?.();
    const waiting = await records.read();
    if (notices.isClosed) return;
    const now = ports.clock.now();
    const { ok, isMissingSome } = records;
    const stuck = drafts.size > 0 || !ok || isMissingSome;
    const ends = waiting.map(({ savedAt }) => savedAt + keepMs).filter((end) => end > now);
    const due = Math.min(stuck ? now + TIMER.stuckMs : (nextDue(waiting) ?? Infinity), ...ends);
    const hasWork = waiting.length + drafts.size > 0 || isMissingSome;
    if (!Number.isFinite(due) || !hasWork) return;
    const at = Math.max(quiet.until(now) ?? due, due);
    // What is still overdue after a pass would not be helped by another one at once.
    const wait = at <= now ? TIMER.stuckMs : Math.max(TIMER.floorMs, at - now);
    this.#stopTimer = ports.clock.after(wait, () => this.wake('due'));
  }
}

function mostUrgent(a: Urgency | undefined, b: Urgency): Urgency {
  return (['all', 'network'] as const).find((urgency) => urgency === a || urgency === b) ?? b;
}
