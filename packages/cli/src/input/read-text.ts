import { readFileSync } from 'node:fs';
import { Failure, reasonOf } from '../failure.ts';

/** Reads a UTF-8 file; throws a {@link Failure} when it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure('cannotRead', { file, reason: reasonOf(error) }, { cause: error });
  }
}
