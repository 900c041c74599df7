import type { DirectoryEntry } from './entry.ts';

/**
 * A directory made ready for searching: plain data, never changed after it is built. Make one with
 * `buildIndex`, or read one that was built ahead of time with `readIndex`.
 */
export interface DirectoryIndex {
  readonly title?: string;
  /** BCP 47 language of the texts. */
  readonly language?: string;
  /** IANA zone. */
  readonly timeZone?: string;
  /** What the agency calls terms that are not of our vocabulary, by code. */
  readonly labels?: Readonly<Record<string, string>>;
  /** In the order of their names. */
  readonly entries: readonly DirectoryEntry[];
  /** Every folded word of the entries, sorted by code unit, once each. */
  readonly words: readonly string[];
  /** For each word: positions in `entries`, ascending, each followed by the word's weight there. */
  readonly postings: readonly (readonly number[])[];
}

/** Order of code units: the same on every machine, unlike a locale's. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
