import { publicView, type Directory, type Hours } from '@peerkit/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import sample from '../../../../apps/partner-site/directory/sample.json' with { type: 'json' };
import { importDirectory } from '../files/import-directory.ts';
import { toHsdsJson } from './write.ts';
import { directories } from '../../../validation/src/directory/testing/directories.ts';
import { hsdsCheck } from './testing/hsds-rules.ts';

declare global {
  interface ImportMeta {
    glob(pattern: string, options: object): Record<string, object>;
  }
}

const AT = /^.*\/(?=[^/]+$)/;
/** The official schemas, where the machine has them. */
const official = Object.fromEntries(
  Object.entries(
    import.meta.glob('../../../../../shared/data/hsds-3.1/schema/*.json', {
      eager: true,
      import: 'default',
    }),
  )
    .map(([path, schema]) => [path.replace(AT, ''), schema] as const)
    .filter(([name]) => name !== 'openapi.json'),
);
/** The official examples: `organization_full.json` and so on. */
const examples = Object.entries(
  import.meta.glob('../../../../../shared/data/hsds-3.1/examples/*.json', {
    eager: true,
    import: 'default',
  }),
).map(([path, example]) => [path.replace(AT, ''), example] as const);
const seeds = Object.values(
  import.meta.glob('../../../../../shared/data/seeds/directory.json', {
    eager: true,
    import: 'default',
  }),
);

function imported(input: unknown): Directory {
  const result = importDirectory(input);
  if (!result.ok) throw new Error(result.message);
  return result.directory;
}

function again(directory: Directory): Directory {
  return imported(JSON.stringify(toHsdsJson(directory).file));
}

it('import after export is the identity on what anybody may see', () => {
  fc.assert(
    fc.property(directories, (directory) => {
      const { file } = toHsdsJson(directory);
      const result = importDirectory(JSON.stringify(file));
      if (!result.ok) throw new Error(result.message);
      expect(result.directory).toEqual(publicView(directory));
      expect(result.counts.rejected).toBe(0);
    }),
    { numRuns: 150 },
  );
});

it('an import of any list is the same after an export', () => {
  const first = imported(sample);
  expect(again(first)).toEqual(first);
});

it('whatever the directory holds, every record is as HSDS 3.1 asks', () => {
  const check = hsdsCheck();
  fc.assert(
    fc.property(directories, (directory) => {
      expect(check(toHsdsJson(directory).file)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

describe.runIf(Object.keys(official).length > 0)('with the official schemas', () => {
  it('every record of any directory is valid', () => {
    const check = hsdsCheck(official);
    fc.assert(
      fc.property(directories, (directory) => {
        expect(check(toHsdsJson(directory).file)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each([...examples, ['seeds', seeds[0]], ['sample', sample]] as const)(
    '%s imports, and comes back the same and valid',
    (name, example) => {
      const result = importDirectory(example);
      if (!result.ok) throw new Error(`${name}: ${result.message}`);
      const { file } = toHsdsJson(result.directory);
      expect(hsdsCheck(official)(file)).toEqual([]);
      expect(imported(JSON.stringify(file))).toEqual(result.directory);
    },
  );
});

it.each([
  ['our short rules', hsdsCheck()],
  ...(Object.keys(official).length > 0
    ? [['the official schemas', hsdsCheck(official)] as const]
    : []),
] as const)('%s find what is wrong, also deep inside', (_, check) => {
  const id = 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610';
  const none = toHsdsJson(imported({ organizations: [] })).file;
  const location = {
    id,
    location_type: 'physical',
    phones: [{ id: 'x', languages: [{}] }],
    url: 'no link',
  };
  expect(check({ ...none, organizations: [{ id }], locations: [location] })).toHaveLength(6);
});

const hours: Hours = {
  schedules: [
    { byDay: ['MO', 'FR'], opensAt: '09:00', closesAt: '17:00' },
    { freq: 'DAILY', opensAt: '00:00', closesAt: '23:59' },
    { byDay: ['2SA'], opensAt: '10:00', closesAt: '12:00' },
    { freq: 'YEARLY', byMonth: [7], byMonthDay: [1] },
  ],
  exceptions: [{ from: '2026-12-25', spans: [] }],
  prose: 'Ring first.',
};
const directory: Directory = {
  terms: [{ code: 'food', label: 'Food', description: 'Things to eat.' }],
  organizations: [
    {
      id: 'o1',
      name: 'Harbour House',
      phones: [],
      terms: ['role.peer', 'food'],
      values: ['Trust'],
    },
  ],
  programs: [],
  services: [
    {
      id: 's1',
      organizationId: 'o1',
      name: 'Drop-in',
      status: 'temporarily-closed',
      terms: [],
      phones: [{ number: '211', kind: 'tty', extension: '12' }],
      languages: ['fr', 'Cree'],
      areas: [],
      documents: [],
      hours,
      alerts: [{ text: 'Closed for painting.' }, { text: 'Moved.', until: '2026-02-01' }],
      provenance: { modified: '2026-01-31' },
    },
  ],
  locations: [
    {
      id: 'hidden',
      kind: 'physical',
      confidential: true,
      name: 'House in Mill Lane',
      address: { lines: ['9 Mill Lane'] },
      point: { latitude: 43.1, longitude: -80.7 },
      phones: [],
    },
    {
      id: 'open',
      kind: 'physical',
      confidential: false,
      address: { lines: ['2 Pier Road', 'Floor 3', 'Door B'], city: 'Harbour', country: 'CA' },
      website: 'https://example.org/café',
      phones: [],
    },
  ],
  servicesAtLocations: [],
};

describe('an HSDS file', () => {
  const { file, problems } = toHsdsJson(directory, { today: '2026-01-15' });
  const service = file.services[0]!;

  it('never says where a confidential place is', () => {
    expect(JSON.stringify(file)).not.toMatch(/Mill Lane|43\.1/);
    expect(file.locations[0]).toMatchObject({ location_type: 'physical', x_confidential: true });
  });

  it('gives each record a term of its own, though many name the same', () => {
    const [first] = directory.organizations;
    const two = { ...first!, id: 'another' };
    const { organizations } = toHsdsJson({ ...directory, organizations: [first!, two] }).file;
    const [attribute, copied] = organizations.map(
      (record) => (record['attributes'] as { taxonomy_term: object; link_id: string }[])[0]!,
    );
    expect(copied!.taxonomy_term).toEqual(attribute!.taxonomy_term);
    expect(copied!.taxonomy_term).not.toBe(attribute!.taxonomy_term);
    expect(copied!.link_id).not.toBe(attribute!.link_id);
  });

  it('says in HSDS words what HSDS has words for', () => {
    expect(service).toMatchObject({
      status: 'temporarily closed',
      last_modified: '2026-01-31T00:00:00.000Z',
      alert: 'Closed for painting.\nMoved.',
      phones: [{ number: '211', type: 'textphone', extension: 12 }],
      languages: [{ code: 'fr' }, { name: 'Cree' }],
      schedules: [
        { freq: 'WEEKLY', byday: 'MO,FR', opens_at: '09:00', closes_at: '17:00' },
        { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU' },
        { freq: 'MONTHLY', byday: '2SA' },
        { description: 'Ring first.' },
      ],
    });
    expect(file.organizations[0]).toMatchObject({
      x_values: ['Trust'],
      attributes: [
        { link_type: 'role', taxonomy_term: { code: 'role.peer', name: 'role.peer' } },
        { taxonomy_term: { code: 'food', name: 'Food', description: 'Things to eat.' } },
      ],
    });
    expect(file.locations[1]).toMatchObject({
      url: 'https://example.org/caf%C3%A9',
      addresses: [{ address_1: '2 Pier Road', address_2: 'Floor 3, Door B', state_province: '' }],
    });
  });

  it('never hands markup to those who show descriptions as HTML', () => {
    const description = 'See <script>alert(1)</script> & more';
    const service = { ...directory.services[0]!, description };
    const { services } = toHsdsJson({ ...directory, services: [service] }).file;
    expect(services[0]!['description']).toBe(
      'See &lt;script&gt;alert(1)&lt;/script&gt; &amp; more',
    );
    expect(again({ ...directory, services: [service] }).services[0]).toMatchObject({ description });
  });

  it('keeps what HSDS has no words for, and the ids as they were', () => {
    expect(service['x_peerkit']).toMatchObject({ id: 's1', organizationId: 'o1', hours });
  });

  it('says what it had to leave empty, and what others will not see', () => {
    expect(problems.map(({ record, field, code }) => `${record} ${field} ${code}`)).toEqual([
      'o1 description empty-required',
      's1 schedules hours-not-written',
      's1 schedules hours-not-written',
      'open addresses.state_province empty-required',
      'open addresses.postal_code empty-required',
    ]);
    expect(problems.every((problem) => problem.severity === 'warning')).toBe(true);
    expect(problems[2]?.message).toContain('2026-12-25');
  });

  it('leaves alerts with an end out when nobody says what day it is', () => {
    const plain = toHsdsJson(directory);
    expect(plain.file.services[0]).toMatchObject({ alert: 'Closed for painting.' });
    expect(plain.problems).toContainEqual(
      expect.objectContaining({ record: 's1', code: 'alert-not-written' }),
    );
  });

  it('is the same every time, and leaves the directory as it was', () => {
    const before = JSON.stringify(directory);
    expect(toHsdsJson(directory)).toEqual(toHsdsJson(directory));
    expect(JSON.stringify(directory)).toBe(before);
  });
});
