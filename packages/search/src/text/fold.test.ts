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

  it.each([
    ...['ß ss', 'æ ae', 'œ oe', 'ø o', 'đ d', 'ð d', 'ħ h', 'ı i', 'ł l', 'ŧ t', 'þ th', 'ς σ'],
  ])('finds a letter as people type it: %s', (pair) => {
    const [letter = '', plain] = pair.split(' ');
    expect(fold(`${letter}${letter}`)).toBe(`${plain}${plain}`);
  });

  it('leaves apostrophes out, whichever one is typed', () => {
    for (const sign of ["'", '’', '‘', 'ʼ', '`', '´']) expect(fold(`l${sign}eau`)).toBe('leau');
  });

  it('leaves out marks that people leave out, and keeps those that make another letter', () => {
    for (const mark of ['\u0300', '\u036f', '\u0483', '\u0591', '\u05bf', '\u05c1', '\u05c2']) {
      expect(fold(`a${mark}b`)).toBe('ab');
    }
    for (const mark of ['\u064b', '\u0655', '\u0670', '\u0640'])
      expect(fold(`a${mark}b`)).toBe('ab');
    expect(fold('सेवा')).toBe('सेवा');
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
    ['A.B', ['ab']],
    ['e.g.naloxone', ['eg', 'naloxone']],
    ['x-R.O.C.K.', ['x', 'rock']],
    ['mr.x.', ['mr', 'x']],
    ['open 9.5 hours', ['open', '9', '5', 'hours']],
    ['Self-Harm – SAFE', ['self', 'harm', 'safe']],
    ['Ends. Begins', ['ends', 'begins']],
    ['naloxone-kit', ['naloxone', 'kit']],
    ['  ', []],
    ['हिन्दी सेवा', ['हिन्दी', 'सेवा']],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});
