import type { DirectoryUnavailable, Instant, Problem, UnreachableCause } from '@peerkit/model';
import type { DirectoryIndex } from '@peerkit/search';

/** The directory of a source, ready to search; or why there is none, with a cause for the developer. */
export type Loaded =
  | {
      readonly ok: true;
      readonly index: DirectoryIndex;
      readonly problems: readonly Problem[];
      /** When the copy was made that is shown. */
      readonly keptAt?: Instant | undefined;
    }
  | {
      readonly ok: false;
      readonly reason: DirectoryUnavailable['reason'];
      readonly why?: UnreachableCause | undefined;
      readonly cause: unknown;
    };
