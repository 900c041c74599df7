import type { KnownPlace, Trigger } from '../file/meta.ts';
import { stemOf } from '../text/endings.ts';
import { wordsOf } from '../text/fold.ts';
import type { Understood } from './query.ts';
import { Wanted } from './score.ts';
import type { Store } from './store.ts';
import { Tokenizer, type Token, type WordCounts } from './tokens.ts';

/** Words of a phrase that are looked at together, at most. */
const LONGEST_PHRASE = 5;
/** How good a match is beside the word itself. */
const QUALITY = {
  ending: 0.9,
  joined: 0.9,
  tag: 0.8,
  also: 0.5,
  begins: 0.5,
  typo: 0.6,
  twoTypos: 0.35,
};
/** A beginning that more words than this have says too little to look at all of them. */
const MOST_BEGUN = 5000;
/** A beginning this long counts in the middle of a text as well. */
const TELLING = 3;
/** A beginning this long may be that of a phrase that stands for more. */
const TELLING_PHRASE = 4;

const STREET =
  /^(?:street|road|avenue|lane|drive|boulevard|court|place|square|rue|ulica|gatve|straat|rua|utca)$/;

/** Something a text asks for, with the part that asks. */
export interface Demand {
  readonly wanted: Wanted;
  readonly text: string;
}

/** What a text asks for. */
export interface Asked {
  readonly demands: readonly Demand[];
  readonly understood: readonly Understood[];
}

interface Phrase {
  readonly length: number;
  readonly chips: readonly Understood[];
  readonly demand: Demand | undefined;
  readonly isAlone: boolean;
}

/** What of a list it takes to understand a question about it. */
export type ReaderStore = Pick<Store, 'dictionary' | 'meta'>;

/** Understands what people type: phrases that stand for more, places of the list, and words. */
export class Reader {
  readonly #store: ReaderStore;
  readonly #tokenizer: Tokenizer;
  readonly #triggers = new Map<string, Trigger[]>();
  readonly #places = new Map<string, KnownPlace>();
  readonly #small: ReadonlySet<string>;
  /** First words of phrases, without their endings, and of places: most words begin neither. */
  readonly #firsts = new Set<string>();
  #takesAlone = true;
  /** Ids of what is taken as plain words. */
  #literal: ReadonlySet<string> = new Set();

  constructor(store: ReaderStore, scores: WordCounts) {
    const { triggers, places, small, endings } = store.meta;
    this.#store = store;
    this.#tokenizer = new Tokenizer(store.dictionary, scores, endings);
    this.#small = new Set(small.split(' '));
    for (const trigger of triggers) {
      const known = this.#triggers.get(trigger.phrase);
      if (known === undefined) this.#triggers.set(trigger.phrase, [trigger]);
      else known.push(trigger);
    }
    for (const place of places) this.#places.set(wordsOf(place.name).join(' '), place);
    for (const phrase of this.#triggers.keys()) this.#firsts.add(phrase.split(' ', 1)[0] ?? '');
    for (const name of this.#places.keys())
      this.#firsts.add(stemOf(name.split(' ', 1)[0] ?? '', endings));
  }

  /**
   * @param literal Ids of what is to be taken as plain words.
   * @param isLoose Every word may have a typo: the text as it is fits nothing whole.
   */
  read(text: string, literal: ReadonlySet<string>, isLoose: boolean): Asked {
    this.#literal = literal;
    const tokens = this.#tokenizer.read(text, isLoose);
    return this.#read(tokens, true) ?? this.#read(tokens, false) ?? { demands: [], understood: [] };
  }

  /** Undefined when something else is asked for beside what counts alone. */
  #read(tokens: readonly Token[], takesAlone: boolean): Asked | undefined {
    this.#takesAlone = takesAlone;
    let hasAlone = false;
    const demands: Demand[] = [];
    const understood: Understood[] = [];
    const rest: Token[] = [];
    for (let from = 0; from < tokens.length;) {
      const phrase = this.#phraseAt(tokens, from);
      if (phrase === undefined || this.#isBetterLater(tokens, from, phrase.length)) {
        rest.push(...tokens.slice(from, from + 1));
        from += 1;
        continue;
      }
      hasAlone ||= phrase.isAlone;
      understood.push(...phrase.chips);
      if (phrase.demand !== undefined) demands.push(phrase.demand);
      from += phrase.length;
    }
    const telling = rest.filter(({ word }) => !this.#small.has(word));
    const kinds = understood.filter(({ type }) => type === 'tag');
    if (hasAlone && kinds.length + telling.length > 1) return undefined;
    // A small word alone may be the beginning of a larger one.
    const isAlone = demands.length === 0 && understood.length === 0 && telling.length === 0;
    const words = isAlone ? rest.slice(-1) : telling;
    words.forEach((token, at) => {
      const wanted = new Wanted();
      this.#addWord(wanted, token);
      for (const pair of [[words[at - 1], token] as const, [token, words[at + 1]] as const]) {
        const joined = pair.map((part) => part?.word ?? '').join('');
        if (joined !== token.word) this.#addExact(wanted, joined, QUALITY.joined);
      }
      demands.push({ wanted, text: token.text });
    });
    return { demands, understood };
  }

  /** Whether small words alone stand before a phrase that begins in this one and goes on: "get clean needles". */
  #isBetterLater(tokens: readonly Token[], from: number, length: number): boolean {
    for (let at = from + 1; at < from + length; at += 1) {
      if (!this.#small.has(tokens[at - 1]?.word ?? '')) return false;
      const later = this.#phraseAt(tokens, at);
      if (later !== undefined && at + later.length > from + length) return true;
    }
    return false;
  }

  /** The longest phrase from a word on that stands for something. */
  #phraseAt(tokens: readonly Token[], from: number): Phrase | undefined {
    if (!this.#mayBegin(tokens[from], tokens[from + 1])) return undefined;
    if (this.#isOfStreet(tokens, from)) return undefined;
    for (let length = Math.min(LONGEST_PHRASE, tokens.length - from); length > 0; length -= 1) {
      const part = tokens.slice(from, from + length);
      for (const words of spellingsOf(part)) {
        const triggers = this.#triggersOf(words).filter(
          (one) => !this.#literal.has(this.#idOf(one)),
        );
        const key = words.join(' ');
        const isPlace = !this.#literal.has(`place:${key}`);
        const place = isPlace ? this.#places.get(key) : undefined;
        if (triggers.length > 0 || place !== undefined) {
          return this.#phrase(part, words, triggers, place);
        }
      }
    }
    return undefined;
  }

  /** "Wellington street" is where somebody wants to go; "street" alone may be help on the street. */
  #isOfStreet(tokens: readonly Token[], at: number): boolean {
    const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!STREET.test(word?.word ?? '') || before === undefined || next !== undefined) return false;
    const isName = before.known.length > 0 && !this.#mayBegin(before, undefined);
    return isName && !this.#small.has(before.word);
  }

  #mayBegin(token: Token | undefined, next: Token | undefined): boolean {
    const { endings } = this.#store.meta;
    const joined = (token?.word ?? '') + (next?.word ?? '');
    return (
      token?.spellings.some((word) => this.#firsts.has(stemOf(word, endings))) === true ||
      this.#firsts.has(stemOf(joined, endings))
    );
  }

  #phrase(
    part: readonly Token[],
    words: readonly string[],
    triggers: readonly Trigger[],
    place: KnownPlace | undefined,
  ): Phrase {
    const text = part.map((token) => token.text).join(' ');
    const wanted = new Wanted();
    const chips: Understood[] = [];
    for (const trigger of triggers) {
      const id = this.#idOf(trigger);
      const { tag, ask, also = [], instead } = trigger;
      if (tag !== undefined) {
        wanted.tag(tag, QUALITY.tag);
        for (const other of also) wanted.tag(other, QUALITY.also);
        // What somebody looks for says more than where.
        wanted.worth = part.length > 1 ? 2 : 1.5;
        const { code = '', label: labels } = this.#store.meta.tags[tag] ?? {};
        chips.push({
          ...{ id, type: 'tag', code, text },
          ...(instead && { instead }),
          ...(labels && { labels }),
        });
      } else if (ask !== undefined) chips.push({ id, type: 'ask', code: ask, text });
    }
    if (place !== undefined) {
      wanted.near = place.point;
      const point = place.point && { latitude: place.point[0], longitude: place.point[1] };
      const id = `place:${words.join(' ')}`;
      chips.push({ id, type: 'place', code: place.name, text, ...(point && { point }) });
    }
    const isAlone = triggers.some(({ alone }) => alone);
    const isAsk = chips.every(({ type }) => type === 'ask');
    if (!isAsk) {
      // Whoever writes a word means it as well: alone, it may be all that was meant.
      const isWord = part.length === 1 && place === undefined;
      const isLoose = triggers.some(({ instead }) => instead);
      if (isWord) for (const token of part) this.#addWord(wanted, token, 1);
      else if (place !== undefined || isLoose) {
        for (const word of words) {
          if (!this.#small.has(word)) this.#addExact(wanted, word, 1);
        }
      }
      for (const word of new Set(triggers.flatMap(({ likely = [] }) => likely))) {
        const list = this.#store.dictionary.exact(word);
        if (list >= 0) wanted.saidWord(list, 1);
      }
      for (const { word, known } of part) {
        if (this.#small.has(word)) continue;
        for (const list of known) wanted.saidWord(list, 1);
      }
    }
    return { length: part.length, chips, demand: isAsk ? undefined : { wanted, text }, isAlone };
  }

  #triggersOf(words: readonly string[]): readonly Trigger[] {
    const { endings } = this.#store.meta;
    const stems = words.map((word) => stemOf(word, endings));
    const joined = words.length === 2 ? stemOf(words.join(''), endings) : '';
    const found = this.#triggers.get(stems.join(' ')) ?? this.#triggers.get(joined) ?? [];
    return found.filter(
      ({ only, alone }) =>
        only?.includes(words.join(' ')) !== false && (!alone || this.#takesAlone),
    );
  }

  #idOf({ tag, ask }: Trigger): string {
    return tag === undefined ? `ask:${ask ?? ''}` : `tag:${this.#store.meta.tags[tag]?.code ?? ''}`;
  }

  /**
   * A word, its other forms, what begins like it, and what it may have been.
   *
   * @param ending How good another form is: where the word stands for a kind of help, "needle" is "needles".
   */
  #addWord(wanted: Wanted, token: Token, ending: number = QUALITY.ending): void {
    const { word, known, begun, typos, isOpen } = token;
    const isNumber = /^\d/.test(word);
    known.forEach((at) => {
      wanted.word(at, at === begun[0] && known[0] === at ? 1 : ending);
    });
    const [from, to] = begun;
    if (to - from <= MOST_BEGUN && (isOpen || (word.length >= TELLING && !isNumber))) {
      for (let at = from; at < to; at += 1) wanted.word(at, QUALITY.begins);
    }
    if (isOpen && word.length >= TELLING_PHRASE) this.#addBegun(wanted, word);
    for (const { word: at, edits } of typos) {
      wanted.word(at, edits > 1 ? QUALITY.twoTypos : QUALITY.typo);
    }
  }

  /** What phrases that begin like this stand for. */
  #addBegun(wanted: Wanted, begin: string): void {
    const { triggers } = this.#store.meta;
    for (let at = this.#firstTrigger(begin); at < triggers.length; at += 1) {
      const trigger = triggers[at];
      if (trigger?.phrase.startsWith(begin) !== true) return;
      if (trigger.tag === undefined || !trigger.begins) continue;
      if (!this.#literal.has(this.#idOf(trigger))) wanted.tag(trigger.tag, QUALITY.begins);
    }
  }

  /** Triggers are sorted: the first that is not before a text. */
  #firstTrigger(text: string): number {
    const { triggers } = this.#store.meta;
    let low = 0;
    let high = triggers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((triggers[middle]?.phrase ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #addExact(wanted: Wanted, word: string, quality: Wanted['parts'][number]['quality']): void {
    const at = this.#store.dictionary.exact(word);
    if (at >= 0) wanted.word(at, quality);
  }
}

/** The words of tokens: as typed, then with one of them as it may have been meant. */
function* spellingsOf(tokens: readonly Token[]): Generator<readonly string[]> {
  const typed = tokens.map(({ word }) => word);
  yield typed;
  for (let at = 0; at < tokens.length; at += 1) {
    for (const other of tokens[at]?.spellings.slice(1) ?? []) {
      yield typed.map((word, index) => (index === at ? other : word));
    }
  }
}
