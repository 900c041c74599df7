import { rejection } from '../core/rejections.ts';
import { readTables } from '../hsds/tabular/read.ts';
import type { Table } from '../hsds/tabular/tables.ts';
import { directoryImport, type DirectoryImport, type ImportOptions } from './import-result.ts';

/** Imports the tables of an HSDS or Ohana set. What their names say of all places in them counts. */
export function importTables(tables: readonly Table[], options: ImportOptions): DirectoryImport {
  const read = readTables(tables, options);
  if (read === undefined) return rejection('unknown-tables');
  const names = tables.map(({ name }) => name);
  return directoryImport(read.reading, read.format, options, names);
}
