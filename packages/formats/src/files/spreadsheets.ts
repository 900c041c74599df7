import type { ColumnMap } from '../spreadsheet/map/column-map.ts';
import { openTable, type OpenTable } from '../spreadsheet/map/open-table.ts';
import { proposeMap } from '../spreadsheet/map/propose.ts';
import { hasNames, isOfOpenings } from '../spreadsheet/map/opening-columns.ts';
import { applyMaps } from '../spreadsheet/rows/apply.ts';
import { mappedColumns } from '../spreadsheet/rows/mapped-columns.ts';
import type { MappedTable } from '../spreadsheet/rows/mapped-table.ts';
import { readRow } from '../spreadsheet/rows/read-row.ts';
import { silent } from './silent-repairs.ts';
import { repairRow } from '../spreadsheet/rows/repairs.ts';
import type { TableRow } from '../spreadsheet/table/table.ts';
import type { InputFile } from './input-file.ts';
import {
  partOf,
  rejectedPart,
  type FilesRejection,
  type LocatedProblem,
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
  const unreadable: LocatedProblem[] = [];
  const tables: MappedTable[] = [];
  for (const file of files) {
    const { name } = file;
    const opened = await openTable(file.content(), {
      name,
      ...(sheet === undefined ? {} : { sheet }),
    });
    if (!opened.ok) {
      if (!several) return { ...opened, file: name };
      unreadable.push(...rejectedPart({ ...opened, file: name }).problems);
      continue;
    }
    const { headings, sample, notes: tableNotes } = opened;
    const given = file.map?.();
    const map = given ?? proposeMap(headings, sample, { name, set: several });
    // Beside a list of services there may be others that only serve it, such as a list of categories.
    if (several && given === undefined && !hasNames(map)) {
      notes.push({ code: 'no-name-column', file: name });
      continue;
    }
    if (given === undefined) notes.push({ code: 'map-guessed', file: name });
    const rows = fix === true ? repaired(name, opened, map, repairs) : opened.rows;
    tables.push({
      table: { headings, rows: several ? placedIn(name, rows) : rows, notes: tableNotes },
      map,
      sample,
      source: name,
    });
  }
  // Openings are joined to services that are known by then.
  const inOrder = [
    ...tables.filter(({ map }) => !isOfOpenings(map)),
    ...tables.filter(({ map }) => isOfOpenings(map)),
  ];
  const part = partOf(
    await applyMaps(inOrder),
    files.map(({ name }) => name),
  );
  return { ...part, problems: [...unreadable, ...part.problems], repairs, notes };
}

async function* placedIn(file: string, rows: AsyncIterable<TableRow>): AsyncGenerator<TableRow> {
  for await (const row of rows) yield { ...row, place: `${file} ${row.place}` };
}

async function* repaired(
  file: string,
  { headings, rows }: OpenTable,
  map: ColumnMap,
  into: LocatedRepair[],
): AsyncGenerator<TableRow> {
  const columns = mappedColumns(headings, map);
  for await (const row of rows) {
    const { row: better, repairs } = repairRow(headings, row, map);
    if (repairs.length > 0) {
      const { confidential, unpublished } = readRow(map.rows, row, columns, new Set()).draft;
      const isSecret = confidential || unpublished !== undefined;
      for (const repair of repairs) into.push({ ...(isSecret ? silent(repair) : repair), file });
    }
    yield better;
  }
}
