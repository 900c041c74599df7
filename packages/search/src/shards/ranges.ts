import { decodeNumbers, type RangeFile } from './head.ts';

/** A line of a file: a word or the hash of an id, and the parts it is in. */
export type Line = readonly [key: string, shards: readonly number[]];

/** The file in which a key is, if it is anywhere. */
export function fileFor(files: readonly RangeFile[], key: string): RangeFile | undefined {
  let low = 0;
  let high = files.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((files[middle]?.from ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return files[Math.max(0, low - 1)];
}

/** @throws ShapeError for what is no such file. */
export function linesIn(text: string, count: number): readonly Line[] {
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    const [key = '', numbers = ''] = line.split('\t');
    const shards = decodeNumbers(numbers).filter((shard) => shard < count);
    if (key !== '') lines.push([key, shards]);
  }
  return lines;
}

/**
 * The parts that have a word: the very word, else what begins like it and what is one edit away.
 * @returns undefined when the file says nothing about it.
 */
export function shardsWith(lines: readonly Line[], word: string): ReadonlySet<number> | undefined {
  const found = new Set<number>();
  for (const [key, shards] of lines) {
    if (key === word) return new Set(shards);
    if (key.startsWith(word) || isOneEdit(key, word)) for (const shard of shards) found.add(shard);
  }
  return found.size === 0 ? undefined : found;
}

/** Whether one letter is more, less, other or swapped with the next. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  const swapped = b.charAt(at + 1) + b.charAt(at);
  return a.slice(at, at + 2) === swapped && a.slice(at + 2) === b.slice(at + 2);
}
