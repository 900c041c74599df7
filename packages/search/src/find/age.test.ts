import { expect, it } from 'vitest';
import { buildIndex } from '../build.ts';
import { directory, organization, service } from '../testing/directories.ts';

const youth = directory({
  organizations: [organization({ id: 'o', name: 'Harbour' })],
  services: [
    service({ id: 'all', organizationId: 'o' }),
    service({ id: 'young', organizationId: 'o', eligibility: { minimumAge: 16, maximumAge: 24 } }),
    service({ id: 'old', organizationId: 'o', eligibility: { minimumAge: 60 } }),
  ],
});
const index = buildIndex(youth);
const ids = (filters: readonly string[]): string[] =>
  index.search({ filters }).hits.map(({ entry }) => entry.id);

it('takes an age among the filters: entries without ages are for everyone', () => {
  expect(ids(['age.17'])).toEqual(['all', 'young']);
  expect(ids(['age.24'])).toEqual(['all', 'young']);
  expect(ids(['age.25'])).toEqual(['all']);
  expect(ids(['age.60'])).toEqual(['all', 'old']);
  expect(ids(['age.old'])).toEqual([]);
});

it('knows whether any entry names ages', () => {
  expect(index.hasAges).toBe(true);
  const plain = directory({ organizations: [organization({ id: 'o', name: 'Harbour' })] });
  expect(buildIndex(plain).hasAges).toBe(false);
});
