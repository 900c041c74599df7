import { join } from 'node:path';
import type { Directory, Problem } from '@peerkit/model';
import {
  hsdsLists,
  toFlatCsv,
  toGeoJson,
  toHsdsTables,
  toJsonLd,
  toPeerkitJson,
} from '@peerkit/formats/write';
import { Failure, type Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { say } from '../../text/say.ts';
import { readDirectory, type ReadOptions } from './reading.ts';
import { exitOf, report, reportJson, type ReportOptions } from './report.ts';
import { jsonLines, writeWhole } from './write.ts';

export const FORMATS = ['hsds-json', 'hsds-csv', 'csv', 'jsonld', 'geojson', 'peerkit'] as const;
type Format = (typeof FORMATS)[number];

export interface ConvertOptions extends ReadOptions, ReportOptions {
  readonly to: Format;
  /** File to write, or folder for `hsds-csv`; standard output when absent. */
  readonly out?: string;
}

interface Written {
  readonly pieces: Iterable<string>;
  readonly problems: readonly Problem[];
}

/** `peerkit directory convert PATH --to FORMAT -o OUT`: good records are written, bad ones are named. */
export async function convert(path: string, options: ConvertOptions, io: CliIo): Promise<Exit> {
  const { to, out } = options;
  if (to === 'hsds-csv' && out === undefined) throw new Failure('needsFolder');
  if (out === undefined && options.json) throw new Failure('needsOut');
  const reading = await readDirectory(path, options, io);
  const problems =
    to === 'hsds-csv'
      ? writeSet(reading.directory, out ?? '')
      : writeOne(write(reading.directory, to), out, io);
  const file = out ?? '';
  const all = {
    ...reading,
    problems: [...reading.problems, ...problems.map((problem) => ({ ...problem, file }))],
  };
  if (options.json) io.out(reportJson(all));
  else {
    // What is written may be on its way into another program.
    report(all, options, out === undefined ? { ...io, out: (text) => io.err(text) } : io);
    if (out !== undefined) io.out(say('written', { file: out }));
  }
  return exitOf(all.problems);
}

function writeSet(directory: Directory, folder: string): readonly Problem[] {
  const { files, problems } = toHsdsTables(directory);
  for (const { name, text } of files) writeWhole(join(folder, name), [text]);
  return problems;
}

function writeOne(
  { pieces, problems }: Written,
  out: string | undefined,
  io: CliIo,
): readonly Problem[] {
  if (out === undefined) io.out([...pieces].join('').trimEnd());
  else writeWhole(out, pieces);
  return problems;
}

function write(directory: Directory, to: Exclude<Format, 'hsds-csv'>): Written {
  switch (to) {
    case 'hsds-json': {
      const problems: Problem[] = [];
      return { pieces: jsonLines(hsdsLists(directory, problems)), problems };
    }
    case 'csv': {
      const { text, problems } = toFlatCsv(directory);
      return { pieces: [text], problems };
    }
    case 'jsonld': {
      const { text, problems } = toJsonLd(directory);
      return { pieces: [text], problems };
    }
    case 'geojson': {
      const { file, problems } = toGeoJson(directory);
      return { pieces: jsonLines(file), problems };
    }
    case 'peerkit':
      return { pieces: jsonLines(toPeerkitJson(directory)), problems: [] };
  }
}
