import { describe, expect, it } from 'vitest';
import { collectEntries } from './collect.ts';
import { directory, location, organization, service } from '../testing/directories.ts';

const phone = (number: string) => ({ number, kind: 'voice' }) as const;

describe('the entry of a service', () => {
  it('holds all that a list and a page about it show', () => {
    const address = {
      lines: ['2 Pier Rd'],
      city: 'Millbrook',
      region: 'ON',
      postalCode: 'N1A 2B3',
    };
    const entries = collectEntries(
      directory({
        organizations: [organization({ id: 'o1', name: 'Harbour House' })],
        programs: [{ id: 'p1', organizationId: 'o1', name: 'Night shift' }],
        services: [
          service({
            id: 's1',
            organizationId: 'o1',
            programId: 'p1',
            name: 'Street outreach',
            alternateName: 'The van',
            description: 'Walks by the river.',
            status: 'temporarily-closed',
            terms: ['service.outreach.street'],
            areas: [{ name: 'Oxford County' }, { name: 'Millbrook' }],
            languages: ['en', 'fr'],
            phones: [phone('211')],
            email: 'van@example.org',
            website: 'https://van.example.org',
            eligibility: { description: 'Anyone', minimumAge: 16 },
            howToApply: 'Walk in',
            cost: 'Free',
            documents: [{ name: 'None' }],
          }),
        ],
        locations: [
          location({
            id: 'l1',
            name: 'Pier 2',
            address,
            transportation: 'Bus 4',
            accessibility: 'Ramp',
          }),
        ],
        servicesAtLocations: [{ id: 'a1', serviceId: 's1', locationId: 'l1', phones: [] }],
      }),
    );
    expect(entries).toEqual([
      {
        id: 'a1',
        type: 'service',
        name: 'Street outreach',
        alternateName: 'The van',
        organization: 'Harbour House',
        program: 'Night shift',
        description: 'Walks by the river.',
        terms: ['service.outreach.street'],
        areas: ['Oxford County', 'Millbrook'],
        languages: ['en', 'fr'],
        phones: [phone('211')],
        email: 'van@example.org',
        website: 'https://van.example.org',
        places: [
          {
            name: 'Pier 2',
            kind: 'physical',
            address,
            transportation: 'Bus 4',
            accessibility: 'Ramp',
          },
        ],
        temporarilyClosed: true,
        eligibility: { description: 'Anyone', minimumAge: 16 },
        howToApply: 'Walk in',
        cost: 'Free',
        documents: ['None'],
      },
    ]);
  });

  it('has nothing that nobody gave', () => {
    const entries = collectEntries(
      directory({
        organizations: [organization({ id: 'o1' })],
        services: [service({ id: 's1', organizationId: 'o1' })],
      }),
    );
    expect(entries).toStrictEqual([
      {
        id: 's1',
        type: 'service',
        name: 's1',
        organization: 'o1',
        terms: [],
        areas: [],
        languages: [],
        phones: [],
        places: [],
        documents: [],
      },
    ]);
  });

  it('is there even when its organization and its place are not', () => {
    const [entry] = collectEntries(
      directory({
        services: [service({ id: 's1', organizationId: 'nobody' })],
        servicesAtLocations: [{ id: 'a1', serviceId: 's1', locationId: 'nowhere', phones: [] }],
      }),
    );
    expect(entry).toMatchObject({ id: 'a1', places: [], phones: [] });
    expect(entry).not.toHaveProperty('organization');
    expect(entry).not.toHaveProperty('privatePlace');
  });

  it('comes once for each place', () => {
    const entries = collectEntries(
      directory({
        services: [service({ id: 's1', organizationId: 'o1' })],
        locations: [location({ id: 'l1', name: 'East' }), location({ id: 'l2', name: 'West' })],
        servicesAtLocations: [
          { id: 'a1', serviceId: 's1', locationId: 'l1', phones: [] },
          { id: 'a2', serviceId: 's1', locationId: 'l2', phones: [] },
        ],
      }),
    );
    expect(entries.map(({ id, places }) => [id, places[0]?.name])).toEqual([
      ['a1', 'East'],
      ['a2', 'West'],
    ]);
  });

  it.each([
    ['active', ['s1']],
    ['temporarily-closed', ['s1']],
    ['inactive', []],
    ['defunct', []],
  ] as const)('that is %s gives %j', (status, ids) => {
    const entries = collectEntries(
      directory({
        organizations: [organization({ id: 'o1' })],
        services: [service({ id: 's1', organizationId: 'o1', status })],
      }),
    );
    expect(entries.map(({ id }) => id)).toEqual(ids);
    expect(entries[0]?.temporarilyClosed ?? false).toBe(status === 'temporarily-closed');
  });

  it('says how to reach the most particular: here, the service, the place, the organization', () => {
    const reach = (from: { at?: true; service?: true; place?: true; confidential?: true }) => {
      const [entry] = collectEntries(
        directory({
          organizations: [
            organization({
              id: 'o1',
              phones: [phone('4')],
              email: 'all@example.org',
              website: 'https://example.org',
            }),
          ],
          services: [
            service({
              id: 's1',
              organizationId: 'o1',
              phones: from.service ? [phone('2')] : [],
              ...(from.service && { email: 'own@example.org', website: 'https://own.example' }),
            }),
          ],
          locations: [
            location({
              id: 'l1',
              confidential: from.confidential ?? false,
              phones: from.place ? [phone('3')] : [],
            }),
          ],
          servicesAtLocations: [
            { id: 'a1', serviceId: 's1', locationId: 'l1', phones: from.at ? [phone('1')] : [] },
          ],
        }),
      );
      return [entry?.phones[0]?.number, entry?.email, entry?.website];
    };
    const own = ['own@example.org', 'https://own.example'];
    const all = ['all@example.org', 'https://example.org'];
    expect(reach({ at: true, service: true, place: true })).toEqual(['1', ...own]);
    expect(reach({ service: true, place: true })).toEqual(['2', ...own]);
    expect(reach({ place: true })).toEqual(['3', ...all]);
    expect(reach({})).toEqual(['4', ...all]);
    expect(reach({ place: true, confidential: true })).toEqual(['4', ...all]);
  });

  it('tells of a confidential place only that there is one', () => {
    const [entry] = collectEntries(
      directory({
        services: [service({ id: 's1', organizationId: 'o1' })],
        locations: [location({ id: 'l1', name: 'Hidden', confidential: true })],
        servicesAtLocations: [{ id: 'a1', serviceId: 's1', locationId: 'l1', phones: [] }],
      }),
    );
    expect(entry).toMatchObject({ places: [], privatePlace: true });
  });
});

describe('the entry of an organization whose services ended', () => {
  const ended = service({ id: 's1', organizationId: 'o1', status: 'inactive' });

  it('is there when it can be reached, without the places where there is nothing any more', () => {
    const entries = collectEntries(
      directory({
        organizations: [organization({ id: 'o1', phones: [phone('1')] })],
        services: [ended, service({ id: 's2', organizationId: 'o2' })],
        locations: [
          location({ id: 'l1', organizationId: 'o1', name: 'Closed' }),
          location({ id: 'l2', organizationId: 'o1', name: 'Office' }),
          location({ id: 'l3', organizationId: 'o1', name: 'Shared' }),
        ],
        servicesAtLocations: [
          { id: 'a1', serviceId: 's1', locationId: 'l1', phones: [] },
          { id: 'a2', serviceId: 's1', locationId: 'l3', phones: [] },
          { id: 'a3', serviceId: 's2', locationId: 'l3', phones: [] },
        ],
      }),
    );
    const [, own] = entries;
    expect(own?.id).toBe('o1');
    expect(own?.places.map(({ name }) => name)).toEqual(['Office', 'Shared']);
  });

  it('is not there when a row that is closed is all that is known of it', () => {
    const entries = collectEntries(
      directory({
        organizations: [organization({ id: 'o1' })],
        services: [ended],
        locations: [location({ id: 'l1', organizationId: 'o1' })],
        servicesAtLocations: [{ id: 'a1', serviceId: 's1', locationId: 'l1', phones: [] }],
      }),
    );
    expect(entries).toEqual([]);
  });
});

describe('the entry of an organization without services', () => {
  it('holds its own words, and all its places but the confidential ones', () => {
    const entries = collectEntries(
      directory({
        organizations: [
          organization({
            id: 'o1',
            name: 'Harbour House',
            alternateName: 'The House',
            description: 'Coffee and company.',
            terms: ['role.peer'],
            email: 'hi@example.org',
            website: 'https://example.org',
          }),
        ],
        locations: [
          location({ id: 'l0', name: 'Of nobody' }),
          location({ id: 'l1', organizationId: 'o1', name: 'East', phones: [] }),
          location({ id: 'l2', organizationId: 'o1', kind: 'virtual', phones: [phone('2')] }),
          location({ id: 'l3', organizationId: 'o1', confidential: true, phones: [phone('3')] }),
        ],
      }),
    );
    expect(entries).toStrictEqual([
      {
        id: 'o1',
        type: 'organization',
        name: 'Harbour House',
        alternateName: 'The House',
        description: 'Coffee and company.',
        terms: ['role.peer'],
        areas: [],
        languages: [],
        phones: [phone('2')],
        email: 'hi@example.org',
        website: 'https://example.org',
        places: [{ name: 'East', kind: 'physical' }, { kind: 'virtual' }],
        privatePlace: true,
        documents: [],
      },
    ]);
  });

  it('says nothing of a private place when there is none', () => {
    const [entry] = collectEntries(
      directory({
        organizations: [organization({ id: 'o1', phones: [phone('1')] })],
        locations: [location({ id: 'l1', organizationId: 'o1', phones: [phone('2')] })],
      }),
    );
    expect(entry).not.toHaveProperty('privatePlace');
    expect(entry?.phones).toEqual([phone('1')]);
  });

  it('shows where to go before where to write', () => {
    const place = (more: Parameters<typeof location>[0]) => {
      const [entry] = collectEntries(
        directory({ organizations: [organization({ id: 'o1' })], locations: [location(more)] }),
      );
      return entry?.places[0];
    };
    const address = { lines: ['2 Pier Rd'] };
    const postalAddress = { lines: ['PO Box 9'] };
    const base = { id: 'l1', organizationId: 'o1' };
    expect(place({ ...base, address, postalAddress })).toEqual({ kind: 'physical', address });
    expect(place({ ...base, postalAddress })).toEqual({ kind: 'postal', address: postalAddress });
    expect(place({ ...base, kind: 'virtual' })).toEqual({ kind: 'virtual' });
  });
});
