import { isOwnStem, stemOf } from '../text/endings.ts';
import { wordsOf } from '../text/fold.ts';
import { withPhonesJoined } from '../text/phone.ts';
import type { Dictionary, NearWord } from './dictionary.ts';

/** More words than this are a text that was pasted in. */
const MOST_WORDS = 24;
/** From so many letters on, a word may have a typo, and from so many two. */
const TYPO_FROM = 4;
const TWO_TYPOS_FROM = 8;
/** From so many letters on, the beginning of a word may have a typo. */
const BEGIN_TYPO_FROM = 5;
/** Both halves of a word that was written in one have at least so many letters. */
const SHORTEST_HALF = 3;
/** A North American number without its area, and that area. */
const LOCAL_DIGITS = 7;
const AREA_DIGITS = 3;
/** So many other spellings are tried in phrases. */
const MOST_SPELLINGS = 4;

/** A word that was typed, and what it may mean. */
export interface Token {
  /** As typed. */
  readonly text: string;
  readonly word: string;
  readonly stem: string;
  /** Whether the person may still be typing it. */
  readonly isOpen: boolean;
  /** Words of the dictionary that have the same stem; first the word itself. */
  readonly known: readonly number[];
  /** Words that begin like it: from the first, to before the second. */
  readonly begun: readonly [number, number];
  /** Words it may have been, where it is none itself. */
  readonly typos: readonly NearWord[];
  /** The word and, where it is none, what it may have been: the likeliest first. */
  readonly spellings: readonly string[];
}

/** How many entries have a word. */
export interface WordCounts {
  countOf(word: number): number;
}

/** Takes a text apart. */
export class Tokenizer {
  readonly #dictionary: Dictionary;
  readonly #scores: WordCounts;
  readonly #endings: readonly string[];

  constructor(dictionary: Dictionary, scores: WordCounts, endings: readonly string[]) {
    this.#dictionary = dictionary;
    this.#scores = scores;
    this.#endings = endings;
  }

  /** @param isLoose Look for typos in words that are words as well. */
  read(text: string, isLoose: boolean): readonly Token[] {
    const isFinished = /\s$/u.test(text);
    const words: (readonly [text: string, word: string])[] = [];
    const joined = withPhonesJoined(text, (number) => this.#listedPhone(number));
    for (const part of joined.split(/\s+/u)) {
      for (const word of wordsOf(part)) words.push([part, word]);
    }
    const typed = words.slice(0, MOST_WORDS);
    return typed.flatMap(([part, word], at) => {
      const isOpen = !isFinished && at === words.length - 1;
      const token = this.#token(part, word, isOpen, isLoose);
      const isListed = token.known.some((known) => this.#scores.countOf(known) > 0);
      const isBegun = isOpen && token.begun[0] < token.begun[1] && token.known.length === 0;
      const halves = isListed || isBegun ? [] : this.#halves(word);
      return halves.length === 0
        ? [token]
        : halves.map((half) => this.#token(half, half, false, isLoose));
    });
  }

  /** A number that the list has, by its beginning, or by its end where the area is left out. */
  #listedPhone(number: string): string | undefined {
    const dictionary = this.#dictionary;
    const [from, to] = dictionary.prefix(number);
    if (from < to) return number;
    if (number.length !== LOCAL_DIGITS) return undefined;
    for (let digit = 1; digit <= 9; digit += 1) {
      const [first, last] = dictionary.prefix(String(digit));
      for (let at = first; at < last; at += 1) {
        if (dictionary.lengthOf(at) !== AREA_DIGITS + LOCAL_DIGITS) continue;
        const full = dictionary.wordAt(at);
        if (full.endsWith(number)) return full;
      }
    }
    return undefined;
  }

  #token(text: string, word: string, isOpen: boolean, isLoose: boolean): Token {
    const stem = stemOf(word, this.#endings);
    const begun = this.#dictionary.prefix(word);
    const known = this.#sameStem(word, stem, begun);
    const isKnown = known.length > 0 || begun[0] < begun[1];
    const typos = !isKnown || isLoose ? this.#typosOf(word, isOpen, isLoose) : [];
    const spellings = [word];
    if (known.length === 0) {
      for (const { word: near } of typos.slice(0, MOST_SPELLINGS)) {
        spellings.push(this.#dictionary.wordAt(near));
      }
    }
    return { text, word, stem, isOpen, known, begun, typos, spellings };
  }

  #sameStem(word: string, stem: string, [from, to]: readonly [number, number]): readonly number[] {
    const dictionary = this.#dictionary;
    const known: number[] = [];
    if (from < to && dictionary.lengthOf(from) === word.length) known.push(from);
    const [low, high] = stem === word ? [from, to] : dictionary.prefix(stem);
    for (let at = low; at < high; at += 1) {
      const more = dictionary.lengthOf(at) - stem.length;
      if (at === known[0] || more > 4) continue;
      const other = dictionary.wordAt(at);
      if (isOwnStem(other) !== isOwnStem(word)) continue;
      if (more === 0 || stemOf(other, this.#endings) === stem) known.push(at);
    }
    return known;
  }

  #typosOf(word: string, isOpen: boolean, isLoose: boolean): readonly NearWord[] {
    if (word.length < TYPO_FROM || /\d/.test(word)) return [];
    const dictionary = this.#dictionary;
    let near = dictionary.near(word, 1);
    if (near.length === 0 && isOpen && word.length >= BEGIN_TYPO_FROM) {
      near = dictionary.near(word, 1, true);
    }
    if (near.length === 0 && word.length >= TWO_TYPOS_FROM) near = dictionary.near(word, 2);
    if (isLoose) near = near.filter(({ edits }) => edits > 0);
    // A first letter is seldom wrong; of the others, the word that more entries have.
    const first = word.charAt(0);
    const rank = ({ word: at, edits }: NearWord): number =>
      Math.log2(1 + this.#scores.countOf(at)) -
      8 * edits -
      (dictionary.wordAt(at).startsWith(first) ? 0 : 4);
    return [...near].sort((a, b) => rank(b) - rank(a) || a.word - b.word);
  }

  /** The two words that were written in one; none when they are not of the dictionary. */
  #halves(word: string): readonly string[] {
    let best: readonly string[] = [];
    let most = 0;
    for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
      const halves = [word.slice(0, at), word.slice(at)];
      const found = halves.map((half) => this.#dictionary.exact(half));
      if (found.includes(-1)) continue;
      const fewest = Math.min(...found.map((half) => this.#scores.countOf(half)));
      if (fewest > most) [best, most] = [halves, fewest];
    }
    return best;
  }
}
