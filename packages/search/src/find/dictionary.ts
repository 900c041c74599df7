/** A word that is near another: its place in the dictionary, and how many edits away. */
export interface NearWord {
  readonly word: number;
  readonly edits: number;
}

/** Stands for a letter that no word of the dictionary has. */
const UNKNOWN = -2;
const END = -1;

/**
 * The words of a directory, sorted, as small numbers in one view of the file: letters are places in an
 * alphabet that is sorted too, so that comparing numbers is comparing words.
 */
export class Dictionary {
  readonly size: number;
  readonly #units: Uint8Array | Uint16Array;
  readonly #starts: Uint32Array;
  readonly #codes = new Map<string, number>();
  readonly #letters: readonly string[];

  constructor(letters: readonly string[], starts: Uint32Array, units: Uint8Array | Uint16Array) {
    letters.forEach((letter, at) => this.#codes.set(letter, at));
    this.#letters = letters;
    this.#starts = starts;
    this.#units = units;
    this.size = starts.length - 1;
  }

  wordAt(word: number): string {
    let text = '';
    for (let at = this.#starts[word] ?? 0; at < (this.#starts[word + 1] ?? 0); at += 1) {
      text += this.#letters[this.#units[at] ?? 0] ?? '';
    }
    return text;
  }

  lengthOf(word: number): number {
    return (this.#starts[word + 1] ?? 0) - (this.#starts[word] ?? 0);
  }

  /** The place of a word; -1 when it is not there. */
  exact(text: string): number {
    const [low, high] = this.prefix(text);
    return low < high && this.lengthOf(low) === text.length ? low : -1;
  }

  /** The words that begin with a text: from the first, to before the second. */
  prefix(text: string): readonly [number, number] {
    const wanted = this.#encode(text);
    let low = 0;
    let high = this.size;
    for (let at = 0; at < wanted.length && low < high; at += 1) {
      const unit = wanted[at] ?? UNKNOWN;
      if (unit === UNKNOWN) return [0, 0];
      [low, high] = this.#narrow(low, high, at, unit);
    }
    return [low, high];
  }

  /**
   * Words at most so many edits away: a letter more, less or other, or two neighbours swapped.
   * @param begins Take words that begin like that as well.
   */
  near(text: string, edits: number, begins = false): readonly NearWord[] {
    const wanted = this.#encode(text);
    const found = new Map<number, number>();
    const keep = (word: number, used: number): void => {
      const known = found.get(word);
      if (known === undefined || used < known) found.set(word, used);
    };
    const walk = (from: number, to: number, depth: number, at: number, used: number): void => {
      if (from >= to) return;
      if (at === wanted.length) {
        if (begins) for (let word = from; word < to; word += 1) keep(word, used);
        else if (this.lengthOf(from) === depth) keep(from, used);
      }
      const letter = wanted[at] ?? END;
      if (used === edits) {
        if (at >= wanted.length || letter === UNKNOWN) return;
        const [low, high] = this.#narrow(from, to, depth, letter);
        walk(low, high, depth + 1, at + 1, used);
        return;
      }
      for (let low = this.#pastEnd(from, to, depth); low < to;) {
        const unit = this.#unitAt(low, depth);
        const high = this.#upper(low, to, depth, unit);
        if (at < wanted.length) {
          walk(low, high, depth + 1, at + 1, unit === letter ? used : used + 1);
        }
        walk(low, high, depth + 1, at, used + 1);
        low = high;
      }
      if (at >= wanted.length) return;
      walk(from, to, depth, at + 1, used + 1);
      const next = wanted[at + 1] ?? UNKNOWN;
      if (next === UNKNOWN || letter === UNKNOWN || next === letter) return;
      const [low, high] = this.#narrow(from, to, depth, next);
      const [first, last] = this.#narrow(low, high, depth + 1, letter);
      walk(first, last, depth + 2, at + 2, used + 1);
    };
    walk(0, this.size, 0, 0, 0);
    return [...found].map(([word, used]) => ({ word, edits: used }));
  }

  #encode(text: string): readonly number[] {
    return text.split('').map((letter) => this.#codes.get(letter) ?? UNKNOWN);
  }

  #unitAt(word: number, depth: number): number {
    const at = (this.#starts[word] ?? 0) + depth;
    return at < (this.#starts[word + 1] ?? 0) ? (this.#units[at] ?? 0) : END;
  }

  #narrow(low: number, high: number, depth: number, unit: number): readonly [number, number] {
    const from = this.#upper(low, high, depth, unit - 1);
    return [from, this.#upper(from, high, depth, unit)];
  }

  #pastEnd(low: number, high: number, depth: number): number {
    return low < high && this.#unitAt(low, depth) === END ? low + 1 : low;
  }

  /** The first word whose letter at a depth is behind a unit. */
  #upper(low: number, high: number, depth: number, unit: number): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#unitAt(middle, depth) <= unit) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
