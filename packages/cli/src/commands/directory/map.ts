import { existsSync } from 'node:fs';
import { detectFormat } from '@peerkit/formats';
import {
  openTable,
  proposeMap,
  proposeMaps,
  withTimeZone,
  writeColumnMap,
  type ColumnMap,
} from '@peerkit/formats/spreadsheet';
import { EXIT, Failure, type Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { say } from '../../text/say.ts';
import { fitted } from './fitted.ts';
import { findInputs, mapPathOf, type Input } from './inputs.ts';
import { readTimeZone } from './time-zone.ts';
import { writeWhole } from './write.ts';

export interface MapOptions {
  /** File to write; beside the table when absent, `-` for standard output. */
  readonly out?: string;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
  /** IANA name of the time zone of the hours. */
  readonly timeZone?: string;
  /** Write over a map that is there. */
  readonly force?: true;
}

const TABLES = new Set(['table', 'table-json', 'xlsx']);

/** `peerkit directory map PATH`: what each column seems to be, as a small file that a person corrects. */
export async function map(path: string, options: MapOptions, io: CliIo): Promise<Exit> {
  const timeZone = readTimeZone(options.timeZone);
  const { files } = await findInputs(path, io);
  const formats = files.map((input) => detectFormat(input.name, input.beginning()));
  const named = files.filter((_, at) => TABLES.has(formats[at] ?? 'unknown'));
  // A table with the name of a standard may be an agency's own: somebody who asks for its map knows.
  const tables =
    named.length === 0 && formats[0] === 'hsds-table' && files.length === 1 ? files : named;
  if (tables.length === 0) throw new Failure('needsNoMap', { file: path });
  if (tables.length > 1 && options.out !== undefined && options.out !== '-')
    throw new Failure('oneMapEach');
  const together = tables.length > 1 ? await mapsOfSet(tables, options) : undefined;
  for (const table of tables) {
    // A file with several lists has a map for one of them.
    const isAlone = together === undefined || formats[files.indexOf(table)] === 'table-json';
    const guessed = isAlone
      ? await mapOf(table, options, tables.length > 1)
      : together.get(table.name);
    const proposed = timeZone === undefined ? guessed : withZone(guessed, timeZone);
    if (proposed === undefined) io.out(say('mapNotNeeded', { file: table.name }));
    else write(table, proposed, options, io);
  }
  return EXIT.ok;
}

/** Tables of one folder name each other's rows, so that their maps are made together. */
async function mapsOfSet(
  tables: readonly Input[],
  { sheet }: MapOptions,
): Promise<ReadonlyMap<string, ColumnMap>> {
  const files = tables.map((input) => ({
    name: input.name,
    beginning: () => input.beginning(),
    content: () => input.pieces(),
  }));
  const proposed = await proposeMaps(files, sheet === undefined ? {} : { sheet });
  if ('ok' in proposed)
    throw new Failure('unusable', { file: proposed.file ?? '', reason: proposed.message });
  return new Map(proposed.map(({ file, map }) => [file, map]));
}

async function mapOf(input: Input, options: MapOptions, set: boolean): Promise<ColumnMap> {
  const table = await openTable(input.pieces(), {
    name: input.name,
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
  });
  if (!table.ok) throw new Failure('unusable', { file: input.name, reason: table.message });
  const { headings, sample } = table;
  return withTimeZone(proposeMap(headings, sample, { name: input.name, set }), headings, sample);
}

function withZone(map: ColumnMap | undefined, timeZone: string): ColumnMap | undefined {
  if (map === undefined) return undefined;
  const defaults = Object.entries(map.defaults ?? {}).filter(([key]) => key !== 'timeZoneWhy');
  return { ...map, defaults: { ...Object.fromEntries(defaults), timeZone } };
}

function write(input: Input, proposed: ColumnMap, options: MapOptions, io: CliIo): void {
  const out = options.out ?? (input.path === undefined ? '-' : mapPathOf(input.path));
  if (out === '-') {
    io.out(writeColumnMap(proposed).trimEnd());
    return;
  }
  if (options.force !== true && existsSync(out)) throw new Failure('mapThere', { file: out });
  writeWhole(out, [writeColumnMap(proposed)]);
  io.out(columns(proposed, io.width));
  const { timeZone, timeZoneWhy = '' } = proposed.defaults ?? {};
  if (timeZone === '') io.out(say('mapNoTimeZone'));
  else if (timeZoneWhy !== '')
    io.out(say('mapTimeZone', { zone: timeZone ?? '', why: timeZoneWhy }));
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
