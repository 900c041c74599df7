import { LETTERS } from './plain-words.ts';

const ASCII = /^[\0-\x7f]*$/;

/** Lowercase without accents. */
export function lowered(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łøđßıς]/g, (letter) => LETTERS[letter] ?? letter);
}

/** How the words that matter are misspelled most: what nobody would take for another word. */
const MISSPELLED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})c[oa]n?n?f+[iea]?d+[aei]?n+[tcs]?[ts]?[aeiu]{0,3}l+(?!\p{L})/gu, 'confidential'],
  [/(?<!\p{L})with?[ -]?h?e+a?ld(?!\p{L})/gu, 'withheld'],
  [/(?<!\p{L})un?[ -]?dis+c?l?os+e?d(?!\p{L})/gu, 'undisclosed'],
  [/(?<!\p{L})un[ -]?lis?t?e?d(?!\p{L})/gu, 'unlisted'],
  [/(?<!\p{L})un?[ -]?publi?she?d(?!\p{L})/gu, 'not published'],
  [/(?<!\p{L})(?:priv[ai]?te?|pirvate|privaet)(?!\p{L})/gu, 'private'],
];
const MAY_BE_MISSPELLED = /c[oa]n?n?f|wit|un?[ -]?(?:dis|lis|pub)|pr?i?r?v/;

/** Words apart from each other as they are meant: short forms, `isn't`, `non-public`, `o/r`, and misspellings. */
export function spelledOut(text: string): string {
  const lower = MAY_BE_MISSPELLED.test(text)
    ? MISSPELLED.reduce((so, [wrong, right]) => so.replace(wrong, right), text)
    : text;
  if (!MAY_BE_SHORT.test(lower)) return lower;
  return lower
    .replace(
      /(?<!\p{L})(confid|conf|addr|adr|loc|st|avail|undiscl|tel)\.(?=\s*[\p{L}:–-])/gu,
      '$1 ',
    )
    .replace(/(?<!\p{L})o\/r(?!\p{L})/gu, 'on request')
    .replace(/(?<!\p{L})p\.? ?o\.? ?box(?!\p{L})/gu, 'po box')
    .replace(/(?<=\p{L})n['’]t(?!\p{L})/gu, ' not')
    .replace(/['’]/g, ' ')
    .replace(/(?<=\p{L})[-_](?=\p{L})/gu, ' ')
    .replace(/(?<!\p{L})(non|un) (public|published|disclosed|listed)(?!\p{L})/gu, 'not $2');
}

/** A piece of each of those: most texts hold none. */
const MAY_BE_SHORT = /[./'’_-]|(?:non|un) /;

export function folded(text: string): string {
  return spelledOut(lowered(text));
}

const WORD = /[\p{L}\p{N}]+/gu;
const BETWEEN_ASCII = /[^A-Za-z0-9]+/g;

/** The words of a text with a space before and behind each: ` nobody may know the address `. */
export function sentenceOf(plain: string): string {
  if (ASCII.test(plain)) return ` ${plain.replace(BETWEEN_ASCII, ' ').trim()} `;
  return ` ${(plain.match(WORD) ?? []).join(' ')} `;
}
