import { problem } from '../core/problems.ts';
import { joinTables } from '../spreadsheet/linked-tables/join-tables.ts';
import type { LinkedTable } from '../spreadsheet/linked-tables/linked-table.ts';
import type { ColumnMap, ColumnRule } from '../spreadsheet/map/column-map.ts';
import { openTable } from './table/open-table.ts';
import { SAMPLE_ROWS } from '../spreadsheet/map/propose.ts';
import type { NamedList, TableNote, TableRow } from '../tables/table.ts';
import type { InputFile } from './input-file.ts';
import {
  rejectedPart,
  type FilesRejection,
  type LocatedProblem,
  type ReadingNote,
} from './part.ts';

/** A table that is about to be read with a map. */
export interface SetTable {
  /** What says which kind of rows it holds: the name of the file, or of the list in it. */
  readonly name: string;
  readonly file: string;
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
  readonly sample: readonly TableRow[];
  readonly notes: readonly TableNote[];
  readonly given: ColumnMap | undefined;
  /** What is known of columns that name rows of other tables. */
  readonly rules?: Readonly<Record<string, ColumnRule>>;
  /** The headings of the file itself, without columns that links added. */
  readonly own?: readonly string[];
}

/** All tables of some files, joined if they name each other's rows. */
export interface TableSet {
  readonly tables: readonly SetTable[];
  readonly notes: readonly ReadingNote[];
  readonly problems: readonly LocatedProblem[];
}

/** A table of which all rows are in memory. */
interface WholeTable extends SetTable {
  readonly all: readonly TableRow[];
  readonly lists: readonly NamedList[] | undefined;
}

/** Opens files as tables; a single file that cannot be opened says why. */
export async function openSet(
  files: readonly InputFile[],
  sheet: string | undefined,
): Promise<TableSet | FilesRejection> {
  const several = files.length > 1;
  const opened: (SetTable & Pick<WholeTable, 'lists'>)[] = [];
  const problems: LocatedProblem[] = [];
  for (const file of files) {
    const { name } = file;
    const options = { name, ...(sheet === undefined ? {} : { sheet }) };
    const table = await openTable(file.content(), options);
    if (table.ok) {
      const { headings, rows, sample, notes, lists } = table;
      opened.push({ name, file: name, headings, rows, sample, notes, lists, given: file.map?.() });
    } else {
      if (!several) return { ...table, file: name };
      problems.push(...rejectedPart({ ...table, file: name }).problems);
    }
  }
  const hasLists = opened.some(({ lists, given }) => lists !== undefined && given === undefined);
  if (opened.length < 2 && !hasLists) return { tables: opened, notes: [], problems };
  const whole: WholeTable[] = [];
  for (const table of opened) {
    const all: TableRow[] = [];
    for await (const row of table.rows) all.push(row);
    whole.push({ ...table, all, rows: each(all) });
  }
  const joined = joinSet(whole, several);
  if (joined === undefined) {
    return { tables: several ? whole.map(placed) : whole, notes: [], problems };
  }
  return { ...joined, problems: [...problems, ...joined.problems] };
}

/** The tables as one set; undefined when none names the rows of another. */
function joinSet(whole: readonly WholeTable[], several: boolean): TableSet | undefined {
  const origins = new Map<LinkedTable, WholeTable>();
  for (const table of whole) {
    const { name, headings, all, given, lists } = table;
    // Whoever made a map saw one table.
    if (given !== undefined || lists === undefined) {
      origins.set({ name, headings, rows: all, map: given }, table);
    } else for (const list of lists) origins.set({ ...list }, table);
  }
  const set = joinTables([...origins.keys()]);
  if (set === undefined) return undefined;
  const isList = (table: LinkedTable): boolean => table.name !== origins.get(table)?.name;
  const placeIn = (table: LinkedTable, { place }: TableRow): string =>
    isList(table) ? `${table.name} ${place}` : place;
  return {
    tables: set.tables.flatMap(({ origin, headings, rows, map, rules }): SetTable[] => {
      const table = origins.get(origin);
      if (table === undefined) return [];
      const { file, notes } = table;
      const all = rows.map((row) => {
        const place = placeIn(origin, row);
        return { ...row, place: several ? `${file} ${place}` : place };
      });
      return [
        {
          name: origin.name,
          file,
          headings,
          rows: each(all),
          sample: all.slice(0, SAMPLE_ROWS),
          notes: isList(origin) ? notes.filter(({ code }) => code !== 'other-lists') : notes,
          given: map,
          rules,
          own: origin.headings,
        },
      ];
    }),
    notes: set.people.map(({ name, rows }) => ({ code: 'table-unread', name, rows: rows.length })),
    problems: set.lost.map(({ table, row }) => ({
      file: origins.get(table)?.file ?? '',
      ...problem('warning', { record: placeIn(table, row) }, 'missing-owner'),
    })),
  };
}

/** Rows of several files have the same numbers. */
function placed(table: WholeTable): SetTable {
  const rows = table.all.map((row) => ({ ...row, place: `${table.file} ${row.place}` }));
  return { ...table, rows: each(rows) };
}

// eslint-disable-next-line @typescript-eslint/require-await -- one shape for rows that are there and rows that come
async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
