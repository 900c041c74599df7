import { expect, it } from 'vitest';
import { toGeoJson } from './write.ts';
import { harbour, SECRET } from '../../../../validation/src/directory/testing/harbour.ts';

it('has a feature for each entry, longitude first, without a point where there is none', () => {
  const { file, problems } = toGeoJson(harbour);
  expect(file.type).toBe('FeatureCollection');
  expect(file.features.map(({ id, geometry }) => [id, geometry])).toEqual([
    ['a1', { type: 'Point', coordinates: [-80.7, 43.1] }],
    ['a2', null],
    ['s2', null],
  ]);
  expect(file.features[0]?.properties).toMatchObject({
    id: 's1',
    name: '=Drop-in',
    'organization.name': 'Harbour House',
    'address.city': 'Harbour',
  });
  expect(file.features[0]?.properties).not.toHaveProperty('latitude');
  expect(JSON.stringify(file)).not.toMatch(SECRET);
  expect(problems.map((problem) => problem.record)).toContain('o2');
});

it('can leave out what is nowhere', () => {
  expect(
    toGeoJson(harbour, { unlocated: false }).file.features.map((feature) => feature.id),
  ).toEqual(['a1']);
});
