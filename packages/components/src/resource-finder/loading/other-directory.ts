import type { DirectoryReading, ShardedDirectory } from '@peerkit/model';
import type { Loaded } from './loaded.ts';

/**
 * Opens what is no index of one file.
 * @param changed Called when more of a directory in parts has come, or did not.
 */
export async function openedOther(
  given: DirectoryReading | ShardedDirectory,
  changed?: () => void,
): Promise<Loaded> {
  const { keptAt } = given;
  if ('directory' in given) {
    const { buildAside } = await import('./build-aside.ts');
    const index = await buildAside(given.directory);
    return { ok: true, index, problems: given.problems, keptAt };
  }
  const { openShards } = await import('@peerkit/search/shards');
  const reading = openShards(given.shards, {
    bring: given.bring,
    changed: (failure) => {
      if (failure !== undefined) {
        console.warn('[peerkit] A part of the list did not come.', failure);
      }
      changed?.();
    },
  });
  return reading.ok
    ? { ok: true, index: reading.index, problems: [], keptAt }
    : { ok: false, reason: 'unreadable', cause: `${reading.code}: ${reading.detail}` };
}
