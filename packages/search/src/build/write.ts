import { toJson, type Hours } from '@peerkit/model';
import type { DirectoryEntry } from '../entry/entry.ts';
import { ByteWriter, packed } from '../file/bytes.ts';
import type { Meta } from '../file/meta.ts';
import { encodePostings, type PostingList } from '../file/postings.ts';
import { joinSections } from '../file/sections.ts';
import { encodeText } from '../file/utf.ts';
import { NO_MAXIMUM, NO_POINT, PER_DEGREE } from '../find/store.ts';
import { eachOf, type Steps } from './steps.ts';
import type { WordList } from './words.ts';

const DAY_MS = 86_400_000;

/** What a page about an entry shows and a list does not: kept apart, so that a list loads without. */
const DETAILS: ReadonlySet<string> = new Set<keyof DirectoryEntry>([
  'description',
  'program',
  'areas',
  'documents',
  'howToApply',
  'costOptions',
]);

/**
 * An index file.
 * @param isSlim Without details: they are in files of their own.
 */
export function* writeIndex(
  meta: Meta,
  entries: readonly DirectoryEntry[],
  words: readonly WordList[],
  tagLists: readonly PostingList[],
  isSlim = false,
): Steps<Uint8Array<ArrayBuffer>> {
  const letters = [...new Set(words.flatMap(([word]) => word.split('')))].sort();
  const codes = new Map(letters.map((letter, at) => [letter, at]));
  const wide = letters.length > 256;
  const postings = packed(words.map(([, list]) => encodePostings(list)));
  const tags = packed(tagLists.map(encodePostings));
  const spelled = words.map(([word]) => word.split('').map((letter) => codes.get(letter) ?? 0));
  const lengths = new ByteWriter();
  for (const letterCodes of spelled) lengths.varint(letterCodes.length);
  const units = spelled.flat();
  yield;
  const hours = new HoursPool();
  const hoursOf = new Uint32Array(yield* eachOf(entries, (entry) => hours.numberOf(entry)));
  const hoursTexts = packed(hours.texts);
  const rows = packed(yield* eachOf(entries, (entry) => jsonOf(entry, (key) => !DETAILS.has(key))));
  const details = packed(
    yield* eachOf(entries, (entry) => (isSlim ? NO_DETAIL : encodeDetail(entry))),
  );
  return joinSections({
    meta: encodeText(toJson(meta)),
    alphabet: bytesOf(new Uint16Array(letters.map((letter) => letter.charCodeAt(0)))),
    wordLengths: lengths.done(),
    wordUnits: wide ? bytesOf(new Uint16Array(units)) : new Uint8Array(units),
    postingSizes: postings.sizes,
    postings: postings.bytes,
    tagSizes: tags.sizes,
    tags: tags.bytes,
    points: pointsOf(entries),
    facts: factsOf(entries),
    hoursOf: bytesOf(hoursOf),
    hoursSizes: hoursTexts.sizes,
    hours: hoursTexts.bytes,
    rowSizes: rows.sizes,
    rows: rows.bytes,
    detailSizes: details.sizes,
    details: details.bytes,
  });
}

const NO_DETAIL = encodeText('{}');

/** What only a page about an entry shows. */
export function encodeDetail(entry: DirectoryEntry): Uint8Array {
  return jsonOf(entry, (key) => DETAILS.has(key));
}

/** Hours that entries share are written once. */
class HoursPool {
  readonly #numbers = new Map<string, number>();

  get texts(): readonly Uint8Array[] {
    return [...this.#numbers.keys()].map((text) => encodeText(text));
  }

  numberOf({ hours, temporarilyClosed, reported = [] }: DirectoryEntry): number {
    // Hours that somebody found to be wrong say nothing for certain.
    const isDoubtful = temporarilyClosed === true || reported.some(({ kind }) => kind !== 'phone');
    return (hours === undefined ? 0 : 2 * this.#add(hours)) + (isDoubtful ? 1 : 0);
  }

  #add(hours: Hours): number {
    const text = toJson(hours);
    const number = this.#numbers.get(text) ?? this.#numbers.size + 1;
    this.#numbers.set(text, number);
    return number;
  }
}

/** Most lists of most entries are empty; the reader puts them back. */
function jsonOf(entry: DirectoryEntry, takes: (key: string) => boolean): Uint8Array {
  const fields = Object.entries(entry).filter(
    ([key, value]) =>
      key !== 'hours' && takes(key) && !(Array.isArray(value) && value.length === 0),
  );
  return encodeText(toJson(Object.fromEntries(fields)));
}

function pointsOf(entries: readonly DirectoryEntry[]): Uint8Array {
  const points = new Int32Array(2 * entries.length).fill(NO_POINT);
  entries.forEach(({ places }, position) => {
    const point = places.find((place) => place.point !== undefined)?.point;
    if (point === undefined) return;
    points[position] = Math.round(point.latitude * PER_DEGREE);
    points[entries.length + position] = Math.round(point.longitude * PER_DEGREE);
  });
  return bytesOf(points);
}

function factsOf(entries: readonly DirectoryEntry[]): Uint8Array {
  const size = entries.length;
  const facts = new Uint8Array(4 * size);
  const days = new Uint16Array(facts.buffer, 0, size);
  entries.forEach(({ assured, eligibility }, position) => {
    days[position] = dayOf(assured);
    facts[2 * size + position] = Math.min(Math.max(eligibility?.minimumAge ?? 0, 0), 254);
    const most = eligibility?.maximumAge;
    facts[3 * size + position] = most === undefined ? NO_MAXIMUM : Math.min(Math.max(most, 0), 254);
  });
  return facts;
}

/** A day as a number from 1970; 0 when it is no date. */
function dayOf(date: string | undefined): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(date ?? '') ? new Date(date ?? '').getTime() / DAY_MS : NaN;
  return Number.isNaN(day) ? 0 : Math.min(Math.max(day, 1), 65_535);
}

function bytesOf({
  buffer,
  byteOffset,
  byteLength,
}: Uint16Array | Uint32Array | Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
