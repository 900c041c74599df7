import { say } from './say.ts';

const MINUTE_MS = 60_000;

/** Calls once after `ms`; the process need not stay for it. */
type After = (ms: number, call: () => void) => void;
const timer: After = (ms, call) => void setTimeout(call, ms).unref();

/**
 * Writes a line the first time, and counts it for a minute when it comes again: a sender of garbage all day must not
 * fill the disk with what is written about it.
 */
export class MinuteLog {
  /** How often each line came again in its minute. */
  readonly #again = new Map<string, number>();

  constructor(
    private readonly write: (line: string) => void,
    private readonly after: After = timer,
  ) {}

  add(line: string): void {
    const again = this.#again.get(line);
    this.#again.set(line, again === undefined ? 0 : again + 1);
    if (again !== undefined) return;
    this.write(line);
    this.#waitFor(line);
  }

  /** Writes what was counted so far. */
  end(): void {
    for (const line of this.#again.keys()) this.#tell(line);
    this.#again.clear();
  }

  #waitFor(line: string): void {
    this.after(MINUTE_MS, () => {
      if (this.#tell(line)) this.#waitFor(line);
      else this.#again.delete(line);
    });
  }

  /** Whether there was anything to tell. */
  #tell(line: string): boolean {
    const count = this.#again.get(line) ?? 0;
    if (count === 0) return false;
    this.write(say('serveAgain', { count, line }));
    this.#again.set(line, 0);
    return true;
  }
}
