import { wordsOf } from '../text/fold.ts';

/** How the kinds of streets are written short, and in full. */
const KINDS: readonly (readonly [short: string, long: string])[] = [
  ...([
    ['st', 'street'],
    ['rd', 'road'],
    ['ave', 'avenue'],
    ['av', 'avenue'],
  ] as const),
  ...([
    ['blvd', 'boulevard'],
    ['dr', 'drive'],
    ['ln', 'lane'],
    ['ct', 'court'],
  ] as const),
  ...([
    ['pl', 'place'],
    ['sq', 'square'],
    ['cres', 'crescent'],
    ['hwy', 'highway'],
  ] as const),
  ...([
    ['pkwy', 'parkway'],
    ['ter', 'terrace'],
    ['cr', 'crescent'],
    ['str', 'straat'],
  ] as const),
];
const LONG = new Map(KINDS);
const SHORT = new Map(KINDS.map(([short, long]) => [long, short]));

/** The other way to write the kinds of streets in a line of an address: `40 Wellington St` is on a street. */
export function otherStreetWords(line: string): string {
  // What begins with it is a saint: `St. John's Road`.
  const words = wordsOf(line);
  const others = words.flatMap((word, at) => {
    const before = words[at - 1] ?? '';
    if (at === 0 || /^\d/.test(before)) return [];
    return LONG.get(word) ?? SHORT.get(word) ?? [];
  });
  return others.join(' ');
}
