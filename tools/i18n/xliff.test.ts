import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { note, standing } from './ledger.mjs';
import type { Catalog, Ledger, Table } from './types.ts';
import { fromXliff, toXliff } from './xliff.mjs';

const NOTHING: Ledger = { english: {}, languages: {} };

const catalog = (messages: Table, pl: Table = {}): Catalog => ({
  id: 'part',
  english: ['part.ts'],
  pick: () => messages,
  file: (language) => `${language}.ts`,
  frame: () => ({ before: 'export default {\n', after: '};\n' }),
  messages,
  languages: { pl, fr: {} },
});
const english: Table = {
  call: 'Call {number} & wait.',
  days: { one: '{count} day', other: '{count} days' },
};
const polish: Table = {
  call: 'Zadzwoń pod {number} <teraz>.',
  days: { one: '{count} dzień', few: '{count} dni', many: '{count} dni', other: '{count} dnia' },
};
const exported = () => toXliff([catalog(english, polish)], 'pl', NOTHING);
const read = (text: string) => fromXliff(text, [catalog(english)]);
const problemsIn = (text: string) =>
  read(text).problems.map(({ key, what, fix }) => [key, what, fix]);

describe('a file for translators', () => {
  it('imports exactly what it exported', () => {
    const { translations, problems, language } = read(exported());
    expect(problems).toEqual([]);
    expect(language).toBe('pl');
    expect(Object.fromEntries(translations.map(({ key, message }) => [key, message]))).toEqual(
      polish,
    );
  });

  it('imports any text unchanged', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('<', '&', ']]>', '"', ' ', '\u00A0', '\n', '\u2028', '\u2029'),
        ),
      )
      // No message holds what XML cannot hold.
      .map((parts) => `a${parts.join('').replace(/[{}\uFFFE\uFFFF]|(?![\n\t])\p{Cc}/gu, '')}`);
    fc.assert(
      fc.property(text, text, (source, target) => {
        const part = catalog({ it: `${source} {n}` }, { it: `{n} ${target}` });
        const { translations, problems } = fromXliff(toXliff([part], 'pl', NOTHING), [
          catalog(part.messages),
        ]);
        expect(problems).toEqual([]);
        expect(translations[0]?.message).toBe(`{n} ${target}`);
      }),
    );
  });

  it('asks for every plural form of the language, with numbers to try', () => {
    const text = toXliff([catalog(english)], 'pl', NOTHING);
    for (const form of ['one', 'few', 'many', 'other']) expect(text).toContain(`id="days:${form}"`);
    expect(text).toContain('For numbers such as 2, 3, 4, 22.');
    expect(toXliff([catalog(english)], 'fr', NOTHING)).not.toContain('days:few');
  });

  it('protects tokens from the translator', () => {
    expect(exported()).toContain('<data id="d1">{number}</data>');
    expect(exported()).toContain('<ph id="1" dataRef="d1"');
  });

  it('leaves out what is not translated yet', () => {
    expect(read(toXliff([catalog(english)], 'pl', NOTHING))).toMatchObject({
      translations: [],
      problems: [],
    });
  });
});

describe('a file with a problem', () => {
  it.each([
    ['a token is lost', (text: string) => text.replace(/pod <ph[^>]*>/, 'pod 911')],
    ['a token is there twice', (text: string) => text.replace(/(pod )(<ph[^>]*>)/, '$1$2$2')],
    [
      'a token is spelled out wrong',
      (text: string) => text.replace(/pod <ph[^>]*>/, 'pod {numer}'),
    ],
  ])('is refused when %s, by name', (_, spoil) => {
    const [problem] = problemsIn(spoil(exported()));
    expect(problem?.[0]).toBe('call');
    expect(problem?.[1]).toMatch(/tokens are/);
    expect(problem?.[2]).toBe('keep exactly these: {number}');
  });

  it('is refused when a plural form is missing', () => {
    const spoiled = exported().replace(/<unit id="days:few"[\s\S]*?<\/unit>/, '');
    expect(problemsIn(spoiled)).toEqual([
      ['days', 'the plural form “few” is missing', 'add it, for numbers such as 2, 3, 4, 22'],
    ]);
  });

  it('is refused when English has changed since', () => {
    expect(problemsIn(exported().replace('Call <ph', 'Ring <ph'))).toEqual([
      [
        'call',
        'English has changed since the file was made',
        'export again and copy the rest over',
      ],
    ]);
  });

  it('is refused when it names a message or part that does not exist', () => {
    expect(problemsIn(exported().replaceAll('"call"', '"ring"'))[0]?.[1]).toMatch(
      /no such message/,
    );
    expect(problemsIn(exported().replace('file id="part"', 'file id="other"'))[0]?.[1]).toMatch(
      /no such part/,
    );
  });

  it.each([
    ['not well-formed', exported().replace('</target>', '')],
    ['DOCTYPE', exported().replace('<xliff', '<!DOCTYPE x [<!ENTITY a "b">]><xliff')],
    ['not XLIFF 2', exported().replace('version="2.1"', 'version="1.2"')],
    ['not one of our languages', exported().replace('trgLang="pl"', 'trgLang="__proto__"')],
    ['not well-formed', ''],
  ])('is refused with a reason: %s', (reason, text) => {
    expect(() => read(text)).toThrow(reason);
  });
});

describe('what the tools remember', () => {
  const now = catalog(english, polish);
  const all = Object.keys(english).map((key) => ({
    language: 'pl',
    catalog: 'part',
    key,
    reviewed: true,
  }));
  const ledger = note(NOTHING, [now], all);

  it('calls a translation stale and unreviewed once its English changes', () => {
    expect(standing([now], ledger, 'pl')).toMatchObject({ missing: [], stale: [], unreviewed: [] });
    const later = catalog({ ...english, call: 'Call {number} now.' }, polish);
    expect(standing([later], ledger, 'pl')).toMatchObject({
      stale: ['part call'],
      unreviewed: ['part call'],
    });
  });

  it('calls a translation unreviewed once it changes itself', () => {
    const later = catalog(english, { ...polish, call: 'Dzwoń pod {number}.' });
    expect(standing([later], ledger, 'pl')).toMatchObject({ stale: [], unreviewed: ['part call'] });
  });

  it('does not call a stale translation fresh when it comes back unchanged', () => {
    const later = catalog({ ...english, call: 'Call {number} now.' }, polish);
    const { translations } = fromXliff(toXliff([later], 'pl', ledger), [later]);
    expect(translations.map(({ key }) => key)).toEqual(['days']);
  });

  it('counts what is missing, wrong or superfluous', () => {
    const bad = catalog(english, {
      days: { one: '{count} dzień', other: '{count} dni' },
      old: 'x',
    });
    const { missing, wrong } = standing([bad], ledger, 'pl');
    expect(missing).toEqual(['part call']);
    expect(wrong.map(({ key, what }) => `${key}: ${what}`)).toEqual([
      'days: the plural form “few” is missing',
      'days: the plural form “many” is missing',
      'old: English has no such message',
    ]);
  });
});
