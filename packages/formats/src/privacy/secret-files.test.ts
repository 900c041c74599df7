import { describe, expect, it } from 'vitest';
import { readAll, type SeenDirectory } from '../testing/read-one.ts';
import { everythingSeen } from '../testing/everything-seen.ts';

const street = '77 Wexmoor Lane';
const organizations = [{ id: 'o1', name: 'Pier' }];
const services = [
  { id: 's1', organization_id: 'o1', name: 'Beds', description: 'Come by.', status: 'active' },
];
const locations = [
  {
    ...{ id: 'l1', location_type: 'physical' },
    addresses: [{ address_1: street, city: 'Salem', country: 'US' }],
  },
];
const service_at_locations = [{ id: 'a1', service_id: 's1', location_id: 'l1' }];
const whole = { organizations, services, locations, service_at_locations };

function isTold({ directory, problems }: SeenDirectory): boolean {
  return everythingSeen(directory, problems).includes('Wexmoor');
}

function warningsOf({ problems }: SeenDirectory): readonly string[] {
  return problems
    .filter(({ code }) => code === 'secret-above')
    .map(({ file, record, message }) => `${file} ${record}: ${message}`);
}

describe('HSDS whose file name says that it is secret', () => {
  it.each([
    'confidential.json',
    'DV shelters - do not publish.json',
    'adresses-confidentielles.json',
  ])('keeps its places private: %s', async (name) => {
    const seen = await readAll({ [name]: whole });
    expect(seen.directory.locations).toMatchObject([{ confidential: true }]);
    expect(isTold(seen)).toBe(false);
    expect(warningsOf(seen)).toEqual([
      `${name} file: A line above the headings, or the name of the file or sheet, says that the list is secret. Its places (1) are kept private. If that is wrong, remove those words.`,
    ]);
  });

  it.each(['directory.json', 'shelters-2026.json', 'hsds-export.json'])(
    'tells them otherwise: %s',
    async (name) => {
      const seen = await readAll({ [name]: whole });
      expect(isTold(seen)).toBe(true);
      expect(warningsOf(seen)).toEqual([]);
    },
  );

  it('keeps the places of its services private where another file of the set describes them', async () => {
    const seen = await readAll({
      'organizations.json': { organizations },
      'confidential shelters.json': { services, service_at_locations },
      'locations.json': { locations },
    });
    expect(isTold(seen)).toBe(false);
    expect(warningsOf(seen)).toHaveLength(1);
  });

  it('leaves the places of the other files of a set as they are', async () => {
    const seen = await readAll({
      'organizations.json': { organizations },
      'services.json': { services, service_at_locations },
      'locations.json': { locations },
      'confidential.json': { locations: [{ ...locations[0], id: 'l2', name: 'House' }] },
    });
    expect(seen.directory.locations.map(({ id, confidential }) => [id, confidential])).toEqual([
      ['l1', false],
      ['l2', true],
    ]);
  });
});
