import type { Issue, Problem } from '@peerkit/model';

/**
 * Every code that reading or writing a directory can report, with what was found and what to do about
 * it. Codes are stable; the sentences are for a volunteer who keeps the list. Placeholders: `{found}` is
 * what the file holds, shortened; `{max}` and `{min}` are limits; `{near}` is the most similar valid
 * word; `{hint}` is a sentence or figure of the caller; `{parts}` says which part of `{found}`
 * was understood.
 */
const SENTENCES = {
  // Records of any format.
  'not-a-record': 'This is {found}, not a record. Write the record as an object, or remove it.',
  'missing-name': 'There is no name. Add one: people look for it.',
  'missing-id':
    'There is no id, so its place in the file was used. Give the record an id that stays the same.',
  'missing-organization':
    'It does not say which organization it belongs to. Add its organization_id.',
  'unknown-organization':
    'The organization {found} could not be read from this file. Add it, or correct the id. It is listed without it.',
  'unknown-program':
    'The program {found} could not be read from this file. Add it, or correct the id.',
  'unknown-service':
    'The service {found} could not be read from this file. Add it, or correct the id.',
  'unknown-location':
    'The place {found} could not be read from this file. Add it, or correct the id.',
  'duplicate-id':
    'Another record has the same id but different content. The first one was kept. Give each its own id, or remove one.',
  'shared-id': 'A record of another kind has the same id. Give each its own id.',
  'unknown-status':
    'The status is {found}. It was read as active. Write active, inactive, defunct or temporarily closed.',
  'maybe-closed':
    'It may be closed: {found}. It is shown as open. If it is closed, write closed in a column named Status, or take the row out.',
  'unsafe-link': 'The link {found} was left out. Write a web address that begins with https://.',
  'link-scheme-added':
    'The link {found} does not begin with https://. It was added: check that it opens.',
  'invalid-email': '{found} is not an e-mail address. It was left out. Correct it.',
  'invalid-phone': '{found} is not a phone number. It was left out. Correct it.',
  'phone-digits':
    '{found} does not have the ten digits of a phone number here. It was left out. Correct it.',
  'postcode-cut-off':
    '{found} is not a whole postal code. Write it like {hint}, or leave the cell empty.',
  'invalid-date': '{found} is not a date. It was left out. Write it as 2026-01-31.',
  'invalid-country':
    '{found} is not a country code. It was left out. Write two letters, for example CA.',
  'age-order': 'The highest age is below the lowest age. It was left out. Correct it.',
  'date-order': 'The last day {found} is before the first day. Correct one of them.',
  'guessed-date':
    'The date {found} can be read in two ways. It was read with the month first. Write it as 2026-01-31.',
  'no-point': 'The point is 0, 0, which is in the sea. It was left out. Correct it.',
  'too-long': 'The text is longer than {max} characters. The end was cut off. Make it shorter.',
  'too-large': '{found} is too large. It was left out. Write {max} or less.',
  'too-small': '{found} is too small. It was left out. Write {min} or more.',
  'wrong-type': 'This is {found}, which does not belong here. It was left out. Correct it.',
  'not-allowed': '{found} is not one of the words allowed here. It was left out. Correct it.',
  required: 'This is empty. Fill it in.',
  invalid: '{found} could not be read. It was left out. Correct it.',

  // Hours.
  'no-year':
    'The date {found} has no real year. Where it means every year, it holds for this one and the next two. Write each year, for example 2026-12-25.',
  'hours-unreadable':
    'The hours {found} could not be read, so they are shown as words only. Write days as MO,TU and times as 09:00.',
  'hours-guessed':
    'The hours {found} do not say am or pm. They were read as {hint}. Check that, and write them like that.',
  'hours-as-words':
    'The hours {found} could not be read as a whole, so they are shown as words only.{parts} Write Mon-Fri 09:00-17:00.',
  'date-for-hours':
    'A date, {found}, is where hours should be. It was left out. Make the cell a text, and write 09:00-17:00.',
  'date-for-ages':
    'A date, {found}, is where ages should be. It was left out. Make the cell a text, and write 16-24.',
  'time-zone-guessed': 'The time zone {found} was read as {hint}. Write {hint}.',
  'time-zone-unknown':
    '{found} is not the name of a time zone. It was left out. Write it as America/Toronto.',
  'hours-broken':
    'The hours could not be read as a whole, so they were left out. Write them again.',
  'hours-no-times':
    'The hours {found} have no opening or no closing time, so nobody is told that it is open. Add both.',
  'hours-no-days': 'The hours {found} name no days. Add the days, for example MO,TU.',
  'hours-no-start':
    'The hours {found} repeat every second week or month, but do not say from when. Add dtstart.',
  'mixed-offsets':
    'The times have different offsets from UTC. They were read as local time. Write local times without an offset.',

  // HSDS.
  'field-not-read':
    'This field is not read. Where it is filled ({hint}), nothing was taken. Put what people need into a field that is read, such as description.',
  'unknown-term': 'A term has no code and no name, or the file does not hold it. Add its code.',
  'own-parent': 'The term is listed as its own wider term. Name the wider term, or leave it empty.',
  'invalid-uri':
    '{found} is not a full web address. It was left out. Write an address that begins with https://.',
  'unknown-parent':
    'The wider term {found} could not be read from this file. Add it, or correct the id.',
  'missing-owner':
    'The row does not say what it belongs to. Add the id of its organization, service or place.',
  'unknown-owner':
    'The row belongs to {found}, which could not be read from these files. Add that record, or correct the id.',
  'more-addresses':
    'The place has {found} more addresses than can be kept. Keep one to visit and one to write to.',
  'missing-city': 'The address has no town. Add it: people need it to find the way.',
  'missing-street': 'The address has no street. Add it: people need it to find the way.',
  'nameless-place': 'The place has no name. Add one: people look for it.',
  'missing-phone-type':
    'The phone number has no type. It was read as voice. Write voice, text, fax or tty.',
  'ragged-row': 'The row has {found}. Cells beyond the headings were left out. Check the commas.',
  'unreadable-file': 'This file could not be read as a table. Save it again as CSV.',
  'no-rows': 'There are headings, but no rows below them. Add the rows, or remove the file.',
  'page-count':
    'The page says that it is page {found}, but its other numbers do not agree. Get all pages again.',
  'api-incomplete': 'This is {found}. Write a web address here: programs need it to use the list.',

  // Spreadsheets and their column maps.
  'unreadable-map': 'This is not a column map. Make one with the map command, and correct that.',
  'unknown-target': 'A column cannot be mapped to {found}.{near}',
  'unknown-setting': 'There is no setting called {found}.{near}',
  'wrong-setting': 'The value {found} cannot be used here. {hint}',
  'heading-missing': 'The file has no column {found}.{near}',
  'column-not-mapped':
    'The map does not say what this column is. Nothing was taken from it. Add it to the map.',
  'column-left-out':
    'It is not known what this column is. Its filled cells ({hint}) were left out. Say in the map what it is.',
  'known-category':
    '{found}: the finder knows these kinds of help and shows their signs. If one of them means something else, say so under "values" in the map.',
  'guessed-column':
    'By its cells alone, such as {found}, this column was read as {hint}. Is this right? If not, correct it in the map.',
  'unknown-category': 'The category {found} is not in any table. Add it there, or correct the id.',
  'no-name-column': 'No column is mapped to a name. Map one column to "name".',
  'two-addresses':
    'The cell holds more than one address: {found}. They are shown as one. Give each place a row of its own, with the same id.',
  'near-duplicate':
    'The row may be the same as {found}: {hint}. Both are listed. If they are one, remove one of them.',
  'nameless-row':
    'The row has no name. It is listed as {found}, which is the name of its organization. Write a name.',
  'empty-row': 'The row is empty. Remove it.',
  'repeated-row': 'The row is the same as {found}. It was taken once. Remove one of them.',
  'extra-cells':
    'There are cells beyond the last heading: {found}. They were left out. Check the row for an extra comma.',
  'unclosed-quote': 'A quotation mark opens here and never closes. Check the texts of this row.',
  'unreadable-line': 'Line {found} could not be read. Save the file again.',
  'phone-words':
    '{found} is not a phone number. It was kept as how to get in. Write the number here.',
  'phone-email': '{found} is an e-mail address, not a phone number. It was kept as e-mail.',
  'not-an-address': '{found} is not an address. {hint}',
  'invalid-point': '{found} is not a point on the map. It was left out. Correct it.',
  'point-in-metres':
    '{found} are metres on a map, not degrees. They were left out. If the list was made for a web map, write "crs": "EPSG:3857" in the column map; else save it with latitude and longitude (WGS 84).',
  'half-point': 'A point needs both latitude and longitude. It was left out. Add the missing one.',
  'swapped-point':
    'Latitude and longitude were the wrong way round. They were swapped. Correct them.',
  'point-of-shape':
    'In {hint} of the records a line or an area is drawn, not a point. A point inside it was taken. Check it on a map.',
  'first-point': 'In {hint} of the records there are several points. The first one was taken.',
  'unknown-projection':
    'The points are in a projection that is not read: {found}. They were left out. Save the file with points in degrees (WGS 84).',
  'far-point': 'The point is far from all others. It was kept. Check it on a map.',
  'unclear-place':
    'The cell does not say clearly whether the address may be shown. It is kept private. Write yes or no.',
  'unanswered-place':
    'The cell is blank, and in other rows it says no, so the place is kept private. If everybody may know it, write no.',
  'privacy-column':
    'The heading speaks of privacy. In {hint} the place is kept private. If it means something else, write "ignore" for it in the map.',
  'privacy-of-columns':
    'The heading says that other columns are private. In {hint} their cells were left out. If it means something else, write "ignore" for it in the map.',
  'secret-in-words':
    'The cell says that the address is secret, so the place is kept private. If that is wrong, change the words.',
  'secret-shelter':
    'This is a shelter whose place may be secret, so it is kept private. If everybody may know it, add a column “Publish address” with “yes” in this row.',
  'shelter-answer':
    'This is a shelter whose address is shown, and nobody could tell what {found} in this column means. If it says who may know the address, call the column “Publish address”, with yes or no.',
  'secret-mark':
    'This shelter has a mark behind its name that the list does not explain, so its place is kept private. If everybody may know it, take the mark off, or explain it below the list.',
  'same-private-place':
    'Another row keeps the same address private, so it is kept private here too. If that is wrong, correct one of the rows, or name their organizations.',
  'kin-of-private-place':
    'A row with nearly the same address, or with the same name or number and no address, is private, so this place is kept private too. If everybody may know it, give it another name, or write the address of the private row into that row.',
  'secret-above':
    'A line above the headings, or the name of the file or sheet, says that the list is secret. {hint} If that is wrong, remove those words.',
  'secret-below':
    'The words of this row say that what is below it is secret. {hint} it. If that is wrong, remove this row, or write "Public" in a row of its own where it ends.',
  'secret-note':
    'A note under the list says that addresses are secret. {hint} If that is wrong, remove the note, or mark the rows that it is about.',
  'shelter-note':
    'A note on the list says that the addresses of shelters are secret, so all that could be shelters are kept private. {hint} Where that is wrong, write no in a column named Confidential; if another row is one, write yes.',
  'shifted-privacy':
    'The cells of this row may be in the wrong columns, so its place is kept private. Correct the row.',
  'whereabouts-removed':
    'Words that tell where the private place is were left out. Check what the other columns of this row say.',
  'kept-private':
    'The column could tell where a private place is. In {hint} it was left out. Move what everybody may read to the description.',
  'not-published':
    'The row is marked as not for publishing, so it was left out. If that is wrong, change the cell.',
  'place-not-published':
    'The place is marked as not for publishing, so this is listed without its place. If that is wrong, change the cell in the row of the place.',
  'staff-column':
    'The column seems to be about staff, or not for everybody. Its filled cells ({hint}) were left out. If everybody may read them, say in the map what it is.',
  'invalid-age': '{found} is not an age. It was left out. Write whole years, for example 16.',
  'expired-alert': 'The alert ended on {found}. Remove it.',
  'cell-cut': 'The cell holds too much text. The end was cut off. Make it shorter.',
  encoding:
    'The encoding of the file is {found}. It was read that way. Save it as UTF-8 to be safe.',
  'broken-characters': 'Some characters in the file are broken. Save the list again as CSV UTF-8.',
  'duplicate-heading':
    'Two columns are called {found}. A number was added to the second. Rename one.',
  'unnamed-heading': 'Column {found} has no heading. Give it one.',
  'no-headings': 'The file has no row of headings. Add one at the top.',
  turned:
    'The names of the columns are below each other in the first column, so rows and columns were swapped.',
  'lines-above': 'There are lines above the headings. They were left out.',
  'unsure-encoding':
    'The file does not say how its letters are written. It was read as {hint}, so letters with accents may be wrong. Save it as CSV UTF-8.',
  'other-encoding':
    'The letters of this cell are written in another way than the rest of the file. They were read as Windows letters. Check them.',
  'other-sheets': 'The sheet {found} was not read. To read it, name it with --sheet.',
  'other-list-sheets':
    'The sheet {found} looks like a list too, but it was not read. To read it, name it with --sheet.',
  'hidden-rows':
    'Rows are hidden in the sheet ({hint}). They were left out. To read them, show them and save the file again.',
  'hidden-columns':
    'Columns are hidden in the sheet ({hint}). They were left out. To read them, show them and save the file again.',
  'unsolved-formulas':
    'Formulas have no result in the file ({hint}), so their cells are empty. Open the file in a spreadsheet program and save it again.',
  'links-behind-words':
    'Links behind words were left out ({hint}). Write their addresses in a column called Website.',
  'formula-error':
    '{found} is the error of a formula. The cell was read as empty. Write the value itself.',
  'single-cell':
    'The row holds {found} and nothing else. It was taken for the heading of a group or a remark, and left out. If it is a service, add a phone or an address.',
  'total-row': 'The row seems to be a total or a remark: {found}. It was left out.',
  'repeated-headings': 'The row repeats the headings. It was left out. Remove it.',
  'other-lists': 'The list {found} in the file was not read.',
  'too-many-columns': 'There are {found} columns. The last ones were left out.',

  // What the format that is written has no room for.
  'empty-required':
    'The format requires this field and the list has no value for it. It was written empty. Add it to your list.',
  'hours-not-written':
    'The format has no way to write some of these hours: {found}. Other programs will not see them.',
  'alert-not-written':
    'This alert ends on a day, and the format has no field for that day. It was left out, so that nobody reads it too late.',
  'link-not-written': 'The link {found} is not a full web address. It was left out. Correct it.',
  'email-not-written':
    'Other programs do not accept {found} as an e-mail address. It was left out. Correct it.',
  'extension-not-written':
    'The format takes plain numbers as extensions, and {found} is not one. It was left out.',
  'date-not-written': '{found} is not a day of the calendar. It was left out. Correct it.',
  'parent-not-written':
    'The wider term {found} is not in the list, so this term was written without it.',
  'no-service': 'No service belongs to this record, so it has no entry in this format.',
} as const;

/** The `code` of a `Problem` that this package reports. Codes are stable; sentences may get better. */
export type ProblemCode = keyof typeof SENTENCES;

/** Which record a problem is about: its id if it has one, else its place in the file. */
export interface Where {
  readonly record: string;
  readonly field?: string;
}

/** What a sentence says of the case at hand. */
export interface ProblemParams {
  readonly found?: unknown;
  readonly max?: number;
  readonly min?: number;
  /** The most similar valid word, when there is one. */
  readonly near?: string | undefined;
  readonly hint?: string;
  /** Which words of `found` were understood, and which were not. */
  readonly known?: string | undefined;
  readonly unknown?: string | undefined;
}

/** A problem with its sentence. */
export function problem(
  severity: Problem['severity'],
  { record, field = '' }: Where,
  code: ProblemCode,
  params?: ProblemParams,
): Problem {
  return { severity, record, field, code, message: params ? sentence(code, params) : plain(code) };
}

/** A sentence that names nothing is the same for thousands of records. */
function plain(code: ProblemCode): string {
  const known = sentences.get(code) ?? sentence(code, {});
  sentences.set(code, known);
  return known;
}

const sentences = new Map<ProblemCode, string>();

/** What stands in a sentence for the words of a record with a private place. */
const HIDDEN = '…';
const UNTOLD = { found: HIDDEN, near: undefined, known: undefined, unknown: undefined } as const;

/** The problems of one import or export, in the order in which they were found. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #secret = new Set<string>();
  /** Problems that say what a record holds, by their place in the list. */
  readonly #telling = new Map<number, ProblemParams>();

  /** From now on, what a record holds is not told: it has a private place. */
  keepSecret(record: string): void {
    this.#secret.add(record);
  }

  /** As {@link keepSecret}, of records of which something was said already. */
  keepSecretAll(isSecret: (record: string) => boolean): void {
    for (const [at, params] of this.#telling) {
      const known = this.#problems[at];
      if (known === undefined || !isSecret(known.record)) continue;
      this.#problems[at] = {
        ...known,
        message: sentence(known.code as ProblemCode, { ...params, ...UNTOLD }),
      };
    }
  }

  get all(): readonly Problem[] {
    return this.#problems;
  }

  add(
    severity: Problem['severity'],
    where: Where,
    code: ProblemCode,
    params?: ProblemParams,
  ): void {
    const told =
      this.#secret.has(where.record) && params?.found !== undefined
        ? { ...params, ...UNTOLD }
        : params;
    if (told?.found !== undefined) this.#telling.set(this.#problems.length, told);
    this.#problems.push(problem(severity, where, code, told));
  }

  /** The record could not be taken. */
  error(where: Where, code: ProblemCode, params?: ProblemParams): void {
    this.add('error', where, code, params);
  }

  /** The record was taken, but with less than was written, or changed. */
  warning(where: Where, code: ProblemCode, params?: ProblemParams): void {
    this.add('warning', where, code, params);
  }
}

/** The code under which an issue of our schemas is reported for a field of the model. */
export function problemCode(issue: Issue, field: string): ProblemCode {
  if (issue.code === 'required' && (field === 'name' || field === 'label')) return 'missing-name';
  if (issue.code === 'required' && field === 'organizationId') return 'missing-organization';
  if (issue.code === 'invalid-format') {
    if (field === 'email') return 'invalid-email';
    return field === 'country' ? 'invalid-country' : 'invalid-date';
  }
  return isProblemCode(issue.code) ? issue.code : 'invalid';
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(SENTENCES, code);
}

function sentence(code: ProblemCode, params: ProblemParams): string {
  const { found, max, min, near, hint = '', known, unknown } = params;
  return SENTENCES[code]
    .replace('{found}', () => shown(found))
    .replace('{max}', String(max ?? ''))
    .replace('{min}', String(min ?? ''))
    .replace('{near}', () => (near === undefined ? '' : ` Did you mean "${near}"?`))
    .replace('{parts}', () =>
      known === undefined || unknown === undefined
        ? ''
        : ` Understood: ${known}. Not understood: ${unknown}.`,
    )
    .replaceAll('{hint}', () => hint)
    .trim();
}

const LONGEST_SHOWN = 100;

/** What a file holds, short enough for a sentence. */
function shown(value: unknown): string {
  if (typeof value === 'string') {
    return `"${value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value}"`;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'object' ? 'a group of fields' : typeof value;
}
