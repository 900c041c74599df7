/** The letters that no accent makes: NFKD leaves them as they are. */
export const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};

/**
 * Words of a heading or a short cell for comparing: lowercase, without accents. `IsPrivate`, `is_private` and
 * `Is private?` are the same words.
 */
export function plainWords(text: string): string[] {
  const apart = text
    .slice(0, 200)
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .replace(/['’]/g, apostrophe(text));
  const plain = apart
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    // Korean syllables become letters by NFKD.
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łøđßıæœς]/g, (letter) => LETTERS[letter] ?? letter);
  // `don_t_publish` is what programs make of `don't publish`.
  return (
    plain
      .replace(/(?<!\p{L})(don|can|won|shouldn|mustn)[^\p{L}\p{N}]+t(?!\p{L})/gu, '$1t')
      .match(WORD) ?? []
  );
}

const WORD = /[\p{L}\p{N}]+/gu;

/** `Don't` is one word, `l'adresse` are two. */
function apostrophe(text: string): string {
  return /n['’]t\b/i.test(text) ? '' : ' ';
}

/** A list of words, compiled: exact ones, and the beginnings that are marked with `*`. */
export class WordList {
  readonly #exact: ReadonlySet<string>;
  readonly #beginnings: readonly string[];

  constructor(lists: readonly string[]) {
    const words = lists.flatMap((list) => list.split(' ')).map(plainWord);
    this.#exact = new Set(words.filter((word) => !word.endsWith('*')));
    this.#beginnings = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  }

  has(word: string): boolean {
    return (
      this.#exact.has(word) || this.#beginnings.some((beginning) => word.startsWith(beginning))
    );
  }

  /** Whether a word that was cut off could be one of the list. */
  hasBeginning(cut: string): boolean {
    return [...this.#exact, ...this.#beginnings].some((word) => word.startsWith(cut));
  }

  /** How long the words of the list at the start of a text without spaces can be, the shortest first. */
  startsOf(text: string): readonly number[] {
    const lengths = new Set<number>();
    for (const word of this.#exact)
      if (word.length > 1 && text.startsWith(word)) lengths.add(word.length);
    for (const beginning of this.#beginnings) {
      if (!text.startsWith(beginning)) continue;
      lengths.add(beginning.length);
      // The last word may have any ending, if it is a short one.
      if (text.length - beginning.length <= LONGEST_ENDING) lengths.add(text.length);
    }
    return [...lengths].sort((a, b) => a - b);
  }
}

const LONGEST_ENDING = 6;
const ASCII = /^[ -~]*$/;

/** A word of a list as texts are written for comparing. */
function plainWord(word: string): string {
  if (ASCII.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/ς/g, 'σ');
}
