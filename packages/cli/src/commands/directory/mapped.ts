import { existsSync } from 'node:fs';
import type { Problem } from '@peerkit/model';
import {
  applyMaps,
  proposeMap,
  readColumnMap,
  readTable,
  repairRow,
  SAMPLE_ROWS,
  type ColumnMap,
  type MappedTable,
  type Repair,
  type Table,
  type TableRow,
} from '@peerkit/validation/tables';
import { Failure } from '../../failure.ts';
import { readText } from '../../text/read-text.ts';
import { say } from '../../text/say.ts';
import { counted, mapPathOf, type Input } from './inputs.ts';
import { locate } from './located.ts';
import type { Progress } from './progress.ts';
import type { LocatedRepair, Part, ReadOptions } from './reading.ts';

/** A table, its first rows already looked at. */
export interface OpenTable {
  readonly name: string;
  readonly headings: readonly string[];
  /** The first rows, for a look. They come again in `rows`. */
  readonly sample: readonly TableRow[];
  readonly rows: AsyncIterable<TableRow>;
  readonly notes: Table['notes'];
}

/** Opens a file as a table, with enough of its rows to propose a map. */
export async function openTable(input: Input, progress: Progress): Promise<OpenTable> {
  const reading = await readTable(counted(input, progress), { name: input.name });
  if (!reading.ok) throw new Failure('unusable', { file: input.name, reason: reading.message });
  const { headings, rows, notes } = reading.table;
  const coming = rows[Symbol.asyncIterator]();
  const sample: TableRow[] = [];
  while (sample.length < SAMPLE_ROWS) {
    const next = await coming.next();
    if (next.done === true) break;
    sample.push(next.value);
  }
  async function* all(): AsyncGenerator<TableRow> {
    yield* sample;
    yield* { [Symbol.asyncIterator]: () => coming };
  }
  return { name: input.name, headings, sample, rows: all(), notes };
}

/** Reads tables through their column maps: the one given, the one beside the file, or a proposed one. */
export async function readMapped(
  inputs: readonly Input[],
  options: ReadOptions,
  progress: Progress,
): Promise<Part> {
  const several = inputs.length > 1;
  const repairs: LocatedRepair[] = [];
  const notes: string[] = [];
  const tables: MappedTable[] = [];
  for (const input of inputs) {
    const open = await openTable(input, progress);
    const { map, note } = chooseMap(input, open, options, several);
    if (several && note !== undefined && !hasNames(map)) {
      notes.push(say('tableNameless', { file: input.name }));
      continue;
    }
    if (note !== undefined) notes.push(note);
    const fixed = options.fix === true ? repaired(open, map, repairs) : open.rows;
    const rows = several ? named(fixed, input.name) : fixed;
    tables.push({
      table: { headings: open.headings, rows, notes: open.notes },
      map,
      source: input.name,
    });
  }
  const { directory, problems, counts } = await applyMaps(tables);
  const names = inputs.map((one) => one.name);
  return {
    directory,
    counts,
    repairs,
    notes,
    problems: problems.map((one: Problem) => locate(one, names)),
  };
}

/** Beside a list of services stand others that only serve it, such as a list of categories. */
function hasNames({ columns, rows }: ColumnMap): boolean {
  if (rows === 'links') return true;
  return Object.values(columns).some(({ to }) => to === 'name' || to === 'organization.name');
}

function chooseMap(
  input: Input,
  { headings, sample }: OpenTable,
  options: ReadOptions,
  set: boolean,
): { readonly map: ColumnMap; readonly note?: string } {
  const beside = input.path === undefined ? undefined : mapPathOf(input.path);
  const path = options.map ?? (beside !== undefined && existsSync(beside) ? beside : undefined);
  if (path === undefined) {
    const map = proposeMap(headings, sample, { name: input.name, set });
    return { map, note: say('mapGuessed', { file: input.name }) };
  }
  const reading = readColumnMap(readText(path));
  if (!reading.ok) {
    const reason = reading.problems.map(({ field, message }) => `${field}: ${message}`).join('\n');
    throw new Failure('badMap', { file: path, reason });
  }
  return { map: reading.map };
}

async function* named(rows: AsyncIterable<TableRow>, name: string): AsyncGenerator<TableRow> {
  for await (const row of rows) yield { ...row, place: `${name} ${row.place}` };
}

async function* repaired(
  { name, headings, rows }: OpenTable,
  map: ColumnMap,
  told: LocatedRepair[],
): AsyncGenerator<TableRow> {
  for await (const row of rows) {
    const { row: better, repairs } = repairRow(headings, row, map);
    told.push(...repairs.map((one: Repair) => ({ ...one, file: name })));
    yield better;
  }
}
