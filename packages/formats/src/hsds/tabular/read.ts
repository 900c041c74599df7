import type { Format, FormatReading, HoursOptions, Note } from '../../core/candidate.ts';
import { hsdsFieldName, readTops } from '../read.ts';
import { Join } from './join.ts';
import type { Table } from './tables.ts';

/** What a set of tables holds, and how its reports call the fields of our model. */
export interface TablesReading {
  readonly reading: FormatReading;
  readonly format: Pick<Format, 'name' | 'fieldName'>;
}

/**
 * Reads a set of tables that name each other by id: HSDS 3 tabular (with or without a
 * `datapackage.json`, which says nothing that the headings do not), HSDS 1 and 2, and Ohana. Every row
 * of a known table counts as a record: it is in the directory, or a problem says why not. Tables that
 * a directory has no use for are listed in `unread`. Undefined when no table is known.
 */
export function readTables(
  tables: readonly Table[],
  options: HoursOptions,
): TablesReading | undefined {
  const known = tables.filter((table) => table.kind !== 'unread');
  if (known.length === 0) return undefined;
  const join = new Join(known);
  const reading = readTops(join.tops, { ...options, quietHours: true });
  const empty: Note[] = known.every((table) => table.rows.length === 0)
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
    // Rows of several tables share small numbers as ids: reports name the row.
    candidates: reading.candidates.map((candidate) => ({ ...candidate, label: candidate.place })),
    parts: { imported, rejected, notes: [...notes, ...empty] },
    unread: [
      ...tables
        .filter((table) => table.kind === 'unread' && table.rows.length > 0)
        .map((table) => ({ name: table.name, rows: table.rows.length })),
      ...join.unread,
    ],
  };
  const fieldName = (...[kind, path]: Parameters<typeof hsdsFieldName>): string | undefined =>
    (join.ohana && kind === 'services' && path === 'website' ? 'website' : undefined) ??
    hsdsFieldName(kind, path);
  return { reading: whole, format: { name: 'hsds-tables', fieldName } };
}
