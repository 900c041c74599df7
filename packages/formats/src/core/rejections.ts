/** Why a whole file cannot be read, and what to do. Codes are stable; sentences may get better. */
const SENTENCES = {
  empty: 'The file is empty. Save the list again.',
  'not-json': 'The file is not JSON, or it was cut off. Save it again.',
  'not-a-table':
    'The file holds no table. Save the list as CSV, or as an Excel workbook (.xlsx), and try again.',
  pdf: 'This is a PDF, which is made for printing. Ask whoever made it for the table itself, save that as CSV, or as an Excel workbook (.xlsx), and try again.',
  picture:
    'This is a picture, and words in pictures are not read. Type the list into a spreadsheet, save it as CSV, and try again.',
  letter:
    'This is a text to read, such as a letter, and no table. Put the list into a spreadsheet with one row for each service, save it as CSV, and try again.',
  'old-excel':
    'This is an old Excel or Word file. Open it, save its table as an Excel workbook (.xlsx), and try again.',
  'open-document':
    'This is an OpenDocument spreadsheet (.ods), which is not read. Open it, save it as an Excel workbook (.xlsx) or as CSV, and try again.',
  'no-placemarks':
    'This is a map file (KML), and there is no place in it. If it only links to another file, get that one.',
  'web-page':
    'This is a web page without a table, whatever its name says. Open it, copy the list into a spreadsheet, save it as CSV, and try again.',
  airs: 'This is AIRS XML, which is not read. Export the list as CSV or HSDS from the same program, and try again.',
  xml: 'This is an XML file that is not read. Save the list as CSV, or as an Excel workbook (.xlsx), and try again.',
  'no-sheet': 'There is no sheet of that name in the file. Check the name.',
  'unknown-shape':
    'The file holds no list of organizations, services or places that is understood. Save the list as CSV, and try again.',
  'unknown-tables':
    'None of the tables is an HSDS or Ohana table. Check the names of the files, or use a column map.',
  built:
    'This is what "peerkit directory build" wrote for the finder to search. Give the list that it was made of.',
  'no-files': 'No file was given. Give at least one, such as inputFile("list.csv", content).',
  'no-list':
    'There is no list of places in it. Give a list as CSV, as an Excel workbook (.xlsx) or as JSON.',
} as const;

/** The `code` of a {@link Rejection}. */
export type RejectionCode = keyof typeof SENTENCES;

/** A file in which nothing can be read. */
export interface Rejection<C extends RejectionCode = RejectionCode> {
  readonly ok: false;
  readonly code: C;
  /** Plain English: what was found, and what to do. */
  readonly message: string;
}

export function rejection<C extends RejectionCode>(code: C): Rejection<C> {
  return { ok: false, code, message: SENTENCES[code] };
}
