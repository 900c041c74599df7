import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageTag, mainLanguage } from './language-tag.ts';
import { languageTags } from './language-tags.ts';

describe('a language of an attribute', () => {
  it.each([
    ['fr', 'fr'],
    ['en_CA', 'en-CA'],
    ['EN-ca', 'en-CA'],
    [' pt-PT ', 'pt-PT'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    ['fil', 'fil'],
    ['fra', 'fr'],
    ['en-XA', 'en-XA'],
    ['ar-XB', 'ar-XB'],
  ])('%j is %s', (text, tag) => {
    expect(languageTag(text)).toBe(tag);
  });

  it.each([
    '',
    ' ',
    'x',
    'english',
    'en-',
    'en--CA',
    'en,fr',
    'en fr',
    '*',
    '%',
    '<b>',
    '__proto__',
    'en-a',
    'en_CA.UTF-8',
    '42',
  ])('%j is none', (text) => {
    expect(languageTag(text)).toBeUndefined();
  });

  it('never makes Intl throw, and is written in one way', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[a-zA-Z]{1,4}([-_][a-zA-Z0-9]{1,9}){0,3}$/),
    );
    fc.assert(
      fc.property(text, (written) => {
        const tag = languageTag(written);
        if (tag === undefined) return;
        expect(languageTag(tag)).toBe(tag);
        expect(() => new Intl.NumberFormat(tag).format(1)).not.toThrow();
        expect(() =>
          new Intl.DisplayNames([tag], { type: 'language' }).of(mainLanguage(tag)),
        ).not.toThrow();
      }),
    );
  });
});

describe('a list of languages', () => {
  it.each([
    ['en fr', ['en', 'fr']],
    ['en,fr', ['en', 'fr']],
    ['en, fr,', ['en', 'fr']],
    [' en;fr_CA\n pl ', ['en', 'fr-CA', 'pl']],
    ['en EN en', ['en']],
    ['en, english, *, fr', ['en', 'fr']],
    [',', []],
    ['', []],
  ])('%j holds %j', (list, tags) => {
    expect(languageTags(list)).toEqual(tags);
  });

  it('knows the main language of each', () => {
    expect(['fr', 'fr-CA', 'fil', 'zh-Hant-TW'].map(mainLanguage)).toEqual([
      'fr',
      'fr',
      'fil',
      'zh',
    ]);
  });
});
