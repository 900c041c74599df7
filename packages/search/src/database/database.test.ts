import { describe, expect, it } from 'vitest';
import { directory, location, organization, service } from '../testing/directories.ts';
import { Questions, searchTables } from './database.ts';

const words = 'naloxone nadir nails names nape narrow nasal native nature navel nay nap nagging';
const tables = searchTables(
  directory({
    language: 'en',
    organizations: [organization({ id: 'o', name: 'The Mill' })],
    services: [
      service({
        ...{ id: 's1', organizationId: 'o', name: 'Naloxone kits', description: words },
        terms: ['service.overdose-response.naloxone-kit'],
      }),
      service({ id: 's2', organizationId: 'o', name: 'Secret garden' }),
    ],
    locations: [
      location({
        ...{ id: 'l1', confidential: true, name: 'Hidden house' },
        address: { lines: ['9 Mill Lane'], city: 'Nowhere' },
        point: { latitude: 43.25, longitude: -80.9 },
      }),
      location({ id: 'l2', name: 'Hall', point: { latitude: 43.1, longitude: -80.7 } }),
    ],
    servicesAtLocations: [
      { id: 'a1', serviceId: 's1', locationId: 'l2', phones: [] },
      { id: 'a2', serviceId: 's2', locationId: 'l1', phones: [] },
    ],
  }),
);
const questions = new Questions(tables.questions);
const [kits, garden] = tables.rows;

describe('a directory in a database', () => {
  it('has each word and tag of an entry once, with its most telling field', () => {
    expect(tables.rows.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(kits?.words.filter(([word]) => word === 'naloxone')).toEqual([['naloxone', 5]]);
    expect(kits?.words).toContainEqual(['navel', 0]);
    expect(kits?.tags).toContainEqual(['topic.naloxone', 5]);
    expect(kits?.point).toEqual([43.1, -80.7]);
  });

  it('knows nothing of where a confidential place is', () => {
    expect(garden?.point).toBeUndefined();
    expect(JSON.stringify(tables)).not.toMatch(/mill lane|hidden|nowhere|43\.25|80\.9/i);
  });

  it('reads a question as an index does: synonyms, typos, and what is still being typed', () => {
    const [street] = questions.read('narcan', false);
    expect(street?.tags).toContainEqual({ text: 'topic.naloxone', quality: 0.8 });
    const [typo] = questions.read('gardne ', false);
    expect(typo?.words).toEqual([{ text: 'garden', quality: 0.6 }]);
    // Twelve words or more that begin alike are asked for by what they begin with.
    const [begun] = questions.read('na', false);
    expect(begun?.begins).toEqual([{ text: 'na', quality: 0.5 }]);
    expect(begun?.words).toEqual([]);
    const [few] = questions.read('nat', false);
    expect(few?.begins).toEqual([]);
    expect(few?.words.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['native', 'nature']),
    );
    expect(questions.read('  ', false)).toEqual([]);
  });

  it('weighs fields as the directory was told to', () => {
    expect(questions.weights).toEqual([1, 4, 3, 4, 6, 8]);
    expect(questions.size).toBe(2);
  });
});
