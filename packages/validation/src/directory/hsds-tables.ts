import type { FormatReading, Note } from './candidate.ts';
import { finish, unreadable, type DirectoryImport, type ImportOptions } from './finish.ts';
import { hsdsFieldName, readTops } from './hsds.ts';
import { Join, type Row, type Table } from './table-join.ts';
import { isRaw, own } from './read.ts';
import { kindByHeadings, kindByName } from './table-kinds.ts';

/** One table of a set: a CSV file, or a sheet. Rows are read once. */
export interface TableFile {
  /** Name of the file, e.g. `services.csv`; what it holds is told by it, else by the headings. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

/**
 * Reads a set of tables that name each other by id: HSDS 3 tabular (with or without a
 * `datapackage.json`, which says nothing that the headings do not), HSDS 1 and 2, and Ohana. Every row
 * of a table we know counts as a record: it is in the directory, or a problem says why not. Tables that
 * a directory has no use for are listed in `unread`.
 */
export function importTableFiles(
  files: readonly TableFile[],
  options: ImportOptions = {},
): DirectoryImport {
  return importTables(files.map(toTable), options);
}

export function importTables(tables: readonly Table[], options: ImportOptions): DirectoryImport {
  const known = tables.filter((one) => one.kind !== 'unread');
  if (known.length === 0) {
    return unreadable(
      'unknown-shape',
      'No table here is one of HSDS or Ohana. Check the names of the files, or use a column map.',
    );
  }
  const join = new Join(known);
  const reading = readTops(join.tops, { ...options, quietHours: true });
  const empty: Note[] = known.every((one) => one.rows.length === 0)
    ? known.map(({ name }) => ({ severity: 'warning', place: name, field: '', code: 'no-rows' }))
    : [];
  for (const { name, fault } of tables) {
    if (fault !== undefined) {
      empty.push({ severity: 'error', place: name, field: '', code: 'unreadable-file' });
    }
  }
  const { imported, rejected, notes } = join.parts;
  const whole: FormatReading = {
    ...reading,
    // Rows of several tables have the same small numbers for ids: reports name the row.
    candidates: reading.candidates.map((one) => ({ ...one, label: one.place })),
    parts: { imported, rejected, notes: [...notes, ...empty] },
    unread: [
      ...tables
        .filter((one) => one.kind === 'unread' && one.rows.length > 0)
        .map((one) => ({ name: one.name, rows: one.rows.length })),
      ...join.unread,
    ],
  };
  const fieldName = (...[kind, path]: Parameters<typeof hsdsFieldName>): string | undefined =>
    (join.ohana && kind === 'services' && path === 'website' ? 'website' : undefined) ??
    hsdsFieldName(kind, path);
  return finish(whole, { name: 'hsds-tables', fieldName }, options);
}

/**
 * The tables in parsed JSON: `{"services.csv": [{…}]}`, or flat lists with phones, schedules and
 * addresses beside the services. Undefined when it is neither.
 */
export function tablesOf(input: unknown): readonly Table[] | undefined {
  if (!isRaw(input) || own(input, 'id') !== undefined || own(input, 'contents') !== undefined) {
    return undefined;
  }
  const lists = Object.keys(input).filter((key) => Array.isArray(own(input, key)));
  const apart = lists.some((key) => /\.csv$/i.test(key) || PARTS.has(key));
  if (!apart) return undefined;
  const tables = lists.map((name) => {
    const rows = (own(input, name) as readonly unknown[]).map((raw, at): Row => {
      return { place: `${name}[${at}]`, raw: isRaw(raw) ? { ...raw } : undefined, found: raw };
    });
    return { name, kind: kindByName(name) ?? 'unread', headings: [], rows } as const;
  });
  return tables.some((one) => one.kind !== 'unread') ? tables : undefined;
}

const PARTS = new Set(['phones', 'schedules', 'addresses', 'attributes', 'contacts', 'languages']);

function toTable({ name, headings, rows }: TableFile): Table {
  const names = headings.map(headingOf);
  const kind = kindByName(name) ?? kindByHeadings(names) ?? 'unread';
  let at = 1;
  const read: Row[] = [];
  for (const cells of rows) {
    at += 1;
    const place = `${name} row ${at}`;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const ragged =
      cells.length > names.length
        ? `${cells.length} cells for ${names.length} headings`
        : undefined;
    read.push({ place, raw: toRaw(names, cells), ...(ragged === undefined ? {} : { ragged }) });
  }
  return { name, kind, headings: names, rows: read };
}

/** A heading as all standards of tables write it. */
export function headingOf(heading: string): string {
  return heading
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '_');
}

/** Empty cells are absent, and so is `null`, which databases write. Of two equal headings the first counts. */
export function toRaw(
  names: readonly string[],
  cells: readonly (string | readonly string[])[],
): Record<string, unknown> {
  const found = new Map<string, string>();
  names.forEach((name, at) => {
    const said = cells[at] ?? '';
    const cell = typeof said === 'string' ? said : said.join(', ');
    if (cell.trim() !== '' && cell !== 'null' && cell !== 'NULL' && !found.has(name)) {
      found.set(name, cell);
    }
  });
  return Object.fromEntries(found);
}
