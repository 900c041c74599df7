import {
  closeSync,
  createReadStream,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { codeOf, Failure, reasonOf } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import type { Progress } from './progress.ts';

/** One file to read. */
export interface Input {
  readonly name: string;
  /** Where it is; absent for standard input. */
  readonly path?: string;
  /** In bytes. */
  readonly size: number;
  /** Its beginning; all of it when it is small. */
  beginning(): Uint8Array;
  /** All of it, in pieces. */
  pieces(): AsyncIterable<Uint8Array>;
}

export interface Inputs {
  readonly files: readonly Input[];
  /** The names of files in the folder that are not lists. */
  readonly skipped: readonly string[];
}

const BEGINNING = 64 * 1024;
const READABLE = new Set([
  ...['.json', '.jsonl', '.ndjson', '.geojson', '.geojsonl', '.geojsons', '.kml', '.kmz'],
  ...['.csv', '.tsv', '.txt', '.xlsx', '.xls'],
]);
const MAP = /\.map\.json$/i;

/** The files that a path names: a file, a folder, a `datapackage.json` with its tables, or `-`. */
export async function findInputs(path: string, io: CliIo): Promise<Inputs> {
  if (path === '-') return { files: [await standardInput(io)], skipped: [] };
  try {
    if (statSync(path).isDirectory()) return folder(path);
    if (/^datapackage\.json$/i.test(basename(path))) return packaged(path);
    return { files: [fileInput(path)], skipped: [] };
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (codeOf(error) === 'ENOENT') throw new Failure('noSuchList', { file: path });
    throw new Failure('cannotRead', { file: path, reason: reasonOf(error) }, { cause: error });
  }
}

/** The bytes of a file, counted on the bar as they come. */
export async function* counted(input: Input, progress: Progress): AsyncGenerator<Uint8Array> {
  for await (const piece of input.pieces()) {
    progress.add(piece.length, input.name);
    yield piece;
  }
}

/** The path of the column map that belongs to a table. */
export function mapPathOf(path: string): string {
  return `${path.slice(0, path.length - extname(path).length)}.map.json`;
}

function folder(path: string): Inputs {
  const entries = readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const isList = (name: string): boolean =>
    READABLE.has(extname(name).toLowerCase()) && !MAP.test(name);
  const files = names.filter(isList).map((name) => fileInput(join(path, name)));
  // A map beside its table is read with that table.
  const skipped = names.filter((name) => !isList(name) && !MAP.test(name));
  if (files.length > 0) return { files, skipped };
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  throw folders.length === 0
    ? new Failure('emptyFolder', { folder: path })
    : new Failure('onlyFolders', { folder: path, list: folders.join(', ') });
}

/** The tables that a data package names, if they are next to it. */
function packaged(path: string): Inputs {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  let datapackage: unknown;
  try {
    datapackage = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Failure('unusable', { file: path, reason: 'It is not JSON.' }, { cause: error });
  }
  const { resources } = datapackage as { readonly resources?: unknown };
  if (!Array.isArray(resources)) return { files: [fileInput(path)], skipped: [] };
  const names = resources
    .map((resource: unknown) => (resource as { readonly path?: unknown } | null)?.path)
    .filter((name) => typeof name === 'string')
    // Only files next to it: a package from a third party must not point anywhere on this computer.
    .filter((name) => name === basename(name) && name !== '..');
  const there = new Set(readdirSync(dirname(path)));
  const files = names.filter((name) => there.has(name));
  if (files.length === 0) throw new Failure('emptyPackage', { file: path });
  return {
    files: files.map((file) => fileInput(join(dirname(path), file))),
    skipped: names.filter((name) => !there.has(name)),
  };
}

function fileInput(path: string): Input {
  const { size } = statSync(path);
  return {
    name: basename(path),
    path,
    size,
    beginning: () => {
      const bytes = new Uint8Array(Math.min(size, BEGINNING));
      const file = openSync(path, 'r');
      try {
        return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
      } finally {
        closeSync(file);
      }
    },
    pieces: () => streamed(path),
  };
}

async function* streamed(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
      yield piece as Uint8Array;
    }
  } catch (error) {
    throw new Failure('cannotRead', { file: path, reason: reasonOf(error) }, { cause: error });
  }
}

/** It can be read only once, so all of it is kept. */
async function standardInput(io: CliIo): Promise<Input> {
  const pieces: Uint8Array[] = [];
  for await (const piece of io.input?.() ?? []) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  return {
    name: 'stdin',
    size: bytes.length,
    beginning: () => bytes.subarray(0, BEGINNING),
    // eslint-disable-next-line @typescript-eslint/require-await -- bytes in memory, as a stream
    pieces: async function* () {
      yield bytes;
    },
  };
}
