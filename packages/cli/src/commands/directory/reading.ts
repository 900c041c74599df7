import { existsSync } from 'node:fs';
import {
  readDirectory as readFiles,
  type InputFile,
  type DirectoryFromFiles,
  type LocatedProblem,
  type ReadingNote,
} from '@peerkit/formats';
import { readColumnMap, type ColumnMap } from '@peerkit/formats/spreadsheet';
import { Failure } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { readText } from '../../input/read-text.ts';
import { say } from '../../text/say.ts';
import { counted, findInputs, mapPathOf, type Input } from './inputs.ts';
import { Progress } from './progress.ts';
import { hoursWithoutZone, readTimeZone } from './time-zone.ts';

export interface ReadOptions {
  /** Path of a column map for tables. */
  readonly map?: string;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
  /** IANA name of the time zone of the hours, where the list does not say it. */
  readonly timeZone?: string;
  /** Make safe repairs before reading. The files themselves stay as they are. */
  readonly fix?: boolean;
}

/** A directory from all files of a path. */
export interface Reading extends Omit<DirectoryFromFiles, 'ok' | 'notes'> {
  /** Sentences that a person may want to read: files that were skipped, a map that was guessed. */
  readonly notes: readonly string[];
  /** The names of the files. */
  readonly files: readonly string[];
}

/**
 * Reads a file, a folder, a data package or standard input, whatever its format.
 * @throws Failure when nothing in it can be read.
 */
export async function readDirectory(
  path: string,
  options: ReadOptions,
  io: CliIo,
): Promise<Reading> {
  const timeZone = readTimeZone(options.timeZone);
  const { files, skipped } = await findInputs(path, io);
  const progress = new Progress(
    io,
    files.reduce((sum, { size }) => sum + size, 0),
  );
  try {
    const reading = await readFiles(
      files.map((input) => toInputFile(input, options, progress)),
      {
        fix: options.fix === true,
        ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
        onCheck: (file) => progress.step(say('checking', { file })),
      },
    );
    if (!reading.ok) {
      throw new Failure('unusable', { file: reading.file ?? path, reason: reading.message });
    }
    // Headings alone: nobody means to replace a list with nothing.
    if (reading.counts.records === 0) throw new Failure('noRecords', { file: path });
    const { notes, ...rest } = reading;
    const all: readonly ReadingNote[] =
      skipped.length === 0 ? notes : [{ code: 'skipped', files: skipped }, ...notes];
    const directory = timeZone === undefined ? rest.directory : { ...rest.directory, timeZone };
    const lost = hoursWithoutZone(directory);
    return {
      ...rest,
      directory,
      problems: lost === 0 ? rest.problems : [...rest.problems, noTimeZone(lost)],
      notes: all.map(sentenceOf),
      files: files.map(({ name }) => name),
    };
  } finally {
    progress.end();
  }
}

/** Not a flaw of one record: without the zone, no hours of the list can be counted. */
function noTimeZone(count: number): LocatedProblem {
  return {
    ...{ severity: 'warning', file: '', record: 'file', field: '', code: 'no-time-zone' },
    message: say('noTimeZone', { count }),
  };
}

function toInputFile(input: Input, options: ReadOptions, progress: Progress): InputFile {
  return {
    name: input.name,
    beginning: () => input.beginning(),
    content: () => counted(input, progress),
    map: () => mapFor(input, options),
  };
}

/** The map that was asked for, or the one beside the table. */
function mapFor(input: Input, options: ReadOptions): ColumnMap | undefined {
  const beside = input.path === undefined ? undefined : mapPathOf(input.path);
  const path = options.map ?? (beside !== undefined && existsSync(beside) ? beside : undefined);
  if (path === undefined) return undefined;
  const reading = readColumnMap(readText(path));
  if (reading.ok) return reading.map;
  const reason = reading.problems.map(({ field, message }) => `${field}: ${message}`).join('\n');
  throw new Failure('badMap', { file: path, reason });
}

function sentenceOf(note: ReadingNote): string {
  switch (note.code) {
    case 'skipped':
      return say('filesSkipped', { list: note.files.join(', ') });
    case 'table-unread':
      return say('tableUnread', { name: note.name, count: note.rows });
    case 'fields-unused':
      return say('fieldsUnused', { list: note.fields.join(', ') });
    case 'map-guessed':
      return say('mapGuessed', { file: note.file });
    case 'no-name-column':
      return say('tableNameless', { file: note.file });
  }
}
