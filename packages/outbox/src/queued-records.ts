import type { OutboxClock, OutboxStore, QueuedRecord } from './ports.ts';
import { reclocked } from './queue.state.ts';
import { readRecord } from './record.ts';

const HOUR_MS = 3_600_000;
/** What no page of its agency came for. */
const STRAY_MS = 33 * 24 * HOUR_MS;
/** Older than that is a wrong clock. */
const YEAR_MS = 365 * 24 * HOUR_MS;

/** How long a record may be gone from the store before it is put back: news of its end comes sooner. */
const MISSING_MS = 90_000;

/** A record that this page sealed, and whether the store has it. */
interface Own {
  readonly record: QueuedRecord;
  readonly stored: boolean;
  /** When it was first seen that the store has it no more. */
  readonly missingSince?: number;
}

/** A record that was put into the store, and what it is now; undefined when a person deleted it. */
type Put = readonly [was: QueuedRecord, kept: QueuedRecord | undefined];

/**
 * What waits: the records in the store, and a copy in memory of each that this page sealed. The copy
 * outlives a store that fails, is emptied or is deleted under the page.
 */
export class QueuedRecords {
  /** Whether the store answered last time. */
  ok: boolean | undefined;
  readonly #own = new Map<string, Own>();
  /** The hash of each record seen here: news of it must match. */
  readonly #hashes = new Map<string, string>();
  /** Deleted by a person here, perhaps not yet in the store; whether only this page can have a copy. */
  readonly #buried = new Map<string, boolean>();

  constructor(
    private readonly store: Required<OutboxStore>,
    private readonly clock: OutboxClock,
    private readonly mine: { readonly to: string; readonly agency: string },
  ) {}

  /** Everything that waits for this agency. */
  async read(): Promise<readonly QueuedRecord[]> {
    const stored = await this.#stored();
    this.#compareOwn(stored);
    const records: QueuedRecord[] = [];
    for (const record of [...stored, ...this.#memoryOnly()]) {
      if (this.#buried.has(record.id)) continue;
      this.#hashes.set(record.id, record.envelope.sha256);
      records.push(await this.#onTime(record));
    }
    return records;
  }

  /** One record as it is now; undefined when it is gone. */
  async get(id: string): Promise<QueuedRecord | undefined> {
    const own = this.#own.get(id);
    if (own?.stored === false) return own.record;
    try {
      return readRecord(await this.store.get(id), this.clock.now());
    } catch {
      return own?.record; // No storage now: the copy has all that is needed.
    }
  }

  /** Whether this page sealed it, and still has its copy. */
  hasOwn(id: string): boolean {
    return this.#own.has(id);
  }

  /** Whether only this page's memory has it. */
  isInMemory(id: string): boolean {
    return this.#own.get(id)?.stored === false;
  }

  hashOf(id: string): string | undefined {
    return this.#hashes.get(id);
  }

  /** Keeps a fresh record: in the store if that takes it, and a copy in memory. Undefined when a person deleted it. */
  add(record: QueuedRecord): Promise<QueuedRecord | undefined> {
    return this.#put(record, () => this.store.add(record));
  }

  /**
   * Stores again what only the memory has; tells of each what it was and what it is now, if no person deleted it. What was
   * stored and is gone was mostly sent by another page, which says so; where nothing is said, or a person asks, it is
   * put back: sent once more, it finds out.
   */
  async restore(asked: boolean): Promise<readonly Put[]> {
    const ends: Put[] = [];
    for (const [id, { record, stored, missingSince }] of [...this.#own]) {
      const isLost =
        missingSince !== undefined &&
        (asked || Math.abs(this.clock.now() - missingSince) >= MISSING_MS);
      if (stored && !isLost) continue;
      // Whoever took it away may have sent it.
      const again = isLost ? { ...record, mayHaveArrived: true } : record;
      this.#own.set(id, { record: again, stored });
      ends.push([record, await this.#put(again, () => this.store.restore(again))]);
    }
    return ends;
  }

  /** Whether something that this page stored is gone, and nobody has said why. */
  get isMissingSome(): boolean {
    return [...this.#own.values()].some(({ missingSince }) => missingSince !== undefined);
  }

  /** Replaces a record wherever it is. The number of this write is for whoever made it to write it once more. */
  async update({ rev = 0, ...rest }: QueuedRecord): Promise<number> {
    const record = { ...rest, rev: rev + 1 };
    const own = this.#own.get(record.id);
    if (own) this.#own.set(record.id, { ...own, record });
    // What is lost is only when it was tried.
    if (own?.stored !== false) await this.store.update(record).catch(() => undefined);
    return record.rev;
  }

  /** Lets go of a record. Where the store cannot delete it now, the next pass finds and deletes it. */
  async remove(id: string): Promise<void> {
    this.#own.delete(id);
    await this.store.remove(id).catch(() => undefined);
  }

  /**
   * Deletes what a person wants gone. From now on this page neither shows nor sends it, even where
   * the store cannot delete it: then it rejects, and {@link buryAgain} tries once more.
   */
  async bury(id: string, isOwn: boolean): Promise<void> {
    const inMemory = this.isInMemory(id);
    this.#buried.set(id, isOwn);
    this.#own.delete(id);
    const gone = this.#buryStored(id);
    await (inMemory ? gone.catch(() => undefined) : gone);
  }

  /** Nobody else can put back what this page sealed: then nothing needs to remember that it was deleted. */
  #buryStored(id: string): Promise<void> {
    return this.#buried.get(id) === true ? this.store.remove(id) : this.store.bury(id);
  }

  isBuried(id: string): boolean {
    return this.#buried.has(id);
  }

  /** A person sends it once more. */
  unbury(id: string): void {
    this.#buried.delete(id);
  }

  async #stored(): Promise<readonly QueuedRecord[]> {
    const now = this.clock.now();
    const mine: QueuedRecord[] = [];
    try {
      const all = await this.store.list();
      this.ok = true;
      for (const value of all) {
        const record = readRecord(value, now);
        if (!record) continue;
        const { id, to, envelope, savedAt } = record;
        if (to === this.mine.to || envelope.agency === this.mine.agency) {
          mine.push(record);
          if (this.#buried.has(id)) await this.#buryStored(id).catch(() => undefined);
        } else if (now - savedAt >= STRAY_MS && now - savedAt < YEAR_MS) {
          await this.remove(id);
        }
      }
    } catch {
      this.ok = false; // No storage: only the records in this page's memory are left.
    }
    return mine;
  }

  /** Learns from the store what other pages made of its own records, or that one is gone. */
  #compareOwn(stored: readonly QueuedRecord[]): void {
    if (!this.ok) return;
    const there = new Map(stored.map((record) => [record.id, record]));
    for (const [id, own] of this.#own) {
      const record = there.get(id);
      if (record) this.#own.set(id, { record, stored: true });
      else if (own.stored) this.#own.set(id, { missingSince: this.clock.now(), ...own });
    }
  }

  /** Copies of what the store has not, or cannot show now. */
  #memoryOnly(): QueuedRecord[] {
    return [...this.#own.values()]
      .filter((own) => !own.stored || !this.ok)
      .map(({ record }) => record);
  }

  async #onTime(record: QueuedRecord): Promise<QueuedRecord> {
    const fresh = reclocked(record, this.clock.now());
    return fresh ? { ...fresh, rev: await this.update(fresh) } : record;
  }

  /** Nothing is sent before the store has answered: what it has outlives the page. */
  async #put(record: QueuedRecord, put: () => Promise<boolean>): Promise<Put[1]> {
    const { id } = record;
    let stored = false;
    try {
      // What is there already is what this page stored, unless another page's person deleted it.
      stored = (await put()) || (await this.store.get(id)) !== undefined;
      if (stored && this.#buried.has(id)) await this.#buryStored(id);
      // Stryker disable next-line BooleanLiteral: the store has it no more, so nothing is done with it.
      if (!stored) this.#buried.set(id, true);
    } catch {
      // Storage is full, blocked or broken: only this page's memory is left, and the person is told.
    }
    if (this.#buried.has(id)) {
      this.#own.delete(id);
      return undefined;
    }
    this.#hashes.set(id, record.envelope.sha256);
    const kept = this.#own.get(id)?.record ?? record;
    this.#own.set(id, { record: kept, stored });
    return kept;
  }
}
