import type { Instant } from '../hours/hours.ts';
import type { Problem } from '../result.ts';
import type { Directory } from './directory.ts';

/** When a copy was made that is shown because nothing newer could be had. */
export interface KeptCopy {
  /** Absent: it has just come. */
  readonly keptAt?: Instant;
}

/** A directory as it could be read: the good records, and what was wrong with the others. */
export interface DirectoryReading extends KeptCopy {
  readonly directory: Directory;
  readonly problems: readonly Problem[];
}

/**
 * A directory whose index was built ahead of time (`peerkit directory build`): no import, no
 * validation library and no index building on the reader's phone.
 */
export interface PrebuiltDirectory extends KeptCopy {
  /** The bytes of the file, unchecked: `readIndex` of `@peerkit/search` checks and opens them. */
  readonly index: unknown;
  /** What was wrong with the records it was built of, where that is known. */
  readonly problems?: readonly Problem[];
}

/**
 * A directory in parts (`peerkit directory build --shards`), of which a page loads what it needs: for lists that are too
 * large for one file.
 */
export interface ShardedDirectory extends KeptCopy {
  /** The text of the first file, unchecked: `openShards` of `@peerkit/search/shards` opens it. */
  readonly shards: string;
  /** Brings the bytes of another file, by its name. */
  readonly bring: (name: string) => Promise<unknown>;
}

/** Told how many bytes of a directory have come; `Infinity`: all of them, and they are being read. */
export type LoadProgress = (bytes: number) => void;

/** What a source gives. */
export type DirectoryGiven = DirectoryReading | PrebuiltDirectory | ShardedDirectory;

/**
 * Where a finder gets its directory. Elements never fetch: a page hands them a source.
 */
export interface DirectorySource {
  /** Loads the directory. Rejects with a {@link DirectoryUnavailable} when nothing could be read. */
  load(progress?: LoadProgress): Promise<DirectoryGiven>;
}

/**
 * What kept a directory from coming: `missing` (HTTP 4xx), `server` (HTTP 5xx), `page` (a web page in its stead),
 * `half` (it was cut short) or `slow` (it did not come in time).
 */
export type UnreachableCause = 'missing' | 'server' | 'page' | 'half' | 'slow';

/** What is known of a failure beside its reason. */
export interface UnavailableOptions extends ErrorOptions {
  readonly why?: UnreachableCause | undefined;
}

/**
 * Why no directory came: `unreachable` (network, HTTP status), `unreadable` (not a directory we know) or
 * `untrusted` (not signed with a key that the page names, or changed since).
 */
export class DirectoryUnavailable extends Error {
  override readonly name = 'DirectoryUnavailable';
  /** Absent when the network says no more than that nothing came. */
  readonly why?: UnreachableCause;
  constructor(
    readonly reason: 'unreachable' | 'unreadable' | 'untrusted',
    /** For the developer console; people read the element's own words. */
    detail: string,
    { why, ...options }: UnavailableOptions = {},
  ) {
    super(detail, options);
    if (why !== undefined) this.why = why;
  }
}
