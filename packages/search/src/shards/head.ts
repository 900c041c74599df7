import { toJson } from '@peerkit/model';
import * as is from '../entry/shape.ts';
import { holidayOf } from '../entry/check-hours.ts';
import type { KnownPlace, Meta } from '../file/meta.ts';
import { labelsOf } from '../opened/read.ts';

/** How the first file of a directory in parts says what it is, and of which version. */
const SHARDS_VERSION = 1;

/** A part of a directory: an index of its own, of what is near each other. */
export interface ShardFile {
  /** Name of its file, which says what is in it. */
  readonly name: string;
  readonly size: number;
  /** Where its entries are: south, west, north, east, in degrees; absent when no entry has a point. */
  readonly box?: readonly [number, number, number, number];
  /** Names of the files of what only pages show, of {@link ShardHead.detailsPer} entries each. */
  readonly details: readonly string[];
}

/** A place, and the parts that entries there are in. */
export interface ShardedPlace extends KnownPlace {
  readonly shards: readonly number[];
}

/** A file of words, or of ids: from a first one on. */
export interface RangeFile {
  readonly from: string;
  readonly name: string;
}

/** The first file of a directory in parts: what is where. */
export interface ShardHead extends Pick<
  Meta,
  'title' | 'language' | 'timeZone' | 'holidays' | 'labels' | 'size' | 'hasTimes'
> {
  readonly hasAges: boolean;
  readonly detailsPer: number;
  readonly shards: readonly ShardFile[];
  readonly places: readonly ShardedPlace[];
  /** The parts that have something of a kind, by code. */
  readonly kinds: ReadonlyMap<string, readonly number[]>;
  readonly words: readonly RangeFile[];
  readonly ids: readonly RangeFile[];
}

const HUNDREDTHS = 100;

/** As JSON: what is many is in lines, which are small and quick to read. */
export function encodeHead(head: ShardHead): string {
  const { shards, places, kinds, words, ids, ...plain } = head;
  return toJson({
    peerkitShards: SHARDS_VERSION,
    ...plain,
    shards: lines(shards, ({ name, size: count, box, details }) => [
      name,
      String(count),
      (box ?? []).map((degrees) => Math.round(degrees * HUNDREDTHS)).join(' '),
      details.join(' '),
    ]),
    places: lines(places, ({ name, point, shards: numbers }) => [
      name.replace(/[\t\n]/g, ' '),
      (point ?? []).map((degrees) => Math.round(degrees * HUNDREDTHS)).join(' '),
      encodeNumbers(numbers),
    ]),
    kinds: lines(kinds, ([code, numbers]) => [code, encodeNumbers(numbers)]),
    words: lines(words, ({ from, name }) => [from, name]),
    ids: lines(ids, ({ from, name }) => [from, name]),
  });
}

function lines<T>(items: Iterable<T>, fields: (item: T) => readonly string[]): string {
  return [...items].map((item) => fields(item).join('\t')).join('\n');
}

/** Whether a text says that it is the first file of a directory in parts. Small: asked before more is loaded. */
export const isShardHead = (text: string): boolean => text.startsWith('{"peerkitShards":');

/** @throws ShapeError or SyntaxError for what is no first file. */
export function headOf(text: string): ShardHead {
  const from = is.fields(JSON.parse(text));
  if (is.number(from, 'peerkitShards') !== SHARDS_VERSION) {
    throw new is.ShapeError('the parts are of another version: build them again');
  }
  const shards = linesOf(from, 'shards').map(([name, size, box, details]): ShardFile => {
    const [south, west, north, east] = degreesIn(box);
    return {
      name: named(name),
      size: wholeOf(size),
      ...(south !== undefined &&
        west !== undefined &&
        north !== undefined &&
        east !== undefined && { box: [south, west, north, east] }),
      details: (details ?? '').split(' ').filter(isFilled).map(named),
    };
  });
  const known = (text_: string | undefined): readonly number[] => {
    const numbers = decodeNumbers(text_ ?? '');
    if (numbers.some((number) => !(number < shards.length))) {
      throw new is.ShapeError('there is no such part');
    }
    return numbers;
  };
  return {
    ...is.texts(from, 'title', 'language', 'timeZone'),
    ...is.optionalList(from, 'holidays', holidayOf),
    ...is.optional(from, 'labels', labelsOf),
    hasTimes: from['hasTimes'] === true,
    hasAges: from['hasAges'] === true,
    size: is.number(from, 'size'),
    detailsPer: Math.max(1, is.number(from, 'detailsPer')),
    shards,
    places: linesOf(from, 'places').map(([name = '', point, numbers]) => {
      const [latitude, longitude] = degreesIn(point);
      return {
        name,
        shards: known(numbers),
        ...(latitude !== undefined && longitude !== undefined && { point: [latitude, longitude] }),
      };
    }),
    kinds: new Map(linesOf(from, 'kinds').map(([code = '', numbers]) => [code, known(numbers)])),
    words: rangesOf(from, 'words'),
    ids: rangesOf(from, 'ids'),
  };
}

function rangesOf(from: is.Fields, key: string): readonly RangeFile[] {
  return linesOf(from, key).map(([first = '', name]) => ({ from: first, name: named(name) }));
}

function linesOf(from: is.Fields, key: string): readonly (readonly string[])[] {
  return is
    .text(from, key)
    .split('\n')
    .filter(isFilled)
    .map((line) => line.split('\t'));
}

const isFilled = (text: string): boolean => text !== '';

/** A file beside the first one: no name leads anywhere else. */
function named(name = ''): string {
  if (!/^[\da-z]{8,64}$/.test(name)) throw new is.ShapeError('a part has no name');
  return name;
}

function degreesIn(text = ''): readonly number[] {
  return text
    .split(' ')
    .filter(isFilled)
    .map((number) => wholeOf(number) / HUNDREDTHS);
}

function wholeOf(text = ''): number {
  const number = Number(text);
  if (!Number.isInteger(number)) throw new is.ShapeError('a number is none');
  return number;
}

/** Numbers that grow, each as how much more it is than the one before. */
export function encodeNumbers(numbers: readonly number[]): string {
  let last = 0;
  return numbers
    .map((number) => {
      const more = number - last;
      last = number;
      return more.toString(36);
    })
    .join(' ');
}

export function decodeNumbers(text: string): readonly number[] {
  let last = 0;
  return text
    .split(' ')
    .filter(isFilled)
    .map((more) => {
      last += Number.parseInt(more, 36);
      if (!(last >= 0)) throw new is.ShapeError('a number is none');
      return last;
    });
}
