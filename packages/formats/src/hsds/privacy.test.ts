import { expect, it } from 'vitest';
import { importDirectory } from '../files/import-directory.ts';
import { toHsdsJson, toJsonLd, toPeerkitJson } from '../write.ts';

const SECRETS = ['Hidden Ln', 'N1N 1N2', '555-0199', '43.13', 'Draft kits', 'Bus 9'];

it('fields that programs add for privacy are obeyed, whatever they are called', () => {
  for (const flag of [
    { is_private: true },
    { visibility: 'private' },
    { publish_address: 'no' },
    { addressConfidential: 'Y' },
    { hide_address: '?' },
  ]) {
    const result = importDirectory({
      organizations: [{ id: 'o1', name: 'Pier', description: 'We have a house at 99 Hidden Ln.' }],
      services: [
        {
          id: 's1',
          organization_id: 'o1',
          name: 'Quiet house',
          status: 'active',
          description: 'Tea is free. The code is N1N 1N2.',
          phones: [{ number: '519-555-0100' }, { number: '519-555-0199', is_private: true }],
        },
        { id: 's2', organization_id: 'o1', name: 'Draft kits', status: 'draft' },
      ],
      locations: [
        {
          id: 'l1',
          ...flag,
          location_type: 'physical',
          latitude: 43.13,
          longitude: -80.74,
          transportation: 'Bus 9',
          addresses: [
            {
              address_1: '99 Hidden Ln',
              city: 'Woodstock',
              postal_code: 'N1N 1N2',
              country: 'nowhere, 99 Hidden Ln',
            },
          ],
        },
      ],
      service_at_locations: [{ id: 'a1', service_id: 's1', location_id: 'l1' }],
    });
    if (!result.ok) throw new Error(result.message);
    const { directory, problems, counts } = result;
    expect(problems.map(({ code }) => code)).toContain('not-published');
    expect(counts.imported + counts.rejected).toBe(counts.records);
    const outputs = [
      JSON.stringify(toHsdsJson(directory)),
      JSON.stringify(toPeerkitJson(directory)),
      toJsonLd(directory).text,
      JSON.stringify(problems),
    ].join();
    expect([flag, SECRETS.filter((secret) => outputs.includes(secret))]).toEqual([flag, []]);
    expect(outputs).toContain('519-555-0100');
    expect(outputs).toContain('Tea is free.');
  }
});

it('a place whose own words say that it is secret is kept back', () => {
  for (const words of [
    { description: 'Confidential' },
    { description: 'Women only. Confidential location. Call first.' },
    { name: 'Pier House (undisclosed location)' },
    { alternate_name: 'Adresse confidentielle' },
  ]) {
    const result = importDirectory({
      organizations: [{ id: 'o1', name: 'Pier' }],
      locations: [{ id: 'l1', organization_id: 'o1', location_type: 'physical', ...words }],
    });
    expect([words, result.ok && result.directory.locations[0]?.confidential]).toEqual([
      words,
      true,
    ]);
  }
});

it('a place is kept back if its service says that it is secret', () => {
  const listOf = (service: object, offer: object = {}) =>
    importDirectory({
      organizations: [{ id: 'o1', name: 'Pier' }],
      services: [{ id: 's1', organization_id: 'o1', name: 'Beds', status: 'active', ...service }],
      locations: [
        {
          id: 'l1',
          location_type: 'physical',
          accessibility: [{ description: 'Ramp at 99 Hidden Ln' }],
          addresses: [{ address_1: '99 Hidden Ln', city: 'Woodstock', country: 'CA' }],
        },
      ],
      service_at_locations: [{ id: 'a1', service_id: 's1', location_id: 'l1', ...offer }],
    });
  const seenOf = (result: ReturnType<typeof listOf>): string => {
    if (!result.ok) throw new Error(result.message);
    const { directory, problems } = result;
    return JSON.stringify([toHsdsJson(directory), toJsonLd(directory).text, problems]);
  };
  for (const service of [
    { attributes: [{ id: 'z', label: 'Confidential address', value: 'yes' }] },
    { attributes: [{ id: 'z', taxonomy_term: { id: 't', name: 'Confidential location' } }] },
    { attributes: [{ id: 'z', label: 'Publish address', value: 'No' }] },
    { eligibility_description: 'Women. Undisclosed location.' },
    { description: 'Adres jest poufny.' },
    { name: 'Beds (CONFIDENTIAL)' },
  ]) {
    expect([service, seenOf(listOf(service))]).not.toEqual([
      service,
      expect.stringContaining('Hidden'),
    ]);
  }
  expect(seenOf(listOf({}, { description: 'Address given by phone.' }))).not.toContain('Hidden');
  for (const service of [
    { attributes: [{ id: 'z', label: 'Confidential address', value: 'no' }] },
    { description: 'Free, confidential HIV testing.' },
  ]) {
    expect(seenOf(listOf(service))).toContain('99 Hidden Ln');
  }
});

it('a plain no, and names that only sound like it, keep nothing back', () => {
  for (const flag of [
    { description: 'Confidential counselling in a quiet room.' },
    { name: 'Secret Garden Drop-in' },
    { is_private: false },
    { visibility: 'public' },
    { publish_address: 'Yes' },
    { public_transit: 'Bus 9' },
  ]) {
    const result = importDirectory({
      organizations: [{ id: 'o1', name: 'Pier' }],
      locations: [{ id: 'l1', organization_id: 'o1', location_type: 'physical', ...flag }],
    });
    expect(result.ok && result.directory.locations[0]?.confidential).toBe(false);
  }
});

it('a place at which only a draft is, is not published either, and that is said', () => {
  const place = (id: string, name: string) => ({
    id,
    name,
    location_type: 'physical',
    addresses: [{ address_1: `${id} Pier Rd`, city: 'Woodstock', address_type: 'physical' }],
  });
  const result = importDirectory({
    organizations: [{ id: 'o1', name: 'Pier', description: 'x' }],
    services: [
      { id: 's1', organization_id: 'o1', name: 'Kits', status: 'active' },
      { id: 's2', organization_id: 'o1', name: 'Draft', status: 'draft' },
      {
        ...{ id: 's3', organization_id: 'o1', name: 'Trash', status: 'trash' },
        service_at_locations: [{ id: 'a4', location: place('l4', 'Old hall') }],
      },
    ],
    locations: [
      place('l1', 'Open hall'),
      place('l2', 'Hall of the draft'),
      place('l3', 'Hall of nobody'),
      place('l4', 'Old hall'),
    ],
    service_at_locations: [
      { id: 'a1', service_id: 's1', location_id: 'l1' },
      { id: 'a2', service_id: 's2', location_id: 'l1' },
      { id: 'a3', service_id: 's2', location_id: 'l2' },
    ],
  });
  if (!result.ok) throw new Error(result.message);
  const { directory, problems, counts } = result;
  expect(directory.locations.map(({ name }) => name)).toEqual(['Open hall', 'Hall of nobody']);
  expect(directory.servicesAtLocations.map(({ id }) => id)).toEqual(['a1']);
  const hidden = problems.filter(({ code }) => code === 'not-published');
  expect(hidden.map(({ record }) => record)).toEqual([
    ...['services[1]', 'services[2]', 'locations[1]', 'locations[3]'],
  ]);
  expect(counts.imported + counts.rejected).toBe(counts.records);
  expect(JSON.stringify(toPeerkitJson(directory))).not.toContain('Hall of the draft');
});
