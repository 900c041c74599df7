import type { Problem } from '../result.ts';
import type { Directory } from './directory.ts';

/** A directory as it could be read: the good records, and what was wrong with the others. */
export interface DirectoryReading {
  readonly directory: Directory;
  readonly problems: readonly Problem[];
}

/**
 * A directory whose index was built ahead of time (`peerkit directory build`): no import, no
 * validation library and no index building on the reader's phone.
 */
export interface PrebuiltDirectory {
  /** The bytes of the file, unchecked: `readIndex` of `@peerkit/search` checks and opens them. */
  readonly index: unknown;
}

/**
 * Where a finder gets its directory. Elements never fetch: a page hands them a source.
 */
export interface DirectorySource {
  /** Loads the directory. Rejects with a {@link DirectoryUnavailable} when nothing could be read. */
  load(): Promise<DirectoryReading | PrebuiltDirectory>;
}

/**
 * Why no directory came: `unreachable` (network, HTTP status), `unreadable` (not a directory we know) or
 * `untrusted` (not signed with a key that the page names, or changed since).
 */
export class DirectoryUnavailable extends Error {
  override readonly name = 'DirectoryUnavailable';
  constructor(
    readonly reason: 'unreachable' | 'unreadable' | 'untrusted',
    /** For the developer console; people read the element's own words. */
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
  }
}
