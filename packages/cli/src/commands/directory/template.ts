import { existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { directoryTemplate, writeColumnMap } from '@peerkit/formats/spreadsheet';
import { EXIT, Failure, type Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { say } from '../../text/say.ts';
import { mapPathOf } from './inputs.ts';
import { writeWhole } from './write.ts';

export interface TemplateOptions {
  /** Folder to write into, or the CSV file to write. */
  readonly out: string;
  readonly force?: true;
}

/** `peerkit directory template`: a spreadsheet to fill in, with examples, and the map that reads it. */
export function template({ out, force }: TemplateOptions, io: CliIo): Exit {
  const { csv, map } = directoryTemplate();
  const list = fileOf(out);
  const files = [
    [list, csv],
    [mapPathOf(list), writeColumnMap(map)],
  ] as const;
  for (const [file] of files) {
    // It may be somebody's filled-in list by now.
    if (force !== true && existsSync(file)) throw new Failure('fileThere', { file });
  }
  for (const [file, text] of files) writeWhole(file, [text]);
  io.out(say('templateWritten', { file: list, map: mapPathOf(list) }));
  return EXIT.ok;
}

/** The table to write: a file if its name is that of one, else a file in the folder. */
function fileOf(out: string): string {
  const isFolder = existsSync(out) && statSync(out).isDirectory();
  const ending = extname(out).toLowerCase();
  if (!isFolder && ending === '.csv') return out;
  // A folder may have a dot in its name.
  if (!isFolder && FILES.has(ending)) throw new Failure('templateNotCsv', { file: out });
  return join(out, 'directory.csv');
}

const FILES = new Set(['.xlsx', '.xls', '.ods', '.tsv', '.txt', '.json']);
