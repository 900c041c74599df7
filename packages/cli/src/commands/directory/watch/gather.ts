import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { findInputs, mapPathOf } from '../inputs.ts';
import { Failure, reasonOf } from '../../../failure.ts';
import type { CliIo } from '../../../io.ts';
import { fetchList, isAddress, listAddress, type FetchLimits } from './fetch-list.ts';

/** Hosts that the operator named: those of the addresses, and those allowed by name. */
export function namedHosts(
  sources: readonly string[],
  allowed: readonly string[],
): ReadonlySet<string> {
  return new Set([
    ...sources.filter(isAddress).map((source) => listAddress(source).host),
    ...allowed,
  ]);
}

export interface GatherOptions {
  readonly limits: FetchLimits;
  /** Column map for every table, in place of those beside them. */
  readonly map?: string | undefined;
}

/**
 * Brings every source into a folder: what is published is fetched, files are copied with the column map
 * beside them.
 * @throws Failure when one of them did not come: half of a directory is not a directory.
 */
export async function gather(
  sources: readonly string[],
  folder: string,
  { limits, map }: GatherOptions,
  io: CliIo,
): Promise<void> {
  const taken = new Set<string>();
  for (const source of sources) {
    if (isAddress(source)) {
      const { name, bytes } = await fetchList(source, limits);
      const to = join(folder, free(name, taken));
      write(to, bytes);
      if (map !== undefined) copy(map, mapPathOf(to));
      continue;
    }
    const { files } = await findInputs(source, io);
    for (const { name, path } of files) {
      if (path === undefined) throw new Failure('watchAddress', { value: source });
      const to = join(folder, free(name, taken));
      copy(path, to);
      const beside = map ?? mapPathOf(path);
      if (map !== undefined || existsSync(beside)) copy(beside, mapPathOf(to));
    }
  }
}

/** Two sources may have files of the same name. */
function free(name: string, taken: Set<string>): string {
  const ending = extname(name);
  const plain = name.slice(0, name.length - ending.length);
  let free = name;
  for (let at = 2; taken.has(free.toLowerCase()); at += 1) free = `${plain}-${at}${ending}`;
  taken.add(free.toLowerCase());
  return free;
}

function write(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new Failure('cannotWrite', { file, reason: reasonOf(error) }, { cause: error });
  }
}

function copy(from: string, to: string): void {
  try {
    copyFileSync(from, to);
  } catch (error) {
    throw new Failure('cannotRead', { file: from, reason: reasonOf(error) }, { cause: error });
  }
}
