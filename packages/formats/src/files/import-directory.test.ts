import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DirectoryImport } from './import-result.ts';
import { importDirectory } from './import-directory.ts';
import { checkDirectory } from '@peerkit/validation/directory/schema';

type Good = Extract<DirectoryImport, { ok: true }>;

function read(input: unknown): Good {
  const result = importDirectory(input);
  if (!result.ok) throw new Error(result.message);
  return result;
}

/** `record field code` of every problem, by severity. */
function summary(result: Good): string[] {
  return result.problems.map(
    (problem) => `${problem.severity} ${problem.record} ${problem.field} ${problem.code}`,
  );
}

const harbour = { id: 'o1', name: 'Harbour House' };
const outreach = { id: 's1', organization_id: 'o1', name: 'Outreach', status: 'active' };

function from(sourceRecord: string): { source: string; sourceRecord: string } {
  return { source: 'town.json', sourceRecord };
}

describe('a file of flat lists', () => {
  const file = {
    version: '3.1',
    x_peerkit: { title: 'Town', language: 'en', timeZone: 'America/Toronto' },
    taxonomy_terms: [{ id: 't1', code: 'service.outreach.street', name: 'Street outreach' }],
    organizations: [
      {
        ...harbour,
        alternate_name: 'HH',
        description: ' Help by the water. ',
        email: 'hello@example.org',
        website: 'https://example.org/help',
        phones: [{ number: 211, type: 'voice' }],
      },
    ],
    programs: [{ id: 'p1', organization_id: 'o1', name: 'Peers' }],
    services: [
      {
        ...outreach,
        program_id: 'p1',
        status: 'temporarily closed',
        url: 'https://example.org/outreach',
        minimum_age: 16,
        maximum_age: '30',
        eligibility_description: 'Young people.',
        application_process: 'Walk in.',
        fees_description: 'Free',
        service_areas: [{ name: 'Oxford County' }],
        languages: [{ code: 'fr', name: 'French' }],
        required_documents: [{ document: 'None' }],
        assured_date: '2026-01-31',
        last_modified: '2026-02-01T10:00:00.000Z',
        attributes: [
          { taxonomy_term_id: 't1' },
          { taxonomy_term: { code: 'role.peer', name: 'Peer' } },
          { taxonomy_term: { name: 'Street clothes' } },
        ],
        phones: [{ number: '519-555-0100', type: 'sms', extension: 12, description: 'Text us' }],
      },
    ],
    locations: [
      {
        id: 'l1',
        location_type: 'physical',
        name: 'Pier 2',
        latitude: '43.1',
        longitude: -80.7,
        addresses: [
          {
            address_1: '2 Pier Rd',
            address_2: 'Back door',
            city: 'Woodstock',
            state_province: 'ON',
            postal_code: 10432,
            country: 'ca',
          },
        ],
      },
    ],
    service_at_locations: [{ id: 'a1', service_id: 's1', location_id: 'l1' }],
  };

  it('becomes a directory, whole and without a problem', () => {
    const result = importDirectory(file, { source: 'town.json' });
    expect(result).toEqual({
      ok: true,
      format: 'hsds-json',
      problems: [],
      counts: { records: 6, imported: 6, rejected: 0 },
      directory: {
        title: 'Town',
        language: 'en',
        timeZone: 'America/Toronto',
        terms: [
          { code: 'service.outreach.street', label: 'Street outreach' },
          { code: 'role.peer', label: 'Peer' },
        ],
        organizations: [
          {
            id: 'o1',
            name: 'Harbour House',
            alternateName: 'HH',
            description: 'Help by the water.',
            email: 'hello@example.org',
            website: 'https://example.org/help',
            phones: [{ number: '211', kind: 'voice' }],
            terms: [],
            provenance: { source: 'town.json', sourceRecord: 'organizations[0]' },
          },
        ],
        programs: [
          { id: 'p1', organizationId: 'o1', name: 'Peers', provenance: from('programs[0]') },
        ],
        services: [
          {
            id: 's1',
            organizationId: 'o1',
            programId: 'p1',
            name: 'Outreach',
            status: 'temporarily-closed',
            website: 'https://example.org/outreach',
            eligibility: { description: 'Young people.', minimumAge: 16, maximumAge: 30 },
            howToApply: 'Walk in.',
            cost: 'Free',
            areas: [{ name: 'Oxford County' }],
            languages: ['fr'],
            documents: [{ name: 'None' }],
            terms: ['service.outreach.street', 'role.peer', 'Street clothes'],
            phones: [{ number: '519-555-0100', kind: 'text', extension: '12', label: 'Text us' }],
            provenance: {
              source: 'town.json',
              sourceRecord: 'services[0]',
              assured: '2026-01-31',
              modified: '2026-02-01',
            },
          },
        ],
        locations: [
          {
            id: 'l1',
            name: 'Pier 2',
            kind: 'physical',
            confidential: false,
            point: { latitude: 43.1, longitude: -80.7 },
            address: {
              lines: ['2 Pier Rd', 'Back door'],
              city: 'Woodstock',
              region: 'ON',
              postalCode: '10432',
              country: 'CA',
            },
            phones: [],
            provenance: from('locations[0]'),
          },
        ],
        servicesAtLocations: [
          {
            id: 'a1',
            serviceId: 's1',
            locationId: 'l1',
            phones: [],
            provenance: from('service_at_locations[0]'),
          },
        ],
      },
    });
  });

  it('reads the same from text, also with a byte order mark', () => {
    expect(importDirectory(`\ufeff${JSON.stringify(file)}`)).toEqual(importDirectory(file));
  });
});

describe('other shapes of HSDS', () => {
  const nested = {
    ...harbour,
    programs: [{ id: 'p1', name: 'Peers' }],
    locations: [{ id: 'l1', location_type: 'physical' }],
    services: [
      {
        id: 's1',
        name: 'Outreach',
        status: 'active',
        service_at_locations: [{ id: 'a1', location: { id: 'l1', location_type: 'physical' } }],
      },
    ],
  };
  const service = {
    id: 's1',
    name: 'Outreach',
    status: 'active',
    organization: harbour,
    service_at_locations: [{ id: 'a1', location: { id: 'l1', location_type: 'physical' } }],
  };

  it.each([
    ['a bare list of nested organizations', [nested]],
    ['a page of organizations', { contents: [nested] }],
    ['one full organization', nested],
    ['a page of services', { contents: [service] }],
    ['a bare list of services', [service]],
    ['one full service', service],
  ])('%s', (_, input) => {
    const { directory, problems, counts } = read(input);
    expect(problems).toEqual([]);
    expect(counts.rejected).toBe(0);
    expect(directory.organizations).toMatchObject([{ id: 'o1', name: 'Harbour House' }]);
    expect(directory.services).toMatchObject([{ id: 's1', organizationId: 'o1' }]);
    expect(directory.servicesAtLocations).toMatchObject([{ serviceId: 's1', locationId: 'l1' }]);
    expect(directory.locations).toMatchObject([{ id: 'l1' }]);
  });

  it('takes a record named in passing only when the file does not hold it', () => {
    const { directory, counts } = read({
      services: [{ ...outreach, organization: { id: 'o1', name: 'HH' } }],
      organizations: [{ ...harbour, description: 'Whole' }],
    });
    expect(directory.organizations).toMatchObject([
      { name: 'Harbour House', description: 'Whole' },
    ]);
    expect(counts).toEqual({ records: 2, imported: 2, rejected: 0 });
  });

  it('an empty list is an empty directory', () => {
    expect(read([]).directory.organizations).toEqual([]);
    expect(read({ organizations: [] }).counts.records).toBe(0);
  });
});

describe('a file that is not a directory', () => {
  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['<html>', 'not-json'],
    ['{"organizations": [', 'not-json'],
    ['5', 'unknown-shape'],
    ['{}', 'unknown-shape'],
    ['[1, 2]', 'unknown-shape'],
    ['[{"x": 1}]', 'unknown-shape'],
    ['{"organizations": {}}', 'unknown-shape'],
    [undefined, 'unknown-shape'],
  ])('%j says %s', (input, code) => {
    const result = importDirectory(input);
    expect(result).toMatchObject({ ok: false, code });
    expect(!result.ok && result.message).toMatch(/\.$/);
  });
});

describe('broken records among good ones', () => {
  it('each is named, with its field and what to do; the others are all there', () => {
    const result = read({
      organizations: [harbour, { id: 'o2' }, null, { id: 'o4', name: { first: 'x' } }],
      services: [outreach, { id: 's2', name: 'Nobody’s', status: 'active' }],
    });
    expect(summary(result)).toEqual([
      'error organizations[2]  not-a-record',
      'error o2 name missing-name',
      'error o4 name wrong-type',
      'error s2 organization_id missing-organization',
    ]);
    expect(result.counts).toEqual({ records: 6, imported: 2, rejected: 4 });
    expect(result.directory.organizations).toHaveLength(1);
    expect(result.directory.services).toHaveLength(1);
    for (const { message } of result.problems) expect(message).toMatch(/[.]$/);
  });

  it('services outlive a broken organization', () => {
    const result = read([
      { id: 'o1', services: [{ ...outreach }] },
      { id: 'o9', name: 'Nine' },
    ]);
    expect(summary(result)).toEqual([
      'error o1 name missing-name',
      'warning s1 organization_id unknown-organization',
    ]);
    expect(result.directory.services).toHaveLength(1);
  });

  it.each([
    ['javascript:alert(1)', 'unsafe-link'],
    ['JaVaScRiPt:alert(1)', 'unsafe-link'],
    ['java\nscript:alert(1)', 'unsafe-link'],
    ['data:text/html,x', 'unsafe-link'],
    ['//example.org', 'unsafe-link'],
    ['https://real.org@evil.org/', 'unsafe-link'],
    ['https://exa mple.org', 'unsafe-link'],
    [`https://example.org/${'x'.repeat(3000)}`, 'invalid'],
    [5, 'unsafe-link'],
    [{}, 'wrong-type'],
  ])('the link %j is left out and reported', (website, code) => {
    const result = read([{ ...harbour, website }]);
    expect(summary(result)).toEqual([`warning o1 website ${code}`]);
    expect(result.directory.organizations[0]).not.toHaveProperty('website');
  });

  it.each([
    ['www.example.org', 'https://www.example.org'],
    ['example.org/help', 'https://example.org/help'],
    ['example.org:8080', 'https://example.org:8080'],
  ])('the link %s gets its scheme', (website, full) => {
    const result = read([{ ...harbour, website }]);
    expect(summary(result)).toEqual(['info o1 website link-scheme-added']);
    expect(result.directory.organizations[0]!.website).toBe(full);
  });

  it('the same id twice: equal copies are one record, different ones a problem', () => {
    const result = read({ organizations: [harbour, harbour, { id: 'o1', name: 'Other' }] });
    expect(summary(result)).toEqual(['error o1 id duplicate-id']);
    expect(result.counts).toEqual({ records: 2, imported: 1, rejected: 1 });
    expect(result.directory.organizations[0]!.name).toBe('Harbour House');
  });

  it('references to nothing', () => {
    const result = read({
      organizations: [harbour],
      services: [{ ...outreach, program_id: 'p9' }],
      locations: [{ id: 'l1', location_type: 'physical', organization_id: 'o9' }],
      service_at_locations: [
        { id: 'a1', service_id: 's1', location_id: 'l9' },
        { id: 'a2', service_id: 's9', location_id: 'l1' },
      ],
    });
    expect(summary(result)).toEqual([
      'warning s1 program_id unknown-program',
      'error a1 location_id unknown-location',
      'error a2 service_id unknown-service',
      'warning l1 organization_id unknown-organization',
    ]);
    expect(result.directory.services[0]).not.toHaveProperty('programId');
    expect(result.counts).toEqual({ records: 5, imported: 3, rejected: 2 });
  });

  it('over-long text is cut and reported; over-long ids are not taken', () => {
    const result = read([
      { ...harbour, description: 'x'.repeat(9000) },
      { id: 'y'.repeat(500), name: 'Long id' },
    ]);
    expect(summary(result)).toEqual(['warning o1 description too-long', 'error [1] id invalid']);
    expect(result.directory.organizations[0]!.description).toMatch(/^x{4999}…$/);
  });

  it('one bad value costs that value only', () => {
    const result = read({
      organizations: [
        { ...harbour, email: 'nobody', phones: [{ number: 'call us' }, { number: '211' }, {}] },
      ],
      services: [
        { ...outreach, status: 'maybe', minimum_age: 40, maximum_age: 30, assured_date: 'soon' },
      ],
      locations: [
        {
          id: 'l1',
          location_type: 'physical',
          latitude: 0,
          longitude: 0,
          addresses: [{ country: 'Canada', city: ['x'] }],
        },
        { id: 'l2', location_type: 'physical', latitude: 43 },
      ],
    });
    expect(summary(result).sort()).toEqual([
      'warning l1 addresses.city required',
      'warning l1 addresses.country invalid-country',
      'warning l1 latitude no-point',
      'warning l2 longitude required',
      'warning o1 email invalid-email',
      'warning o1 phones[0].number invalid-phone',
      'warning o1 phones[2].number required',
      'warning s1 assured_date invalid-date',
      'warning s1 maximum_age age-order',
      'warning s1 status unknown-status',
    ]);
    expect(result.directory.organizations[0]!.phones).toEqual([{ number: '211', kind: 'voice' }]);
    expect(result.directory.services[0]!.eligibility).toEqual({ minimumAge: 40 });
    expect(result.directory.locations[1]).not.toHaveProperty('point');
  });

  it.each([true, 1, 'yes', 'Y', {}])('x_confidential %j hides the place', (flag) => {
    const { directory } = read({
      locations: [{ id: 'l1', location_type: 'physical', x_confidential: flag }],
    });
    expect(directory.locations[0]!.confidential).toBe(true);
  });

  it('cannot reach the prototype of every object', () => {
    const text = `{"organizations":[{"id":"__proto__","name":"constructor","__proto__":{"polluted":1,"email":"a@b.org"},"phones":[{"number":"211","__proto__":{"label":"x"}}]}],
      "taxonomy_terms":[{"id":"__proto__","code":"x"}],"__proto__":{"services":[{"id":"s","name":"n"}]}}`;
    const { directory } = read(text);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(directory.services).toEqual([]);
    expect(directory.organizations).toMatchObject([
      { id: '__proto__', phones: [{ number: '211', kind: 'voice' }] },
    ]);
    expect(directory.organizations[0]).not.toHaveProperty('email');
  });

  it('reads deeply nested files without failing', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    for (const key of ['description', 'x_peerkit', 'schedules', 'attributes', 'alert']) {
      expect(read(`[{"id":"o1","name":"A","${key}":${deep}}]`).counts.imported).toBe(1);
    }
    expect(
      read(
        `{"x_peerkit":{"title":${deep}},"organizations":[{"id":"o1","name":"A","x_peerkit":{"values":${deep}}}],
         "services":[{"id":"s1","organization_id":"o1","status":"active","name":"B","service_areas":[{"name":"C","extent":{"a":${deep}}}]}]}`,
      ).counts.imported,
    ).toBe(2);
  });
});

describe('whatever a file holds', () => {
  const key = fc.constantFrom(
    ...'id name status phones number services locations addresses url organization'.split(' '),
    ...'service_at_locations location attributes latitude minimum_age schedules'.split(' '),
    ...'byday opens_at closes_at freq dtstart regular_schedules weekday'.split(' '),
    ...'organization_id website email __proto__ x_peerkit hours terms contacts'.split(' '),
    ...'taxonomy_term taxonomy_terms code parent_id service_areas extent'.split(' '),
    ...'languages required_documents cost_options amount accessibility alert'.split(' '),
    ...'description program service x_values x_resources contents'.split(' '),
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('', 'o1', 'x', 'https://a.org', 'javascript:x', 'active', 0, 43, null, true),
      fc.constantFrom('MO,2SA', '09:00', '9:00Z', '2026-01-31', 'WEEKLY', '<p>a</p>', -1.5, '1e9'),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 6 }),
    ),
  }));

  it('never throws, adds up, and gives a directory that holds', () => {
    fc.assert(
      fc.property(fc.array(tree), fc.array(tree), (organizations, services) => {
        const { directory, problems, counts } = read({ organizations, services });
        expect(counts.imported + counts.rejected).toBe(counts.records);
        expect(
          problems.filter((problem) => problem.severity === 'error').length,
        ).toBeGreaterThanOrEqual(counts.rejected);
        expect(checkDirectory(directory)).toEqual({ ok: true, value: directory });
        const told = (directory.terms ?? []).length;
        const held = Object.values(directory).flat().length;
        // Terms told inside attributes are kept, but are not the file's own records.
        expect(counts.imported).toBeGreaterThanOrEqual(held - told);
        expect(counts.imported).toBeLessThanOrEqual(held);
      }),
      { numRuns: 300 },
    );
  });
});
