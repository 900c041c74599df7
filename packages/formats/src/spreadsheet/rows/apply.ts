import type { ColumnMap } from '../map/column-map.ts';
import { TableImporter } from './table-importer.ts';
import type { MappedTable, TableImport } from './mapped-table.ts';

/** How tables are imported. */
export interface TableImportOptions {
  /** The day, as an ISO date, that decides which alerts are over; today when absent. */
  readonly today?: string;
  /** Called after every 1000 rows, with the number of rows read from all tables so far. */
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
 * organization name become one organization, equal places one place. A bad cell costs only that cell, a row
 * without a name that row.
 */
export async function applyMaps(
  tables: readonly MappedTable[],
  options: TableImportOptions = {},
): Promise<TableImport> {
  const importer = new TableImporter(options.today ?? new Date().toISOString().slice(0, 10));
  let rows = 0;
  for (const mapped of tables) {
    const columns = importer.begin(mapped);
    // Rows of several files have the same numbers.
    const file = tables.length > 1 && mapped.source !== undefined ? `${mapped.source} ` : '';
    for await (const row of mapped.table.rows) {
      const place = row.place.startsWith(file) ? row.place : `${file}${row.place}`;
      importer.take(place === row.place ? row : { ...row, place }, columns, mapped);
      rows += 1;
      if (rows % 1000 === 0) options.onProgress?.(rows);
    }
    importer.end(mapped, columns);
  }
  return importer.directoryImport(tables.map(({ map }) => map));
}
