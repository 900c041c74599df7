import type { Problem } from '@peerkit/model';

/** Codes that only tables have; the others are those of every import. Stable. */
const ADVICE = {
  'unreadable-map': 'This is no column map. Make one with the map command, and correct that.',
  'unknown-target': '{found} is nothing that a column can be.{near}',
  'unknown-setting': 'The setting {found} is not known here.{near}',
  'wrong-setting': 'The value {found} does not fit here. {hint}',
  'heading-missing': 'The file has no column {found}.{near}',
  'column-not-mapped':
    'The map does not say what this column is. Nothing was taken from it. Add it to the map.',
  'column-left-out':
    'Nothing says what this column is. Its filled cells ({hint}) were left out. Name it in the map.',
  'unknown-category': 'The category {found} is in no table. Add it there, or correct the id.',
  'no-name-column': 'No column is mapped to a name. Map one column to "name".',
  'empty-row': 'The row is empty. Remove it.',
  'repeated-row': 'The row says the same as {found}. It was taken once. Remove one of them.',
  'extra-cells':
    'There are cells beyond the last heading: {found}. They were left out. Check the row for a comma too many.',
  'unclosed-quote': 'A quote mark opens here and never closes. Check the texts of this row.',
  'unreadable-line': 'Line {found} could not be read. Save the file again.',
  'phone-words':
    '{found} is not a phone number. It was kept as how to get in. Write the number here.',
  'phone-email': '{found} is an e-mail address, not a phone number. It was kept as e-mail.',
  'not-an-address': '{found} is not an address. {hint}',
  'invalid-point': '{found} is not a point on the map. It was left out. Correct it.',
  'half-point': 'A point needs latitude and longitude. It was left out. Add the other one.',
  'swapped-point':
    'Latitude and longitude were the wrong way round. They were swapped. Correct them.',
  'far-point': 'The point is far from all others. It was kept. Check it on a map.',
  'unclear-place':
    '{found} does not say whether the place may be told. It is kept out of sight. Write yes or no.',
  'invalid-age': '{found} is not an age. It was left out. Write whole years, for example 16.',
  'expired-alert': 'The alert ended on {found}. Remove it.',
  'guessed-date': '{found} could be two dates. The month was read first. Write it as 2026-01-31.',
  'no-home': 'Rows of this kind have no place for this. It was added to the description.',
  'cell-cut': 'The cell holds more text than a list needs. The end was cut off. Make it shorter.',
  encoding: 'The file is written in {found}. It was read as that. Save it as UTF-8 to be safe.',
  'broken-letters': 'Some letters in the file are broken. Save the list again as CSV UTF-8.',
  'duplicate-heading': 'Two columns are called {found}. The second has a number behind it now.',
  'unnamed-heading': 'Column {found} has no heading. Give it one.',
  'no-headings': 'The file has no line of headings. Add one at the top.',
  'lines-above': 'There are lines above the headings. They were left out.',
  'other-sheets': 'The sheet {found} was not read. Name it to read it.',
  'other-lists': 'The list {found} in the file was not read.',
  'too-many-columns': 'There are {found} columns. The last ones were left out.',
} as const;

/** The `code` of a `Problem` that only tables have; those of every import are `ProblemCode`. Stable. */
export type TableProblemCode = keyof typeof ADVICE;

export interface TableProblemParams {
  readonly found?: string;
  /** The nearest valid word, when there is one. */
  readonly near?: string | undefined;
  readonly hint?: string;
}

export function tableProblem(
  severity: Problem['severity'],
  record: string,
  field: string,
  code: TableProblemCode,
  { found = '', near, hint = '' }: TableProblemParams = {},
): Problem {
  const message = ADVICE[code]
    .replace('{found}', () => quoted(found))
    .replace('{near}', () => (near === undefined ? '' : ` Did you mean "${near}"?`))
    .replace('{hint}', () => hint)
    .trim();
  return { severity, record, field, code, message };
}

function quoted(found: string): string {
  return `"${found.length > 60 ? `${found.slice(0, 60)}…` : found}"`;
}
