import { rejection, type Rejection } from '../core/rejections.ts';
import { beginningText, sniffContent } from '../core/sniff.ts';
import { detectFormat, isHsdsByNameAlone, type DetectedFormat } from './detect.ts';
import { kindByName } from '../hsds/tabular/table-kinds.ts';
import type { InputFile } from './input-file.ts';
import { readJsonFiles } from './json.ts';
import { merged } from './merge.ts';
import {
  rejectedPart,
  type FilesRejection,
  type DirectoryFromFiles,
  type ReadingNote,
  type ReadOptions,
} from './part.ts';

import { withoutSecrets } from './silent-repairs.ts';

/** A directory from files, with all that was found on the way; or why there is none. */
export type FilesReading = DirectoryFromFiles | FilesRejection;

/**
 * Reads files of any format into one directory: JSON, HSDS tables, spreadsheets, or a mix of them. Files
 * that belong together name each other's records. Never throws on bad input.
 */
export async function readDirectory(
  files: readonly InputFile[],
  options: ReadOptions = {},
): Promise<FilesReading> {
  if (files.length === 0) return rejection('no-files');
  const { json, tables, skipped, ...others } = sorted(files);
  if (files.length === 1 && files.some(isBuilt)) return named(rejection('built'), files);
  const spreadsheets = [...others.spreadsheets];
  const results: (DirectoryFromFiles | FilesRejection)[] = [];
  if (json.length > 0) {
    const read = await readJsonFiles(json, options);
    results.push(...read.results);
    spreadsheets.push(...read.tables);
  }
  if (tables.length > 0) {
    // Pages that only read JSON need not load what reads tables.
    const { readHsdsTables } = await import('./hsds-tables.ts');
    results.push(await readHsdsTables(tables, options));
  }
  if (spreadsheets.length > 0) {
    const { readSpreadsheets } = await import('./spreadsheets.ts');
    results.push(await readSpreadsheets(spreadsheets, options));
  }
  const failure = results.find((result) => !result.ok);
  if (failure !== undefined && files.length === 1) return failure;
  const parts = results.map((result) => (result.ok ? result : rejectedPart(result)));
  if (parts.length === 0) return whyNot(files);
  const notes: readonly ReadingNote[] =
    skipped.length === 0 ? [] : [{ code: 'skipped', files: skipped.map(({ name }) => name) }];
  const all = merged(parts);
  const isSecret = all.directory.locations.some(({ confidential }) => confidential);
  // Nearly no list has secrets, and pages that read none need not load what keeps them.
  const whole = isSecret ? (await import('./mentions.ts')).withoutMentions(all) : all;
  return {
    ...whole,
    repairs: withoutSecrets(whole.repairs, whole.directory),
    notes: [...notes, ...whole.notes],
  };
}

/** The first bytes of an index for the finder. Before them a signature may stand, on a line of its own. */
const BUILT = /^(?:peerkit-signed [^\n]{1,500}\n)?PKDX/;

function isBuilt(file: InputFile): boolean {
  const beginning = file.beginning();
  if (typeof beginning === 'string') return BUILT.test(beginning);
  return BUILT.test(String.fromCharCode(...beginning.subarray(0, 600)));
}

/** Why there is no list: a single file says what it is instead. */
async function whyNot(files: readonly InputFile[]): Promise<FilesRejection> {
  const [only] = files;
  const content = only === undefined ? 'empty' : sniffContent(only.beginning());
  if (only !== undefined && files.length === 1 && content !== 'empty' && content !== 'json') {
    const { readTable } = await import('./table/read-table.ts');
    const reading = await readTable(only.content(), { name: only.name });
    if (!reading.ok) return { ...reading, file: only.name };
  }
  return named(rejection('no-list'), files);
}

/** With the name of the file, where there is one alone. */
function named(why: Rejection, files: readonly InputFile[]): FilesRejection {
  const [only, ...others] = files;
  return only === undefined || others.length > 0 ? why : { ...why, file: only.name };
}

interface SortedFiles {
  readonly json: readonly InputFile[];
  readonly tables: readonly InputFile[];
  readonly spreadsheets: readonly InputFile[];
  /** Files that are none of these. */
  readonly skipped: readonly InputFile[];
}

function sorted(files: readonly InputFile[]): SortedFiles {
  const json: InputFile[] = [];
  const tables: InputFile[] = [];
  const spreadsheets: InputFile[] = [];
  const skipped: InputFile[] = [];
  const lists: Readonly<Record<DetectedFormat, InputFile[] | undefined>> = {
    'hsds-json': json,
    'hsds-table': tables,
    table: spreadsheets,
    'table-json': spreadsheets,
    xlsx: spreadsheets,
    // It lists the tables beside it, which are read by themselves.
    datapackage: undefined,
    unknown: skipped,
  };
  for (const file of files) {
    const beginning = file.beginning();
    const format = detectFormat(file.name, beginning);
    // The end of a JSON file may make sense of its beginning.
    const isJson = format === 'unknown' && sniffContent(beginning) === 'json';
    const isKnown = isJson || format === 'hsds-json' || format === 'hsds-table';
    if (isKnown && hasOwnMap(file, beginning)) spreadsheets.push(file);
    else (isJson ? json : lists[format])?.push(file);
  }
  return { json, skipped, ...ownSets(tables, spreadsheets) };
}

/** An agency that calls its own tables by the names of HSDS has made all of them itself. */
function ownSets(
  tables: readonly InputFile[],
  spreadsheets: readonly InputFile[],
): Pick<SortedFiles, 'tables' | 'spreadsheets'> {
  const isOwn = spreadsheets.some(({ name }) => MAIN.has(kindByName(name) ?? ''));
  if (!isOwn) return { tables, spreadsheets };
  const moved = tables.filter((file) => isHsdsByNameAlone(beginningText(file.beginning())));
  return {
    tables: tables.filter((file) => !moved.includes(file)),
    spreadsheets: [...spreadsheets, ...moved],
  };
}

const MAIN: ReadonlySet<string> = new Set(['organizations', 'services', 'locations']);

/** Whether there is a column map for this very file: what a person says of it beats its name and shape. */
function hasOwnMap(file: InputFile, beginning: string | Uint8Array): boolean {
  const headings = Object.keys(file.map?.()?.columns ?? {});
  if (headings.length === 0) return false;
  const text = beginningText(beginning);
  return headings.every((heading) => text.includes(heading));
}
