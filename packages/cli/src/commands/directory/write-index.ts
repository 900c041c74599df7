import { buildIndex, serializeIndex } from '@peerkit/search';
import type { Directory } from '@peerkit/model';
import type { CliIo } from '../../io.ts';
import { signedList, type ListKey } from '../../signing/list-key.ts';
import { writeWhole } from './write.ts';

/**
 * Writes the index of a directory, signed when there is a key.
 * @returns How many results it holds.
 */
export async function writeIndex(
  file: string,
  directory: Directory,
  key: ListKey | undefined,
  io: CliIo,
): Promise<number> {
  const index = buildIndex(directory);
  const text = serializeIndex(index);
  const time = io.now?.() ?? new Date();
  writeWhole(file, [key === undefined ? text : await signedList(text, key, time)]);
  return index.entries.length;
}
