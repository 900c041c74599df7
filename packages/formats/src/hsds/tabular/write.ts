import { publicView, type Directory, type Problem } from '@peerkit/model';
import { toCsv, type CsvOptions, type Row } from '../../tables/write-csv.ts';
import type { Hsds, HsdsList } from '../file.ts';
import { writeHsds, type HsdsOptions } from '../write.ts';
import { TABLES, type Column, type TableName } from './columns.ts';

/** One file of a set. */
export interface ExportFile {
  /** Its name in the folder, e.g. `services.csv`. */
  readonly name: string;
  /** All of it, to be written as UTF-8. */
  readonly text: string;
}

/** What `toHsdsTables` gives: a folder of files, held in memory. */
export interface HsdsTables {
  /** `datapackage.json` first, then a CSV file for each table that has rows. */
  readonly files: readonly ExportFile[];
  /** Required fields that the directory lacks, and what HSDS has no room for, as of `toHsdsJson`. */
  readonly problems: readonly Problem[];
}

/**
 * Writes HSDS 3.1 tables with their `datapackage.json`. Programs read these, so `safe` is off unless
 * asked for: a `'` before `+1 519…` would be part of the number.
 *
 * Carried: every field for which HSDS 3.1 has a column, and of ours `x_confidential` and
 * `x_time_zone` of locations. Not carried: ids that are not UUIDs (they become UUIDs), where a record
 * was read from, exceptions to hours and rules that HSDS has no room for, alerts except those of services,
 * dates of checks and changes except those of services, peer practice (values, scope, issues, solutions,
 * resources), partners of an organization, title, language, zone and holidays of the directory.
 * `toHsdsJson` carries all of these.
 */
export function toHsdsTables(
  directory: Directory,
  options: HsdsOptions & CsvOptions = {},
): HsdsTables {
  const { problems, ...file } = writeHsds(publicView(directory), options);
  const tables = new TableSet();
  for (const [list, table] of Object.entries(LISTS) as [HsdsList, TableName][]) {
    for (const record of file[list]) tables.add(table, record, {});
  }
  const { safe = false } = options;
  const used = TABLE_NAMES.filter((name) => ALWAYS.has(name) || tables.rows(name).length > 0);
  const csv = used.map((name) => ({
    name: TABLES[name].path,
    text: toCsv(
      TABLES[name].columns.map((column) => column.name),
      tables.rows(name),
      { safe },
    ),
  }));
  const text = `${JSON.stringify(datapackage(directory.title, used), null, 2)}\n`;
  return { files: [{ name: 'datapackage.json', text }, ...csv], problems };
}

// Terms come first; terms that only records name follow, always in the same order.
const LISTS: Readonly<Record<HsdsList, TableName>> = {
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
  organizations: 'organization',
  programs: 'program',
  services: 'service',
  locations: 'location',
  service_at_locations: 'service_at_location',
};
const TABLE_NAMES = Object.keys(TABLES) as TableName[];
const ALWAYS: ReadonlySet<TableName> = new Set(['organization', 'service', 'location'] as const);

/** The lists inside records, and the table that each belongs to. */
const NESTED: ReadonlyMap<string, TableName> = new Map([
  ['additional_websites', 'url'],
  ['additional_urls', 'url'],
  ['phones', 'phone'],
  ['contacts', 'contact'],
  ['addresses', 'address'],
  ['schedules', 'schedule'],
  ['service_areas', 'service_area'],
  ['languages', 'language'],
  ['accessibility', 'accessibility'],
  ['cost_options', 'cost_option'],
  ['required_documents', 'required_document'],
  ['attributes', 'attribute'],
]);

/** Takes records apart: lists inside them become rows of their own that name their owner. */
class TableSet {
  readonly #rows = new Map<TableName, Row[]>();
  readonly #terms = new Set<unknown>();

  rows(table: TableName): readonly Row[] {
    return this.#rows.get(table) ?? [];
  }

  add(table: TableName, record: Hsds, owner: Hsds): void {
    if (table === 'taxonomy_term') {
      if (this.#terms.has(record['id'])) return;
      this.#terms.add(record['id']);
    }
    const rows = this.#rows.get(table) ?? [];
    this.#rows.set(table, rows);
    rows.push(
      TABLES[table].columns.map(({ name }) =>
        cellOf(Object.hasOwn(owner, name) ? owner : record, name),
      ),
    );
    for (const [key, value] of Object.entries(record)) {
      const nested = NESTED.get(key);
      if (nested !== undefined && Array.isArray(value)) {
        const named = { [`${table}_id`]: record['id'] };
        for (const item of value as readonly Hsds[]) this.add(nested, item, named);
      } else if (key === 'taxonomy_term') this.add('taxonomy_term', value as Hsds, {});
    }
  }
}

function cellOf(record: Hsds, name: string): Row[number] {
  const value = record[name];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
}

/** The table that a column of ids points to. */
function foreignKey({ name }: Column): { fields: string; reference: object } | undefined {
  const table = name.replace(/_id$/, '') as TableName;
  return name.endsWith('_id') && Object.hasOwn(TABLES, table)
    ? { fields: name, reference: { resource: table, fields: 'id' } }
    : undefined;
}

function datapackage(title: string | undefined, used: readonly TableName[]): object {
  return {
    name: 'human_services_data',
    ...(title === undefined ? {} : { title }),
    profile: 'tabular-data-package',
    version: '3.1.0',
    homepage: 'https://docs.openreferral.org',
    resources: used.map((table) => {
      const { path, columns } = TABLES[table];
      const foreignKeys = columns
        .map(foreignKey)
        .filter((column) => column !== undefined)
        // A foreign key needs a table that is in the package.
        .filter(({ reference }) => used.includes((reference as { resource: TableName }).resource));
      return {
        name: table,
        path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        profile: 'tabular-data-resource',
        schema: {
          primaryKey: 'id',
          fields: columns.map(({ name, type, format, required }) => ({
            name,
            type,
            ...(format === undefined ? {} : { format }),
            ...(required ? { constraints: { required: true, unique: name === 'id' } } : {}),
          })),
          ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
        },
      };
    }),
  };
}
