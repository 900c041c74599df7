import { isBare } from '../cells/link.ts';
import type { ColumnMap } from '../map/column-map.ts';
import type { Cell, TableRow } from '../../tables/table.ts';
import type { Target } from '../../tables/columns/targets.ts';

/** One cell that was repaired. */
export interface Repair {
  /** The row, as the table counts. */
  readonly record: string;
  /** Its heading. */
  readonly field: string;
  readonly code: RepairCode;
  readonly before: string;
  readonly after: string;
}

/** Repairs that are safe without asking: they change how a cell is written, never what it means. */
export type RepairCode = 'trim' | 'phone-format' | 'link-scheme' | 'postcode-spacing';

type Fix = (text: string) => string;

/** Removes extra spaces and invisible characters; line ends stay. */
export function trimmed(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]+|[\ufeff\u200b]/gu, '')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0\u2007\u202f]+/g, ' ').trim())
    .join('\n')
    .trim();
}

const PLUS_ONE = /^(?:\+?1[ .-]?)?\(?([2-9]\d\d)\)?[ .–‑-]{0,3}([2-9]\d\d)[ .–‑-]{0,3}(\d{4})$/;
const EXTENDED = /^(.{10,20}?)[,;]?\s{0,3}(?:ext|ex|x|extension|poste)[.:]{0,2}\s{0,2}(\d{1,6})$/i;

/**
 * A North American number as `519-555-0100`, with ` x12` for an extension. Toll-free numbers keep
 * their 1. Cells that hold anything else stay as they are.
 */
export function phoneFormat(text: string): string {
  const [, base = text, extension] = EXTENDED.exec(text) ?? [];
  const found = PLUS_ONE.exec(base.trim());
  if (found === null) return text;
  const [, area = '', exchange = '', line = ''] = found;
  const tollFree = /^8(?:00|33|44|55|66|77|88)$/.test(area) && /^\+?1/.test(base.trim());
  const number = `${tollFree ? '1-' : ''}${area}-${exchange}-${line}`;
  return extension === undefined ? number : `${number} x${extension}`;
}

/** Adds https:// to `example.org/page`. */
export function linkScheme(text: string): string {
  return isBare(text) ? `https://${text}` : text;
}

/** `n1n1n1` becomes `N1N 1N1`, and British codes get their space. Others stay as they are. */
export function postcodeSpacing(text: string): string {
  const tight = text.toUpperCase().replace(/[\s-]/g, '');
  if (/^[ABCEGHJ-NPRSTVXY]\d[A-Z]\d[A-Z]\d$/.test(tight)) {
    return `${tight.slice(0, 3)} ${tight.slice(3)}`;
  }
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(tight)
    ? `${tight.slice(0, -3)} ${tight.slice(-3)}`
    : text;
}

const FIXES: Partial<Record<Target, readonly (readonly [RepairCode, Fix])[]>> = {
  phone: [['phone-format', phoneFormat]],
  'phone.text': [['phone-format', phoneFormat]],
  'phone.fax': [['phone-format', phoneFormat]],
  'phone.tty': [['phone-format', phoneFormat]],
  'organization.phone': [['phone-format', phoneFormat]],
  'location.phone': [['phone-format', phoneFormat]],
  website: [['link-scheme', linkScheme]],
  'organization.website': [['link-scheme', linkScheme]],
  'address.postalCode': [['postcode-spacing', postcodeSpacing]],
};

/** A row with its safe repairs made, and what they were. The row itself stays as it is. */
export function repairRow(
  headings: readonly string[],
  row: TableRow,
  map: ColumnMap,
): { readonly row: TableRow; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  const fix = (text: string, field: string): string => {
    const rule = Object.hasOwn(map.columns, field) ? map.columns[field] : undefined;
    const fixes = [['trim', trimmed] as const, ...((rule && FIXES[rule.to]) ?? [])];
    return fixes.reduce((before, [code, change]) => {
      const after = before === '' ? before : change(before);
      if (after !== before) repairs.push({ record: row.place, field, code, before, after });
      return after;
    }, text);
  };
  const cells = row.cells.map((cell, at): Cell => {
    const field = headings[at] ?? '';
    return typeof cell === 'string' ? fix(cell, field) : cell.map((text) => fix(text, field));
  });
  return { row: repairs.length === 0 ? row : { ...row, cells }, repairs };
}
