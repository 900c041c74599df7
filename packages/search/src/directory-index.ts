import type { Holiday } from '@peerkit/model';
import type { DirectoryEntry } from './entry.ts';

/**
 * A directory made ready for searching: plain data, never changed after it is built. Make one with
 * `buildIndex`, or read one that was built ahead of time with `readIndex`.
 */
export interface DirectoryIndex {
  readonly title?: string;
  /** BCP 47 tag of the language the texts are in. */
  readonly language?: string;
  /** IANA time zone of all hours that name none. */
  readonly timeZone?: string;
  /** Public holidays of the region: hours that do not list one may differ on it. */
  readonly holidays?: readonly Holiday[];
  /** The agency's names for terms outside our vocabulary, by code. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Sorted by name; those that are reported closed come last. */
  readonly entries: readonly DirectoryEntry[];
  /** Every word of the entries, folded, unique and sorted by code unit. */
  readonly words: readonly string[];
  /** For each word: positions in `entries`, ascending, each followed by the word's weight in that entry. */
  readonly postings: readonly (readonly number[])[];
}

/** Compares by code unit, which is the same on every machine, unlike a locale's order. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
