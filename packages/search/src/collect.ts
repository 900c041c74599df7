import type {
  Directory,
  Location,
  Organization,
  Phone,
  Program,
  Service,
  ServiceAtLocation,
} from '@peerkit/model';
import type { DirectoryEntry, EntryPlace } from './entry.ts';

/** Every result a directory can give, in no particular order. Services that ended are left out. */
export function collectEntries(directory: Directory): DirectoryEntry[] {
  const organizations = byId(directory.organizations);
  const programs = byId(directory.programs);
  const locations = byId(directory.locations);
  const offered = new Map<string, ServiceAtLocation[]>();
  for (const at of directory.servicesAtLocations) {
    const list = offered.get(at.serviceId);
    if (list === undefined) offered.set(at.serviceId, [at]);
    else list.push(at);
  }
  const places = new Map<string, Location[]>();
  for (const location of directory.locations) {
    // Stryker disable next-line ConditionalExpression: nobody asks for the places of nobody.
    if (location.organizationId === undefined) continue;
    const list = places.get(location.organizationId);
    if (list === undefined) places.set(location.organizationId, [location]);
    else list.push(location);
  }

  const listed = directory.services.filter(
    ({ status }) => status === 'active' || status === 'temporarily-closed',
  );
  const services = listed.flatMap((service) => {
    const organization = organizations.get(service.organizationId);
    // Stryker disable next-line ConditionalExpression: there is no program without an id.
    const program = service.programId === undefined ? undefined : programs.get(service.programId);
    // Stryker disable next-line ArrayDeclaration: a text has no id, no phones and no place.
    const at = offered.get(service.id) ?? [];
    if (at.length === 0) return [serviceEntry(service, organization, program)];
    return at.map((link) =>
      serviceEntry(service, organization, program, link, locations.get(link.locationId)),
    );
  });
  const offering = new Set(listed.map((service) => service.organizationId));
  const withoutServices = directory.organizations.filter(({ id }) => !offering.has(id));
  return [
    ...services,
    ...withoutServices.map((organization) =>
      organizationEntry(organization, places.get(organization.id) ?? []),
    ),
  ];
}

function serviceEntry(
  service: Service,
  organization: Organization | undefined,
  program: Program | undefined,
  at?: ServiceAtLocation,
  location?: Location,
): DirectoryEntry {
  const shown = location !== undefined && !location.confidential ? location : undefined;
  const email = service.email ?? organization?.email;
  const website = service.website ?? organization?.website;
  return {
    id: at?.id ?? service.id,
    type: 'service',
    name: service.name,
    ...given('alternateName', service.alternateName),
    ...given('organization', organization?.name),
    ...given('program', program?.name),
    ...given('description', service.description),
    terms: service.terms,
    areas: service.areas.map(({ name }) => name),
    languages: service.languages,
    phones: firstFilled(at?.phones, service.phones, shown?.phones, organization?.phones),
    ...given('email', email),
    ...given('website', website),
    places: shown === undefined ? [] : [placeOf(shown)],
    ...(location?.confidential === true ? { privatePlace: true } : {}),
    ...(service.status === 'temporarily-closed' ? { temporarilyClosed: true } : {}),
    ...given('eligibility', service.eligibility),
    ...given('howToApply', service.howToApply),
    ...given('cost', service.cost),
    documents: service.documents.map(({ name }) => name),
  };
}

function organizationEntry(
  organization: Organization,
  locations: readonly Location[],
): DirectoryEntry {
  const shown = locations.filter(({ confidential }) => !confidential);
  return {
    id: organization.id,
    type: 'organization',
    name: organization.name,
    ...given('alternateName', organization.alternateName),
    ...given('description', organization.description),
    terms: organization.terms,
    areas: [],
    languages: [],
    phones: firstFilled(organization.phones, ...shown.map(({ phones }) => phones)),
    ...given('email', organization.email),
    ...given('website', organization.website),
    places: shown.map(placeOf),
    ...(shown.length < locations.length ? { privatePlace: true } : {}),
    documents: [],
  };
}

function placeOf(location: Location): EntryPlace {
  const { address, postalAddress } = location;
  // With only a postal address, people can write but not visit.
  const writeOnly = address === undefined && postalAddress !== undefined;
  return {
    ...given('name', location.name),
    kind: writeOnly ? 'postal' : location.kind,
    ...given('address', address ?? postalAddress),
    ...given('transportation', location.transportation),
    ...given('accessibility', location.accessibility),
  };
}

function firstFilled(...lists: readonly (readonly Phone[] | undefined)[]): readonly Phone[] {
  return lists.find((list) => list !== undefined && list.length > 0) ?? [];
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** An object with the property when it has a value, else an empty one. */
function given<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
