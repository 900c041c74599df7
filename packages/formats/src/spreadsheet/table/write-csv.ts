/**
 * CSV that any reader takes (RFC 4180: commas, CRLF, quotes doubled) and that no spreadsheet runs.
 */

/** One row of a table: cells in the order of its headings. Absent: an empty cell. */
export type Row = readonly (string | number | boolean | undefined)[];

/** What makes a spreadsheet take a cell for a formula, or skip to one. */
const FORMULA = /^[=+\-@\t\r\0\uff1d\uff0b\uff0d\uff20]/;

/** How careful a CSV is with spreadsheets. */
export interface CsvOptions {
  /**
   * Put `'` in front of text that a spreadsheet would run (`=`, `+`, `-`, `@`, tab, CR, NUL first);
   * true when absent. Off only for files that programs alone read.
   */
  readonly safe?: boolean;
}

/** A table as CSV, with a line end after the last row. */
export function toCsv(
  headings: readonly string[],
  rows: Iterable<Row>,
  { safe = true }: CsvOptions = {},
): string {
  const parts: string[] = [];
  for (const row of [headings, ...rows]) {
    parts.push(row.map((cell) => csvCell(cell, safe)).join(','), '\r\n');
  }
  return parts.join('');
}

/** One cell. Numbers are numbers: `-80.7` stays one. */
export function csvCell(value: Row[number], safe = true): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const guarded = safe && FORMULA.test(value) ? `'${value}` : value;
  // Outer spaces are quoted too: some readers drop them otherwise.
  return /["\r\n,;\t\0]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
