/**
 * Malformed inputs, and odd ones that people really send. The same seed gives the same inputs. Some
 * are random, most are good files with a mistake put in.
 */
export interface FuzzInput {
  /** What kind of input it is, for the report. */
  readonly kind: string;
  readonly name: string;
  readonly data: string | Uint8Array;
}

/** Makes the numbers: mulberry32, small and the same everywhere. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  pick<T>(items: readonly T[]): T {
    const found = items[this.below(items.length)];
    if (found === undefined) throw new Error('There is nothing to pick from.');
    return found;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }
}
