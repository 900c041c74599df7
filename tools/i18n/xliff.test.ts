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
const handedOut = () => toXliff([catalog(english, polish)], 'pl', NOTHING);
const read = (text: string) => fromXliff(text, [catalog(english)]);
const told = (text: string) => read(text).problems.map(({ key, what, fix }) => [key, what, fix]);

describe('a file for translators', () => {
  it('brings back what it took out', () => {
    const { said, problems, language } = read(handedOut());
    expect(problems).toEqual([]);
    expect(language).toBe('pl');
    expect(Object.fromEntries(said.map(({ key, message }) => [key, message]))).toEqual(polish);
  });

  it('brings back any text', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('<', '&', ']]>', '"', ' ', '\u00A0', '\n', '\u2028', '\u2029'),
        ),
      )
      // What XML cannot hold at all is in no message.
      .map((parts) => `a${parts.join('').replace(/[{}\uFFFE\uFFFF]|(?![\n\t])\p{Cc}/gu, '')}`);
    fc.assert(
      fc.property(text, text, (source, target) => {
        const part = catalog({ it: `${source} {n}` }, { it: `{n} ${target}` });
        const { said, problems } = fromXliff(toXliff([part], 'pl', NOTHING), [
          catalog(part.messages),
        ]);
        expect(problems).toEqual([]);
        expect(said[0]?.message).toBe(`{n} ${target}`);
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
    expect(handedOut()).toContain('<data id="d1">{number}</data>');
    expect(handedOut()).toContain('<ph id="1" dataRef="d1"');
  });

  it('leaves out what is not translated yet', () => {
    expect(read(toXliff([catalog(english)], 'pl', NOTHING))).toMatchObject({
      said: [],
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
    const [problem] = told(spoil(handedOut()));
    expect(problem?.[0]).toBe('call');
    expect(problem?.[1]).toMatch(/tokens are/);
    expect(problem?.[2]).toBe('keep exactly these: {number}');
  });

  it('is refused when a plural form is missing', () => {
    const spoiled = handedOut().replace(/<unit id="days:few"[\s\S]*?<\/unit>/, '');
    expect(told(spoiled)).toEqual([
      ['days', 'the plural form “few” is missing', 'add it, for numbers such as 2, 3, 4, 22'],
    ]);
  });

  it('is refused when English has changed since', () => {
    expect(told(handedOut().replace('Call <ph', 'Ring <ph'))).toEqual([
      [
        'call',
        'English has changed since the file was made',
        'export again and take over the rest',
      ],
    ]);
  });

  it('is refused when it names what we do not have', () => {
    expect(told(handedOut().replaceAll('"call"', '"ring"'))[0]?.[1]).toMatch(/no such message/);
    expect(told(handedOut().replace('file id="part"', 'file id="other"'))[0]?.[1]).toMatch(
      /no such part/,
    );
  });

  it.each([
    ['not well-formed', handedOut().replace('</target>', '')],
    ['DOCTYPE', handedOut().replace('<xliff', '<!DOCTYPE x [<!ENTITY a "b">]><xliff')],
    ['not XLIFF 2', handedOut().replace('version="2.1"', 'version="1.2"')],
    ['not one of our languages', handedOut().replace('trgLang="pl"', 'trgLang="__proto__"')],
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

  it('calls a translation stale and unread once its English changes', () => {
    expect(standing([now], ledger, 'pl')).toMatchObject({ missing: [], stale: [], unreviewed: [] });
    const later = catalog({ ...english, call: 'Call {number} now.' }, polish);
    expect(standing([later], ledger, 'pl')).toMatchObject({
      stale: ['part call'],
      unreviewed: ['part call'],
    });
  });

  it('calls a translation unread once it changes itself', () => {
    const later = catalog(english, { ...polish, call: 'Dzwoń pod {number}.' });
    expect(standing([later], ledger, 'pl')).toMatchObject({ stale: [], unreviewed: ['part call'] });
  });

  it('does not take a stale translation for a fresh one when it comes back as it went', () => {
    const later = catalog({ ...english, call: 'Call {number} now.' }, polish);
    const { said } = fromXliff(toXliff([later], 'pl', ledger), [later]);
    expect(said.map(({ key }) => key)).toEqual(['days']);
  });

  it('counts what is missing, wrong or too much', () => {
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
