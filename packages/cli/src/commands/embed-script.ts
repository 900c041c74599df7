import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, integrityMap, renderScripts, type Integrities } from '../embed/scripts.ts';
import { EXIT, Failure, reasonOf, type Exit } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { readText } from '../input/read-text.ts';

export interface ScriptOptions {
  /** The copy of `cdn/` that the site serves. */
  readonly files: string;
  /** Where the site serves it. */
  readonly base: string;
  /** Prints the import map alone. */
  readonly map?: true;
}

/**
 * `peerkit embed script peer-outreach-form --files public/cdn --base /cdn/`: the script tags, with an
 * import map that lets browsers refuse each file that was changed. Reads the files that the site serves,
 * so that the page never names a hash they do not have.
 */
export function script(entries: readonly string[], options: ScriptOptions, io: CliIo): Exit {
  const hashes = readHashes(options.files);
  const base = readBase(options.base);
  for (const entry of entries) {
    if (hashes[`${entry}.js`] === undefined) {
      throw new Failure('unknownScript', { value: entry, list: entriesOf(hashes).join(', ') });
    }
    for (const file of filesOf(entry, hashes)) checkFile(options.files, file, hashes[file]);
  }
  io.out(
    options.map
      ? JSON.stringify(integrityMap(entries, hashes, base), null, 2)
      : renderScripts(entries, hashes, base),
  );
  return EXIT.ok;
}

/** The file that has the hashes of the others. */
const LIST = 'sri.json';

function readHashes(folder: string): Integrities {
  const file = join(folder, LIST);
  if (!existsSync(file)) {
    const below = join(folder, 'cdn');
    if (existsSync(join(below, LIST))) throw new Failure('scriptsBelow', { folder: below });
    throw new Failure('notScripts', { folder });
  }
  try {
    return JSON.parse(readText(file)) as Integrities;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('unusable', { file, reason: reasonOf(error) }, { cause: error });
  }
}

/** Keys of an import map are read as addresses only when they start like one. */
function readBase(base: string): string {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const isAddress = /^(\.{0,2}\/|https?:\/\/)[^\s"'<>\\]*$/.test(folder);
  if (!isAddress) throw new Failure('badBase', { value: base });
  return folder;
}

const entriesOf = (hashes: Integrities): string[] =>
  Object.keys(hashes)
    .filter((file) => !file.includes('/'))
    .map((file) => file.replace(/\.js$/, ''));

function checkFile(folder: string, file: string, hash: string | undefined): void {
  const path = join(folder, file);
  let content;
  try {
    content = readFileSync(path);
  } catch (error) {
    throw new Failure('cannotRead', { file: path, reason: reasonOf(error) }, { cause: error });
  }
  const found = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  if (found !== hash) throw new Failure('changedScript', { file: path });
}
