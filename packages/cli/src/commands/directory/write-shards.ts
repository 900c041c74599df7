import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '@peerkit/model';
import { buildShards } from '@peerkit/search/build';
import { signedList } from '../../signing/list-key.ts';
import type { CliIo } from '../../io.ts';
import { say } from '../../text/say.ts';
import type { IndexOptions } from './write-index.ts';
import { makeFolder, writeWhole } from './write.ts';

const HEAD = 'index.json';
const PARTS = 'parts';

/**
 * Writes a directory in parts into a folder. The first file comes last, when all that it names is there; what neither it nor
 * the one before names is deleted, so that a page that is open still works.
 * @returns How many results it holds.
 */
export async function writeShards(
  folder: string,
  directory: Directory,
  { key, reports, synonyms }: IndexOptions,
  io: CliIo,
): Promise<number> {
  const parts = join(folder, PARTS);
  makeFolder(parts);
  const first = join(folder, HEAD);
  const before = existsSync(first) ? readFileSync(first, 'latin1') : '';
  const named = new Set<string>();
  const building = buildShards(directory, { reports, synonyms, nameOf });
  let step = building.next();
  for (; step.done !== true; step = building.next()) {
    const { name, bytes } = step.value;
    const file = join(parts, `${name}.json`);
    // Its name says what is in it.
    if (!existsSync(file)) writeWhole(file, [bytes]);
    named.add(name);
  }
  const head = new TextEncoder().encode(step.value);
  const time = io.now?.() ?? new Date();
  writeWhole(first, [key === undefined ? head : await signedList(head, key, time)]);
  for (const file of readdirSync(parts)) {
    const name = /^([\da-f]{32})\.json$/.exec(file)?.[1];
    if (name !== undefined && !named.has(name) && !before.includes(name)) rmSync(join(parts, file));
  }
  io.err(say('shardsWritten', { count: named.size, folder }));
  return (JSON.parse(step.value) as { readonly size: number }).size;
}

const nameOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32);
