import { withoutMark } from '../../core/decode.ts';
import { isRaw, own, type Raw } from '../../core/fields.ts';
import { kindByName, type TableKind } from './table-kinds.ts';

/** A record that the tables that belong to it are added to. */
export type MutableRaw = Record<string, unknown>;

/** A row of a table; without `raw` it is not a record. */
export interface Row {
  readonly place: string;
  readonly raw: MutableRaw | undefined;
  readonly found?: unknown;
  /** What is wrong with its number of cells. */
  readonly ragged?: string;
}

export interface Table {
  readonly name: string;
  readonly kind: TableKind;
  /** Lowercase; empty where rows are objects. */
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  /** Why nothing of it could be read. */
  readonly fault?: string;
}

/**
 * Whether parsed JSON holds tables: `{"services.csv": [{…}]}`, or flat lists with phones, schedules and
 * addresses beside the services.
 */
export function isTableSet(input: unknown): input is Raw {
  if (!isRaw(input) || own(input, 'id') !== undefined || own(input, 'contents') !== undefined) {
    return false;
  }
  const lists = listsOf(input);
  const apart = lists.some((key) => /\.csv$/i.test(key) || PARTS.has(key));
  return apart && lists.some((key) => (kindByName(key) ?? 'unread') !== 'unread');
}

/** The tables in parsed JSON. */
export function tablesOf(input: Raw): readonly Table[] {
  return listsOf(input).map((name) => {
    const rows = (own(input, name) as readonly unknown[]).map((raw, at): Row => {
      return { place: `${name}[${at}]`, raw: isRaw(raw) ? { ...raw } : undefined, found: raw };
    });
    return { name, kind: kindByName(name) ?? 'unread', headings: [], rows };
  });
}

function listsOf(input: Raw): readonly string[] {
  return Object.keys(input).filter((key) => Array.isArray(own(input, key)));
}

const PARTS = new Set(['phones', 'schedules', 'addresses', 'attributes', 'contacts', 'languages']);

/** A heading as all of these standards write it. */
export function headingOf(heading: string): string {
  return withoutMark(heading).trim().toLowerCase().replace(/\s+/g, '_');
}

/** Empty cells are absent, and so is `null`, which databases write. If a heading comes twice, the first column counts. */
export function toRaw(
  names: readonly string[],
  cells: readonly (string | readonly string[])[],
): Record<string, unknown> {
  const found = new Map<string, string>();
  names.forEach((name, at) => {
    const value = cells[at] ?? '';
    const cell = typeof value === 'string' ? value : value.join(', ');
    if (cell.trim() !== '' && cell !== 'null' && cell !== 'NULL' && !found.has(name)) {
      found.set(name, cell);
    }
  });
  return Object.fromEntries(found);
}
