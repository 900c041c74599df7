import { describe, expect, it, vi } from 'vitest';
import { languageTag } from './language-tag.ts';

describe('the code of a language', () => {
  it.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['eng', 'en'],
    ['en_CA', 'en-CA'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['sl-rozaj-biske-1994', 'sl-1994-biske-rozaj'],
    ['yue', 'yue'],
  ])('%j is the code %s', (written, tag) => {
    expect(languageTag(written)).toBe(tag);
  });

  it.each([
    ['English', 'en'],
    [' french ', 'fr'],
    ['Français', 'fr'],
    ['Lao', 'lo'],
    ['ASL', 'ase'],
    ['asl', 'ase'],
    ['American Sign Language', 'ase'],
    ['American Sign Language (ASL)', 'ase'],
    ['BSL', 'bfi'],
    ['LSQ', 'lsq'],
    ['Mam', 'mam'],
    ['Thai', 'th'],
    ['Urdu', 'ur'],
    ['Zulu', 'zu'],
    ['Igbo', 'ig'],
    ['Cree', 'cr'],
    ['Akan', 'ak'],
    ['Dari', 'prs'],
    ['Krio', 'kri'],
    ['Bengali', 'bn'],
    ['Tiếng Việt', 'vi'],
    ['русский', 'ru'],
    ['中文', 'zh'],
  ])('the name %j is %s', (written, tag) => {
    expect(languageTag(written)).toBe(tag);
  });

  it.each([
    'x',
    'xx',
    'xyz',
    'Elvish',
    'English and French',
    'French-Creole',
    'en-',
    'en-a',
    '',
    '7',
  ])('%j stays as it is', (written) => {
    expect(languageTag(written)).toBe(written);
  });

  // `lsf` and `sig` have the form of a code; French Sign Language is `fsl`, and SIG is no language.
  it.each(['LSF', 'SIG', 'PJM', 'Auslan'])(
    '%j, which people write for a sign language, stays text',
    (written) => {
      expect(languageTag(written)).toBe(written);
    },
  );

  it('takes off what surrounds a name that is not known', () => {
    expect(languageTag(' Elvish\n')).toBe('Elvish');
  });

  it('ASL is American Sign Language, even where the engine has a name for that code', () => {
    const of = vi.spyOn(Intl.DisplayNames.prototype, 'of').mockReturnValue('Asilulu');
    // Written in another way than above: what was looked up before is remembered.
    expect(languageTag('  ASL')).toBe('ase');
    of.mockRestore();
  });
});
