import { buildIndex } from '@peerkit/search';
import type { Directory, DirectoryReport } from '@peerkit/model';
import type { Synonyms } from '@peerkit/search/build';
import type { CliIo } from '../../io.ts';
import { signedList, type ListKey } from '../../signing/list-key.ts';
import { say } from '../../text/say.ts';
import { writeWhole } from './write.ts';

export interface IndexOptions {
  /** Signs the index. */
  readonly key: ListKey | undefined;
  /** What people reported to be wrong. */
  readonly reports: readonly DirectoryReport[];
  /** The partner's own. */
  readonly synonyms: readonly Synonyms[];
}

/**
 * Writes the index of a directory.
 * @returns How many results it holds.
 */
export async function writeIndex(
  file: string,
  directory: Directory,
  { key, reports, synonyms }: IndexOptions,
  io: CliIo,
): Promise<number> {
  const index = buildIndex(directory, { reports, synonyms });
  const time = io.now?.() ?? new Date();
  writeWhole(file, [key === undefined ? index.bytes : await signedList(index.bytes, key, time)]);
  const count = index.entries.filter(({ reported }) => reported !== undefined).length;
  if (count > 0) io.err(say('reportsTaken', { count }));
  return index.size;
}
