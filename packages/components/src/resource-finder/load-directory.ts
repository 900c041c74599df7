import type { DirectorySource, DirectoryUnavailable, Problem } from '@peerkit/model';
import type { DirectoryIndex } from '@peerkit/search';

/** The directory of a source, ready to search; or why there is none, with a cause for the developer. */
export type Loaded =
  | { readonly ok: true; readonly index: DirectoryIndex; readonly problems: readonly Problem[] }
  | {
      readonly ok: false;
      readonly reason: DirectoryUnavailable['reason'];
      readonly cause: unknown;
    };

/** Loads a source's directory. Never rejects, since pages pass in sources we did not write. */
export async function loadDirectory(source: DirectorySource): Promise<Loaded> {
  try {
    // Loads what reads an index while the index comes.
    const [given, { readIndex }] = await Promise.all([source.load(), import('./read-index.ts')]);
    if (!('index' in given)) {
      const { buildIndex } = await import('@peerkit/search/build');
      return { ok: true, index: buildIndex(given.directory), problems: given.problems };
    }
    const reading = readIndex(given.index);
    return reading.ok
      ? { ok: true, index: reading.index, problems: [] }
      : { ok: false, reason: 'unreadable', cause: `${reading.code}: ${reading.detail}` };
  } catch (cause) {
    return { ok: false, reason: reasonOf(cause), cause };
  }
}

/** By name, not by class: the page may use another copy of Peerkit. */
function reasonOf(cause: unknown): DirectoryUnavailable['reason'] {
  const unavailable = cause instanceof Error && cause.name === 'DirectoryUnavailable';
  return unavailable && 'reason' in cause && cause.reason === 'unreadable'
    ? 'unreadable'
    : 'unreachable';
}
