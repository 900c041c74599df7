import type { Directory, Location, Organization, Service } from '@peerkit/model';
import fc from 'fast-check';

/** An organization with nothing but what a test names. */
export function organization(over: Partial<Organization> & { id: string }): Organization {
  return { name: over.id, phones: [], terms: [], ...over };
}

export function service(over: Partial<Service> & { id: string; organizationId: string }): Service {
  return {
    name: over.id,
    status: 'active',
    terms: [],
    phones: [],
    languages: [],
    areas: [],
    documents: [],
    ...over,
  };
}

export function location(over: Partial<Location> & { id: string }): Location {
  return { kind: 'physical', confidential: false, phones: [], ...over };
}

export function directory(over: Partial<Directory>): Directory {
  return {
    organizations: [],
    programs: [],
    services: [],
    locations: [],
    servicesAtLocations: [],
    ...over,
  };
}

const WORDS = [
  'street',
  'Outreach',
  'needle',
  'Women’s',
  'R.O.C.K.',
  'Διερμηνεία',
  'Κέντρος',
  'Łódź',
  'Čiurlionis',
  'Größe',
  'São',
  'Őrség',
  'дом',
  'שלום',
  'م',
];
const TERMS = ['service.peer-support', 'service.peer-support.crisis', 'role.peer', 'x.food'];
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
const terms = fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 3 });
const phones = fc.array(
  fc.record({ number: fc.constantFrom('211', '+1 519 555 0100'), kind: fc.constant('voice') }),
  { maxLength: 2 },
);
const maybe = <T>(key: string, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<object> =>
  fc
    .option(arbitrary, { nil: undefined })
    .map((value) => (value === undefined ? {} : { [key]: value }));

/** Queries that find something and queries that do not. */

export const anyQuery = fc.record({
  text: fc.oneof(
    phrase,
    fc.constantFrom(...WORDS).chain((word) => fc.nat(word.length).map((n) => word.slice(0, n))),
    fc.string({ unit: 'binary', maxLength: 12 }),
  ),
  kinds: fc.uniqueArray(fc.constantFrom(...TERMS, 'service'), { maxLength: 2 }),
});

/** Small directories with places, confidential ones too, and organizations that offer nothing. */
export const anyDirectory: fc.Arbitrary<Directory> = fc
  .record({
    organizations: fc.array(
      fc.tuple(phrase, terms, phones, maybe('email', fc.constant('a@example.org'))),
      { minLength: 1, maxLength: 5 },
    ),
    services: fc.array(
      fc.tuple(fc.nat(), phrase, terms, phones, maybe('description', phrase), fc.nat(3)),
      { maxLength: 8 },
    ),
    locations: fc.array(fc.tuple(fc.nat(), phrase, fc.boolean()), { maxLength: 4 }),
    offers: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
    title: maybe('title', phrase),
  })
  .map(({ organizations, services, locations, offers, title }) => {
    const ids = (n: number): string => `o${n % organizations.length}`;
    const list = services.map(([org, name, codes, numbers, more, age], at) =>
      service({
        id: `s${at}`,
        organizationId: ids(org),
        name,
        terms: codes,
        phones: numbers,
        status: age === 3 ? 'inactive' : 'active',
        eligibility: { minimumAge: age },
        ...more,
      }),
    );
    const places = locations.map(([org, name, confidential], at) =>
      location({
        id: `l${at}`,
        organizationId: ids(org),
        name,
        confidential,
        address: { lines: ['1 Main St'], city: 'Łódź' },
      }),
    );
    return directory({
      ...title,
      organizations: organizations.map(([name, codes, numbers, more], at) =>
        organization({ id: `o${at}`, name, terms: codes, phones: numbers, ...more }),
      ),
      services: list,
      locations: places,
      servicesAtLocations:
        list.length === 0 || places.length === 0
          ? []
          : offers.map(([s, l], at) => ({
              id: `a${at}`,
              serviceId: `s${s % list.length}`,
              locationId: `l${l % places.length}`,
              phones: [],
            })),
    });
  });
