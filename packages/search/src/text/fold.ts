/** Letters that Unicode does not decompose, though people type plain letters for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
  ς: 'σ',
};
// Stryker disable next-line StringLiteral: more letters in the class stay as they are.
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Accents and vowel points that people leave out: Latin, Greek, Cyrillic, Hebrew, Arabic. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u064b-\u0655\u0670\u0640]/g;

/** Apostrophes are dropped, so that "women’s" and "womens" are the same word. */
const APOSTROPHES = /['’‘ʼ`´]/g;

/** Dotted initials are a single word: "rock" finds "R.O.C.K." */
const INITIALS = /(^|[^\p{L}\p{N}])((?:\p{L}\.)+\p{L})(?![\p{L}\p{N}])/gu;

/**
 * Text in the form in which it is compared: no case, no accents, a single form of each letter, in any
 * script. Folding twice gives the same as folding once.
 */
export function fold(text: string): string {
  return text
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);
}

/** The words of a text, folded and in order, with repeats. */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(
        INITIALS,
        (_, before: string, letters: string) => before + letters.replaceAll('.', ''),
      )
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}
