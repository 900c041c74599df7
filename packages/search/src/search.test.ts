import { isWithinTerm } from '@peerkit/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, weighWords } from './build.ts';
import { readIndex, serializeIndex } from './file.ts';
import { collectEntries } from './collect.ts';
import { wordsOf } from './fold.ts';
import { kindsOf, search } from './search.ts';
import {
  anyDirectory,
  anyQuery,
  directory,
  location,
  organization,
  service,
} from './testing/directories.ts';

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
    service({ id: 's3', organizationId: 'o1', name: 'Old service', status: 'defunct' }),
  ],
  locations: [
    location({ id: 'l1', name: 'Pier 2', address: { lines: ['2 Pier Rd'], city: 'Łódź' } }),
    location({
      id: 'l2',
      name: 'Hidden Door',
      confidential: true,
      address: { lines: ['9 Secret Lane'] },
      phones: [{ number: '519-555-0199', kind: 'voice' }],
    }),
  ],
  servicesAtLocations: [
    { id: 'a1', serviceId: 's1', locationId: 'l1', phones: [] },
    { id: 'a2', serviceId: 's2', locationId: 'l2', phones: [] },
  ],
});

function ids(text: string, kinds: readonly string[] = []): string[] {
  return search(buildIndex(town), { text, kinds }).hits.map((hit) => hit.entry.id);
}

describe('search', () => {
  it('lists everything by name when nothing is asked', () => {
    expect(ids('')).toEqual(['a2', 'o2', 'a1']);
  });

  it('finds an organization that lists no service, and one through its service', () => {
    expect(ids('rock')).toEqual(['o2']);
    expect(ids('harbour')).toEqual(['a2', 'a1']);
  });

  it('matches beginnings of words, and every word must match', () => {
    expect(ids('str out')).toEqual(['a1']);
    expect(ids('street crisis')).toEqual([]);
  });

  it('puts a name before a description', () => {
    expect(ids('outreach')).toEqual(['a1', 'a2']);
  });

  it('ignores accents, in the place too', () => {
    expect(ids('lodz')).toEqual(['a1']);
  });

  it('finds by kind of service, in words and as a filter, narrower kinds included', () => {
    expect(ids('peer support')).toEqual(['a2']);
    expect(ids('', ['service.peer-support'])).toEqual(['a2']);
    expect(ids('', ['service.outreach', 'service.peer-support.crisis'])).toEqual(['a2', 'a1']);
    expect(ids('river', ['service.peer-support'])).toEqual([]);
  });

  it('leaves out services that ended', () => {
    expect(ids('old service')).toEqual([]);
  });

  it('never holds a confidential place, by any of its fields', () => {
    const index = buildIndex(town);
    const text = JSON.stringify(index);
    expect(text).not.toMatch(/secret|hidden|0199/i);
    expect(search(index, { text: 'crisis' }).hits[0]!.entry.privatePlace).toBe(true);
  });

  it("finds a term by the agency's own name for it, and keeps that name to show it", () => {
    const list = directory({
      terms: [
        { code: 'BH-1800', label: 'Warm meals' },
        { code: 'service.drop-in', label: 'Ours has words of its own' },
        { code: 'unused', label: 'Nobody' },
      ],
      organizations: [organization({ id: 'o1', terms: ['BH-1800', 'service.drop-in'] })],
    });
    const index = buildIndex(list);
    expect(search(index, { text: 'meals' }).total).toBe(1);
    expect(search(index, { text: 'drop' }).total).toBe(1);
    expect(search(index, { text: 'bh' }).total).toBe(0);
    expect(index.labels).toEqual({ 'BH-1800': 'Warm meals' });
    expect(readIndex(JSON.parse(serializeIndex(index)))).toEqual({ ok: true, index });
  });

  it('shows where to write when there is nowhere to go', () => {
    const postalAddress = { lines: ['PO Box 9'], city: 'Millbrook' };
    const list = directory({
      organizations: [organization({ id: 'o1' })],
      locations: [location({ id: 'l1', organizationId: 'o1', postalAddress })],
    });
    expect(buildIndex(list).entries[0]!.places).toEqual([
      { kind: 'postal', address: postalAddress },
    ]);
  });

  it('counts each kind among the entries that match the text, whatever kinds are chosen', () => {
    const facets = [
      { code: 'service.outreach.street', count: 1 },
      { code: 'service.peer-support', count: 1 },
      { code: 'service.peer-support.crisis', count: 1 },
    ];
    const index = buildIndex(town);
    expect(search(index).facets).toEqual(facets);
    expect(search(index, { kinds: ['service.outreach.street'] }).facets).toEqual(facets);
    expect(search(index, { text: 'river' }).facets.map(({ count }) => count)).toEqual([1, 0, 0]);
  });

  it('scores a whole word twice as high as its beginning, and adds up what is asked', () => {
    const scores = (text: string) =>
      search(buildIndex(town), { text }).hits.map(({ entry, score }) => [entry.id, score]);
    expect(scores('rock')).toEqual([['o2', 16]]);
    expect(scores('roc')).toEqual([['o2', 8]]);
    expect(scores('harbour')).toEqual([
      ['a2', 8],
      ['a1', 8],
    ]);
    expect(scores('outreach')).toEqual([
      ['a1', 16],
      ['a2', 2],
    ]);
    expect(scores('street outreach')).toEqual([['a1', 32]]);
    expect(scores('street street')).toEqual([['a1', 16]]);
    expect(scores('')).toEqual([
      ['a2', 0],
      ['o2', 0],
      ['a1', 0],
    ]);
  });

  it('takes the best of the words that begin as asked', () => {
    const list = directory({
      organizations: [
        organization({ id: 'o1', name: 'Riverside', description: 'By the river and rivers' }),
      ],
    });
    expect(search(buildIndex(list), { text: 'river' }).hits[0]?.score).toBe(8);
    expect(search(buildIndex(list), { text: 'rivers' }).hits[0]?.score).toBe(8);
    expect(search(buildIndex(list), { text: 'riverside' }).hits[0]?.score).toBe(16);
    expect(search(buildIndex(list), { text: 'riverz' }).total).toBe(0);
    const first = directory({
      organizations: [
        organization({ id: 'o1', name: 'Mill', description: 'The mills, the miller' }),
      ],
    });
    expect(search(buildIndex(first), { text: 'mil' }).hits[0]?.score).toBe(8);
  });

  it('counts how many entries a kind would give', () => {
    const terms = ['service.drop-in'];
    const organizations = ['o1', 'o2', 'o3'].map((id) => organization({ id, terms }));
    expect(search(buildIndex(directory({ organizations }))).facets).toEqual([
      { code: 'service.drop-in', count: 3 },
    ]);
  });

  it('names the kinds of service, by code, and nothing that says how, for whom or by whom', () => {
    const terms = [
      'service.wrap',
      'role.peer',
      'delivery.phone',
      'population.youth',
      'food',
      'service.drop-in',
    ];
    const list = directory({ organizations: [organization({ id: 'o1', terms })] });
    expect(kindsOf(buildIndex(list))).toEqual(['food', 'service.drop-in', 'service.wrap']);
    expect(search(buildIndex(list)).total).toBe(1);
  });

  it('finds exactly what a plain scan of every entry finds', () => {
    fc.assert(
      fc.property(anyDirectory, anyQuery, (list, query) => {
        const wanted = wordsOf(query.text);
        const expected = collectEntries(list).filter((entry) => {
          const words = [...weighWords(entry).keys()];
          return (
            wanted.every((word) => words.some((known) => known.startsWith(word))) &&
            (query.kinds.length === 0 ||
              entry.terms.some((term) => query.kinds.some((kind) => isWithinTerm(term, kind))))
          );
        });
        const found = search(buildIndex(list), query);
        expect(found.hits.map((hit) => hit.entry.id).sort()).toEqual(
          expected.map((entry) => entry.id).sort(),
        );
        expect(found.total).toBe(expected.length);
        const scores = found.hits.map((hit) => hit.score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });

  it('does not depend on the order of the records', () => {
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
          search(buildIndex(from), query).hits.map((hit) => hit.entry.id);
        expect(order(reversed)).toEqual(order(list));
      }),
    );
  });
});
