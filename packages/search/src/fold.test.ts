import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from './fold.ts';

describe('fold', () => {
  it.each([
    ['CAFÉ', 'cafe'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['ĄČĘĖĮŠŲŪŽ', 'aceeisuuz'],
    ['Őrség', 'orseg'],
    ['SÃO', 'sao'],
    ['ΟΔΥΣΣΕΎΣ', 'οδυσσευσ'],
    ['Οδυσσεύς', 'οδυσσευσ'],
    ['Йод', 'иод'],
    ['İstanbul', 'istanbul'],
    ['ﬁrst', 'first'],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد', 'محمد'],
  ])('%s is compared as %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('changes nothing the second time, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no notice of case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        expect(fold(text.toLowerCase())).toBe(fold(text));
      }),
    );
  });
});

describe('wordsOf', () => {
  it.each([
    ['Women’s Centre', ['womens', 'centre']],
    ["Women's Centre", ['womens', 'centre']],
    ['R.O.C.K.', ['rock']],
    ['R.O.C.K', ['rock']],
    ['the R.O.C.K. centre', ['the', 'rock', 'centre']],
    ['Self-Harm – SAFE', ['self', 'harm', 'safe']],
    ['Ends. Begins', ['ends', 'begins']],
    ['naloxone-kit', ['naloxone', 'kit']],
    ['  ', []],
    ['हिन्दी सेवा', ['हिन्दी', 'सेवा']],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});
