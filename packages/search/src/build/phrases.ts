import { FIELDS, type Field } from '../file/meta.ts';
import { isOwnStem, stemOf } from '../text/endings.ts';
import { wordsOf } from '../text/fold.ts';
import { NEGATIONS } from './languages.ts';
import type { Source, Synonyms, WordsByLanguage } from './synonyms.ts';
import type { EntryText } from './texts.ts';

/** Words before a phrase in which a "not" counts. */
const REACH = 3;

interface Phrase {
  readonly stems: readonly string[];
  readonly synonyms: Synonyms;
}

/** A phrase, taken apart into folded words. */
type Words = readonly string[];

interface Parsed {
  /** The first phrase of each language, as it is written. */
  readonly label: Readonly<Record<string, string>>;
  readonly words: readonly Words[];
  readonly asked: readonly Words[];
  /** Those of `asked` that are one English word: its other forms are other words. */
  readonly street: ReadonlySet<string>;
  readonly alone: readonly Words[];
  readonly likely: Words;
}

const parsed = new WeakMap<Synonyms, Parsed>();

/** The phrases of synonyms. Kept, since there are many of them and they rarely change. */
export function phrasesOf(synonyms: Synonyms): Parsed {
  let known = parsed.get(synonyms);
  if (known === undefined) {
    const { words = {}, asked = {}, alone = {}, likely = {} } = synonyms;
    const label = Object.entries(words).map(([language, text]) => [language, split(text)[0] ?? '']);
    const wordsIn = (texts: WordsByLanguage): readonly Words[] =>
      Object.values(texts)
        .flatMap(split)
        .map(wordsOf)
        .filter(({ length }) => length > 0);
    known = {
      label: Object.fromEntries(label) as Record<string, string>,
      words: wordsIn(words),
      asked: wordsIn(asked),
      street: new Set(
        wordsIn({ en: asked['en'] ?? '' }).flatMap((one) => (one.length === 1 ? one : [])),
      ),
      alone: wordsIn(alone),
      likely: wordsIn(likely).flat(),
    };
    parsed.set(synonyms, known);
  }
  return known;
}

function split(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Finds what entries say in other words. */
export class Phrases {
  readonly #byFirst = new Map<string, Phrase[]>();
  readonly #endings: readonly string[];

  constructor(all: readonly Synonyms[], endings: readonly string[]) {
    this.#endings = endings;
    for (const synonyms of all) {
      for (const words of phrasesOf(synonyms).words) {
        const stems = words.map((word) => this.#saidStemOf(word));
        const first = stems[0];
        if (first === undefined) continue;
        const known = this.#byFirst.get(first);
        if (known === undefined) this.#byFirst.set(first, [{ stems, synonyms }]);
        else known.push({ stems, synonyms });
      }
    }
  }

  stemsOf(words: Words): Words {
    return words.map((word) => stemOf(word, this.#endings));
  }

  /** "Open Door House" is no housing: what stands in a list is held against phrases more strictly than what is typed. */
  #saidStemOf(word: string): string {
    return isOwnStem(word) ? word : stemOf(word, this.#endings);
  }

  /** Codes of what texts say, each with the most telling field that says it. */
  find(texts: readonly EntryText[]): ReadonlyMap<string, Field> {
    const found = new Map<string, Field>();
    for (const { text, source, field = 'text' } of texts) {
      for (const sentence of text.split(/[.;!?\n]+/u)) {
        for (const code of this.#inSentence(sentence, source)) {
          const known = found.get(code);
          if (known === undefined || FIELDS.indexOf(field) > FIELDS.indexOf(known)) {
            found.set(code, field);
          }
        }
      }
    }
    return found;
  }

  *#inSentence(sentence: string, source: Source): Generator<string> {
    const words = wordsOf(sentence);
    const stems = words.map((word) => this.#saidStemOf(word));
    for (let at = 0; at < stems.length; at += 1) {
      for (const { stems: phrase, synonyms } of this.#byFirst.get(stems[at] ?? '') ?? []) {
        const { code, within } = synonyms;
        if (within !== undefined && !within.includes(source)) continue;
        if (!phrase.every((part, index) => stems[at + index] === part)) continue;
        const isDenied = words
          .slice(Math.max(0, at - REACH), at)
          .some((word) => NEGATIONS.has(word));
        if (!isDenied) yield code;
      }
    }
  }
}
