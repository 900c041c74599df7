import type { DirectoryEntry } from '../entry/entry.ts';
import { FIELDS } from '../file/meta.ts';
import type { PostingList } from '../file/postings.ts';
import { fold, wordsOf } from '../text/fold.ts';
import { byCodeUnit } from '../text/order.ts';
import { wordsOfPhone } from '../text/phone.ts';
import { textsOf } from './texts.ts';

/** Longer words are addresses of pages and the like. */
const LONGEST = 40;
const TEXT = FIELDS.indexOf('text');

/** A word, with the entries that have it, each with its most telling field. */
export type WordList = readonly [word: string, list: PostingList];

/** The words of an entry, each with the place in `FIELDS` of the most telling field it appears in. */
export function fieldsByWord(
  entry: DirectoryEntry,
  labels?: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const fields = new Map<string, number>();
  for (const { text, field } of textsOf(entry, labels)) {
    if (field === undefined) continue;
    const rank = FIELDS.indexOf(field);
    for (const word of [...wordsOf(text), ...joinedIn(text)]) {
      if (word.length <= LONGEST) fields.set(word, Math.max(fields.get(word) ?? 0, rank));
    }
  }
  for (const { number } of entry.phones) {
    for (const word of wordsOfPhone(number)) if (!fields.has(word)) fields.set(word, TEXT);
  }
  return fields;
}

/**
 * Every word of a list, sorted; words that are given as well, with no entries.
 * @param fields Of each entry, by word.
 */
export function listWords(
  fields: readonly ReadonlyMap<string, number>[],
  isSmall: (word: string) => boolean,
  more: Iterable<string>,
): readonly WordList[] {
  const lists = new Map<string, (readonly [number, number])[]>();
  fields.forEach((words, position) => {
    for (const [word, field] of words) {
      if (isSmall(word)) continue;
      const list = lists.get(word);
      if (list === undefined) lists.set(word, [[position, field]]);
      else list.push([position, field]);
    }
  });
  for (const word of more) if (!lists.has(word) && !isSmall(word)) lists.set(word, []);
  return [...lists].sort(([a], [b]) => byCodeUnit(a, b));
}

/** "drop-in" is also written in one. */
function joinedIn(text: string): readonly string[] {
  return [...fold(text).matchAll(/\p{L}+(?:-\p{L}+)+/gu)].map(([word]) => word.replaceAll('-', ''));
}
