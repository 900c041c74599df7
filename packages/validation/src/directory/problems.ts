import type { Issue, Problem } from '@peerkit/model';

/**
 * Every code a directory import can report, with what to do about it. Codes are stable; the sentence
 * is for a volunteer who keeps the list. `{found}` is what the file says, cut short.
 */
const ADVICE = {
  'not-a-record': 'This is {found}, not a record. Write the record as an object, or remove it.',
  'missing-name': 'There is no name. Add one: people look for it.',
  'missing-id':
    'There is no id, so its place in the file was used. Give the record an id that stays.',
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
  'unknown-term': 'A term has no code and no name, or the file does not hold it. Add its code.',
  'own-parent': 'The term names itself as the wider term. Name the wider term, or leave it empty.',
  'invalid-uri':
    'The address {found} names nothing. It was left out. Write an address that begins with https://.',
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
  'unreadable-file': 'The file is no table that can be read. Save it again as CSV.',
  'no-rows': 'There are headings, but no rows below them.',
  'shared-id': 'A record of another kind has the same id. Give each its own id.',
  'page-count':
    'The page says that it is page {found}, but other numbers on it do not fit. Get all pages again.',
  'api-incomplete':
    'This is {found}. Write the web address there: programs need it to use the list.',
  'unknown-status':
    'The status is {found}. It was read as active. Write active, inactive, defunct or temporarily closed.',
  'duplicate-id':
    'Another record has the same id but says something else. The first was kept. Give each its own id.',
  'unsafe-link': 'The link {found} was left out. Write a web address that begins with https://.',
  'link-scheme-added':
    'The link {found} has no https:// in front. It was added: check that it opens.',
  'invalid-email': '{found} is not an e-mail address. It was left out. Correct it.',
  'invalid-phone': '{found} is not a phone number. It was left out. Correct it.',
  'invalid-date': '{found} is not a date. It was left out. Write it as 2026-01-31.',
  'invalid-country':
    '{found} is not a country code. It was left out. Write two letters, for example CA.',
  'age-order': 'The highest age is below the lowest age. It was left out. Correct it.',
  'date-order': 'The last day {found} is before the first day. Correct one of them.',
  'guessed-date':
    'The date {found} can be read in two ways. It was read with the month first. Write it as 2026-01-31.',
  'no-year':
    'The date {found} has no real year, so it is shown as words only. Write each year, for example 2026-12-25.',
  'hours-unreadable':
    'The hours {found} could not be read, so they are shown as words only. Write days as MO,TU and times as 09:00.',
  'hours-broken':
    'The hours could not be read as a whole, so they were left out. Write them again.',
  'hours-no-times':
    'The hours {found} have no opening or no closing time, so nobody is promised anything. Add both.',
  'hours-no-days': 'The hours {found} name no days. Add the days, for example MO,TU.',
  'hours-no-start':
    'The hours {found} come every second week or month, but do not say from when. Add dtstart.',
  'mixed-offsets':
    'The times name different offsets from UTC. They were read as local time. Write local times without an offset.',
  'no-point': 'The point is 0, 0, which is in the sea. It was left out. Correct it.',
  'too-long': 'The text is longer than {max} characters. The end was cut off. Make it shorter.',
  'too-large': '{found} is too large: {max} is the most. It was left out. Correct it.',
  'too-small': '{found} is too small: {min} is the least. It was left out. Correct it.',
  'wrong-type': 'This is {found}, which does not belong here. It was left out. Correct it.',
  'not-allowed': '{found} is not one of the words known here. It was left out. Correct it.',
  required: 'This is empty. Fill it in.',
  invalid: '{found} could not be read. It was left out. Correct it.',
} as const;

/** The `code` of a `Problem` of an import. Codes are stable; sentences may get better. */
export type ProblemCode = keyof typeof ADVICE;

/** Which record a problem is about: its id if it has one, else its place in the file. */
export interface Where {
  readonly record: string;
  readonly field?: string;
}

/** The problems of one import, in the order they were met. */
export class ProblemList {
  readonly #problems: Problem[] = [];

  get all(): readonly Problem[] {
    return this.#problems;
  }

  /** The record could not be taken. */
  error(where: Where, code: ProblemCode, params?: ProblemParams): void {
    this.#add('error', where, code, params);
  }

  /** By severity, for what a reader found. */
  add(
    severity: Problem['severity'],
    where: Where,
    code: ProblemCode,
    params?: ProblemParams,
  ): void {
    this.#add(severity, where, code, params);
  }

  /** The record was taken, less or other than it was written. */
  warning(where: Where, code: ProblemCode, params?: ProblemParams): void {
    this.#add('warning', where, code, params);
  }

  /** The record was taken whole; something is worth a look. */
  info(where: Where, code: ProblemCode, params?: ProblemParams): void {
    this.#add('info', where, code, params);
  }

  /** A problem that says so in its own words. */
  push(problem: Problem): void {
    this.#problems.push(problem);
  }

  #add(
    severity: Problem['severity'],
    { record, field = '' }: Where,
    code: ProblemCode,
    params: ProblemParams = {},
  ): void {
    this.#problems.push({ severity, record, field, code, message: sentence(code, params) });
  }
}

export interface ProblemParams {
  readonly found?: unknown;
  readonly max?: number;
  readonly min?: number;
}

/** The code under which an issue of our schemas is reported for a field of the model. */
export function problemCode(issue: Issue, field: string): ProblemCode {
  if (issue.code === 'required' && (field === 'name' || field === 'label')) return 'missing-name';
  if (issue.code === 'required' && field === 'organizationId') return 'missing-organization';
  if (issue.code === 'invalid-format') {
    if (field === 'email') return 'invalid-email';
    return field === 'country' ? 'invalid-country' : 'invalid-date';
  }
  return isKnown(issue.code) ? issue.code : 'invalid';
}

function isKnown(code: string): code is ProblemCode {
  return Object.hasOwn(ADVICE, code);
}

function sentence(code: ProblemCode, params: ProblemParams): string {
  return ADVICE[code]
    .replace('{found}', () => show(params.found))
    .replace('{max}', String(params.max ?? ''))
    .replace('{min}', String(params.min ?? ''));
}

/** What a file says, short enough for a sentence. */
function show(value: unknown): string {
  if (typeof value === 'string') {
    return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'object' ? 'a group of fields' : typeof value;
}
