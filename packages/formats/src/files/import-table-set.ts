import type { DirectoryImport, ImportOptions } from './import-result.ts';
import { rejection } from '../core/rejections.ts';
import { readTable } from './table/read-table.ts';
import type { TableSource } from '../tables/table-source.ts';
import type { TableRow } from '../tables/table.ts';
import { importTables } from './import-tables.ts';
import { kindByHeadings, kindByName } from '../hsds/tabular/table-kinds.ts';
import { headingOf, toRaw, type Row, type Table } from '../hsds/tabular/tables.ts';

/** One file of a set, as it is: text, bytes, or pieces of either as they come. */
export interface TableSourceFile {
  /** With or without folders. It tells what the table holds; else its headings do. */
  readonly name: string;
  readonly source: TableSource;
}

/** How a set of tables is imported. */
export interface TableSetOptions extends ImportOptions {
  /** Called for each row before it is read: gives the row that is read in its place. */
  readonly repair?: (file: string, headings: readonly string[], row: TableRow) => TableRow;
}

/**
 * Imports the files of an HSDS or Ohana set, in any encoding and with any delimiter. A
 * `datapackage.json` may be among them: the headings say all that it says. A file that is not a table is
 * one problem; the others are read.
 */
export async function importTableSet(
  files: readonly TableSourceFile[],
  { repair = (_file, _headings, row) => row, ...options }: TableSetOptions = {},
): Promise<DirectoryImport> {
  const tables: Table[] = [];
  for (const { name, source } of files) {
    if (/(^|[\\/])datapackage\.json$/i.test(name)) continue;
    tables.push(await tableOf(name, source, repair));
  }
  return tables.length === 0 ? rejection('empty') : importTables(tables, options);
}

async function tableOf(
  path: string,
  source: TableSource,
  repair: NonNullable<TableSetOptions['repair']>,
): Promise<Table> {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const reading = await readTable(source, { name });
  if (!reading.ok) {
    const kind = kindByName(name) ?? 'unread';
    return { name, kind, headings: [], rows: [], fault: reading.code };
  }
  const headings = reading.table.headings.map(headingOf);
  const rows: Row[] = [];
  for await (const row of reading.table.rows) {
    rows.push(rowOf(name, headings, repair(name, reading.table.headings, row)));
  }
  return { name, kind: kindByName(name) ?? kindByHeadings(headings) ?? 'unread', headings, rows };
}

function rowOf(
  name: string,
  headings: readonly string[],
  { place: at, cells, flaws = [], found }: TableRow,
): Row {
  const place = `${name} ${at}`;
  if (flaws.includes('not-a-record')) return { place, raw: undefined, found };
  const ragged = flaws.includes('extra-cells')
    ? `more cells than the ${headings.length} headings`
    : flaws.includes('unclosed-quote')
      ? 'a quotation mark that never closes'
      : undefined;
  return { place, raw: toRaw(headings, cells), ...(ragged === undefined ? {} : { ragged }) };
}
