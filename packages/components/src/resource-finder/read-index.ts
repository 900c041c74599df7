import type { DirectoryGiven } from '@peerkit/model';
import { readIndex, type IndexReading } from '@peerkit/search';
import type { Loaded } from './loaded.ts';

/**
 * A part of its own: it is not needed before the directory has come.
 * @param changed Called when more of a directory in parts has come, or did not.
 */
export async function opened(given: DirectoryGiven, changed?: () => void): Promise<Loaded> {
  const { keptAt } = given;
  if ('directory' in given) {
    const { buildIndex } = await import('@peerkit/search/build');
    return { ok: true, index: buildIndex(given.directory), problems: given.problems, keptAt };
  }
  const reading =
    'shards' in given
      ? await openParts(given.shards, given.bring, changed)
      : readIndex(given.index);
  return reading.ok
    ? { ok: true, index: reading.index, problems: [], keptAt }
    : { ok: false, reason: 'unreadable', cause: `${reading.code}: ${reading.detail}` };
}

async function openParts(
  head: string,
  bring: (name: string) => Promise<unknown>,
  changed?: () => void,
): Promise<IndexReading> {
  const { openShards } = await import('@peerkit/search/shards');
  return openShards(head, {
    bring,
    changed: (failure) => {
      if (failure !== undefined)
        console.warn('[peerkit] A part of the list did not come.', failure);
      changed?.();
    },
  });
}
