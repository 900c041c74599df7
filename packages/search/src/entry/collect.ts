import {
  hoursOf,
  type Alert,
  type Directory,
  type Hours,
  type IsoDate,
  type Location,
  type Organization,
  type Phone,
  type Program,
  type Service,
  type ServiceAtLocation,
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
  const hours = hoursOf({ serviceAtLocation: at, service, location });
  const hoursOwner = [at, service, location].find((record) => record?.hours === hours);
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
    ...given('costOptions', service.costOptions),
    documents: service.documents.map(({ name }) => name),
    ...given('hours', hours && zoned(hours, location)),
    ...alertsOf(service, shown, organization),
    ...given(
      'assured',
      oldest(
        at?.provenance?.assured ?? service.provenance?.assured,
        hours && hoursOwner?.provenance?.assured,
      ),
    ),
  };
}

function organizationEntry(
  organization: Organization,
  locations: readonly Location[],
): DirectoryEntry {
  const shown = locations.filter(({ confidential }) => !confidential);
  // Hours of one of several places are not the hours of the organization.
  const only = locations.length === 1 ? locations[0] : undefined;
  const hours = hoursOf({ location: only });
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
    ...given('hours', hours && zoned(hours, only)),
    ...alertsOf(organization, ...shown),
    ...given(
      'assured',
      oldest(organization.provenance?.assured, hours && only?.provenance?.assured),
    ),
  };
}

/** Hours are read without their place, so they carry its time zone. */
function zoned(hours: Hours, location: Location | undefined): Hours {
  return { ...hours, ...given('timeZone', hours.timeZone ?? location?.timeZone) };
}

/** The alerts of several records, each text once. */
function alertsOf(...records: readonly ({ readonly alerts?: readonly Alert[] } | undefined)[]): {
  alerts?: readonly Alert[];
} {
  const alerts = new Map<string, Alert>();
  for (const alert of records.flatMap((record) => record?.alerts ?? [])) {
    if (!alerts.has(alert.text)) alerts.set(alert.text, alert);
  }
  return alerts.size === 0 ? {} : { alerts: [...alerts.values()] };
}

/** The earliest of the days on which records were confirmed. */
function oldest(...days: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

function placeOf(location: Location): EntryPlace {
  const { address, postalAddress } = location;
  // With only a postal address, people can write but not visit.
  const writeOnly = address === undefined && postalAddress !== undefined;
  return {
    ...given('name', location.name),
    kind: writeOnly ? 'postal' : location.kind,
    ...given('address', address ?? postalAddress),
    ...given('point', writeOnly ? undefined : location.point),
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
