/**
 * What a check says of one value. Codes are stable and language-free; words are chosen later,
 * from a locale file, by the code that shows them.
 */
export interface Issue {
  /** Where in the value: property names and array positions from the outside in. Empty: the value itself. */
  readonly path: readonly (string | number)[];
  /** Stable, kebab-case, e.g. `required`, `too-long`. */
  readonly code: string;
  /** What the words need, e.g. `{ max: 500 }`. Never what the person typed. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A value that holds, or every reason why it does not. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** One thing wrong with one record of a file, in terms a volunteer can act on. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'info';
  /** Which record: its id if it has one, else its place in the file (`services[3]`, `row 7`). */
  readonly record: string;
  /** Which field of that record, as the file names it; empty for the record as a whole. */
  readonly field: string;
  /** Stable, kebab-case, e.g. `missing-name`. */
  readonly code: string;
  /** A plain English sentence that says what was found and what to do. */
  readonly message: string;
}
