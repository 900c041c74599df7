import type { Directory, Problem } from '@peerkit/model';
import type { ImportCounts } from '../core/assemble.ts';
import { EMPTY_DIRECTORY } from '../core/empty-directory.ts';
import type { Rejection } from '../core/rejections.ts';
import type { Repair } from '../spreadsheet/rows/repairs.ts';

/** A problem, and the file that it was found in; `''` when it is about several. */
export interface LocatedProblem extends Problem {
  readonly file: string;
}

/** A repair, and the file that it was made in. */
export interface LocatedRepair extends Repair {
  readonly file: string;
}

/**
 * What a person may want to know about how files were read.
 *
 * - `skipped`: these files are not lists of places.
 * - `table-unread`: a directory has no use for this table.
 * - `fields-unused`: a directory has no use for these fields.
 * - `map-guessed`: there is no column map for this table.
 * - `no-name-column`: no column of this table looks like a name, so it was not read.
 */
export type ReadingNote =
  | { readonly code: 'skipped'; readonly files: readonly string[] }
  | { readonly code: 'table-unread'; readonly name: string; readonly rows: number }
  | { readonly code: 'fields-unused'; readonly fields: readonly string[] }
  | { readonly code: 'map-guessed' | 'no-name-column'; readonly file: string };

/** Why none of the files could be read, and which one is the cause if it is a single one. */
export type FilesRejection = Rejection & { readonly file?: string };

/** How files are read. */
export interface ReadOptions {
  /** Make safe repairs before reading: spaces, phone numbers, links and postal codes. */
  readonly fix?: boolean;
  /** Name of the sheet to read in workbooks; the first one that looks like a list when absent. */
  readonly sheet?: string;
  /** Called when a file has been read and its records are about to be checked. */
  readonly onCheck?: (file: string) => void;
}

/** A directory from files, with all that was found while reading them. */
export interface DirectoryFromFiles {
  readonly ok: true;
  readonly directory: Directory;
  readonly problems: readonly LocatedProblem[];
  readonly counts: ImportCounts;
  readonly repairs: readonly LocatedRepair[];
  readonly notes: readonly ReadingNote[];
}

export function partOf(
  {
    directory,
    problems,
    counts,
    unusedFields: fields = [],
  }: Pick<DirectoryFromFiles, 'directory' | 'counts'> & {
    readonly problems: readonly Problem[];
    readonly unusedFields?: readonly string[];
  },
  names: readonly string[],
): DirectoryFromFiles {
  return {
    ok: true,
    directory,
    counts,
    problems: problems.map((problem) => locate(problem, names)),
    repairs: [],
    notes: fields.length === 0 ? [] : [{ code: 'fields-unused', fields }],
  };
}

/** A file of several that could not be read. It never costs the others: it is a problem. */
export function rejectedPart({ code, message, file = '' }: FilesRejection): DirectoryFromFiles {
  const problem = { severity: 'error', file, record: '', field: '', code, message } as const;
  const counts = { records: 0, imported: 0, rejected: 0 };
  return {
    ...partOf({ directory: EMPTY_DIRECTORY, problems: [], counts }, []),
    problems: [problem],
  };
}

/** Importers of sets begin the name of a record with its file: `services.csv row 4`. */
export function locate(problem: Problem, names: readonly string[]): LocatedProblem {
  const { record } = problem;
  const file = names.find((name) => record === name || record.startsWith(`${name} `));
  if (file === undefined) return { ...problem, file: names.length === 1 ? (names[0] ?? '') : '' };
  return { ...problem, file, record: record.slice(file.length + 1) };
}
