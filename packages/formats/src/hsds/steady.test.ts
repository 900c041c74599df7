import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publicView, type Directory } from '@peerkit/model';
import { directories } from '../../../validation/src/directory/testing/directories.ts';
import { readDirectory } from '../files/read-directory.ts';
import { difference, readBack, withoutReading } from './extension.ts';
import type { Hsds } from './file.ts';
import { writeHsds } from './write.ts';

const LISTS = [
  ['organizations', 'organizations'],
  ['services', 'services'],
  ['locations', 'locations'],
  ['service_at_locations', 'servicesAtLocations'],
] as const;

/** How many records were known without reading; each must be what reading says. */
function knownOf(directory: Directory): number {
  const view = publicView(directory);
  const file = writeHsds(view, {});
  let known = 0;
  for (const [list, key] of LISTS) {
    const ours: readonly object[] = view[key];
    file[list].forEach((written, at) => {
      const extra = withoutReading(list, written, (ours[at] ?? {}) as Hsds);
      if (extra === undefined) return;
      known += 1;
      // One at a time: two records of one id would be read as one.
      const [read = {}] = readBack(list, [written]);
      expect(extra).toEqual(difference(read, (ours[at] ?? {}) as Hsds));
    });
  }
  return known;
}

it('says of no record of any directory what reading would not say', () => {
  let known = 0;
  fc.assert(
    fc.property(directories, (directory) => {
      known += knownOf(directory);
    }),
    { numRuns: 150 },
  );
  expect(known).toBeGreaterThan(0);
});

it('need not read the records of a plain list at all', async () => {
  const rows = [
    'id,Agency,Service,Description,Phone,Email,Website,Address,City,Province,Postal code,Country,Latitude,Longitude,Hours,Category,Languages,Cost,Last updated',
    'r-1,Mill Centre,Food,"Come by, or call.",(519) 555-0101 ext. 4,a@mill.example,https://mill.example/1,"1 Mill St, Unit 3",Chatham,ON,N7M 1A1,CA,42.3,-82.2,Mon-Fri 9am-5pm,Food,English; French,Free,2026-01-10',
    'r-2,Mill Centre,Detox,Call first.,(519) 555-0102,b@mill.example,https://mill.example/2,2 Mill St,Chatham,ON,N7M 1A2,CA,42.4,-82.1,Call first,Detox,English,Sliding scale,2026-01-11',
  ].join('\n');
  const reading = await readDirectory([
    { name: 'list.csv', beginning: () => rows, content: () => rows },
  ]);
  if (!reading.ok) throw new Error(reading.message);
  const { organizations, services, locations, servicesAtLocations } = reading.directory;
  const all = [organizations, services, locations, servicesAtLocations].flat();
  expect(all.length).toBe(7);
  expect(knownOf(reading.directory)).toBe(7);
});

it.each([
  { name: 'Mill\u0001 Centre' },
  { name: ' Mill Centre' },
  { description: 'a < b <br> c' },
  { phones: [{ number: '"519-555-0101"', kind: 'voice' }] },
  { phones: [{ number: '519-555-0101', kind: 'voice', extension: '04' }] },
  { phones: [{ number: '519-555-0101', kind: 'voice', label: '*Front* desk ' }] },
  { languages: ['en', 'en'] },
  { languages: ['English'] },
  { terms: ['service.detox', 'service.detox'] },
  { areas: [{ name: 'Kent', description: 'All of it' }] },
  { eligibility: {} },
  { website: 'https://mill.example/a b' },
  { cost: '' },
  { documents: [{ name: '**Card**' }] },
])('leaves a service with %j to reading, or says the same', (odd) => {
  const service = {
    ...{ id: 's1', organizationId: 'o1', name: 'Food', status: 'active' },
    ...{ terms: [], phones: [], languages: [], areas: [], documents: [] },
    ...odd,
  };
  const lists = { organizations: [], programs: [], locations: [], servicesAtLocations: [] };
  knownOf({ ...lists, services: [service] } as unknown as Directory);
});
