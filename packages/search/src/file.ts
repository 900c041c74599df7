import { toJson, type ReportedFact, type ReportKind } from '@peerkit/model';
import { byCodeUnit, type DirectoryIndex } from './directory-index.ts';
import type { DirectoryEntry, EntryPlace } from './entry.ts';
import { alertOf, holidayOf, hoursOf } from './file-hours.ts';
import { FORMAT, isIndexFile } from './file-format.ts';
import * as is from './shape.ts';

const VERSION = 1;

/** The result of reading an index file. Codes are stable; `detail` is for a developer. */
export type IndexReading =
  | { readonly ok: true; readonly index: DirectoryIndex }
  | {
      readonly ok: false;
      /** Not an index file, one of another version of Peerkit, or a damaged one. */
      readonly code: 'not-an-index' | 'unsupported-version' | 'damaged';
      readonly detail: string;
    };

/** An index as JSON text, to publish beside a page. `readIndex` gives the same index back. */
export function serializeIndex(index: DirectoryIndex): string {
  return toJson({
    format: FORMAT,
    version: VERSION,
    title: index.title,
    language: index.language,
    timeZone: index.timeZone,
    holidays: index.holidays,
    labels: index.labels,
    entries: index.entries.map(withoutEmptyLists),
    // Words have no spaces: one string is shorter than a list.
    words: index.words.join(' '),
    postings: index.postings,
  });
}

/** Reads the parsed JSON of an index file. Never throws: the file is untrusted. */
export function readIndex(value: unknown): IndexReading {
  if (!isIndexFile(value)) {
    return { ok: false, code: 'not-an-index', detail: `The file's "format" is not "${FORMAT}".` };
  }
  if (value['version'] !== VERSION) {
    const detail = `The index has a version other than ${VERSION}. Build it again with this Peerkit.`;
    return { ok: false, code: 'unsupported-version', detail };
  }
  try {
    return { ok: true, index: indexOf(value) };
  } catch (cause) {
    // Stryker disable next-line ConditionalExpression: only a mistake of ours gets past here.
    if (!(cause instanceof is.ShapeError)) throw cause;
    return { ok: false, code: 'damaged', detail: cause.message };
  }
}

function indexOf(file: is.Fields): DirectoryIndex {
  const entries = is.list(file, 'entries', entryOf);
  const words = is.text(file, 'words');
  const index: DirectoryIndex = {
    ...is.texts(file, 'title', 'language', 'timeZone'),
    ...is.optionalList(file, 'holidays', holidayOf),
    ...is.optional(file, 'labels', labelsOf),
    entries,
    words: words === '' ? [] : words.split(' '),
    postings: is.list(file, 'postings', (posting) => postingOf(posting, entries.length)),
  };
  is.must(index.words.length === index.postings.length, 'words and postings differ in number');
  is.must(
    index.words.every((word, at) => byCodeUnit(index.words[at - 1] ?? '', word) < 0),
    'words are out of order',
  );
  return index;
}

function labelsOf(value: unknown): Readonly<Record<string, string>> {
  const labels = is.fields(value);
  return Object.fromEntries(Object.keys(labels).map((code) => [code, is.text(labels, code)]));
}

function postingOf(value: unknown, entries: number): readonly number[] {
  // Stryker disable next-line ArrayDeclaration: what is not a list is refused like a list without pairs.
  const list: unknown[] = Array.isArray(value) ? value : [];
  is.must(list.length > 0 && list.length % 2 === 0, 'a posting is not a list of pairs');
  let last = -1;
  return list.map((number, at) => {
    is.must(Number.isInteger(number), 'a posting holds something that is not a whole number');
    const whole = number as number;
    if (at % 2 === 0) {
      is.must(whole > last && whole < entries, 'a posting points to no entry');
      last = whole;
    }
    return whole;
  });
}

function entryOf(value: unknown): DirectoryEntry {
  const from = is.fields(value);
  return {
    id: is.text(from, 'id'),
    type: is.oneOf(from, 'type', ['service', 'organization']),
    name: is.text(from, 'name'),
    ...is.texts(from, 'alternateName', 'organization', 'program', 'description'),
    ...is.texts(from, 'email', 'website', 'howToApply', 'cost', 'assured'),
    terms: is.textList(from, 'terms'),
    areas: is.textList(from, 'areas'),
    languages: is.textList(from, 'languages'),
    documents: is.textList(from, 'documents'),
    phones: is.list(from, 'phones', (item) => {
      const phone = is.fields(item);
      return {
        number: is.text(phone, 'number'),
        kind: is.oneOf(phone, 'kind', ['voice', 'text', 'fax', 'tty']),
        ...is.texts(phone, 'extension', 'label'),
      };
    }),
    places: is.list(from, 'places', placeOf),
    ...is.optional(from, 'eligibility', (item) => {
      const eligibility = is.fields(item);
      return {
        ...is.texts(eligibility, 'description'),
        ...is.numbers(eligibility, 'minimumAge', 'maximumAge'),
      };
    }),
    ...is.optional(from, 'hours', hoursOf),
    ...is.optionalList(from, 'alerts', alertOf),
    ...is.optionalList(from, 'reported', factOf),
    ...(from['privatePlace'] === true ? { privatePlace: true } : {}),
    ...(from['temporarilyClosed'] === true ? { temporarilyClosed: true } : {}),
  };
}

/** Written here too, so that a page that reads an index loads no file for four words. */
const REPORT_KINDS: readonly ReportKind[] = ['closed', 'moved', 'phone', 'hours'];

function factOf(value: unknown): ReportedFact {
  const from = is.fields(value);
  return { kind: is.oneOf(from, 'kind', REPORT_KINDS), date: is.text(from, 'date') };
}

function placeOf(value: unknown): EntryPlace {
  const from = is.fields(value);
  return {
    kind: is.oneOf(from, 'kind', ['physical', 'postal', 'virtual']),
    ...is.texts(from, 'name', 'transportation', 'accessibility'),
    ...is.optional(from, 'address', (item) => {
      const address = is.fields(item);
      return {
        lines: is.textList(address, 'lines'),
        ...is.texts(address, 'city', 'region', 'postalCode', 'country'),
      };
    }),
  };
}

/** Most lists of most entries are empty; the reader puts them back. */
function withoutEmptyLists(entry: DirectoryEntry): object {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}
