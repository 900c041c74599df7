import type { Location } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import { readAll, readOne, type SeenDirectory } from '../../testing/read-one.ts';

const id = (name: string): string => `rec${name.padEnd(14, 'x')}`;
const at = (name: string, fields: object): object => ({
  id: id(name),
  createdTime: '2026-01-01T00:00:00.000Z',
  fields,
});

const organizations = [
  at('pier', { Name: 'Pier Society', Phone: '519-555-0100', Services: [id('kits'), id('van')] }),
  at('mill', { Name: 'The Mill', Phone: '519-555-0109', Services: [id('beds')] }),
];
const locations = [
  at('hall', {
    Name: 'Pier Hall',
    Address: '12 Pier Rd',
    City: 'Woodstock',
    Organization: [id('pier')],
  }),
  at('yard', {
    Name: 'Yard',
    Address: '14 Pier Rd',
    City: 'Woodstock',
    Organization: [id('pier')],
  }),
  at('house', {
    Name: 'Quiet House',
    Address: '99 Hidden Ln',
    City: 'Woodstock',
    Confidential: true,
    Organization: [id('mill')],
  }),
];
const services = [
  at('kits', {
    Name: 'Kits',
    Organization: [id('pier')],
    Locations: [id('hall'), id('yard')],
    Categories: [id('nx')],
    Schedules: [id('mo'), id('tu')],
    Editor: { id: 'usrABCDEFGHIJ0123', email: 'jo@pier.example', name: 'Jo Sample' },
  }),
  at('van', { Name: 'Van', Organization: [id('pier')], Categories: [id('nx'), id('food')] }),
  at('beds', { Name: 'Beds', Organization: [id('mill')], Locations: [id('house')] }),
];
const categories = [at('nx', { Name: 'Needle exchange' }), at('food', { Name: 'Food' })];
const schedules = [
  at('mo', { Day: 'Monday', Opens: '09:00', Closes: '17:00' }),
  at('tu', { Day: 'Tuesday', Opens: '10:00', Closes: '16:00' }),
];

function check({ seen, directory, counts }: SeenDirectory): void {
  expect(
    seen.map(({ service, organization, places }) => [
      service.name,
      organization?.name,
      places.map(({ name }) => name),
    ]),
  ).toEqual([
    ['Kits', 'Pier Society', ['Pier Hall', 'Yard']],
    ['Van', 'Pier Society', []],
    ['Beds', 'The Mill', ['Quiet House']],
  ]);
  expect(directory.organizations).toHaveLength(2);
  expect(
    directory.locations.map(({ name, confidential, address }) => [
      name,
      confidential,
      address?.lines,
    ]),
  ).toEqual([
    ['Pier Hall', false, ['12 Pier Rd']],
    ['Yard', false, ['14 Pier Rd']],
    ['Quiet House', true, ['99 Hidden Ln']],
  ]);
  expect(seen[0]?.service.terms).toEqual(['service.supplies.needle-exchange']);
  expect(seen[1]?.service.terms).toEqual([
    'service.supplies.needle-exchange',
    'service.basic-needs.food',
  ]);
  expect(seen[0]?.service.hours?.schedules).toMatchObject([
    { byDay: ['MO'], opensAt: '09:00', closesAt: '17:00' },
    { byDay: ['TU'], opensAt: '10:00', closesAt: '16:00' },
  ]);
  expect(counts).toEqual({ records: 8, imported: 8, rejected: 0 });
  expect(JSON.stringify(directory)).not.toMatch(/Jo Sample|jo@pier/);
}

describe('tables of an Airtable base', () => {
  it('are joined by their links, in files of their own', async () => {
    check(
      await readAll({
        'Categories.json': { records: categories },
        'Locations.json': { records: locations },
        'Organizations.json': { records: organizations },
        'Schedules.json': { records: schedules },
        'Services.json': { records: services },
      }),
    );
  });

  it('are joined in one file', async () => {
    check(
      await readOne('base.json', {
        Services: services,
        Organizations: organizations,
        Locations: locations,
        Categories: categories,
        Schedules: schedules,
      }),
    );
    check(
      await readOne('base.json', {
        Services: { records: services },
        Organizations: { records: organizations },
        Locations: { records: locations },
        Categories: { records: categories },
        Schedules: { records: schedules },
      }),
    );
  });

  it('are joined by links that only the other table has', async () => {
    const bare = services.map((record) => {
      const { fields } = record as { readonly fields: Readonly<Record<string, unknown>> };
      const kept = Object.entries(fields).filter(([name]) => name !== 'Organization');
      return { ...record, fields: Object.fromEntries(kept) };
    });
    check(
      await readOne('base.json', {
        Organizations: organizations,
        Services: bare,
        Locations: locations,
        Categories: categories,
        Schedules: schedules,
      }),
    );
  });
});

describe('CSV whose cells name rows of other files', () => {
  const csv = {
    'Categories.csv': 'Name\nNeedle exchange\nFood\n',
    'Locations.csv':
      'Name,Address,City,Confidential,Organization\nPier Hall,12 Pier Rd,Woodstock,,Pier Society\nYard,14 Pier Rd,Woodstock,,Pier Society\nQuiet House,99 Hidden Ln,Woodstock,yes,The Mill\n',
    'Organizations.csv':
      'Name,Phone,Services\nPier Society,519-555-0100,"Kits,Van"\nThe Mill,519-555-0109,Beds\n',
    'Schedules.csv':
      'Name,Service,Day,Opens,Closes\n1,Kits,Monday,09:00,17:00\n2,Kits,Tuesday,10:00,16:00\n',
    'Services.csv':
      'Name,Organization,Locations,Categories\nKits,Pier Society,"Pier Hall,Yard",Needle exchange\nVan,Pier Society,,"Needle exchange,Food"\nBeds,The Mill,Quiet House,\n',
  };

  it('are joined by name', async () => {
    check(await readAll(csv));
  });

  it('are joined whatever the order of the files', async () => {
    const reversed = Object.fromEntries(Object.entries(csv).reverse());
    check(await readAll(reversed));
  });

  it('name a row of hours that belongs to nothing', async () => {
    const { said } = await readAll({
      ...csv,
      'Schedules.csv': `${csv['Schedules.csv']}3,Ghost,Friday,09:00,17:00\n`,
    });
    expect(said).toContain('warning missing-owner');
  });

  it('say so when they name what is not there', async () => {
    const { said } = await readAll({
      'organizations.csv':
        'id,name,phone\n71,Pier Society,519-555-0100\n72,The Mill,519-555-0109\n',
      'services.csv':
        'Name,Org,Phone\nKits,71,519-555-0100\nVan,72,519-555-0101\nBeds,99,519-555-0102\n',
    });
    expect(said).toContain('warning unknown-organization Org');
  });

  it('keep a private row of a table of phones back, and all of a table of contacts', async () => {
    const { directory, seen, notes } = await readAll({
      'Services.csv': 'Name,Phones,Contacts\nKits,"P1,P2",Jo Sample\n',
      'Phones.csv': 'Name,Number,Is private\nP1,519-555-0100,no\nP2,519-555-0199,yes\n',
      'Contacts.csv': 'Name,Mobile\nJo Sample,519-555-0198\n',
    });
    expect(seen[0]?.service.phones.map(({ number }) => number)).toEqual(['519-555-0100']);
    expect(JSON.stringify(directory)).not.toMatch(/0199|0198|Jo Sample/);
    expect(notes).toContainEqual({ code: 'table-unread', name: 'Contacts.csv', rows: 1 });
  });

  it('take an address from a table of its own, and keep it secret if it says so', async () => {
    const { directory } = await readAll({
      'Services.csv': 'Name,Address\nKits,A1\nBeds,A2\n',
      'Addresses.csv':
        'Name,Street,City,Confidential\nA1,12 Pier Rd,Woodstock,no\nA2,99 Hidden Ln,Woodstock,yes\n',
    });
    expect(
      directory.locations.map(({ address, confidential }) => [address?.lines, confidential]),
    ).toEqual([
      [['12 Pier Rd'], false],
      [['99 Hidden Ln'], true],
    ]);
  });
});

describe('tables that only look alike', () => {
  it('small numbers are no links', async () => {
    const { seen } = await readAll({
      'a.csv': 'id,Name,Beds,Phone\n1,Kits,2,519-555-0100\n2,Van,1,519-555-0101\n',
      'b.csv': 'id,Name,Beds,Phone\n1,Team,2,519-555-0102\n2,Line,1,519-555-0103\n',
    });
    expect(seen.map(({ service }) => service.name)).toEqual(['Kits', 'Van']);
  });

  it('keep every row of their own', async () => {
    const { counts } = await readAll({
      'north.csv': 'Name,Phone\nKits,519-555-0100\n',
      'south.csv': 'Name,Phone\nVan,519-555-0101\n',
    });
    expect(counts).toEqual({ records: 2, imported: 2, rejected: 0 });
  });
});

const shown = ({ address, confidential }: Location) => [address?.city ?? '', confidential];

it('says that the place of a service is not for publishing, not that it is missing', async () => {
  const { said, seen, problems } = await readAll({
    'Services.csv': 'Service name,Locations\nSafe stay,Blue house\nDrop-in,Main house\n',
    'Locations.csv':
      'Location,Address,City,Public?\nMain house,100 Pike St,Seattle,yes\nBlue house,5 Quiet Ct,Renton,no\n',
  });
  expect(said).toEqual(['warning not-published Public?']);
  // That it has a place is said, and nothing of it.
  expect(seen.map(({ service, places }) => [service.name, places.map(shown)])).toEqual([
    ['Safe stay', [['', true]]],
    ['Drop-in', [['Seattle', false]]],
  ]);
  expect(JSON.stringify([seen, problems])).not.toMatch(/Quiet|Blue house|Renton/);
});
