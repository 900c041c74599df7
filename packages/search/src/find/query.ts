import type { GeoPoint, Instant, TermCode } from '@peerkit/model';
import type { DirectoryEntry } from '../entry/entry.ts';

/** What to look for. Text is ranked: entries with all of it come first. All else must hold. */
export interface SearchQuery {
  /** What a person typed. Empty: every entry. Its first 500 characters are read. */
  readonly text?: string;
  /** Parts of the text to take as plain words: the `id` of each {@link Understood} that was undone. */
  readonly literal?: readonly string[];
  /** Entries of any of these kinds, or of a narrower kind. Empty: every kind. */
  readonly kinds?: readonly TermCode[];
  /** Codes of `filters`: any of one group, and something of each group. `age.17` is the same as `age: 17`. */
  readonly filters?: readonly TermCode[];
  /** For people of this age; entries that name no ages are for everyone. */
  readonly age?: number;
  /** Open for certain at this moment. */
  readonly openAt?: Instant;
  /**
   * The moment that "open now" and "tonight" in the text mean; without it they are understood, but rank
   * nothing. With it, of equal matches what is open comes first, then what opens soon and what has hours.
   */
  readonly now?: Instant;
  /** Distances are from here. */
  readonly near?: GeoPoint;
  /** At most so far from `near`; entries without a point are left out. */
  readonly withinKm?: number;
  /** `nearest`: by distance, behind what matches the text better. Needs `near`, or a place in the text. */
  readonly sort?: 'best' | 'nearest';
  /** At most so many hits; 20 when absent. `total` counts all. */
  readonly limit?: number;
}

/** An entry that was found. */
export interface SearchHit {
  readonly entry: DirectoryEntry;
  /** Higher is a better match. Comparable only within the same result. */
  readonly score: number;
  /** Everything typed fits. Those that fit in part come behind. */
  readonly whole: boolean;
  /** From `near`, else from the place in the text; absent when either has no point. */
  readonly km?: number;
}

/** Something to filter by. */
export interface Facet {
  readonly code: TermCode;
  /** How many entries match everything but the filters of this group, and have this. */
  readonly count: number;
  /** What a topic of the synonyms is called, by language; terms have labels of their own. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A part of the text that was taken for more than words. Shown as a chip, it can be undone. */
export interface Understood {
  /** Stays the same while a person types on. */
  readonly id: string;
  /** `tag`: a kind, population or condition. `ask`: a time, or nearness. `place`: a place of this directory. */
  readonly type: 'tag' | 'ask' | 'place';
  /** A code for `kinds` or `filters`, an `Ask`, or the name of the place. */
  readonly code: string;
  /** The part of the text, as typed. */
  readonly text: string;
  /** The list has nothing of what the text asks for: this comes closest. */
  readonly instead?: true;
  /** What a topic of the synonyms is called, by language; terms have labels of their own. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The place's middle. */
  readonly point?: GeoPoint;
}

/** What a search found, and what it can be narrowed to. */
export interface SearchResult {
  /** Best match first; see the README for the order. */
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** How many of them fit everything typed. */
  readonly whole: number;
  /** Every kind in the directory, even with count 0, sorted by code, so that the list keeps its place. */
  readonly facets: readonly Facet[];
  /** Populations, languages, ways of delivery, cost, documents and access, in the same way. */
  readonly filters: readonly Facet[];
  readonly understood: readonly Understood[];
  /** Words that nothing in the directory fits, as typed. */
  readonly missed: readonly string[];
  /** Of a directory in parts: what was not looked through. Absent: all of it was. */
  readonly rest?: Rest;
}

/** What a search of a directory in parts did not look through. */
export interface Rest {
  /** How many entries there are in it. */
  readonly entries: number;
  /** `coming`: some of it is on its way. `failed`: some could not be had. `elsewhere`: what was asked for may be there too. */
  readonly state: 'coming' | 'failed' | 'elsewhere';
}
