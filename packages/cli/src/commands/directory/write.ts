import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Failure, reasonOf } from '../../failure.ts';

const ENOUGH = 1024 * 1024;

/** A page may be reading the old file: it is replaced in one step, never half written. */
export function writeWhole(file: string, pieces: Iterable<string>): void {
  const half = `${file}.${process.pid}.tmp`;
  try {
    const open = openSync(half, 'w');
    try {
      let waiting = '';
      for (const piece of pieces) {
        waiting += piece;
        if (waiting.length < ENOUGH) continue;
        writeSync(open, waiting);
        waiting = '';
      }
      writeSync(open, waiting);
    } finally {
      closeSync(open);
    }
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw new Failure('cannotWrite', { file, reason: reasonOf(error) }, { cause: error });
  }
}

export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure('cannotWrite', { file: folder, reason: reasonOf(error) }, { cause: error });
  }
}

/** JSON with each record of a list on a line of its own: small, and what changed can be seen. */
export function* jsonLines(value: object): Generator<string> {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  yield '{\n';
  for (const [at, [key, one]] of entries.entries()) {
    const end = at < entries.length - 1 ? ',\n' : '\n';
    if (!Array.isArray(one) || one.length === 0) {
      yield `${JSON.stringify(key)}: ${JSON.stringify(one)}${end}`;
      continue;
    }
    yield `${JSON.stringify(key)}: [\n`;
    for (const [index, item] of one.entries()) {
      yield `${JSON.stringify(item)}${index < one.length - 1 ? ',' : ''}\n`;
    }
    yield `]${end}`;
  }
  yield '}\n';
}
