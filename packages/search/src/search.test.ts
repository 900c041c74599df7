import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './build.ts';
import { fieldsByWord } from './build/words.ts';
import { collectEntries } from './entry/collect.ts';
import { decoderOf } from './file/utf.ts';
import type { SearchQuery } from './find/query.ts';
import {
  anyDirectory,
  anyQuery,
  directory,
  location,
  organization,
  service,
} from './testing/directories.ts';
import { MOST_TYPED } from './text/typed.ts';

const town = directory({
  organizations: [
    organization({ id: 'o1', name: 'Harbour House', email: 'hi@example.org' }),
    organization({ id: 'o2', name: 'R.O.C.K.', terms: ['role.peer'] }),
  ],
  services: [
    service({
      id: 's1',
      organizationId: 'o1',
      name: 'Street outreach',
      description: 'Walks by the river.',
      terms: ['service.outreach.street', 'role.peer'],
      areas: [{ name: 'Oxford County' }],
    }),
    service({
      id: 's2',
      organizationId: 'o1',
      name: 'Crisis support',
      description: 'Outreach to people in a crisis.',
      terms: ['service.peer-support.crisis', 'service.peer-support'],
    }),
    service({ id: 's3', organizationId: 'o1', name: 'Old submarine', status: 'defunct' }),
  ],
  locations: [
    location({
      id: 'l1',
      name: 'Pier 2',
      address: { lines: ['2 Pier Rd'], city: 'Łódź' },
      point: { latitude: 51.76, longitude: 19.45 },
    }),
    location({
      id: 'l2',
      name: 'Hidden Door',
      confidential: true,
      address: { lines: ['9 Secret Lane'], city: 'Secretville' },
      point: { latitude: 12.34567, longitude: 65.4321 },
      phones: [{ number: '519-555-0199', kind: 'voice' }],
    }),
  ],
  servicesAtLocations: [
    { id: 'a1', serviceId: 's1', locationId: 'l1', phones: [] },
    { id: 'a2', serviceId: 's2', locationId: 'l2', phones: [] },
  ],
});

const index = buildIndex(town);
const found = (text: string, query: SearchQuery = {}) => index.search({ text, ...query });
const ids = (text: string, query?: SearchQuery): string[] =>
  found(text, query).hits.map((hit) => hit.entry.id);

/** Ids of organizations with these names that a text finds, the best first. */
const among = (names: readonly string[], text: string, language?: string): string[] =>
  buildIndex(
    directory({
      ...(language === undefined ? {} : { language }),
      organizations: names.map((name) => organization({ id: name, name })),
    }),
  )
    .search({ text })
    .hits.map((hit) => hit.entry.id);

describe('search', () => {
  it('lists everything by name when nothing is asked', () => {
    expect(ids('')).toEqual(['a2', 'o2', 'a1']);
    expect(ids('   ')).toEqual(['a2', 'o2', 'a1']);
    expect(found('').whole).toBe(3);
  });

  it('finds an organization that lists no service, and one through its service', () => {
    expect(ids('rock')).toEqual(['o2']);
    expect(ids('harbour')).toEqual(['a2', 'a1']);
  });

  it('matches beginnings of words', () => {
    expect(ids('str')[0]).toBe('a1');
    expect(ids('harb')).toEqual(['a2', 'a1']);
    expect(ids('harb cri')[0]).toBe('a2');
  });

  it('puts what has all words first, then what has most of them, and says which', () => {
    const hits = found('street outreach river').hits.map((hit) => [hit.entry.id, hit.whole]);
    expect(hits[0]).toEqual(['a1', true]);
    expect(found('river submarine')).toMatchObject({ total: 1, whole: 0, missed: ['submarine'] });
    expect(found('submarine')).toMatchObject({ total: 0, whole: 0, missed: ['submarine'] });
  });

  it('puts a name before a description', () => {
    expect(among(['Outreach', 'River'], 'outreach')).toEqual(['Outreach']);
    expect(ids('outreach')).toEqual(['a1', 'a2']);
  });

  it('finds by kind of service, in words and as a filter, narrower kinds included', () => {
    expect(ids('peer support')[0]).toBe('a2');
    expect(ids('', { kinds: ['service.peer-support'] })).toEqual(['a2']);
    expect(ids('', { kinds: ['service.outreach', 'service.peer-support.crisis'] })).toEqual([
      'a2',
      'a1',
    ]);
    expect(ids('river', { kinds: ['service.peer-support'] })).toEqual([]);
  });

  it('shows as many hits as asked, and counts all', () => {
    expect(found('', { limit: 2 })).toMatchObject({ total: 3, hits: [{}, {}] });
    expect(found('', { limit: 0 }).hits).toEqual([]);
    const names = [...Array(60).keys()].map((at) => `Group ${String(at).padStart(2, '0')}`);
    expect(among(names, 'group')).toEqual(names.slice(0, 20));
  });

  it('leaves out services that ended', () => {
    expect(ids('submarine')).toEqual([]);
  });

  it('counts each kind among the entries that match the rest, whatever kinds are chosen', () => {
    const facets = [
      { code: 'service.outreach.street', count: 1 },
      { code: 'service.peer-support', count: 1 },
      { code: 'service.peer-support.crisis', count: 1 },
    ];
    expect(found('').facets).toEqual(facets);
    expect(found('', { kinds: ['service.outreach.street'] }).facets).toEqual(facets);
    expect(found('river').facets.map(({ count }) => count)).toEqual([1, 0, 0]);
  });
});

describe('a confidential place', () => {
  it('is in no word, entry, place name or byte of an index', () => {
    const told = [
      decoderOf().decode(index.bytes),
      JSON.stringify(index.entries),
      index.words.join(' '),
    ].join(' ');
    expect(told).not.toMatch(/secret|hidden|0199|12\.34|65\.43/i);
    expect(index.find('a2')?.privatePlace).toBe(true);
  });

  it('has no distance, and is left out where distance is asked for', () => {
    const near = { latitude: 12.34567, longitude: 65.4321 };
    const [hit] = found('crisis', { near }).hits;
    expect(hit?.entry.id).toBe('a2');
    expect(hit).not.toHaveProperty('km');
    expect(ids('', { near, withinKm: 20_000 })).toEqual(['a1']);
    // Its point is nowhere in the numbers either.
    const numbers = new Int32Array(index.bytes.slice().buffer);
    expect(numbers).not.toContain(1_234_567);
    expect(numbers).not.toContain(6_543_210);
  });
});

describe('words as people write them', () => {
  it('need no accents, tonos or special letters', () => {
    expect(ids('lodz')[0]).toBe('a1');
    expect(among(['Κέντρο Ημέρας'], 'κεντρο', 'el')).toHaveLength(1);
    expect(among(['Žalos mažinimas'], 'zalos mazinimas', 'lt')).toHaveLength(1);
    expect(among(['Großküche'], 'grosskuche', 'de')).toHaveLength(1);
    expect(among(['Habitação'], 'habitacao', 'pt')).toHaveLength(1);
  });

  it.each([
    ['harbur', 'a letter less'],
    ['harrbour', 'a letter more'],
    ['hatbour', 'another letter'],
    ['hrabour', 'two letters swapped'],
    ['arbour', 'the first letter less'],
  ])('%s: %s', (text) => {
    expect(ids(text)).toEqual(['a2', 'a1']);
  });

  it('may have two typos from eight letters on, not before', () => {
    expect(among(['Buprenorphine'], 'bupernorfine')).toHaveLength(1);
    expect(among(['Harbour'], 'hrabuor')).toEqual([]);
  });

  it('may be typos that are words: when nothing fits the text as it is', () => {
    expect(among(['Warm house', 'Garden hose'], 'warm hose')[0]).toBe('Warm house');
  });

  it('may be in another form, by the language of the list', () => {
    expect(among(['Showers'], 'shower')).toHaveLength(1);
    expect(among(['Pharmacy'], 'pharmacies')).toHaveLength(1);
    expect(among(['Wymiana igieł'], 'wymiany', 'pl')).toHaveLength(1);
    expect(among(['Hajléktalanszálló'], 'hajlektalanszallok', 'hu')).toHaveLength(1);
  });

  it('may be a book that was pasted in, of which the beginning is read', () => {
    // To read 100,000 letters took minutes.
    expect(found(`harbour ${'x'.repeat(100_000)}`).missed).toEqual(['x'.repeat(MOST_TYPED - 8)]);
  });

  it('may be joined or split', () => {
    expect(among(['Mill bridge'], 'millbridge')).toHaveLength(1);
    expect(among(['Millbridge'], 'mill bridge')).toHaveLength(1);
    expect(among(['Walk-up'], 'walkup')).toHaveLength(1);
  });

  it('that are small are not looked for', () => {
    expect(among(['INC Limited', 'River'], 'in the river')).toEqual(['River']);
    expect(found('where can i get to the river').missed).toEqual([]);
    expect(among(['Inn'], 'in')).toEqual(['Inn']);
  });

  it('that are numbers are meant exactly', () => {
    expect(among(['1219 Mill Street', '121 Mill Street'], '1219 mill')[0]).toBe('1219 Mill Street');
    expect(among(['1219 Mill', '121 Mill'], '1218 mill ')).toEqual(['121 Mill', '1219 Mill']);
  });

  it('are found wherever a plain scan finds them', () => {
    fc.assert(
      fc.property(anyDirectory, fc.nat(), (list, pick) => {
        const entries = collectEntries(list);
        const built = buildIndex(list);
        const words = built.words.filter((word) =>
          entries.some((entry) => fieldsByWord(entry).has(word)),
        );
        const word = words[pick % Math.max(1, words.length)];
        if (word === undefined) return;
        const expected = entries.filter((entry) => fieldsByWord(entry).has(word));
        const result = built.search({ text: word, limit: 100 });
        const whole = result.hits.filter((hit) => hit.whole).map(({ entry }) => entry.id);
        expect(whole).toEqual(expect.arrayContaining(expected.map(({ id }) => id)));
      }),
      { numRuns: 40 },
    );
  });

  it('give an answer that does not depend on the order of the records', () => {
    fc.assert(
      fc.property(anyDirectory, anyQuery, (list, query) => {
        const reversed = {
          ...list,
          organizations: list.organizations.toReversed(),
          services: list.services.toReversed(),
          locations: list.locations.toReversed(),
          servicesAtLocations: list.servicesAtLocations.toReversed(),
        };
        const order = (from: typeof list): string[] =>
          buildIndex(from)
            .search(query)
            .hits.map((hit) => hit.entry.id);
        expect(order(reversed)).toEqual(order(list));
      }),
      { numRuns: 40 },
    );
  });

  it('never make it throw, and never find what fits nothing', () => {
    fc.assert(
      fc.property(anyDirectory, fc.string({ unit: 'binary', maxLength: 60 }), (list, text) => {
        const result = buildIndex(list).search({ text, limit: 100 });
        expect(result.hits).toHaveLength(Math.min(100, result.total));
        expect(result.whole).toBeLessThanOrEqual(result.total);
      }),
    );
  });
});
