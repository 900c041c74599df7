import type { Directory, Service } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './build.ts';
import type { SearchQuery } from './find/query.ts';
import { directory, location, organization, service } from './testing/directories.ts';
import { MOST_TYPED } from './text/typed.ts';

const WORKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR'];
const hours = (opensAt: string, closesAt: string, byDay = WORKDAYS) => ({
  schedules: [{ byDay, opensAt, closesAt }],
  exceptions: [],
});
/** Thursday, 26 November 2026, 13:00 in the directory. */
const NOW = Date.UTC(2026, 10, 26, 13);

const at = (id: string, more: Partial<Service>): Service =>
  service({ id, organizationId: 'o', ...more });
const place = (id: string, city: string, latitude: number, accessibility?: string) =>
  location({
    id,
    address: { lines: ['1 Mill Street'], city, postalCode: 'N0N 0N0' },
    point: { latitude, longitude: -80 },
    ...(accessibility === undefined ? {} : { accessibility }),
  });

const list: Directory = directory({
  language: 'en',
  timeZone: 'UTC',
  organizations: [organization({ id: 'o', name: 'Harbour' })],
  services: [
    at('kits', {
      name: 'Naloxone',
      terms: ['service.overdose-response.naloxone-kit'],
      cost: 'Free.',
      documents: [{ name: 'No ID needed' }],
      hours: hours('09:00', '17:00'),
      languages: ['fr'],
    }),
    at('beds', {
      name: 'Emergency shelter',
      description: 'Not free for visitors. For women.',
      terms: ['x.beds'],
      hours: hours('19:00', '08:00'),
      eligibility: { minimumAge: 18 },
      cost: 'Not free: 5 dollars',
    }),
    at('beds2', {
      name: 'Shelter for men',
      terms: ['x.beds', 'population.homelessness'],
      eligibility: { minimumAge: 16, maximumAge: 29 },
    }),
    at('pantry', { name: 'Food pantry', terms: ['x.food'], description: 'Groceries.' }),
  ],
  locations: [
    place('l1', 'Ithaca', 42, 'Wheelchair accessible'),
    place('l2', 'Millbrook', 44, 'Not wheelchair accessible'),
    place('l3', 'Ithaca', 42.02),
  ],
  servicesAtLocations: [
    { id: 'kits', serviceId: 'kits', locationId: 'l1', phones: [] },
    { id: 'beds', serviceId: 'beds', locationId: 'l2', phones: [] },
    { id: 'beds2', serviceId: 'beds2', locationId: 'l3', phones: [] },
    { id: 'pantry', serviceId: 'pantry', locationId: 'l2', phones: [] },
  ],
});
const index = buildIndex(list);
const search = (text: string, query: SearchQuery = {}) =>
  index.search({ text, now: NOW, ...query });
const ids = (text: string, query: SearchQuery = {}) =>
  search(text, query).hits.map(({ entry }) => entry.id);
const chips = (text: string) => search(text).understood.map(({ type, code }) => `${type} ${code}`);
const countOf = (code: string) =>
  search('').filters.find((filter) => filter.code === code)?.count ?? 0;

describe('synonyms', () => {
  it.each([
    ['narcan', 'kits'],
    ['trousse de naloxone', 'kits'],
    ['ναλοξόνη', 'kits'],
    ['nalokson', 'kits'],
    ['foodbank', 'pantry'],
    ['something to eat', 'pantry'],
    ['place to sleep', 'beds'],
    ['nakvynes namai', 'beds'],
  ])('%s finds %s', (text, id) => {
    expect(ids(text)).toContain(id);
    expect(search(text).whole).toBeGreaterThan(0);
  });

  it('of the cold find a warm room, and not what else the cold is said of', () => {
    const cold = buildIndex(
      directory({
        language: 'en',
        organizations: [organization({ id: 'o', name: 'Harbour' })],
        services: [
          at('room', { name: 'Winter warming room' }),
          at('meal', { name: 'Cold food', terms: ['x.food'] }),
          at('detox', { name: 'Withdrawal management' }),
        ],
      }),
    );
    const first = (text: string) => cold.search({ text, now: NOW }).hits[0]?.entry.id;
    for (const text of ['cold', 'I am cold', 'so cold', 'j’ai froid', 'κρύο', 'man šalta', 'zimno'])
      expect(first(text), text).toBe('room');
    for (const text of ['tenho frio', 'ik heb het koud', 'fázom', 'chilly', 'freezing'])
      expect(first(text), text).toBe('room');
    expect(first('cold food')).toBe('meal');
    expect(first('cold turkey')).toBe('detox');
  });

  describe('of sleep', () => {
    const night = (...names: readonly string[]) => {
      const services = names.map((name) => at(name, { name }));
      const organizations = [organization({ id: 'o', name: 'Harbour' })];
      return buildIndex(directory({ language: 'en', organizations, services }));
    };
    const asked = [
      ...[
        'bed',
        'beds',
        'bed tonight',
        'shelter',
        'somewhere to sleep',
        'sleep',
        'sleeping',
        'cot',
      ],
      ...['overnight', 'dormir', 'un lit', 'passer la nuit', 'κρεβάτι', 'διανυκτέρευση', 'miegoti'],
      ...['nakvoti', 'łóżko', 'nocować', 'cama', 'passar a noite', 'slapen', 'overnachten', 'ágy'],
      'megaludni',
    ];

    it.each(asked)('find a warming room where there is no shelter, and say so: %s', (text) => {
      const { hits, understood } = night('Peer drop-in', 'Winter warming room', 'Rent help').search(
        {
          text,
          now: NOW,
        },
      );
      expect(hits.map(({ entry }) => entry.id)).toEqual(['Winter warming room']);
      expect(understood[0]).toMatchObject({ code: 'topic.warming', instead: true });
    });

    it.each(asked)('find a shelter, and a warming room behind it: %s', (text) => {
      const { hits, understood } = night(
        'A winter warming room',
        'Night shelter',
        'Peer drop-in',
      ).search({ text, now: NOW });
      expect(hits.map(({ entry }) => entry.id)).toEqual(['Night shelter', 'A winter warming room']);
      const tags = understood.filter(({ type }) => type === 'tag');
      expect(tags.map(({ code, instead }) => [code, instead])).toEqual([
        ['topic.shelter', undefined],
      ]);
    });
  });

  it('forgive a typo', () => {
    expect(ids('narcna')).toEqual(['kits']);
    expect(ids('palce to sleep').slice(0, 2).sort()).toEqual(['beds', 'beds2']);
  });

  it('lead to what comes nearest when the list has nothing of it', () => {
    expect(ids('eviction')).toContain('beds');
  });

  describe('of the street', () => {
    const supplies: Directory = directory({
      language: 'en',
      timeZone: 'UTC',
      organizations: [organization({ id: 'o', name: 'Harbour' })],
      services: [
        at('exchange', {
          name: 'New needles and supplies',
          terms: ['service.supplies.needle-exchange'],
          hours: hours('09:00', '17:00'),
        }),
        at('far', { name: 'Needle pick-up', terms: ['service.supplies.needle-exchange'] }),
        at('jobs', { name: 'Work placements', description: 'We work with works of art.' }),
        at('worker', { name: 'Peer worker' }),
        at('detox', { name: 'Detox', terms: ['service.detox'] }),
        at('wear', { name: 'Clean clothes', terms: ['x.clothes'] }),
      ],
      terms: [{ code: 'x.clothes', label: 'Clothing' }],
    });
    const street = buildIndex(supplies);
    const find = (text: string) => {
      const { hits, understood } = street.search({ text, now: NOW });
      return { ids: hits.map(({ entry }) => entry.id), codes: understood.map(({ code }) => code) };
    };

    it.each([
      'where to get clean needles',
      'get clean needles',
      'get clean works',
      'get clean rigs tonight',
      'get clean syringes',
      'get clean gear',
      'clean works',
      'new works',
      'works',
    ])('%s is no treatment and no job', (text) => {
      const { ids: found, codes } = find(text);
      expect(found.slice(0, 2)).toEqual(['exchange', 'far']);
      expect(codes).toContain('topic.needles');
      expect(codes).not.toContain('topic.detox');
    });

    it.each(['get clean', 'i want to get clean', 'get clean tonight', 'get clean off dope'])(
      '%s is treatment',
      (text) => {
        expect(find(text).codes[0]).toBe('topic.detox');
        expect(find(text).ids[0]).toBe('detox');
      },
    );

    it('leave "get clean clothes" to clothes, and "work" to jobs', () => {
      expect(find('get clean clothes').codes).toEqual(['topic.clothes']);
      expect(find('work').codes).toEqual([]);
      expect(find('work').ids).toContain('jobs');
      expect(find('nocleg na noc').codes).not.toContain('topic.treatment');
    });

    it.each(['needle', 'needles', 'needle ', 'needles '])(
      'give one answer for every form of a word: "%s"',
      (text) => {
        expect(find(text).ids.slice(0, 2)).toEqual(['exchange', 'far']);
      },
    );
  });

  it('can be undone', () => {
    const [chip] = search('narcan').understood;
    expect(chip).toMatchObject({
      labels: { en: 'naloxone', pl: 'nalokson' },
      id: 'tag:topic.naloxone',
      type: 'tag',
      code: 'topic.naloxone',
      text: 'narcan',
    });
    expect(search('narcan', { literal: ['tag:topic.naloxone'] })).toMatchObject({
      total: 0,
      understood: [],
      missed: ['narcan'],
    });
  });
});

describe('what a text asks for', () => {
  it('is shown as chips', () => {
    expect(chips('free narcan no id near ithaca open now')).toEqual([
      'tag cost.free',
      'tag topic.naloxone',
      'tag documents.none',
      'ask near',
      'place Ithaca',
      'ask open',
    ]);
    expect(chips('shelter for women tonight')).toEqual([
      'tag topic.shelter',
      'tag population.women',
      'ask tonight',
    ]);
    expect(chips('food near me')).toEqual(['tag topic.food', 'ask near-me']);
    expect(chips('french')).toEqual(['tag language.fr']);
  });

  it('ranks what is open at the time, and never empties the list', () => {
    expect(ids('shelter tonight')[0]).toBe('beds');
    expect(search('shelter tonight').hits[0]?.whole).toBe(true);
    expect(ids('shelter open now').sort()).toEqual(['beds', 'beds2']);
    expect(search('shelter open now').whole).toBe(0);
    expect(ids('open now')).toEqual(['kits']);
  });

  it('finds a place with a typo, and what is near it', () => {
    const { hits, understood } = search('shelter itaca');
    expect(hits[0]?.entry.id).toBe('beds2');
    expect(hits[0]?.km).toBeCloseTo(0.01 * 111.19, 1);
    expect(understood.at(-1)).toMatchObject({
      type: 'place',
      code: 'Ithaca',
      point: { latitude: 42.01, longitude: -80 },
    });
    expect(chips('N0N 0N0')).toEqual(['place N0N 0N0']);
  });
});

describe('filters', () => {
  it('hold what people and prices and papers say, and not what is denied', () => {
    expect(countOf('cost.free')).toBe(1);
    expect(ids('', { filters: ['cost.free'] })).toEqual(['kits']);
    expect(ids('', { filters: ['documents.none'] })).toEqual(['kits']);
    expect(ids('', { filters: ['access.wheelchair'] })).toEqual(['kits']);
    expect(ids('', { filters: ['language.fr'] })).toEqual(['kits']);
    expect(ids('', { filters: ['population.women'] })).toEqual(['beds']);
  });

  it('are any of one group, and something of each group', () => {
    expect(ids('', { filters: ['population.women', 'population.homelessness'] }).sort()).toEqual([
      'beds',
      'beds2',
    ]);
    expect(ids('', { filters: ['population.women', 'cost.free'] })).toEqual([]);
    expect(ids('', { kinds: ['x.beds'], filters: ['population.women'] })).toEqual(['beds']);
  });

  it('count what each other choice of their group would give', () => {
    const { filters, facets } = search('', { filters: ['population.women'] });
    const counted = (code: string) => filters.find((filter) => filter.code === code)?.count;
    expect(counted('population.women')).toBe(1);
    expect(counted('population.men')).toBe(1);
    expect(counted('cost.free')).toBe(0);
    expect(facets.find(({ code }) => code === 'x.beds')?.count).toBe(1);
  });

  it('are an age, a moment and a distance, too', () => {
    expect(ids('', { age: 17 }).sort()).toEqual(['beds2', 'kits', 'pantry']);
    expect(ids('', { age: 30, kinds: ['x.beds'] })).toEqual(['beds']);
    expect(ids('', { openAt: NOW })).toEqual(['kits']);
    expect(ids('', { openAt: NOW + 8 * 3_600_000 })).toEqual(['beds']);
    const near = { latitude: 42, longitude: -80 };
    expect(ids('', { near, withinKm: 10 })).toEqual(['kits', 'beds2']);
    expect(ids('shelter', { near, sort: 'nearest' })).toEqual(['beds2', 'beds']);
    expect(search('', { near }).hits.at(-1)?.km).toBeCloseTo(222.39, 0);
  });

  it('let the list widen to what fits a part, among what they leave', () => {
    expect(ids('shelter women', { kinds: ['x.food'] })).toEqual([]);
    expect(ids('naloxone groceries', { kinds: ['x.food'] })).toEqual(['pantry']);
  });
});

describe('suggestions', () => {
  it('complete words, places and names, and each leads to results', () => {
    const texts = (text: string) => index.suggest(text).map((one) => one.text);
    expect(texts('nal')).toContain('naloxone');
    expect(texts('shelter ith')).toContain('shelter Ithaca');
    expect(texts('mill')).toContain('Millbrook');
    expect(index.suggest('food')).toContainEqual({
      text: 'Food pantry',
      type: 'entry',
      id: 'pantry',
      count: 1,
    });
    for (const text of ['n', 'na', 'sh', 'for w', 'it', '']) {
      for (const { text: suggested, count } of index.suggest(text)) {
        expect(count).toBeGreaterThan(0);
        expect(search(`${suggested} `).whole, suggested).toBe(count);
      }
    }
    expect(index.suggest('zzz')).toEqual([]);
    expect(index.suggest(`${' '.repeat(MOST_TYPED)}food`)).toEqual(index.suggest(' '));
    expect(index.suggest('s', 2).length).toBeLessThanOrEqual(2);
  });

  it('offer one way to each list, and every entry', () => {
    const supplies = buildIndex(
      directory({
        language: 'en',
        organizations: [organization({ id: 'o', name: 'Harbour' })],
        services: [
          at('van', { name: 'New needles', terms: ['service.supplies.needle-exchange'] }),
          at('desk', { name: 'Needle desk', terms: ['service.supplies.needle-exchange'] }),
          at('line', { name: 'Needle pick-up', terms: ['service.needle-recovery'] }),
        ],
      }),
    );
    const offered = supplies.suggest('needl', 6);
    const lists = offered.filter(({ type }) => type === 'word');
    const ends = lists.map(({ text }) => {
      const { hits } = supplies.search({ text: `${text} ` });
      return hits.map(({ entry }) => entry.id).sort();
    });
    expect(new Set(ends.map((ids) => ids.join())).size).toBe(lists.length);
    expect(lists[0]?.text).toBe('needle exchange');
    expect(offered.flatMap(({ id = [] }) => id).sort()).toEqual(['desk', 'line', 'van']);
  });
});

describe('somebody to talk to', () => {
  const answered = (text: string): readonly string[] =>
    buildIndex(
      directory({
        language: 'en',
        organizations: [organization({ id: 'o', name: 'Pinehurst' })],
        services: [
          at('line', { name: '24-hour line', description: 'Day or night, somebody answers.' }),
          at('warm', { name: 'Peer support line', terms: ['service.peer-support'] }),
          at('talk', { name: 'Coffee and talk', terms: ['service.peer-support'] }),
          at('circle', {
            name: 'Peer support circle',
            terms: ['service.peer-support'],
            description: 'A group that meets to talk.',
          }),
        ],
      }),
    )
      .search({ text })
      .hits.map(({ entry }) => entry.id);

  it('is a line that answers day and night, in whatever words', () => {
    for (const text of ['suicide', 'suicidal', 'i want to die', 'crisis line', 'lifeline', '988']) {
      expect(answered(text), text).toEqual(['line', 'warm']);
    }
  });

  it('is a peer on the phone before a group that says "talk"', () => {
    for (const text of ['someone to talk to', 'need to talk', 'lonely']) {
      const [first, ...others] = answered(text);
      expect([first, others.length], text).toEqual(['warm', 3]);
    }
  });
});

describe('names of houses and streets', () => {
  const index = buildIndex(
    directory({
      language: 'en',
      organizations: [
        organization({ id: 'o', name: 'Open Door House' }),
        organization({ id: 'q', name: 'Table' }),
      ],
      services: [
        at('showers', { name: 'Showers and laundry', terms: ['service.showers'] }),
        service({ id: 'supper', organizationId: 'q', name: 'Supper' }),
        service({
          id: 'van',
          organizationId: 'q',
          name: 'Night van',
          terms: ['service.outreach.street'],
        }),
      ],
      locations: [
        location({ id: 'l', address: { lines: ['40 Wellington St'], city: 'Millbrook' } }),
        location({ id: 'm', address: { lines: ['3 St. John’s Road'], city: 'Millbrook' } }),
      ],
      servicesAtLocations: [
        { id: 'supper', serviceId: 'supper', locationId: 'l', phones: [] },
        { id: 'showers', serviceId: 'showers', locationId: 'm', phones: [] },
      ],
    }),
  );

  it('a house in a name is no housing: for a bed, nothing fits', () => {
    for (const text of ['somewhere to sleep', 'women shelter', 'housing ', 'rent']) {
      const { hits, understood } = index.search({ text });
      expect(
        hits.map(({ entry }) => entry.id),
        text,
      ).toEqual([]);
      expect(
        understood.filter(({ type }) => type === 'tag'),
        text,
      ).toEqual([]);
    }
  });

  it('a street of an address fits, however it is written, and is no street outreach', () => {
    for (const text of ['wellington street', 'Wellington St', '40 wellington street', 'john rd ']) {
      const { hits, whole, understood } = index.search({ text });
      expect(hits.length, text).toBe(1);
      expect(whole, text).toBe(1);
      expect(understood, text).toEqual([]);
    }
    expect(index.search({ text: 'street outreach' }).hits[0]?.entry.id).toBe('van');
    expect(index.search({ text: 'street' }).hits[0]?.entry.id).toBe('van');
  });
});
