import { TERM_CODES, type Directory } from '@peerkit/model';
import fc from 'fast-check';

/**
 * Directories as an import gives them (texts without outer spaces, references that hold), full of
 * what makes exports stumble: markup, formulas, quotes, ids of all sorts, odd hours.
 */
const SNAGS = [
  '<b>bold</b> & <script>alert(1)</script>',
  '&amp;lt;i&amp;gt;',
  '**now** [here](https://example.org)',
  '=1+1',
  '+1',
  '-5',
  '@sum',
  "'quoted",
  'a "b", c; d',
  'two\nlines',
  'two\r\nlines',
  'ends|with, commas,',
  'Zoë – «à» 🚐',
  '0',
  'true',
  'null',
  '__proto__',
  'constructor',
];
const text = fc
  .oneof(
    fc.constantFrom(...SNAGS),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  // eslint-disable-next-line no-control-regex -- readers drop these, so no directory holds them
  .map((text) => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '').trim())
  .filter((text) => text !== '');
const list = <T>(of: fc.Arbitrary<T>, maxLength = 2) => fc.array(of, { maxLength });
const set = <T>(of: fc.Arbitrary<T>, maxLength = 3) => fc.uniqueArray(of, { maxLength });

/** A record with some of its optional fields. */
function some<R extends object, O extends object>(
  required: { [K in keyof R]: fc.Arbitrary<R[K]> },
  optional: { [K in keyof O]: fc.Arbitrary<O[K]> },
): fc.Arbitrary<R & Partial<O>> {
  const requiredKeys = Object.keys(required) as (keyof R & keyof O)[];
  const all = { ...required, ...optional } as unknown as {
    [K in keyof (R & O)]: fc.Arbitrary<(R & O)[K]>;
  };
  return fc.record(all, { requiredKeys, noNullPrototype: true }) as unknown as fc.Arbitrary<
    R & Partial<O>
  >;
}

const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const website = fc.constantFrom(
  'https://example.org',
  'https://example.org/a?b=c#d',
  'http://example.org/caf\u00e9',
  'https://ex\u00e4mple.org/|x|',
  'https://example.org/100%',
  'https://example.org/[1]#a#b',
  'https://example.org:port/',
);
const email = fc.constantFrom('help@example.org', 'a.b+c@example.org', 'x@a-.example');
const language = fc.constantFrom('en', 'fr', 'fr-CA', 'Oji-Cree', 'asl', 'Cree', 'zh-Hant');
const code = fc.oneof(
  fc.constantFrom(...TERM_CODES),
  fc.constantFrom('BD-1800.2000', 'food', 'Food & Clothes'),
);
const id = fc.oneof(
  fc.uuid(),
  fc.nat(99).map(String),
  fc.constantFrom('recpOG88KByyil5D7', 'a/b c', '=1', 'Zoë'),
);

const phone = some(
  {
    number: fc.constantFrom('211', '+1 519-555-0100', '1-888-995-HOPE', '(519) 555 0100'),
    kind: fc.constantFrom('voice', 'text', 'fax', 'tty'),
  },
  {
    extension: fc.constantFrom('12', '012', 'A3', '0'),
    label: text,
    languages: list(language),
  },
);
const phones = list(phone);
const contacts = list(
  some({ phones }, { name: text, title: text, department: text, email }).filter(
    (contact) => Object.keys(contact).length > 1 || contact.phones.length > 0,
  ),
);
const alerts = list(some({ text }, { from: date, until: date }));
const areas = list(
  some(
    { name: text },
    {
      description: text,
      uri: fc.constantFrom('urn:area:1', 'https://example.org/area', 'E06000060'),
      extent: fc.record(
        { kind: fc.constantFrom('geojson', 'topojson', 'kml', 'text'), value: text },
        { noNullPrototype: true },
      ),
    },
  ),
);
const schedule = some(
  {},
  {
    validFrom: date,
    validTo: date,
    dtstart: date,
    until: date,
    count: fc.integer({ min: 1, max: 20 }),
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    interval: fc.integer({ min: 1, max: 3 }),
    byDay: set(fc.constantFrom('MO', 'TU', 'FR', '2SA', '-1FR'), 3).filter(
      ({ length }) => length > 0,
    ),
    byMonthDay: fc.constantFrom([1], [-1, 15]),
    byMonth: fc.constantFrom([1], [6, 7]),
    byWeekNo: fc.constantFrom([41, 42]),
    byYearDay: fc.constantFrom([100]),
    wkst: fc.constantFrom('MO', 'SU'),
    opensAt: time,
    closesAt: time,
    description: text,
    notes: text,
    group: text,
    attendingType: text,
    link: website,
  },
).filter((value) => Object.keys(value).length > 0);
const hours = some(
  {
    schedules: list(schedule, 3),
    exceptions: list(
      some(
        {
          from: date,
          spans: list(fc.record({ opensAt: time, closesAt: time }, { noNullPrototype: true })),
        },
        { to: date, note: text },
      ),
    ),
  },
  { prose: text, timeZone: fc.constantFrom('America/Toronto', 'Europe/London') },
);
const provenance = some({ sourceRecord: text }, { source: text, assured: date, modified: date });
const practice = {
  values: list(text),
  scope: fc.record({ does: list(text), doesNot: list(text) }, { noNullPrototype: true }),
  issues: list(text),
  solutions: list(text),
  resources: list(
    some(
      { title: text },
      {
        kind: text,
        description: text,
        website,
        languages: list(language),
        from: date,
        to: date,
      },
    ),
  ),
};
const address = some(
  { lines: list(text, 3) },
  { city: text, region: text, postalCode: text, country: fc.constantFrom('CA', 'GB') },
);
const otherWebsites = list(some({ website }, { label: text }));

const organization = some(
  { id, name: text, phones, terms: set(code), provenance },
  {
    alternateName: text,
    description: text,
    email,
    website,
    otherWebsites,
    logo: website,
    contacts,
    alerts,
    parentId: id,
    partnerIds: list(id),
    ...practice,
  },
);
const service = some(
  {
    id,
    organizationId: id,
    name: text,
    status: fc.constantFrom('active', 'inactive', 'defunct', 'temporarily-closed'),
    terms: set(code),
    phones,
    languages: set(language),
    areas,
    documents: list(some({ name: text }, { website })),
    provenance,
  },
  {
    alternateName: text,
    description: text,
    email,
    website,
    otherWebsites,
    eligibility: some(
      {},
      { description: text, minimumAge: fc.nat(20), maximumAge: fc.integer({ min: 20, max: 120 }) },
    ),
    interpretation: text,
    howToApply: text,
    cost: text,
    costOptions: list(
      some(
        { option: text },
        {
          amount: fc.constantFrom(0, 10, 12.5),
          currency: fc.constantFrom('CAD', 'GBP'),
          description: text,
          validFrom: date,
          validTo: date,
        },
      ),
    ),
    accreditations: text,
    contacts,
    alerts,
    hours,
  },
);
const location = some(
  {
    id,
    kind: fc.constantFrom('physical', 'postal', 'virtual'),
    confidential: fc.constantFrom(false, false, true),
    phones,
    provenance,
  },
  {
    name: text,
    alternateName: text,
    description: text,
    address,
    postalAddress: address,
    point: fc.constantFrom(
      { latitude: 43.1, longitude: -80.75 },
      { latitude: -33.9, longitude: 151.2 },
    ),
    timeZone: fc.constantFrom('America/Toronto', 'Europe/London'),
    transportation: text,
    accessibility: text,
    website,
    languages: list(language),
    contacts,
    alerts,
    hours,
  },
);

/** Whole directories. Every reference leads somewhere, except those the model says may not. */
export const directories: fc.Arbitrary<Directory> = fc
  .record({
    head: some(
      {},
      {
        title: text,
        language: fc.constantFrom('en', 'fr'),
        timeZone: fc.constant('America/Toronto'),
        holidays: list(some({ date }, { name: text })).filter(({ length }) => length > 0),
      },
    ),
    organizations: fc.uniqueArray(organization, { maxLength: 3, minLength: 1, selector: idOf }),
    programs: fc.uniqueArray(
      some(
        { id, name: text, provenance },
        { alternateName: text, description: text, terms: set(code), ...practice },
      ),
      { maxLength: 2, selector: idOf },
    ),
    services: fc.uniqueArray(service, { maxLength: 3, selector: idOf }),
    locations: fc.uniqueArray(location, { maxLength: 3, selector: idOf }),
    offers: fc.uniqueArray(
      some({ id, phones, provenance }, { description: text, areas, contacts, hours }),
      { maxLength: 3, selector: idOf },
    ),
    taxonomies: fc.uniqueArray(
      some(
        { id, name: text },
        {
          description: text,
          uri: fc.constantFrom('https://example.org/t', 'not a uri'),
          version: text,
        },
      ),
      { maxLength: 2, selector: idOf },
    ),
    terms: fc.uniqueArray(
      some(
        { code, label: text },
        { description: text, uri: fc.constant('https://example.org/1'), language },
      ),
      { maxLength: 3, selector: (term) => term.code },
    ),
    picks: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
  })
  .map(
    ({ head, organizations, programs, services, locations, offers, taxonomies, terms, picks }) => {
      let at = 0;
      const pick = <T>(from: readonly T[]): T => {
        const picked = from[(picks[at++ % 20] ?? 0) % from.length];
        if (picked === undefined) throw new Error('There is nothing to pick from.');
        return picked;
      };
      const parent = terms[0]?.code;
      return {
        ...head,
        ...(taxonomies.length === 0 ? {} : { taxonomies }),
        ...(terms.length === 0
          ? {}
          : {
              terms: terms.map((term, n) => ({
                ...term,
                ...(taxonomies.length === 0 ? {} : { taxonomyId: pick(taxonomies).id }),
                ...(n === 0 || parent === undefined ? {} : { parent, replacedBy: parent }),
              })),
            }),
        organizations,
        programs: programs.map((program) => ({
          ...program,
          organizationId: pick(organizations).id,
        })),
        services: services.map((service) => ({
          ...service,
          organizationId: pick(organizations).id,
          ...(programs.length === 0 || pick([true, false]) ? {} : { programId: pick(programs).id }),
        })),
        locations: locations.map((location) =>
          pick([true, false]) ? location : { ...location, organizationId: pick(organizations).id },
        ),
        servicesAtLocations:
          services.length === 0 || locations.length === 0
            ? []
            : offers.map((offer) => ({
                ...offer,
                serviceId: pick(services).id,
                locationId: pick(locations).id,
              })),
      };
    },
  );

function idOf(record: { readonly id: string }): string {
  return record.id;
}
