import type { Directory } from '@peerkit/model';
import { finished } from '../build/steps.ts';
import { entriesOf, indexFile, type BuildOptions } from '../build/index-file.ts';
import { placesOf } from '../build/places.ts';
import { encodeDetail } from '../build/write.ts';
import type { DirectoryEntry } from '../entry/entry.ts';
import { decoderOf, encodeText } from '../file/utf.ts';
import { wordsOf } from '../text/fold.ts';
import { byCodeUnit } from '../text/order.ts';
import {
  encodeHead,
  encodeNumbers,
  type RangeFile,
  type ShardedPlace,
  type ShardFile,
} from './head.ts';
import { hashOf } from './id-hash.ts';
import { pointOf, splitByPlace } from './split.ts';

/** How a directory is cut into parts. */
export interface ShardOptions extends BuildOptions {
  /** Entries of a part, at most; 1,000 when absent. */
  readonly per?: number;
  /** Gives a file its name by what is in it, e.g. its SHA-256: 8 to 64 digits and small letters. */
  readonly nameOf: (bytes: Uint8Array) => string;
}

/** A file beside the first one. */
export interface ShardPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PER = 1000;
const DETAILS_PER = 100;
/** Letters in a file of words, about. */
const WORD_FILE = 48 * 1024;
/** Ids in a file of ids. */
const ID_FILE = 4000;
/** A word in more parts than this says nothing about where. */
const TELLING_SHARDS = 24;

/**
 * A directory in parts, for lists that are too large for one file: each is an index of what is near each other. Hands over
 * one file at a time, and returns the first one, which says what is where.
 */
export function* buildShards(
  directory: Directory,
  { per = PER, nameOf, ...options }: ShardOptions,
): Generator<ShardPart, string> {
  const entries = entriesOf(directory, options);
  const words = new Map<string, number[]>();
  const places = new Map<string, { place: ShardedPlace; shards: number[] }>();
  const kinds = new Map<string, number[]>();
  const ids: [hash: number, shard: number][] = [];
  const shards: ShardFile[] = [];
  const labels = new Map<string, string>();
  let hasTimes = false;
  for (const positions of splitByPlace(entries, per)) {
    const shard = shards.length;
    const own = positions.flatMap((position) => entries[position] ?? []);
    const index = finished(indexFile(directory, own, options, true));
    const name = nameOf(index.bytes);
    yield { name, bytes: index.bytes };
    hasTimes ||= index.hasTimes;
    for (const [code, label] of index.labels) labels.set(code, label);
    const details: string[] = [];
    for (let from = 0; from < own.length; from += DETAILS_PER) {
      const part = detailFile(own.slice(from, from + DETAILS_PER), nameOf);
      details.push(part.name);
      yield part;
    }
    note(words, index.words, shard);
    note(kinds, new Set(own.flatMap(({ terms }) => terms)), shard);
    for (const place of placesOf(own, () => false)) {
      const key = wordsOf(place.name).join(' ');
      const known = places.get(key);
      if (known === undefined)
        places.set(key, { place: { ...place, shards: [] }, shards: [shard] });
      else known.shards.push(shard);
    }
    for (const { id } of own) ids.push([hashOf(id), shard]);
    const box = boxOf(own);
    shards.push({ name, size: own.length, details, ...(box && { box }) });
  }
  const wordFiles = yield* rangesOf(
    [...words]
      .filter(([, numbers]) => numbers.length <= TELLING_SHARDS)
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([word, numbers]) => [word, `${word}\t${encodeNumbers(numbers)}\n`]),
    nameOf,
  );
  const idFiles = yield* rangesOf(
    ids
      .sort(([a], [b]) => a - b)
      .map(([hash, shard]) => {
        const key = hash.toString(36).padStart(7, '0');
        return [key, `${key}\t${shard.toString(36)}\n`];
      }),
    nameOf,
    ID_FILE * 11,
  );
  const { title, language, timeZone, holidays } = directory;
  return encodeHead({
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(holidays === undefined ? {} : { holidays }),
    ...(labels.size === 0 ? {} : { labels: Object.fromEntries(labels) }),
    hasTimes,
    hasAges: entries.some(
      ({ eligibility: { minimumAge, maximumAge } = {} }) =>
        (minimumAge ?? 0) > 0 || maximumAge !== undefined,
    ),
    size: entries.length,
    detailsPer: DETAILS_PER,
    shards,
    places: [...places]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([, { place, shards: numbers }]) => ({ ...place, shards: numbers })),
    kinds: new Map([...kinds].sort(([a], [b]) => byCodeUnit(a, b))),
    words: wordFiles,
    ids: idFiles,
  });
}

function detailFile(entries: readonly DirectoryEntry[], nameOf: ShardOptions['nameOf']): ShardPart {
  const decoder = decoderOf();
  const bytes = encodeText(
    `[${entries.map((entry) => decoder.decode(encodeDetail(entry))).join()}]`,
  );
  return { name: nameOf(bytes), bytes };
}

function note(lists: Map<string, number[]>, keys: Iterable<string>, shard: number): void {
  for (const key of keys) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [shard]);
    else list.push(shard);
  }
}

function boxOf(
  entries: readonly DirectoryEntry[],
): readonly [number, number, number, number] | undefined {
  let box: [number, number, number, number] | undefined;
  for (const entry of entries) {
    const point = pointOf(entry);
    if (point === undefined) continue;
    const { latitude, longitude } = point;
    const [south, west, north, east] = box ?? [latitude, longitude, latitude, longitude];
    box = [
      Math.min(south, latitude),
      Math.min(west, longitude),
      Math.max(north, latitude),
      Math.max(east, longitude),
    ];
  }
  return box;
}

/** Lines in order, in files of about one size. */
function* rangesOf(
  lines: readonly (readonly [key: string, line: string])[],
  nameOf: ShardOptions['nameOf'],
  most = WORD_FILE,
): Generator<ShardPart, readonly RangeFile[]> {
  const files: RangeFile[] = [];
  let text = '';
  let from = '';
  const done = (): ShardPart => {
    const bytes = encodeText(text);
    const name = nameOf(bytes);
    files.push({ from, name });
    text = '';
    return { name, bytes };
  };
  let last = '';
  for (const [key, line] of lines) {
    // One key is never in two files.
    if (text.length + line.length > most && key !== last) yield done();
    if (text === '') from = key;
    text += line;
    last = key;
  }
  if (text !== '') yield done();
  return files;
}
