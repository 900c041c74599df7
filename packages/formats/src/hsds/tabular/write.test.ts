import type { Directory } from '@peerkit/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importTableSet } from '../../files/import-table-set.ts';
import { CsvParser } from '../../tables/csv.ts';
import { toHsdsTables } from './write.ts';
import { uuidFor } from '../../core/record-uuid.ts';
import { directories } from '../../../../validation/src/directory/testing/directories.ts';

function rowsOf(text: string): readonly (readonly string[])[] {
  const parser = new CsvParser(',');
  return [...parser.push(text), ...parser.end()].map((record) => record.cells);
}

async function imported(directory: Directory): Promise<Directory> {
  const { files } = toHsdsTables(directory);
  const result = await importTableSet(files.map(({ name, text }) => ({ name, source: text })));
  if (!result.ok) throw new Error(result.message);
  return result.directory;
}

/** Without where the records were read from. */
function unplaced(directory: Directory): unknown {
  return JSON.parse(
    JSON.stringify(directory, (key, value: unknown) =>
      key === 'sourceRecord' || key === 'source' ? undefined : value,
    ),
  );
}

/**
 * Words that tables can hold: databases write `null` into empty cells, and Markdown inside Markdown is
 * read one layer at a time.
 */
function sayableText(_: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value === 'null' ? 'nil' : value.replace(/[*_`~#[\]\\]/g, '.');
}

it('what tables can carry, they carry: from the first import on, nothing changes', async () => {
  await fc.assert(
    fc.asyncProperty(directories, async (directory) => {
      const sayable = JSON.parse(JSON.stringify(directory), sayableText) as Directory;
      const first = await imported(sayable);
      expect(unplaced(await imported(first))).toEqual(unplaced(first));
    }),
    { numRuns: 100 },
  );
});

const directory: Directory = {
  title: 'Harbour list',
  organizations: [
    {
      id: 'o1',
      name: 'Harbour, House',
      description: 'Two\nlines.',
      phones: [{ number: '+1 519 555 0100', kind: 'voice', languages: ['fr'] }],
      terms: ['role.peer'],
      contacts: [{ name: 'Sam', phones: [{ number: '211', kind: 'text' }] }],
    },
  ],
  programs: [{ id: 'p1', organizationId: 'o1', name: 'Nights', description: 'Every night.' }],
  services: [
    {
      id: 's1',
      organizationId: 'o1',
      programId: 'p1',
      name: 'Drop-in',
      status: 'active',
      terms: ['service.drop-in'],
      phones: [],
      languages: ['en', 'fr'],
      areas: [{ name: 'Oxford County' }],
      documents: [{ name: 'None' }],
      costOptions: [{ option: 'All', amount: 0 }],
      eligibility: { minimumAge: 16 },
      hours: {
        schedules: [{ freq: 'WEEKLY', byDay: ['MO'], opensAt: '09:00', closesAt: '17:00' }],
        exceptions: [],
      },
      provenance: { assured: '2026-01-31' },
    },
  ],
  locations: [
    {
      id: 'l1',
      kind: 'physical',
      confidential: false,
      name: 'Pier 2',
      address: {
        lines: ['2 Pier Road'],
        city: 'Harbour',
        region: 'ON',
        postalCode: 'N0N 0N0',
        country: 'CA',
      },
      point: { latitude: 43.1, longitude: -80.7 },
      timeZone: 'America/Toronto',
      accessibility: 'A ramp.',
      phones: [],
    },
    {
      id: 'l2',
      kind: 'physical',
      confidential: true,
      address: { lines: ['9 Mill Lane'] },
      phones: [],
    },
  ],
  servicesAtLocations: [
    { id: 'a1', serviceId: 's1', locationId: 'l1', phones: [{ number: '988', kind: 'voice' }] },
  ],
};

describe('HSDS tables', () => {
  const { files } = toHsdsTables(directory);
  const file = (name: string): string => files.find((file) => file.name === name)?.text ?? '';

  it('come back as they were, with UUIDs for ids', async () => {
    const back = await imported(directory);
    const [o1, p1, s1, l1, l2, a1] = [
      uuidFor('organizations', 'o1'),
      uuidFor('programs', 'p1'),
      uuidFor('services', 's1'),
      uuidFor('locations', 'l1'),
      uuidFor('locations', 'l2'),
      uuidFor('servicesAtLocations', 'a1'),
    ];
    expect(unplaced(back)).toMatchObject({
      organizations: [{ ...directory.organizations[0]!, id: o1 }],
      programs: [{ ...directory.programs[0]!, id: p1, organizationId: o1 }],
      services: [{ ...directory.services[0]!, id: s1, organizationId: o1, programId: p1 }],
      locations: [
        { ...directory.locations[0]!, id: l1 },
        { id: l2, confidential: true },
      ],
      servicesAtLocations: [
        { ...directory.servicesAtLocations[0]!, id: a1, serviceId: s1, locationId: l1 },
      ],
    });
  });

  it('never say where a confidential place is', () => {
    expect(JSON.stringify(files)).not.toContain('Mill Lane');
  });

  it('are described by a data package that points only to tables that are there', () => {
    const { resources, ...head } = JSON.parse(file('datapackage.json')) as {
      profile: string;
      title: string;
      resources: {
        name: string;
        path: string;
        schema: { fields: { name: string }[]; foreignKeys?: { reference: { resource: string } }[] };
      }[];
    };
    expect(head).toMatchObject({ profile: 'tabular-data-package', title: 'Harbour list' });
    expect(resources.map((resource) => resource.path)).toEqual(
      files.slice(1).map((file) => file.name),
    );
    for (const { path, schema } of resources) {
      expect(rowsOf(file(path))[0]).toEqual(schema.fields.map((field) => field.name));
      for (const { reference } of schema.foreignKeys ?? []) {
        expect(resources.map((resource) => resource.name)).toContain(reference.resource);
      }
    }
    for (const { path, schema } of resources) {
      const at = schema.fields.findIndex((field) => field.name === 'organization_id');
      if (at < 0) continue;
      for (const row of rowsOf(file(path)).slice(1)) {
        expect(['', uuidFor('organizations', 'o1')]).toContain(row[at]);
      }
    }
  });

  it('leave phone numbers as they are, unless people open them in a spreadsheet', () => {
    expect(file('phones.csv')).toContain(',+1 519 555 0100,');
    const safe = toHsdsTables(directory, { safe: true }).files;
    expect(safe.find((file) => file.name === 'phones.csv')?.text).toContain(",'+1 519 555 0100,");
  });

  it('write each term once, whether the list has a record of it or not', () => {
    expect(rowsOf(file('taxonomy_terms.csv')).map((row) => row[1])).toEqual([
      'code',
      'role.peer',
      'service.drop-in',
    ]);
  });
});
