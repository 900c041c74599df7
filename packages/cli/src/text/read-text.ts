import { readFileSync } from 'node:fs';
import { Failure, reasonOf } from '../failure.ts';

/** A file's text. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure('cannotRead', { file, reason: reasonOf(error) }, { cause: error });
  }
}
