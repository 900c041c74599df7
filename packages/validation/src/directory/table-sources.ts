import { unreadable, type DirectoryImport, type ImportOptions } from './finish.ts';
import { headingOf, importTables, toRaw } from './hsds-tables.ts';
import type { Row, Table } from './table-join.ts';
import { kindByHeadings, kindByName } from './table-kinds.ts';
import { readTable, type TableSource } from './tables/read-table.ts';

/** One file of a set, as it is: text, bytes, or pieces of either as they come. */
export interface TableSourceFile {
  /** With or without folders; what the table holds is told by it, else by its headings. */
  readonly name: string;
  readonly source: TableSource;
}

/**
 * `importTableFiles` for files that nobody has read yet, in any encoding and with any delimiter. A
 * `datapackage.json` may stand among them: the headings say all that it says. A file that is no table
 * is one problem; the others are read.
 */
export async function importTableSet(
  files: readonly TableSourceFile[],
  options: ImportOptions = {},
): Promise<DirectoryImport> {
  const tables: Table[] = [];
  for (const { name, source } of files) {
    if (/(^|[\\/])datapackage\.json$/i.test(name)) continue;
    tables.push(await tableOf(name, source));
  }
  if (tables.length === 0) return unreadable('empty', 'There is no table here.');
  return importTables(tables, options);
}

async function tableOf(path: string, source: TableSource): Promise<Table> {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const reading = await readTable(source, { name });
  if (!reading.ok) {
    return {
      name,
      kind: kindByName(name) ?? 'unread',
      headings: [],
      rows: [],
      fault: reading.code,
    };
  }
  const headings = reading.table.headings.map(headingOf);
  const rows: Row[] = [];
  for await (const { place, cells, flaws = [], found } of reading.table.rows) {
    const row = { place: `${name} ${place}` };
    if (flaws.includes('not-a-record')) rows.push({ ...row, raw: undefined, found });
    else {
      rows.push({
        ...row,
        raw: toRaw(headings, cells),
        ...(flaws.includes('extra-cells')
          ? { ragged: `more cells than the ${headings.length} headings` }
          : flaws.includes('unclosed-quote')
            ? { ragged: 'a quote that nobody closed' }
            : {}),
      });
    }
  }
  return { name, kind: kindByName(name) ?? kindByHeadings(headings) ?? 'unread', headings, rows };
}
