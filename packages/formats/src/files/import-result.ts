import type { Directory, Problem } from '@peerkit/model';
import { assemble, type ImportCounts } from '../core/assemble.ts';
import type { Format, FormatReading, HoursOptions } from '../core/candidate.ts';
import { keptByFiles } from '../privacy/secret-files.ts';
import { ProblemList } from '../core/problems.ts';
import type { Rejection } from '../core/rejections.ts';

/** How a file is imported. By default times are local, and records do not name their file. */
export interface ImportOptions extends HoursOptions {
  /** What to call the file in each record's provenance; nothing is written there when absent. */
  readonly source?: string;
}

/** The result of an import: a directory with its problems, or nothing at all and why. */
export type DirectoryImport =
  | {
      readonly ok: true;
      readonly directory: Directory;
      /** `error`: the record is not in the directory. `warning`: it is, but with less or changed. */
      readonly problems: readonly Problem[];
      readonly counts: ImportCounts;
      /** The format it was read as: `peerkit`, `hsds-json`, `hsds-tables` or `hsds-api`. */
      readonly format: string;
      /** Which page of an answer this is, when there are others to fetch. */
      readonly page?: { readonly number: number; readonly of: number };
      /** Tables that a directory has no use for (money, metadata), with how many rows they have. */
      readonly unread?: readonly { readonly name: string; readonly rows: number }[];
      /** Fields that a directory has no use for, e.g. `organizations.tax_id`. */
      readonly unusedFields?: readonly string[];
    }
  | Rejection<'empty' | 'not-json' | 'unknown-shape' | 'unknown-tables'>;

/**
 * Checks what a format read, and adds what only the file as a whole can tell.
 *
 * @param files What names of files say of all places in them counts. In a set the places of records begin with them.
 */
export function directoryImport(
  read: FormatReading,
  format: Pick<Format, 'name' | 'fieldName'>,
  { source }: ImportOptions,
  files: readonly string[] = [],
): Extract<DirectoryImport, { ok: true }> {
  const problems = new ProblemList();
  const { reading, secret } = keptByFiles(read, files, source);
  const { directory, counts } = assemble(reading, format, source, problems);
  for (const { name, places } of secret) {
    const record = name === source ? 'file' : `${name} file`;
    const hint = `Its places (${String(places)}) are kept private.`;
    problems.warning({ record, field: '' }, 'secret-above', { hint });
  }
  const { page, unread = [], unusedFields = [] } = reading;
  if (page?.contradictory === true) {
    const found = `${page.number} of ${page.of}`;
    problems.warning({ record: 'page', field: 'total_pages' }, 'page-count', { found });
  }
  return {
    ok: true,
    directory,
    problems: problems.all,
    counts,
    format: format.name,
    ...(page === undefined || page.of < 2 ? {} : { page: { number: page.number, of: page.of } }),
    ...(unread.length === 0 ? {} : { unread }),
    ...(unusedFields.length === 0 ? {} : { unusedFields }),
  };
}
