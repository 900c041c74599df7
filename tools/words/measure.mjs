/** Counts and measures a text. Pure; knows no rules. */
import { syllable } from 'syllable';
import { abbreviations } from './rules/limits.mjs';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.@/-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** For LIX, a long word has more letters than this. */
const LONG = 6;
const ENDS = new Set(abbreviations);

/**
 * The text as people read it: without soft hyphens, and with a short word in place of what is looked
 * at rather than read: tokens, addresses, phone numbers.
 *
 * @param {string} text
 */
function readable(text) {
  return text
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/\S+@\S+\.\w+|https?:\/\/\S+|www\.\S+/g, 'x')
    .replace(/\+?\d[\d\s().-]{5,}\d/g, 'x')
    .replace(/\{\w+\}/g, 'x');
}

/** @param {string} text */
export function words(text) {
  return [...readable(text).matchAll(WORD)].map((hit) => hit[0]);
}

/**
 * @param {string} text
 * @param {string} [language] In Greek a semicolon is the question mark.
 */
export function sentences(text, language = 'en') {
  const ends = language.startsWith('el')
    ? /(?<=[.!?…;\u037E]["»”’')\]]*)\s+|\n+/u
    : /(?<=[.!?…]["»”’')\]]*)\s+|\n+/u;
  /** @type {string[]} */
  const found = [];
  let open = '';
  for (const part of readable(text).split(ends)) {
    open = open === '' ? part : `${open} ${part}`;
    const last = /([\p{L}.]+)\.$/u.exec(part)?.[1]?.toLowerCase();
    if (last !== undefined && ENDS.has(last)) continue;
    if (open.trim() !== '') found.push(open.trim());
    open = '';
  }
  if (open.trim() !== '') found.push(open.trim());
  return found.filter((sentence) => words(sentence).length > 0);
}

/**
 * Syllables of an English word. A name (a capital letter inside a sentence) counts as two at most,
 * because nobody can write it shorter.
 *
 * @param {string} word
 * @param {boolean} first
 */
function syllables(word, first) {
  const counted = Math.max(1, syllable(word));
  return !first && /^\p{Lu}/u.test(word) ? Math.min(2, counted) : counted;
}

/** Flesch–Kincaid grade of English texts. @param {readonly string[]} texts */
export function grade(texts) {
  const all = texts.flatMap((text) => sentences(text).map(words));
  const count = all.flat().length;
  if (count === 0) return 0;
  const counts = all.flatMap((words) => words.map((word, at) => syllables(word, at === 0)));
  const total = counts.reduce((sum, syllables) => sum + syllables, 0);
  return 0.39 * (count / all.length) + 11.8 * (total / count) - 15.59;
}

/** LIX: words per sentence and the share of words of more than six letters. @param {readonly string[]} texts @param {string} language */
export function lix(texts, language) {
  const all = texts.flatMap((text) => sentences(text, language).map(words));
  const count = all.flat().length;
  if (count === 0) return 0;
  const long = all.flat().filter((word) => [...word].length > LONG).length;
  return count / all.length + (100 * long) / count;
}

/** Whether a word makes a text harder by its language's measure. Names do not count: they cannot be changed. @param {string} word @param {string} language */
export function isHard(word, language) {
  if (/^\p{Lu}/u.test(word)) return false;
  return language === 'en' ? syllable(word) > 2 : [...word].length > LONG;
}
