import { fold } from '../words.ts';

/** Words as they are compared: a sigma at the end is a sigma. */
export function comparable(words: string): string {
  return words.replaceAll('ς', 'σ');
}

/** A heading in lowercase words: `PostalCode`, `postal_code` and `Postal code:` are the same. */
export function headingWords(heading: string): string {
  let words = known.get(heading);
  if (words === undefined) {
    words = wordsOf(heading);
    // Each heading of a table is compared with all others.
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(heading, words);
  }
  return words;
}

const known = new Map<string, string>();
const MOST_KNOWN = 5000;

function wordsOf(heading: string): string {
  return fold(
    heading
      .slice(0, 200)
      .replace(/\(\d\)$/, '')
      .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
      // `°` and `ª` would become letters: `N° de téléphone`.
      .replace(/[^\p{L}\p{N}]+|[ºª]/gu, ' '),
  )
    .replace(/[łøßæœđı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .trim();
}

/** Whether a column holds what is dialled behind the number of the column before it. */
export function isExtensionHeading(heading: string): boolean {
  return /^(?:(?:phone |telephone )?ext(?:ension)?|poste)$/.test(headingWords(heading));
}

/** Letters that are not made of a plain one and an accent. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
};
