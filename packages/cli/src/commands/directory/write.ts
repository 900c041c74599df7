import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure, reasonOf } from '../../failure.ts';

const ROOM = 1024 * 1024;

/** A page may be reading the old file: it is replaced in one step, never half written. Its folder is made. */
export function writeWhole(file: string, pieces: Iterable<string | Uint8Array>): void {
  makeFolder(dirname(file));
  const half = `${file}.${process.pid}.tmp`;
  try {
    const open = openSync(half, 'w');
    try {
      for (const bytes of together(pieces)) writeAll(open, bytes);
      // Else a power cut could leave an empty file under the name of the good one.
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw new Failure('cannotWrite', { file, reason: reasonOf(error) }, { cause: error });
  }
}

/** Small pieces as large ones. Each stands in the same memory as the one before. */
function* together(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const room = Buffer.allocUnsafe(ROOM);
  let used = 0;
  for (const piece of pieces) {
    // No character takes more than three bytes for each of its units.
    const isSmall = typeof piece === 'string' && piece.length * 3 <= ROOM;
    if (!isSmall || piece.length * 3 > ROOM - used) {
      yield room.subarray(0, used);
      used = 0;
    }
    if (isSmall) used += room.write(piece, used);
    else yield typeof piece === 'string' ? Buffer.from(piece) : piece;
  }
  yield room.subarray(0, used);
}

/** A system may take less than it was given. */
function writeAll(open: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(open, bytes, at);
}

/** With those above it. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure('cannotWrite', { file: folder, reason: reasonOf(error) }, { cause: error });
  }
}

/**
 * JSON with each record of a list on a line of its own: small, and what changed can be seen. A list
 * may come record by record.
 */
export function* jsonLines(value: object): Generator<string> {
  let before = '{\n';
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    if (item === undefined) continue;
    yield `${before}${JSON.stringify(key)}: `;
    before = ',\n';
    if (isList(item)) yield* list(item);
    else yield JSON.stringify(item);
  }
  yield before === '{\n' ? '{}\n' : '\n}\n';
}

function* list(items: Iterable<unknown>): Generator<string> {
  let before = '[\n';
  for (const item of items) {
    // Not as one text: that would be copied once more.
    yield before;
    yield JSON.stringify(item);
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
