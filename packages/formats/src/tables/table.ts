/** What one cell holds: text, or in JSON a list of texts. Absent is ''. */
export type Cell = string | readonly string[];

/** One row or record, as it is in the file. */
export interface TableRow {
  /** Where a person finds it: `row 7` as a spreadsheet counts, `record 3` of a JSON list. */
  readonly place: string;
  /** One for each heading, in their order. */
  readonly cells: readonly Cell[];
  readonly flaws?: readonly RowFlaw[];
  /** What is there instead of a record, or in cells beyond the last heading. */
  readonly found?: unknown;
  /** Cells that held the error of a formula, such as `#REF!`. They are empty now. */
  readonly errors?: readonly { readonly at: number; readonly found: string }[];
  /** Columns whose letters were written in another encoding than the rest of the file. */
  readonly otherEncoding?: readonly number[];
}

/**
 * `not-a-record`: a plain value in a list of records. `extra-cells`: more cells than headings.
 * `unclosed-quote`: a quotation mark that never closes.
 */
export type RowFlaw = 'not-a-record' | 'extra-cells' | 'unclosed-quote';

/** Something about the file as a whole that a person may want to know. Codes are stable. */
export interface TableNote {
  readonly code:
    | 'encoding'
    | 'broken-characters'
    | 'duplicate-heading'
    | 'unnamed-heading'
    | 'no-headings'
    | 'lines-above'
    | 'secret-above'
    | 'empty-rows'
    | 'unsure-encoding'
    | 'other-sheets'
    | 'other-list-sheets'
    | 'hidden-rows'
    | 'hidden-columns'
    | 'unsolved-formulas'
    | 'links-behind-words'
    | 'other-lists'
    | 'too-many-columns'
    | 'unreadable-line'
    | 'point-of-shape'
    | 'first-point'
    | 'unknown-projection'
    | 'turned';
  /** What was found: an encoding, a heading, a count. */
  readonly found: string;
}

/** A table as it was read, before it is known what its columns are. */
export interface Table {
  readonly kind: 'csv' | 'json' | 'xlsx' | 'html';
  /** All different: of two equal headings the second gets a number. At most 1000. */
  readonly headings: readonly string[];
  /** Can be read once, in order. A delimited file is read as it comes and is never in memory as a whole. */
  readonly rows: AsyncIterable<TableRow>;
  /** Complete only when all rows were read. */
  readonly notes: readonly TableNote[];
  /** All lists of the file, when there are several; the table itself is one of them. */
  readonly lists?: readonly NamedList[];
}

/** One of the lists of records in a file. */
export interface NamedList {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

/** How many columns are read. No list of services has more. */
export const MAX_COLUMNS = 1000;
