import type { Directory } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import { buildIndex, type Synonyms } from './build.ts';
import { fieldsByWord } from './build/words.ts';
import type { DirectoryEntry } from './entry/entry.ts';
import { FIELDS } from './file/meta.ts';
import { directory, organization, service } from './testing/directories.ts';

const entry = (more: Partial<DirectoryEntry>): DirectoryEntry => ({
  ...{ id: 'x', type: 'service', name: '', terms: [], areas: [], languages: [], phones: [] },
  ...{ places: [], documents: [] },
  ...more,
});
const fields = (more: Partial<DirectoryEntry>, labels?: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    [...fieldsByWord(entry(more), labels)].map(([word, field]) => [word, FIELDS[field]]),
  );

it('says what to give in place of what is no directory', () => {
  expect(() => buildIndex({} as Directory)).toThrow(/^This is no directory: .*readDirectory/);
});

describe('the field of a word', () => {
  it('is where it stands', () => {
    expect(fields({ name: 'van' })).toEqual({ van: 'name' });
    expect(fields({ alternateName: 'van' })).toEqual({ van: 'alternateName' });
    expect(fields({ organization: 'house' })).toEqual({ house: 'organization' });
    expect(fields({ program: 'night' })).toEqual({ night: 'organization' });
    expect(fields({ areas: ['Oxford', 'Perth'] })).toEqual({ oxford: 'where', perth: 'where' });
    expect(fields({ terms: ['service.wrap'] })).toEqual({ wrap: 'kind' });
    expect(fields({ description: 'river' })).toEqual({ river: 'text' });
    expect(fields({ eligibility: { description: 'anyone' } })).toEqual({ anyone: 'text' });
    expect(fields({ email: 'a@b.c', cost: 'free', documents: ['card'] })).toEqual({});
  });

  it('counts every line of every place', () => {
    const address = {
      lines: ['2 Pier', 'Rear'],
      city: 'Millbrook',
      region: 'ON',
      postalCode: 'N1A',
      country: 'CA',
    };
    const places = [{ kind: 'physical', name: 'Shed', address }] as const;
    expect(Object.keys(fields({ places }))).toEqual(
      'shed 2 pier rear millbrook on n1a'
        .split(' ')
        .sort((a, b) => (a === '2' ? -1 : b === '2' ? 1 : 0)),
    );
  });

  it('is the most telling one, and a word with a hyphen is also one word', () => {
    expect(fields({ name: 'van', description: 'van by the river' })).toMatchObject({
      van: 'name',
      river: 'text',
    });
    expect(fields({ description: 'river', areas: ['River'] })).toEqual({ river: 'where' });
    expect(fields({ name: 'Drop-in' })).toEqual({ drop: 'name', in: 'name', dropin: 'name' });
  });

  it('goes by what the agency calls a term, where it calls it something', () => {
    const labels = new Map([['BH-1800', 'Warm meals']]);
    expect(fields({ terms: ['BH-1800'] }, labels)).toEqual({ warm: 'kind', meals: 'kind' });
    expect(fields({ terms: ['food'] }, labels)).toEqual({ food: 'kind' });
  });
});

describe('an index', () => {
  it('keeps what the directory says of itself, and nothing that it does not say', () => {
    const whole = { title: 'Town', language: 'fr', timeZone: 'America/Toronto' };
    expect(buildIndex(directory(whole))).toMatchObject({ ...whole, size: 0, hasTimes: false });
    const bare = buildIndex(directory({}));
    for (const key of ['title', 'language', 'timeZone', 'holidays', 'labels']) {
      expect(bare).not.toHaveProperty(key);
    }
  });

  it('has entries in the order of their names, then ids, and words without the small ones', () => {
    const index = buildIndex(
      directory({
        organizations: [
          organization({ id: 'o3', name: 'river' }),
          organization({ id: 'o2', name: 'Éclair' }),
          organization({ id: 'o1', name: 'River', description: 'eclair in the river' }),
        ],
      }),
    );
    expect(index.entries.map(({ id }) => id)).toEqual(['o2', 'o1', 'o3']);
    expect(index.words).toEqual(expect.arrayContaining(['eclair', 'river']));
    expect(index.words).not.toEqual(expect.arrayContaining(['in']));
    expect(index.words).toEqual([...index.words].sort());
  });

  it('has labels for the terms that need one', () => {
    const index = buildIndex(
      directory({
        terms: [
          { code: 'BH-1800', label: 'Warm meals' },
          { code: 'BH-1900', label: 'BH-1900' },
          { code: '__proto__', label: 'Trap' },
          { code: 'service.drop-in', label: 'Known already' },
          { code: 'unused', label: 'Nobody has it' },
        ],
        organizations: [organization({ id: 'o1' })],
        services: [
          service({
            id: 's1',
            organizationId: 'o1',
            terms: ['BH-1800', 'BH-1900', '__proto__', 'service.drop-in'],
          }),
        ],
      }),
    );
    expect(index.labels).toStrictEqual({ 'BH-1800': 'Warm meals' });
  });

  it('knows whether any hours are times', () => {
    const withHours = (prose: boolean) =>
      buildIndex(
        directory({
          services: [
            service({
              id: 's1',
              organizationId: 'o1',
              hours: {
                schedules: prose ? [] : [{ byDay: ['MO'], opensAt: '09:00', closesAt: '10:00' }],
                exceptions: [],
                prose: 'Mondays',
              },
            }),
          ],
        }),
      ).hasTimes;
    expect(withHours(true)).toBe(false);
    expect(withHours(false)).toBe(true);
  });
});

describe('what a partner says', () => {
  const list = directory({
    organizations: [
      organization({ id: 'river', name: 'River', description: 'harbour' }),
      organization({ id: 'harbour', name: 'Harbour', description: 'the tool library' }),
    ],
  });
  const first = (text: string, options?: Parameters<typeof buildIndex>[1]) =>
    buildIndex(list, options)
      .search({ text })
      .hits.map(({ entry: { id } }) => id);

  it('about words adds to ours', () => {
    const own: Synonyms = {
      code: 'topic.tools',
      words: { en: 'tool library' },
      asked: { en: 'drill' },
    };
    expect(first('drill')).toEqual([]);
    expect(first('drill', { synonyms: [own] })).toEqual(['harbour']);
  });

  it('about weights changes the order', () => {
    expect(first('harbour')).toEqual(['harbour', 'river']);
    expect(first('harbour', { weights: { text: 20 } })).toEqual(['river', 'harbour']);
  });
});
