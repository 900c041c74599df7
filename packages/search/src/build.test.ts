import { describe, expect, it } from 'vitest';
import { buildIndex, weighWords } from './build.ts';
import type { DirectoryEntry } from './entry.ts';
import { directory, organization, service } from './testing/directories.ts';

const entry = (more: Partial<DirectoryEntry>): DirectoryEntry => ({
  ...{ id: 'x', type: 'service', name: '', terms: [], areas: [], languages: [], phones: [] },
  ...{ places: [], documents: [] },
  ...more,
});
const weights = (more: Partial<DirectoryEntry>, labels?: ReadonlyMap<string, string>) =>
  Object.fromEntries(weighWords(entry(more), labels));

describe('how much a word says', () => {
  it('depends on where it stands', () => {
    expect(weights({ name: 'van' })).toEqual({ van: 8 });
    expect(weights({ alternateName: 'van' })).toEqual({ van: 6 });
    expect(weights({ organization: 'house' })).toEqual({ house: 4 });
    expect(weights({ program: 'night' })).toEqual({ night: 4 });
    expect(weights({ areas: ['Oxford', 'Perth'] })).toEqual({ oxford: 3, perth: 3 });
    expect(weights({ terms: ['service.drop-in'] })).toEqual({ drop: 3, in: 3 });
    expect(weights({ description: 'river' })).toEqual({ river: 1 });
    expect(weights({ eligibility: { description: 'anyone' } })).toEqual({ anyone: 1 });
    expect(weights({ email: 'a@b.c', cost: 'free', documents: ['card'] })).toEqual({});
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
    expect(weights({ places })).toEqual({
      ...{ shed: 3, '2': 3, pier: 3, rear: 3, millbrook: 3, on: 3, n1a: 3 },
    });
  });

  it('counts the name of a place that has no address', () => {
    expect(weights({ places: [{ kind: 'virtual', name: 'Hotline' }] })).toEqual({ hotline: 3 });
  });

  it('is that of the best field it appears in', () => {
    expect(weights({ name: 'van', description: 'van by the river' })).toEqual({
      ...{ van: 8, by: 1, the: 1, river: 1 },
    });
    expect(weights({ description: 'river', areas: ['River'] })).toEqual({ river: 3 });
  });

  it('goes by what the agency calls a term, where it calls it something', () => {
    const labels = new Map([['BH-1800', 'Warm meals']]);
    expect(weights({ terms: ['BH-1800'] }, labels)).toEqual({ warm: 3, meals: 3 });
    expect(weights({ terms: ['food'] }, labels)).toEqual({ food: 3 });
  });
});

describe('an index', () => {
  it('keeps what the directory says of itself, and nothing that it does not say', () => {
    const whole = { title: 'Town', language: 'fr', timeZone: 'America/Toronto' };
    expect(buildIndex(directory(whole))).toStrictEqual({
      ...whole,
      entries: [],
      words: [],
      postings: [],
    });
    expect(buildIndex(directory({}))).toStrictEqual({ entries: [], words: [], postings: [] });
  });

  it('has entries in the order of their names, then ids, and words in order with their places', () => {
    const index = buildIndex(
      directory({
        organizations: [
          organization({ id: 'o3', name: 'river' }),
          organization({ id: 'o2', name: 'Éclair' }),
          organization({ id: 'o1', name: 'River', description: 'eclair' }),
        ],
      }),
    );
    expect(index.entries.map(({ id }) => id)).toEqual(['o2', 'o1', 'o3']);
    expect(index.words).toEqual(['eclair', 'river']);
    expect(index.postings).toEqual([
      [0, 8, 1, 1],
      [1, 8, 2, 8],
    ]);
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
});
