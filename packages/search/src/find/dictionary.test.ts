import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dictionary } from './dictionary.ts';

function dictionaryOf(given: readonly string[]): Dictionary {
  const words = [...new Set(given)].sort();
  const letters = [...new Set(words.flatMap((word) => word.split('')))].sort();
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, at) => (starts[at + 1] = (starts[at] ?? 0) + word.length));
  const units = words.flatMap((word) => word.split('').map((letter) => letters.indexOf(letter)));
  return new Dictionary(letters, starts, new Uint8Array(units));
}

/** Edits with swaps of neighbours, no part edited twice: the slow way. */
function edits(a: string, b: string): number {
  const rows = [...Array(a.length + 1).keys()].map(() => new Array<number>(b.length + 1).fill(0));
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j <= b.length; j += 1) {
      if (i === 0 || j === 0) {
        rows[i]![j] = i + j;
        continue;
      }
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      }
      rows[i]![j] = least;
    }
  }
  return rows[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 7 });

describe('a dictionary', () => {
  it('finds words, and the words that begin like one', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (words, wanted) => {
        const dictionary = dictionaryOf(words);
        const sorted = [...new Set(words)].sort();
        expect(dictionary.size).toBe(sorted.length);
        expect(dictionary.exact(wanted)).toBe(sorted.indexOf(wanted));
        const [from, to] = dictionary.prefix(wanted);
        const begun = [...Array(to - from).keys()].map((at) => dictionary.wordAt(from + at));
        expect(begun).toEqual(sorted.filter((one) => one.startsWith(wanted)));
      }),
    );
  });

  it('finds every word within one edit, and within two, and no other', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        word,
        fc.constantFrom(1, 2),
        (words, wanted, most) => {
          const dictionary = dictionaryOf(words);
          const found = dictionary
            .near(wanted, most)
            .map(({ word: at, edits: used }) => [dictionary.wordAt(at), used]);
          const expected = [...new Set(words)]
            .map((one) => [one, edits(wanted, one)] as const)
            .filter(([, used]) => used <= most);
          expect(found.sort()).toEqual(expected.map((pair) => [...pair]).sort());
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds beginnings with a typo', () => {
    const dictionary = dictionaryOf(['shelter', 'shelters', 'shower']);
    const found = dictionary.near('shetl', 1, true).map(({ word: at }) => dictionary.wordAt(at));
    expect(found).toEqual(['shelter', 'shelters']);
  });

  it('knows letters that no word has, and the empty word', () => {
    const dictionary = dictionaryOf(['shelter']);
    expect(dictionary.exact('шелтер')).toBe(-1);
    expect(dictionary.prefix('ж')).toEqual([0, 0]);
    expect(dictionary.prefix('')).toEqual([0, 1]);
    expect(dictionary.near('sheжter', 1).map(({ edits: used }) => used)).toEqual([1]);
    expect(dictionaryOf([]).exact('a')).toBe(-1);
  });
});
