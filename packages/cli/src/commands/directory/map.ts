import { existsSync } from 'node:fs';
import { detectFormat } from '@peerkit/formats';
import {
  openTable,
  proposeMap,
  writeColumnMap,
  type ColumnMap,
} from '@peerkit/formats/spreadsheet';
import { EXIT, Failure, type Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { say } from '../../text/say.ts';
import { fitted } from './fitted.ts';
import { findInputs, mapPathOf, type Input } from './inputs.ts';
import { writeWhole } from './write.ts';

export interface MapOptions {
  /** File to write; beside the table when absent, `-` for standard output. */
  readonly out?: string;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
  /** Write over a map that is there. */
  readonly force?: true;
}

const TABLES = new Set(['table', 'table-json', 'xlsx']);

/** `peerkit directory map PATH`: what each column seems to be, as a small file that a person corrects. */
export async function map(path: string, options: MapOptions, io: CliIo): Promise<Exit> {
  const { files } = await findInputs(path, io);
  const formats = files.map((input) => detectFormat(input.name, input.beginning()));
  const named = files.filter((_, at) => TABLES.has(formats[at] ?? 'unknown'));
  // A table with the name of a standard may be an agency's own: somebody who asks for its map knows.
  const tables =
    named.length === 0 && formats[0] === 'hsds-table' && files.length === 1 ? files : named;
  if (tables.length === 0) throw new Failure('needsNoMap', { file: path });
  if (tables.length > 1 && options.out !== undefined && options.out !== '-')
    throw new Failure('oneMapEach');
  for (const table of tables) await mapOne(table, options, tables.length > 1, io);
  return EXIT.ok;
}

async function mapOne(input: Input, options: MapOptions, set: boolean, io: CliIo): Promise<void> {
  const table = await openTable(input.pieces(), {
    name: input.name,
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
  });
  if (!table.ok) throw new Failure('unusable', { file: input.name, reason: table.message });
  const proposed = proposeMap(table.headings, table.sample, { name: input.name, set });
  const out = options.out ?? (input.path === undefined ? '-' : mapPathOf(input.path));
  if (out === '-') {
    io.out(writeColumnMap(proposed).trimEnd());
    return;
  }
  if (options.force !== true && existsSync(out)) throw new Failure('mapThere', { file: out });
  writeWhole(out, [writeColumnMap(proposed)]);
  io.out(columns(proposed, io.width));
  io.out(say('mapWritten', { file: out }));
}

function columns({ columns }: ColumnMap, width: number | undefined): string {
  const heads = [say('mapColumn'), say('mapTarget'), say('mapSure'), say('mapWhy')];
  const rows = Object.entries(columns).map(([heading, { to, sure, why }]) => [
    heading,
    to,
    sure === undefined ? '' : say(`sure.${sure}`),
    why ?? '',
  ]);
  return fitted([heads, ...rows], width);
}
