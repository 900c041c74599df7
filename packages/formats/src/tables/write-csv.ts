/**
 * CSV that any reader accepts (RFC 4180: commas, CRLF, doubled quotes) and no spreadsheet runs as a formula.
 */

/** One row of a table: cells in the order of its headings. Absent: an empty cell. */
export type Row = readonly (string | number | boolean | undefined)[];

/** The first characters that make a spreadsheet treat a cell as a formula. */
const FORMULA = /^[=+\-@\t\r\0\uff1d\uff0b\uff0d\uff20]/;

/** How CSV is written. */
export interface CsvOptions {
  /**
   * Put `'` in front of text that a spreadsheet would run (`=`, `+`, `-`, `@`, tab, CR, NUL first);
   * true when absent. Switch it off only for files that only programs read.
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
