import { NAMELESS, sentencesOf, withCleanTexts } from '@peerkit/model';
import { fold } from '../../tables/words.ts';
import { houseKeys } from './site-key.ts';

/** Words of streets that are in many names and texts, and tell nothing by themselves. */
const COMMON = new Set(
  (
    'main church park high king kings queen queens station market victoria centre center central union water river ' +
    'bridge mill spring north south east west upper lower first second third fourth fifth school college court ' +
    'garden gardens green grove hill hills lake ocean forest valley view house shelter refuge place location site ' +
    'building office clinic health women womens family families community service services support program programs ' +
    'outreach residence residential housing centre town city county saint avenue street road crisis safe haven hope ' +
    'youth society association foundation mission hostel transition transitional secret private confidential address ' +
    'upstairs downstairs floor suite unit apartment basement behind corner square castle chapel temple hospital ' +
    'library museum theatre memorial liberty freedom peace sunset meadow harbour harbor island beach mountain'
  ).split(' '),
);
const SHORTEST = 5;

/**
 * The words that name the street of a house, or the house: `quillfern` of `417 Quillfern Lane`. Each alone tells
 * where a secret place is, in the address of a web page as well.
 *
 * @param lines Lines of its address.
 * @param name How the place is called, if it has a name of its own.
 * @param others Names and towns whose words tell nothing more.
 */
export function tellingWords(
  lines: readonly string[],
  name: string | undefined,
  others: readonly (string | undefined)[],
): readonly string[] {
  const streets = lines.flatMap(houseKeys).filter((key) => /^\d/.test(key));
  const known = new Set(others.flatMap((text) => wordsOf(text ?? '')));
  const own = wordsOf(name ?? '').filter((word) => !known.has(word));
  const words = [...streets.flatMap(wordsOf), ...own];
  return [...new Set(words)].filter(
    (word) => word.length >= SHORTEST && /^\p{L}+$/u.test(word) && !COMMON.has(word),
  );
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const LINKS = /^(?:website|uri|link|email|logo)$/;
const NAMES = /^(?:name|title|alternateName)$/;

/** A record without what holds one of some words; the same when nothing does. */
export function withoutWords<T>(value: T, words: readonly string[]): T {
  return words.length === 0
    ? value
    : withCleanTexts(value, (text, field) => cleanText(text, field, words));
}

/** Whether a text holds one of some words, also within others: `quillfernhouse.example`. */
export function holdsWord(text: string, words: readonly string[]): boolean {
  const plain = fold(text);
  return words.some((word) => plain.includes(word));
}

function cleanText(text: string, key: string, words: readonly string[]): string | undefined {
  // Kinds of help are codes.
  if (key === 'terms' || !holdsWord(text, words)) return text;
  if (LINKS.test(key)) return undefined;
  if (!NAMES.test(key)) {
    const kept = sentencesOf(text).filter((piece) => !holdsWord(piece, words));
    return kept.length === 0 ? undefined : kept.join('\n');
  }
  const kept = text
    .split(/\s+/)
    .filter((word) => !holdsWord(word, words))
    .join(' ')
    .replace(/(?:\s|^)(?:on|at|in|of|the|de|du|la|am|an|der|w|na|to|near)$/iu, '')
    .replace(/^[\s,;:–—()&-]+|[\s,;:–—(&-]+$/gu, '');
  return /\p{L}/u.test(kept) ? kept : NAMELESS;
}
