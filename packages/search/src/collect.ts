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

/** The results a directory holds, in no particular order. Services that ended are left out. */
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
    if (location.organizationId === undefined) continue;
    const list = places.get(location.organizationId);
    if (list === undefined) places.set(location.organizationId, [location]);
    else list.push(location);
  }

  const listed = directory.services.filter(
    (one) => one.status === 'active' || one.status === 'temporarily-closed',
  );
  const services = listed.flatMap((service) => {
    const organization = organizations.get(service.organizationId);
    const program = service.programId === undefined ? undefined : programs.get(service.programId);
    const at = offered.get(service.id) ?? [];
    if (at.length === 0) return [serviceEntry(service, organization, program)];
    return at.map((one) =>
      serviceEntry(service, organization, program, one, locations.get(one.locationId)),
    );
  });
  const offering = new Set(listed.map((one) => one.organizationId));
  const alone = directory.organizations.filter((one) => !offering.has(one.id));
  return [...services, ...alone.map((one) => organizationEntry(one, places.get(one.id) ?? []))];
}

function serviceEntry(
  service: Service,
  organization: Organization | undefined,
  program: Program | undefined,
  at?: ServiceAtLocation,
  location?: Location,
): DirectoryEntry {
  const open = location !== undefined && !location.confidential ? location : undefined;
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
    areas: service.areas.map((one) => one.name),
    languages: service.languages,
    phones: firstFilled(at?.phones, service.phones, open?.phones, organization?.phones),
    ...given('email', email),
    ...given('website', website),
    places: open === undefined ? [] : [placeOf(open)],
    ...(location?.confidential === true ? { privatePlace: true } : {}),
    ...(service.status === 'temporarily-closed' ? { temporarilyClosed: true } : {}),
    ...given('eligibility', service.eligibility),
    ...given('howToApply', service.howToApply),
    ...given('cost', service.cost),
    documents: service.documents.map((one) => one.name),
  };
}

function organizationEntry(
  organization: Organization,
  locations: readonly Location[],
): DirectoryEntry {
  const open = locations.filter((one) => !one.confidential);
  return {
    id: organization.id,
    type: 'organization',
    name: organization.name,
    ...given('alternateName', organization.alternateName),
    ...given('description', organization.description),
    terms: organization.terms,
    areas: [],
    languages: [],
    phones: firstFilled(organization.phones, ...open.map((one) => one.phones)),
    ...given('email', organization.email),
    ...given('website', organization.website),
    places: open.map(placeOf),
    ...(open.length < locations.length ? { privatePlace: true } : {}),
    documents: [],
  };
}

function placeOf(location: Location): EntryPlace {
  const { address, postalAddress } = location;
  // Where nobody can go, people can still write.
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
  return new Map(records.map((one) => [one.id, one]));
}

/** A property that is there only when it has a value. */
function given<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
