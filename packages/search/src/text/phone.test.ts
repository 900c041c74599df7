import { describe, expect, it } from 'vitest';
import { buildIndex } from '../build.ts';
import { directory, organization, service } from '../testing/directories.ts';
import { phonesIn, wordsOfPhone } from './phone.ts';

describe('a phone number', () => {
  it.each([
    ['519-555-0144', ['5195550144']],
    ['(519) 555-0144', ['5195550144']],
    ['+1 519 555 0144', ['5195550144']],
    ['1-519-555-0144 ext. 12', ['5195550144']],
    ['020 7946 0018', ['2079460018']],
    ['+44 (0)20 7946 0018', ['2079460018']],
    ['0044 20 7946 0018', ['2079460018']],
    ['+33 1 99 00 12 34', ['199001234']],
    ['01 99 00 12 34', ['199001234']],
    ['+370 5 200 0000', ['52000000']],
    ['8 600 12345', ['860012345', '60012345']],
    ['06 1 234 5678', ['612345678', '12345678']],
    ['06 12 34 56 78', ['612345678', '12345678']],
    ['+36 1 234 5678', ['12345678']],
    ['519-555-0144 (24/7)', ['5195550144']],
    ['1 (519) 555-0144', ['5195550144']],
    ['(618) 555-0100 or (877) 555-0101', ['6185550100', '8775550101']],
    ['9-8-8', ['988']],
    ['call us', []],
  ])('%s is found by %j', (written, words) => {
    expect(wordsOfPhone(written)).toEqual(words);
  });

  it('is told from a year, a street number and a date', () => {
    expect(phonesIn('12 Pier Road, open 9-5 since 2019')).toEqual([]);
    expect(phonesIn('who is 519 555 0144')).toEqual(['5195550144']);
  });
});

describe('search by phone number', () => {
  const phone = (number: string) => [{ number, kind: 'voice' as const }];
  const index = buildIndex(
    directory({
      organizations: [
        organization({ id: 'van', name: 'Van', phones: phone('519-555-0144') }),
        organization({ id: 'line', name: 'Line', phones: phone('+1 (519) 555-0100') }),
        organization({ id: 'lifeline', name: 'Lifeline', phones: phone('9-8-8') }),
        organization({ id: 'vilnius', name: 'Vilnius', phones: phone('+370 600 12345') }),
        organization({ id: 'buda', name: 'Buda', phones: phone('06 1 234 5678') }),
        organization({ id: 'books', name: 'Books of 1984', phones: phone('416 555 0144') }),
      ],
      services: [service({ id: 's', organizationId: 'lifeline', name: 'Text 519 5 times' })],
    }),
  );
  const first = (text: string): string[] =>
    index
      .search({ text })
      .hits.filter(({ whole }) => whole)
      .map(({ entry }) => entry.id);

  it.each([
    '519-555-0144',
    '5195550144',
    '519 555 0144',
    '(519) 555-0144',
    '+1 519 555 0144',
    '15195550144',
    '1-519-555-0144',
    '519.555.0144',
    'van 519-555-0144',
    '519-555-014',
  ])('finds %s', (text) => {
    expect(first(text)).toEqual(['van']);
  });

  it('finds a beginning, a number without its area, and a short one', () => {
    expect(first('519-555').sort()).toEqual(['line', 'van']);
    expect(first('555-0100')).toEqual(['line']);
    expect(first('988')).toContain('s');
    expect(first('1984')).toEqual(['books']);
  });

  it('finds one with or without what is dialled before it within its country', () => {
    for (const text of ['8 600 12345', '+370 600 12345', '860012345'])
      expect(first(text), text).toEqual(['vilnius']);
    for (const text of ['06 1 234 5678', '+36 1 234 5678', '1 234 5678'])
      expect(first(text), text).toEqual(['buda']);
    const [best] = index.search({ text: '519-555-0144 (24/7)' }).hits;
    expect(best?.entry.id).toBe('van');
  });

  it('finds nothing for a number that nobody has, and offers no number as a word', () => {
    expect(first('519 555 9999')).toEqual([]);
    expect(index.suggest('519').map(({ type }) => type)).not.toContain('word');
  });
});
