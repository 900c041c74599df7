import { speaksOfList } from '../privacy/about-the-list.ts';
import { speaksOfShelters } from '../privacy/of-shelters.ts';
import { isSecretList, secrecyOf } from '../privacy/says-secret.ts';
import { joinedHeadings, knownHeadings } from './heading-rows.ts';
import { MAX_COLUMNS, type TableNote } from './table.ts';

export interface HeadingRow {
  readonly headings: readonly string[];
  /** Index of the first row of data among the rows given. */
  readonly dataFrom: number;
  readonly notes: readonly TableNote[];
}

/**
 * Finds the headings among the first rows of a sheet: below titles that are alone in their row, in two rows
 * when one of them groups the other, and made up when there are none. Equal headings get a number, empty ones
 * the letter of their column.
 */
export function findHeadings(
  rows: readonly (readonly string[])[],
  mergedTo: (row: number, column: number) => number | undefined = () => undefined,
): HeadingRow {
  const notes: TableNote[] = [];
  const filled = rows.slice(0, 20).map((row) => row.filter(isFilled).length);
  const widest = Math.max(0, ...filled);
  const enough = widest < 2 ? 1 : Math.max(2, Math.ceil(widest / 2));
  const first = betterRow(
    rows,
    Math.max(
      0,
      filled.findIndex((count) => count >= enough),
    ),
  );
  const { at, row, last } = headingRows(rows, first, mergedTo);
  const above = filled.slice(0, at).filter((count) => count > 0).length;
  if (above > 0) notes.push({ code: 'lines-above', found: String(above) });
  for (const says of rows.slice(0, at).flat().flatMap(secrecyAbove)) {
    notes.push({ code: 'secret-above', found: says });
  }
  const headless = row.some(looksLikeData);
  if (headless) notes.push({ code: 'no-headings', found: String(at + 1) });
  const dataFrom = headless ? at : last + 1;
  const width = Math.max(lastUsed(row), mostlyUsed(rows.slice(last + 1)));
  if (width > MAX_COLUMNS) notes.push({ code: 'too-many-columns', found: String(width) });
  const named = Array.from({ length: Math.min(width, MAX_COLUMNS) }, (_, column) =>
    headless ? '' : (row[column] ?? ''),
  );
  const told = tellApart(named);
  return {
    headings: told.headings,
    dataFrom,
    notes: [...notes, ...told.notes.filter(({ code }) => !headless || code !== 'unnamed-heading')],
  };
}

/** `CONFIDENTIAL - DO NOT PUBLISH` above a list speaks of all rows: of them as a whole, or of their places. */
function secrecyAbove(cell: string): readonly ('row' | 'place' | 'shelters')[] {
  const words = cell.replace(/^[\s*=#_-]+|[\s*=#_-]+$/g, '');
  if (speaksOfList(words)) return [];
  const said = secrecyOf(words);
  if (said === undefined && !isSecretList(words)) return [];
  if (speaksOfShelters(words)) return ['shelters'];
  return [said === 'order' ? 'row' : 'place'];
}

/** A remark in two cells, such as `Updated` and a day, may stand above the headings. */
function betterRow(rows: readonly (readonly string[])[], first: number): number {
  const used = (row: readonly string[]): number => row.filter(isFilled).length;
  const start = rows[first] ?? [];
  const known = knownHeadings(start);
  const at = rows
    .slice(first + 1, first + 6)
    .findIndex((row) => used(row) > used(start) && knownHeadings(row) > Math.max(known, 1));
  return at < 0 ? first : first + 1 + at;
}

/** One row of headings, or two that belong together. */
function headingRows(
  rows: readonly (readonly string[])[],
  first: number,
  mergedTo: (row: number, column: number) => number | undefined,
): { readonly at: number; readonly row: readonly string[]; readonly last: number } {
  for (const at of [first - 1, first]) {
    const upper = rows[at];
    const lower = rows[at + 1];
    if (upper === undefined || lower === undefined) continue;
    const row = joinedHeadings(upper, lower, (column) => mergedTo(at, column));
    if (row !== undefined) return { at, row, last: at + 1 };
  }
  return { at: first, row: rows[first] ?? [], last: first };
}

/** Headings of one line each, no two equal, none empty. */
export function tellApart(given: readonly string[]): {
  readonly headings: readonly string[];
  readonly notes: readonly TableNote[];
} {
  const notes: TableNote[] = [];
  const seen = new Set<string>();
  const headings = given.map((raw, at) => {
    const clean = oneLine(raw);
    if (clean === '') notes.push({ code: 'unnamed-heading', found: letters(at) });
    const base = clean === '' ? `Column ${letters(at)}` : clean;
    let heading = base;
    for (let copy = 2; seen.has(heading.toLowerCase()); copy += 1) heading = `${base} (${copy})`;
    if (clean !== '' && heading !== base) notes.push({ code: 'duplicate-heading', found: base });
    seen.add(heading.toLowerCase());
    return heading;
  });
  return { headings, notes };
}

function oneLine(text: string): string {
  return text
    .slice(0, 200)
    .replace(/[\s\p{Cc}\ufeff]+/gu, ' ')
    .trim();
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** A heading is never an address, a link or a phone number. */
function looksLikeData(cell: string): boolean {
  return /^\s*(?:https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s@]+\.[a-z]+|[+(]?\d[\d\s().-]{6,20})\s*$/i.test(
    cell.slice(0, 200),
  );
}

function lastUsed(row: readonly string[]): number {
  return row.findLastIndex(isFilled) + 1;
}

/** Width of the columns that most rows use: those count even without a heading. */
function mostlyUsed(rows: readonly (readonly string[])[]): number {
  const widths = rows.filter((row) => row.some(isFilled)).map(lastUsed);
  return widths.sort((a, b) => a - b)[Math.floor((widths.length - 1) / 2)] ?? 0;
}

/** A, B … Z, AA: how spreadsheets name columns. */
export function letters(at: number): string {
  const rest = Math.floor(at / 26);
  return `${rest > 0 ? letters(rest - 1) : ''}${String.fromCharCode(65 + (at % 26))}`;
}
