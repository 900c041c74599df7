/**
 * `@peerkit/search`: from a directory to results. Build an index once (ahead of time with
 * `peerkit directory build`, or on the page for a small list), then search it as the person types.
 *
 * @packageDocumentation
 */
export type { DirectoryEntry, EntryPlace } from './entry/entry.ts';
export type { DirectoryIndex } from './directory-index.ts';
export { buildIndex, type BuildOptions } from './build.ts';
export type {
  Facet,
  Rest,
  SearchHit,
  SearchQuery,
  SearchResult,
  Understood,
} from './find/query.ts';
export type { Suggestion } from './find/suggest.ts';
export { readIndex, type IndexReading } from './opened/read.ts';
export { isHalfIndex, isIndexFile } from './file/format.ts';
