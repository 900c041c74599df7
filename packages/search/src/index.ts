/**
 * `@peerkit/search`: from a directory to results. Build an index once (ahead of time with
 * `serializeIndex`, or on the page for a small list), then search it as the person types.
 *
 * @packageDocumentation
 */
export type { DirectoryEntry, EntryPlace } from './entry.ts';
export type { DirectoryIndex } from './directory-index.ts';
export { buildIndex, type BuildOptions } from './build.ts';
export {
  search,
  kindsOf,
  type Facet,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
} from './search.ts';
export { serializeIndex, readIndex, type IndexReading } from './file.ts';
export { isIndexFile } from './file-format.ts';
