import type { Directory, Result } from '@peerkit/model';
import { quickOf, type Quick } from '../quick.ts';
import { check, type Schema } from '../result.ts';
import { headSchema, RECORD_SCHEMAS, type RecordKind, type RecordOf } from './schemas.ts';

/** What a directory says of itself, beside its lists of records. */
export type DirectoryHead = Pick<Directory, 'title' | 'language' | 'timeZone' | 'holidays'>;

/**
 * Checks one record of a directory, by the list that it belongs to. The value that comes back has its
 * texts trimmed; the issues name each field that does not fit.
 */
export function checkRecord<K extends RecordKind>(kind: K, value: unknown): Result<RecordOf<K>> {
  return quickCheck(RECORD_SCHEMAS[kind], value);
}

/** Checks what a directory says of itself. */
export function checkDirectoryHead(value: unknown): Result<DirectoryHead> {
  return quickCheck<DirectoryHead>(headSchema, value);
}

const readers = new WeakMap<Schema<unknown>, Quick<unknown>>();

/** Nearly all records of a directory are valid, and there are many: only the others are left to zod. */
function quickCheck<T>(schema: Schema<T>, value: unknown): Result<T> {
  let read = readers.get(schema);
  if (read === undefined) {
    read = quickOf(schema) ?? ((): undefined => undefined);
    readers.set(schema, read);
  }
  const valid = read(value) as T | undefined;
  return valid === undefined ? check(schema, value) : { ok: true, value: valid };
}
