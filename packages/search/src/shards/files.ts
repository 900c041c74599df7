/** How long a file that could not be had is left alone, in milliseconds. */
const REST_MS = 1000;

/** The clock of the platform: this package has the types of none. */
declare const performance: { now(): number };

/** Brings a file of a directory in parts. */
export type BringPart = (name: string) => Promise<unknown>;

/** Files of one kind, as what they hold: asked for once, and again when they failed and somebody still wants them. */
export class Files<T> {
  readonly #bring: BringPart;
  readonly #read: (value: unknown) => T;
  readonly #changed: (failure?: unknown) => void;
  readonly #most: number;
  readonly #held = new Map<string, T>();
  readonly #coming = new Set<string>();
  readonly #failed = new Map<string, number>();

  /** @param most As many are held; those that came first go. */
  constructor(
    bring: BringPart,
    read: (value: unknown) => T,
    changed: (failure?: unknown) => void,
    most: number,
  ) {
    this.#bring = bring;
    this.#read = read;
    this.#changed = changed;
    this.#most = most;
  }

  get held(): Iterable<T> {
    return this.#held.values();
  }

  /** What a file holds, if it is here. */
  peek(name: string): T | undefined {
    return this.#held.get(name);
  }

  /** What a file holds; else how it goes with it, and it is asked for. */
  get(name: string): T | 'coming' | 'failed' {
    const held = this.#held.get(name);
    if (held !== undefined) {
      // It is the last one that somebody wanted.
      this.#held.delete(name);
      this.#held.set(name, held);
      return held;
    }
    if (this.#coming.has(name)) return 'coming';
    const failedAt = this.#failed.get(name);
    if (failedAt !== undefined && performance.now() - failedAt < REST_MS) return 'failed';
    this.#coming.add(name);
    void this.#take(name);
    return 'coming';
  }

  async #take(name: string): Promise<void> {
    try {
      this.#held.set(name, this.#read(await this.#bring(name)));
      this.#failed.delete(name);
      const [first] = this.#held.keys();
      if (this.#held.size > this.#most && first !== undefined) this.#held.delete(first);
      this.#coming.delete(name);
      this.#changed();
    } catch (failure) {
      this.#coming.delete(name);
      this.#failed.set(name, performance.now());
      this.#changed(failure);
    }
  }
}
