import type { ColumnMap } from './column-map.ts';
import { Keeper } from './keeper.ts';
import type { MappedTable, TableImport } from './mapped-table.ts';

/** How tables are imported. */
export interface TableImportOptions {
  /** ISO date on which alerts count as over; today when absent. */
  readonly today?: string;
  /** Called after each 1000 rows, with how many were read of all tables so far. */
  readonly onProgress?: (rows: number) => void;
}

/** Reads one table with its map. See {@link applyMaps}. */
export function applyMap(
  table: MappedTable['table'],
  map: ColumnMap,
  options: TableImportOptions & Pick<MappedTable, 'source'> = {},
): Promise<TableImport> {
  const { source, ...rest } = options;
  return applyMaps([{ table, map, ...(source === undefined ? {} : { source }) }], rest);
}

/**
 * Reads tables that belong together (organizations, places, services) as one directory, row by row:
 * a row becomes a service with its organization and its place, or what its map says. Rows with one
 * organization name are one organization, equal places one place. A bad cell costs that cell, a row
 * without a name that row.
 */
export async function applyMaps(
  tables: readonly MappedTable[],
  options: TableImportOptions = {},
): Promise<TableImport> {
  const keeper = new Keeper(options.today ?? new Date().toISOString().slice(0, 10));
  let rows = 0;
  for (const one of tables) {
    const columns = keeper.begin(one);
    // Rows of several files share their numbers.
    const file = tables.length > 1 && one.source !== undefined ? `${one.source} ` : '';
    for await (const row of one.table.rows) {
      const place = row.place.startsWith(file) ? row.place : `${file}${row.place}`;
      keeper.take(place === row.place ? row : { ...row, place }, columns, one);
      rows += 1;
      if (rows % 1000 === 0) options.onProgress?.(rows);
    }
    keeper.end(one);
  }
  return keeper.finish(tables.map(({ map }) => map));
}
