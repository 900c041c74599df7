import { FIELDS, type Field } from '../file/meta.ts';
import { Dictionary } from '../find/dictionary.ts';
import type { Wanted } from '../find/score.ts';
import { Reader } from '../find/understand.ts';
import { typed } from '../text/typed.ts';
import type { QuestionTables } from './tables.ts';

/** Words that begin with a text, from so many on, are asked for by that text. */
const MANY = 12;

/** A word, a beginning of words, or a tag, and how good a match with it is. */
export interface DemandPart {
  readonly text: string;
  readonly quality: number;
}

/** One thing that a text asks for: any of its parts fits. */
export interface Demand {
  readonly worth: number;
  readonly words: readonly DemandPart[];
  readonly begins: readonly DemandPart[];
  readonly tags: readonly DemandPart[];
  /** Words that say it as it was said: they fit nothing alone. */
  readonly said: readonly DemandPart[];
  /** Points near this one fit as well. */
  readonly near?: readonly [latitude: number, longitude: number];
}

/** Understands questions about a list that is kept somewhere else: typos, synonyms, places and kinds. */
export class Questions {
  readonly size: number;
  /** How much a word says, by the number of its field. */
  readonly weights: readonly number[];
  readonly #words: readonly string[];
  readonly #codes: readonly string[];
  readonly #dictionary: Dictionary;
  readonly #reader: Reader;

  constructor({ meta, words, counts, size }: QuestionTables) {
    this.size = size;
    this.weights = FIELDS.map((field: Field) => meta.weights[field]);
    this.#words = words;
    this.#codes = meta.tags.map(({ code }) => code);
    this.#dictionary = dictionaryOf(words);
    const store = { meta: { ...meta, size, hasTimes: false }, dictionary: this.#dictionary };
    this.#reader = new Reader(store, { countOf: (word) => counts[word] ?? 0 });
  }

  /** @param isLoose Every word may have a typo: the text as it is fits nothing whole. */
  read(text: string, isLoose: boolean): readonly Demand[] {
    const { demands } = this.#reader.read(typed(text), new Set(), isLoose);
    return demands.map(({ wanted }) => this.#demandOf(wanted));
  }

  #demandOf({ parts, said, worth, near }: Wanted): Demand {
    const words = parts.filter(({ isTag }) => !isTag);
    const wordPart = ({ list, quality }: Wanted['parts'][number]): DemandPart => ({
      text: this.#words[list] ?? '',
      quality,
    });
    const runs: Wanted['parts'][] = [];
    for (const part of words) {
      const last = runs.at(-1)?.at(-1);
      if (last?.list === part.list - 1 && last.quality === part.quality) runs.at(-1)?.push(part);
      else runs.push([part]);
    }
    const begins = runs.map((run) => this.#beginOf(run));
    return {
      worth,
      words: runs.flatMap((run, at) => (begins[at] === undefined ? run.map(wordPart) : [])),
      begins: begins.filter((begin) => begin !== undefined),
      tags: parts
        .filter(({ isTag }) => isTag)
        .map(({ list, quality }) => ({ text: this.#codes[list] ?? '', quality })),
      said: said.map(wordPart),
      ...(near && { near }),
    };
  }

  /** What many words begin with, where all that begin with it are meant. */
  #beginOf(run: Wanted['parts']): DemandPart | undefined {
    if (run.length < MANY) return undefined;
    const [first = '', last = ''] = [run[0], run.at(-1)].map(
      (part) => this.#words[part?.list ?? 0],
    );
    let length = 0;
    while (length < first.length && first[length] === last[length]) length += 1;
    const text = first.slice(0, length);
    const [from, to] = this.#dictionary.prefix(text);
    return to - from === run.length ? { text, quality: run[0]?.quality ?? 0 } : undefined;
  }
}

function dictionaryOf(words: readonly string[]): Dictionary {
  const letters = [...new Set(words.flatMap((word) => word.split('')))].sort();
  const codes = new Map(letters.map((letter, at) => [letter, at]));
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, at) => {
    starts[at + 1] = (starts[at] ?? 0) + word.length;
  });
  const units = new Uint16Array(starts[words.length] ?? 0);
  words.forEach((word, at) => {
    for (let letter = 0; letter < word.length; letter += 1) {
      units[(starts[at] ?? 0) + letter] = codes.get(word.charAt(letter)) ?? 0;
    }
  });
  return new Dictionary(letters, starts, units);
}
