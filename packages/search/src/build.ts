/**
 * `@peerkit/search/build`: makes an index from a directory. A page that opens an index built ahead of
 * time does not need this entry.
 *
 * @packageDocumentation
 */
import type { Directory } from '@peerkit/model';
import { entriesOf, indexFile, type BuildOptions } from './build/index-file.ts';
import { finished } from './build/steps.ts';
import type { DirectoryIndex } from './directory-index.ts';
import { readIndex } from './opened/read.ts';

export type { BuildOptions } from './build/index-file.ts';
export type { Field, Weights, Ask } from './file/meta.ts';
export type { Source, Synonyms, WordsByLanguage } from './build/synonyms.ts';
export { STARTER_SYNONYMS } from './build/starter.ts';
export { buildShards, type ShardOptions, type ShardPart } from './shards/build-shards.ts';

/** Makes a directory ready for searching. The same directory always gives the same index. */
export function buildIndex(directory: Directory, options: BuildOptions = {}): DirectoryIndex {
  return finished(buildIndexInSteps(directory, options));
}

/** As {@link buildIndex}, in steps of a few milliseconds: a page can draw and answer between them. */
export function* buildIndexInSteps(
  directory: Directory,
  options: BuildOptions = {},
): Generator<undefined, DirectoryIndex, undefined> {
  const entries = entriesOf(directory, options);
  yield;
  const { bytes } = yield* indexFile(directory, entries, options);
  const reading = readIndex(bytes);
  if (!reading.ok) throw new Error(`An index of our own cannot be read: ${reading.detail}`);
  return reading.index;
}
