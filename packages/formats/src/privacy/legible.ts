/**
 * Text as people see it: what hides a word from a program and not from a reader is undone. Soft hyphens and
 * characters without width go, `C O N F I D E N T I A L` becomes a word, and so does a Latin word with letters of
 * another alphabet or digits in it.
 */
export function legible(text: string): string {
  const plain = ASCII.test(text) ? text : withoutDisguise(text);
  const together = SPACED_OUT.test(plain)
    ? plain.replace(ALL_SPACED_OUT, (letters) => letters.replace(/[\s._·*-]+/gu, ''))
    : plain;
  return DIGIT_IN_WORD.test(together) ? together.replace(WORDS_WITH_DIGITS, withLetters) : together;
}

/** Whether a text shows a lock. */
export function hasLock(text: string): boolean {
  return LOCK.test(text);
}

const ASCII = /^[ -~\n\r\t]*$/;

/** Five letters or more, each alone. */
const SPACED_OUT = /\p{L}[ ._·*-]\p{L}[ ._·*-]\p{L}[ ._·*-]\p{L}[ ._·*-]\p{L}/u;
const ALL_SPACED_OUT = /(?<!\p{L})\p{L}(?:[ ._·*-]\p{L}){4,}(?!\p{L})/gu;

const DIGIT_IN_WORD = /[A-Za-z][0134578@$][A-Za-z]/;
const WORDS_WITH_DIGITS = /(?<![\p{L}\d@])[A-Za-z][A-Za-z0134578@$]{3,}(?![\p{L}\d@.])/gu;
const LETTERS_OF_DIGITS: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's' },
};

function withLetters(word: string): string {
  // A code such as `A1B2C3` is no word.
  const digits = word.replace(/[A-Za-z]/g, '').length;
  if (digits * 3 > word.length) return word;
  return word.replace(/[0134578@$]/g, (digit) => LETTERS_OF_DIGITS[digit] ?? digit);
}

function withoutDisguise(text: string): string {
  return text
    .replace(LOCKS, ' secret ')
    .replace(/\p{Cf}+/gu, '')
    .normalize('NFKC')
    .replace(/[\p{L}\p{M}]+/gu, (word) => (MIXED.test(word) ? word.replace(/./gu, latin) : word));
}

/** Signs that people put before what nobody may know. */
const LOCK = /[🔒🔏🔐🤫🤐]/u;
const LOCKS = /[🔒🔏🔐🤫🤐]\ufe0f?/gu;

/** Latin letters beside Greek or Cyrillic ones: no language has such a word. */
const MIXED = /(?=.*\p{Script=Latin})(?=.*[\p{Script=Greek}\p{Script=Cyrillic}])/u;

const LOOK_ALIKES = new Map(
  [
    ['а', 'a'],
    ['в', 'b'],
    ['с', 'c'],
    ['ԁ', 'd'],
    ['е', 'e'],
    ['һ', 'h'],
    ['н', 'h'],
    ['і', 'i'],
    ['ї', 'i'],
    ['ј', 'j'],
    ['к', 'k'],
    ['м', 'm'],
    ['о', 'o'],
    ['р', 'p'],
    ['ԛ', 'q'],
    ['ѕ', 's'],
    ['т', 't'],
    ['у', 'y'],
    ['х', 'x'],
    ['ԝ', 'w'],
    ['α', 'a'],
    ['β', 'b'],
    ['ε', 'e'],
    ['η', 'n'],
    ['ι', 'i'],
    ['κ', 'k'],
    ['μ', 'm'],
    ['ν', 'v'],
    ['ο', 'o'],
    ['ρ', 'p'],
    ['τ', 't'],
    ['υ', 'u'],
    ['χ', 'x'],
    ['ζ', 'z'],
    ['ѵ', 'v'],
  ].map(([from = '', to = '']) => [from, to]),
);

function latin(letter: string): string {
  return LOOK_ALIKES.get(letter.toLowerCase()) ?? letter;
}
