import type { ColumnMap } from '../spreadsheet/map/column-map.ts';
import { withTimeZone } from '../spreadsheet/map/propose-zone.ts';
import { proposeMap } from '../spreadsheet/map/propose.ts';
import { hasNames, isOfOpenings } from '../spreadsheet/map/opening-columns.ts';
import { applyMaps } from '../spreadsheet/rows/apply.ts';
import { Dividers } from '../spreadsheet/rows/dividers.ts';
import { mappedColumns } from '../spreadsheet/rows/mapped-columns.ts';
import type { MappedTable } from '../spreadsheet/rows/mapped-table.ts';
import { readRow } from '../spreadsheet/rows/read-row.ts';
import { silent } from './silent-repairs.ts';
import { repairRow } from '../spreadsheet/rows/repairs.ts';
import type { TableRow } from '../tables/table.ts';
import type { InputFile } from './input-file.ts';
import { openSet, type SetTable } from './table-set.ts';
import {
  partOf,
  type FilesRejection,
  type LocatedRepair,
  type DirectoryFromFiles,
  type ReadingNote,
  type ReadOptions,
} from './part.ts';

/** Reads tables that need a column map: with the map that was given, else with a guessed one. */
export async function readSpreadsheets(
  files: readonly InputFile[],
  { fix, sheet }: ReadOptions,
): Promise<DirectoryFromFiles | FilesRejection> {
  const several = files.length > 1;
  const repairs: LocatedRepair[] = [];
  const notes: ReadingNote[] = [];
  const opened = await openSet(files, sheet);
  if ('ok' in opened) return opened;
  const tables: MappedTable[] = [];
  for (const table of opened.tables) {
    const { name, file, headings, sample, given, rules } = table;
    const set = several || rules !== undefined;
    const proposed = given ?? proposeMap(headings, sample, { name, set });
    const map =
      rules === undefined ? proposed : { ...proposed, columns: { ...proposed.columns, ...rules } };
    // Beside a list of services there may be others that only serve it, such as a list of categories.
    if (set && given === undefined && !hasNames(map)) {
      notes.push({ code: 'no-name-column', file: name });
      continue;
    }
    if (given === undefined) notes.push({ code: 'map-guessed', file: name });
    const rows = fix === true ? repaired(file, table, map, repairs) : table.rows;
    tables.push({ table: { headings, rows, notes: table.notes }, map, sample, source: file });
  }
  // Who owns a service, and whether its place is secret, must be known before it is read. Openings are joined
  // to services that are known by then.
  const order = ({ map }: MappedTable): number =>
    isOfOpenings(map) ? ORDER.length : ORDER.indexOf(map.rows);
  const part = partOf(
    await applyMaps(tables.sort((a, b) => order(a) - order(b))),
    files.map(({ name }) => name),
  );
  return {
    ...part,
    problems: [...opened.problems, ...part.problems],
    repairs,
    notes: [...notes, ...opened.notes],
  };
}

/** A map that is proposed for one of several files. */
export interface ProposedMap {
  readonly file: string;
  readonly map: ColumnMap;
}

/**
 * Proposes a map for each file: of files that belong together with what their columns say of each other, so that a
 * map that nobody corrects changes nothing. What a person said of a file before is not asked for.
 */
export async function proposeMaps(
  files: readonly InputFile[],
  { sheet }: Pick<ReadOptions, 'sheet'> = {},
): Promise<readonly ProposedMap[] | FilesRejection> {
  const unmapped = files.map((file) => ({
    name: file.name,
    beginning: () => file.beginning(),
    content: () => file.content(),
  }));
  const opened = await openSet(unmapped, sheet);
  if ('ok' in opened) return opened;
  const set = files.length > 1;
  return opened.tables
    .filter(({ name, file }) => name === file)
    .map(({ name, file, headings, sample, rules = {}, own = headings }) => {
      const map = proposeMap(headings, sample, { name, set });
      const columns = { ...map.columns, ...rules };
      return {
        file,
        map: withTimeZone(
          {
            ...map,
            columns: Object.fromEntries(
              Object.entries(columns).filter(([heading]) => own.includes(heading)),
            ),
          },
          headings,
          sample,
        ),
      };
    });
}

const ORDER: readonly ColumnMap['rows'][] = [
  ...(['categories', 'organizations', 'locations', 'services', 'links'] as const),
];

async function* repaired(
  file: string,
  { headings, rows, notes }: SetTable,
  map: ColumnMap,
  into: LocatedRepair[],
): AsyncGenerator<TableRow> {
  const columns = mappedColumns(headings, map);
  const dividers = new Dividers(headings, notes);
  for await (const row of rows) {
    if (dividers.see(row) !== undefined) {
      yield row;
      continue;
    }
    const { row: better, repairs } = repairRow(headings, row, map);
    if (repairs.length > 0) {
      const { confidential, unpublished } = readRow(map.rows, row, columns, new Set()).draft;
      const isSecret = confidential || unpublished !== undefined || dividers.says !== 'open';
      for (const repair of repairs) into.push({ ...(isSecret ? silent(repair) : repair), file });
    }
    yield better;
  }
}
