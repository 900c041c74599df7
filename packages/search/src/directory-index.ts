import type { Holiday } from '@peerkit/model';
import type { DirectoryEntry } from './entry/entry.ts';
import type { SearchQuery, SearchResult } from './find/query.ts';
import type { Suggestion } from './find/suggest.ts';

/**
 * A directory made ready for searching; never changed after it is built. Make one with `buildIndex`, or
 * open one that was built ahead of time with `readIndex`.
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
  /** Number of entries. */
  readonly size: number;
  /** Whether any entry has hours in times, so that "open now" can be asked. */
  readonly hasTimes: boolean;
  /** Whether any entry names ages, so that an age can be asked for. */
  readonly hasAges: boolean;
  /** The file: `readIndex` opens it. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Every entry, sorted by name; those that are reported closed come last. Reads all of them: lists take those of `search`. */
  readonly entries: readonly DirectoryEntry[];
  /** Every word that can be found: for checks of what a file tells. */
  readonly words: readonly string[];
  /** The entry with an id. */
  find(id: string): DirectoryEntry | undefined;
  /** Of a directory in parts: an entry with what only its page shows, once that has come. */
  whole?(entry: DirectoryEntry): DirectoryEntry;
  /** The same index and query always give the same answer; of a directory in parts, once these have come. */
  search(query?: SearchQuery): SearchResult;
  /** What a person may be about to type. Each leads to results. */
  suggest(text: string, limit?: number): readonly Suggestion[];
}
