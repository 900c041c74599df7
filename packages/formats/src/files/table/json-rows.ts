import {
  MAX_COLUMNS,
  type Cell,
  type NamedList,
  type TableNote,
  type TableRow,
} from '../../tables/table.ts';
import { isFlatKey } from './flat-keys.ts';
import { tellApart } from '../../tables/headings.ts';
import { shapedRecords } from './record-shapes.ts';
import { airtableRecords, isAirtable } from '../../tables/airtable/read.ts';
import { withoutKeys } from '../../tables/keyed-json/read.ts';

export interface JsonTable {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly TableNote[];
  /** All lists of the file, when there are several: they may name each other's records. */
  readonly lists?: readonly NamedList[];
}

/** Objects that are nested deeper are ignored. */
const MAX_DEPTH = 4;
/** Names of objects that only wrap the fields of a record: Airtable, GeoJSON, CMS exports. */
const WRAPPERS = /^(?:fields|properties|attributes)\./;

/**
 * A list of records as a table: groups of fields become `address.city`, lists of plain values stay
 * lists. The list may be inside an object; the longest list of records is used.
 */
export function jsonTable(value: unknown): JsonTable | undefined {
  const shaped = shapedRecords(value);
  if (shaped !== undefined) return recordTable(shaped.items, shaped.notes);
  const lists = listsIn(withoutKeys(value), '', 0);
  const list = lists.reduce<(typeof lists)[number] | undefined>(
    (best, list) => (best === undefined || list.items.length > best.items.length ? list : best),
    undefined,
  );
  if (isGroup(value) && isOneRecord(value, list !== undefined)) return recordTable([value], []);
  if (list === undefined) return undefined;
  const others = lists.filter((other) => other !== list && other.items.length > 0);
  const table = recordTable(
    plainItems(list.items),
    others.map(({ name }): TableNote => ({ code: 'other-lists', found: name })),
  );
  if (others.length === 0) return table;
  const filled = lists.filter(({ items }) => items.length > 0);
  return {
    ...table,
    lists: filled.map(({ name, items }) => {
      const { headings, rows } = recordTable(plainItems(items), []);
      return { name: name.replace(/\.(?:records|rows|items|data)$/, ''), headings, rows };
    }),
  };
}

function plainItems(items: readonly unknown[]): readonly unknown[] {
  return isAirtable(items) ? airtableRecords(items).items : items;
}

/** One record alone, such as the only line of a file; lists in it are its phones, or the records themselves. */
function isOneRecord(value: Group, hasLists: boolean): boolean {
  const keys = Object.keys(value).filter((key) => typeof value[key] === 'string');
  if (!keys.some((key) => NAME.test(key))) return false;
  return keys.some(isFlatKey) || (!hasLists && keys.length > 2);
}

const NAME = /(?:^|[ _])(?:name|title|nom|nombre|titre|titel)$/i;

/** Records, flat or in groups, as a table. */
export function recordTable(items: readonly unknown[], found: readonly TableNote[]): JsonTable {
  const notes = [...found];
  const columns = new Map<string, number>();
  const dropped = new Set<string>();
  const flat = items.map((item) => {
    const fields = new Map<string, Cell>();
    if (isGroup(item)) flatten(item, '', 0, fields);
    for (const key of fields.keys()) {
      if (columns.has(key)) continue;
      if (columns.size < MAX_COLUMNS) columns.set(key, columns.size);
      else dropped.add(key);
    }
    return fields;
  });
  if (dropped.size > 0) {
    notes.push({ code: 'too-many-columns', found: String(columns.size + dropped.size) });
  }
  const keys = [...columns.keys()];
  const told = tellApart(keys);
  const rows = items.map((item, at): TableRow => {
    const fields = flat[at];
    const cells = keys.map((key) => fields?.get(key) ?? '');
    const place = `record ${at + 1}`;
    const strange = item !== null && !isGroup(item);
    return strange ? { place, cells, flaws: ['not-a-record'], found: item } : { place, cells };
  });
  return { headings: told.headings, rows, notes: [...notes, ...told.notes] };
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listsIn(
  value: unknown,
  name: string,
  depth: number,
): { readonly name: string; readonly items: readonly unknown[] }[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.length === 0 || items.some(isGroup) ? [{ name, items }] : [];
  }
  if (!isGroup(value) || depth > 3) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listsIn(inner, name === '' ? key : `${name}.${key}`, depth + 1),
  );
}

function flatten(group: Group, prefix: string, depth: number, into: Map<string, Cell>): void {
  for (const [key, value] of Object.entries(group)) {
    const name = `${prefix}${key}`.replace(WRAPPERS, '');
    if (Array.isArray(value)) putList(name, value, depth, into);
    else if (isGroup(value)) {
      if (depth < MAX_DEPTH) flatten(value, `${name}.`, depth + 1, into);
    } else into.set(name, scalar(value));
  }
}

function putList(
  name: string,
  list: readonly unknown[],
  depth: number,
  into: Map<string, Cell>,
): void {
  if (/(^|\.)coordinates$/.test(name) && list.length >= 2 && list.every(isDegrees)) {
    // GeoJSON writes longitude first, some programs as text.
    into.set('longitude', scalar(list[0]));
    into.set('latitude', scalar(list[1]));
    return;
  }
  const plain = list.filter((item) => !isGroup(item) && !Array.isArray(item)).map(scalar);
  if (plain.length > 0 || list.length === 0) into.set(name, plain);
  if (depth >= MAX_DEPTH) return;
  const inner = new Map<string, string[]>();
  for (const item of list.filter(isGroup)) {
    const fields = new Map<string, Cell>();
    flatten(item, `${name}.`, depth + 1, fields);
    for (const [key, cell] of fields) {
      const cells = inner.get(key) ?? [];
      for (const text of typeof cell === 'string' ? [cell] : cell) cells.push(text);
      inner.set(key, cells);
    }
  }
  for (const [key, cells] of inner) into.set(key, cells);
}

function isDegrees(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' && /^\s*[-+]?\d{1,3}(?:\.\d+)?\s*$/.test(value);
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
