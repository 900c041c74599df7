import type { Directory, Service } from '@peerkit/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyMap } from '../rows/apply.ts';
import { readTable } from '../../files/table/read-table.ts';
import { flatColumnMap, toFlatCsv } from './write.ts';
import { harbour } from '../../../../validation/src/directory/testing/harbour.ts';

async function imported(text: string) {
  const reading = await readTable(text, { name: 'list.csv' });
  if (!reading.ok) throw new Error(reading.message);
  return applyMap(reading.table, flatColumnMap(), { today: '2026-01-01' });
}

/** Without where the records were read from, in the order of their ids. */
function carried(directory: Directory): unknown {
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const { organizations, services, locations, servicesAtLocations } = directory;
  const lists = { organizations, services, locations, servicesAtLocations };
  return Object.fromEntries(
    Object.entries(lists).map(([list, records]) => [
      list,
      [...records].sort(byId).map((record) => {
        const { provenance, ...rest } = record as Service;
        const { assured, modified } = provenance ?? {};
        return { ...rest, assured, modified };
      }),
    ]),
  );
}

const word = fc
  .string({
    unit: fc.constantFrom('a', 'e', 'i', 'o', 'ß', 'é', 'ñ', 'т', 'к'),
    minLength: 3,
    maxLength: 6,
  })
  .map((words) => `W${words}`);
const prose = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', "'", '"'),
    fc.array(word, { minLength: 2, maxLength: 5 }),
  )
  .map(([first, words]) => `${first}${words.join(first === '"' ? '", ' : ' ')}`);
const names = fc.uniqueArray(word, { minLength: 8, maxLength: 8 });
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** Directories that hold nothing but what the documentation of `flatColumnMap` says is carried. */
const flatDirectories = fc
  .record({
    names,
    prose: fc.array(optional(prose), { minLength: 16, maxLength: 16 }),
    days: fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const, { minLength: 1 }),
    hidden: fc.boolean(),
    links: fc.subarray([
      ['s1', 'l1'],
      ['s1', 'l2'],
      ['s2', 'l2'],
    ] as const),
    number: fc.constantFrom('519-555-0100', '211', '+1 519 555 0100', '1-888-995-HOPE'),
    point: optional(fc.constantFrom({ latitude: 43.1, longitude: -80.7 })),
  })
  .map(({ names: [a, b, c, d, e, f], prose: text, days, hidden, links, number, point }) => {
    let at = 0;
    const next = <K extends string>(key: K) => {
      const value = text[at++ % text.length];
      return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, string>>;
    };
    const used = new Set<string>(links.map(([, location]) => location));
    return {
      organizations: [
        {
          id: 'o1',
          name: a!,
          ...next('description'),
          phones: [{ number, kind: 'voice' }],
          terms: [],
        },
      ],
      programs: [],
      services: [
        {
          id: 's1',
          organizationId: 'o1',
          name: b!,
          ...next('alternateName'),
          ...next('description'),
          status: 'temporarily-closed',
          terms: ['service.drop-in', 'population.youth'],
          phones: [
            { number, extension: '12', kind: 'voice', label: c! },
            { number: '741741', kind: 'text' },
          ],
          email: 'help@example.org',
          website: 'https://example.org/a?b=c',
          eligibility: { ...next('description'), minimumAge: 16, maximumAge: 29 },
          languages: ['en', 'fr'],
          ...next('interpretation'),
          areas: [{ name: d! }, { name: e! }],
          ...next('howToApply'),
          ...next('cost'),
          documents: [{ name: c! }],
          ...next('accreditations'),
          hours: {
            schedules: [{ freq: 'WEEKLY', byDay: days, opensAt: '20:00', closesAt: '02:00' }],
            exceptions: [],
            ...next('prose'),
          },
          provenance: { assured: '2026-01-31', modified: '2025-12-31' },
        },
        {
          id: 's2',
          organizationId: 'o1',
          name: d!,
          status: 'active',
          terms: [],
          phones: [],
          languages: [],
          areas: [],
          documents: [],
          alerts: [{ text: e!, until: '2026-02-01' }],
        },
      ],
      locations: [
        {
          id: 'l1',
          name: e!,
          ...next('description'),
          kind: 'physical',
          confidential: false,
          address: { lines: ['2 Pier Road', f!], city: a!, region: 'ON', country: 'CA' },
          ...(point === undefined ? {} : { point }),
          ...next('transportation'),
          ...next('accessibility'),
          phones: [],
        },
        hidden
          ? { id: 'l2', kind: 'physical', confidential: true, phones: [] }
          : { id: 'l2', name: f!, kind: 'physical', confidential: false, phones: [] },
      ].filter((record) => used.has(record.id)),
      servicesAtLocations: links.map(([serviceId, locationId]) => ({
        id: `${serviceId}@${locationId}`,
        serviceId,
        locationId,
        phones: [],
      })),
    } as Directory;
  });

it('what a flat CSV carries comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(flatDirectories, async (directory) => {
      const { directory: back, problems, counts } = await imported(toFlatCsv(directory).text);
      expect(problems).toEqual([]);
      expect(counts.rejected).toBe(0);
      expect(carried(back)).toEqual(carried(directory));
    }),
    { numRuns: 150 },
  );
});

it('an export of an import is the same file', async () => {
  const first = toFlatCsv((await imported(toFlatCsv(harbour).text)).directory).text;
  const second = toFlatCsv((await imported(first)).directory).text;
  expect(second).toBe(first);
});
