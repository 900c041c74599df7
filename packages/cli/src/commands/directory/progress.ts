import type { CliIo } from '../../io.ts';
import { plain } from '../../text/plain.ts';

const CELLS = 24;
/** Short work shows no bar, because it would only flash by. */
const PATIENCE_MS = 400;
const BETWEEN_MS = 100;

/** A progress bar on standard error for work that takes a while; nothing when that is not a terminal. */
export class Progress {
  readonly #io: CliIo;
  readonly #total: number;
  readonly #begun = Date.now();
  #drawn = 0;
  #done = 0;

  /** @param total How much there is to do, in any unit; 0 when it is not known. */
  constructor(io: CliIo, total: number) {
    this.#io = io;
    this.#total = total;
  }

  /** More of the work is done. */
  add(amount: number, label: string): void {
    this.#done += amount;
    const now = Date.now();
    if (now - this.#begun < PATIENCE_MS || now - this.#drawn < BETWEEN_MS) return;
    this.#drawn = now;
    this.#io.progress?.(this.#line(label));
  }

  /** The next step, when it is not known how long it takes. */
  step(label: string): void {
    if (Date.now() - this.#begun >= PATIENCE_MS) this.#io.progress?.(`${plain(label)}…`);
  }

  end(): void {
    if (Date.now() - this.#begun >= PATIENCE_MS) this.#io.progress?.('');
  }

  #line(label: string): string {
    if (this.#total === 0) return `${plain(label)}…`;
    const share = Math.min(1, this.#done / this.#total);
    const full = Math.round(share * CELLS);
    const bar = '█'.repeat(full) + '░'.repeat(CELLS - full);
    return `${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${plain(label)}`;
  }
}
