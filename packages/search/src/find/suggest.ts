import { fold, wordsOf } from '../text/fold.ts';
import type { SearchResult } from './query.ts';
import type { Searcher } from './searcher.ts';
import type { Store } from './store.ts';

/** Something a person may be about to type. */
export interface Suggestion {
  /** What to put in the search box. */
  readonly text: string;
  /** `entry`: the name of one. `place`: a town, area or postcode. `word`: anything else. */
  readonly type: 'word' | 'place' | 'entry';
  /** How many entries fit all of it; never 0. Absent for a place of a directory in parts that has not been looked through. */
  readonly count?: number;
  /** Id of the entry. */
  readonly id?: string;
}

/** The same with spaces and without. */
const keyOf = (text: string): string => fold(text).replaceAll(' ', '');

/** A phone number leads to its entry, and is no word to go on with. */
const NUMBER = /^\d{6,}$/;

/** Names and words looked at for each suggestion that is wanted. */
const TRIED = 4;

/** Results by which two suggestions are told apart. */
const COMPARED = 8;

/** Where a suggestion leads: "needle", "needles" and "needle exchange" may be one list. */
function endOf({ hits, total, whole }: SearchResult): string {
  const ids = hits.map(({ entry }) => entry.id);
  return [total, whole, ...(total > COMPARED ? ids : ids.sort())].join('\n');
}

/** Completes what a person types, with what leads somewhere. */
export class Suggester {
  readonly #store: Store;
  readonly #searcher: Searcher;
  readonly #phrases: readonly {
    readonly folded: string;
    readonly text: string;
    readonly type: 'word' | 'place';
  }[];

  constructor(store: Store, searcher: Searcher) {
    this.#store = store;
    this.#searcher = searcher;
    const { tags, places, labels = {}, language = 'en' } = store.meta;
    const base = language.split('-')[0] ?? language;
    const named = tags.flatMap(
      ({ code, label }) => label?.[base] ?? label?.['en'] ?? labels[code] ?? [],
    );
    this.#phrases = [
      ...named.map((text) => ({ folded: fold(text), text, type: 'word' as const })),
      ...places.map(({ name }) => ({ folded: fold(name), text: name, type: 'place' as const })),
    ];
  }

  suggest(text: string, limit: number): readonly Suggestion[] {
    const words = text.trimStart().split(/\s+/u);
    const found = new Map<string, Suggestion>();
    const ends = new Set<string>();
    const offer = (candidate: string, type: Suggestion['type'], id?: string): void => {
      const key = keyOf(candidate);
      if (found.size >= limit || found.has(key) || key === keyOf(text)) return;
      const result = this.#searcher.search({ text: `${candidate} `, limit: COMPARED });
      const { whole } = result;
      const end = id ?? endOf(result);
      if (whole === 0 || ends.has(end)) return;
      ends.add(end);
      found.set(key, {
        text: candidate,
        type,
        count: whole,
        ...(id === undefined ? {} : { id }),
      });
    };
    // The longest end of the text that begins a phrase; what stands before it stays.
    for (let from = 0; from < words.length; from += 1) {
      const head = words.slice(0, from).join(' ');
      const tail = fold(words.slice(from).join(' '));
      if (tail.trim() === '') continue;
      const fitting = this.#phrases.filter(({ folded }) => folded.startsWith(tail));
      for (const { text: phrase, type } of fitting.slice(0, limit)) {
        offer(head === '' ? phrase : `${head} ${phrase}`, type);
      }
    }
    this.#offerWords(words, limit, offer);
    if (text.trim() !== '') {
      for (const { entry, whole } of this.#searcher.search({ text, limit: TRIED }).hits) {
        if (whole) offer(entry.name, 'entry', entry.id);
      }
    }
    return [...found.values()];
  }

  /** The words of most entries that begin like the last. */
  #offerWords(
    words: readonly string[],
    limit: number,
    offer: (text: string, type: 'word') => void,
  ): void {
    const { dictionary, postingStarts } = this.#store;
    const last = wordsOf(words.at(-1) ?? '').at(-1);
    if (last === undefined || last.length < 2) return;
    const [from, to] = dictionary.prefix(last);
    const sizes: (readonly [word: number, size: number])[] = [];
    for (let word = from; word < to; word += 1) {
      const size = (postingStarts[word + 1] ?? 0) - (postingStarts[word] ?? 0);
      // In no entry: one of the synonyms, of which most are in another language than the list.
      if (size > 0 && !NUMBER.test(dictionary.wordAt(word))) sizes.push([word, size]);
    }
    sizes.sort((a, b) => b[1] - a[1]);
    for (const [word] of sizes.slice(0, limit)) {
      offer([...words.slice(0, -1), dictionary.wordAt(word)].join(' '), 'word');
    }
  }
}
