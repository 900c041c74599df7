import {
  confirmedOn,
  earliest,
  factsOf,
  hoursOf,
  type Alert,
  type Directory,
  type DirectoryReport,
  type Hours,
  type IsoDate,
  type Location,
  type Organization,
  type Phone,
  type Program,
  type ReportedFact,
  type Service,
  type ServiceAtLocation,
} from '@peerkit/model';
import type { DirectoryEntry, EntryPlace } from './entry.ts';

/** Every result a directory can give, in no particular order. Services that ended are left out. */
export function collectEntries(
  directory: Directory,
  reports: readonly DirectoryReport[] = [],
): DirectoryEntry[] {
  const reported = reportsById(reports);
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
    if (at.length === 0) return [serviceEntry(reported, service, organization, program)];
    return at.map((link) =>
      serviceEntry(reported, service, organization, program, link, locations.get(link.locationId)),
    );
  });
  const offering = new Set(listed.map((service) => service.organizationId));
  const withoutServices = directory.organizations.filter(({ id }) => !offering.has(id));
  const ended = placesOfEnded(directory, new Set(listed.map(({ id }) => id)));
  const closed = new Set(directory.services.map(({ organizationId }) => organizationId));
  return [
    ...services,
    ...withoutServices.flatMap((organization) => {
      const all = places.get(organization.id) ?? [];
      const open = all.filter(({ id }) => !ended.has(id));
      // All that is known of it are services that ended.
      if (closed.has(organization.id) && open.length === 0 && !canBeReached(organization))
        return [];
      return [organizationEntry(reported, organization, open)];
    }),
  ];
}

/** Places at which there were only services that ended: nobody is sent there. */
function placesOfEnded(
  { servicesAtLocations }: Directory,
  listed: ReadonlySet<string>,
): ReadonlySet<string> {
  const ended = new Set(servicesAtLocations.map(({ locationId }) => locationId));
  for (const { serviceId, locationId } of servicesAtLocations) {
    if (listed.has(serviceId)) ended.delete(locationId);
  }
  return ended;
}

function canBeReached({ phones, email, website }: Organization): boolean {
  return phones.length > 0 || (email ?? website) !== undefined;
}

function serviceEntry(
  reported: ReportsById,
  service: Service,
  organization: Organization | undefined,
  program: Program | undefined,
  at?: ServiceAtLocation,
  location?: Location,
): DirectoryEntry {
  const shown = location !== undefined && !location.confidential ? location : undefined;
  const hours = hoursOf({ serviceAtLocation: at, service, location });
  const email = service.email ?? organization?.email;
  const website = service.website ?? organization?.website;
  const assured = confirmedOn({ serviceAtLocation: at, service, location });
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
    ...given('assured', assured),
    ...factsAbout([at?.id, service.id, location?.id], reported, assured),
  };
}

function organizationEntry(
  reported: ReportsById,
  organization: Organization,
  locations: readonly Location[],
): DirectoryEntry {
  const shown = locations.filter(({ confidential }) => !confidential);
  // Hours of one of several places are not the hours of the organization.
  const only = locations.length === 1 ? locations[0] : undefined;
  const hours = hoursOf({ location: only });
  const assured = earliest(organization.provenance?.assured, hours && only?.provenance?.assured);
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
    ...given('assured', assured),
    ...factsAbout([organization.id, only?.id], reported, assured),
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

type ReportsById = ReadonlyMap<string, readonly DirectoryReport[]>;

function reportsById(reports: readonly DirectoryReport[]): ReportsById {
  const lists = new Map<string, DirectoryReport[]>();
  for (const report of reports) {
    const list = lists.get(report.id);
    if (list === undefined) lists.set(report.id, [report]);
    else list.push(report);
  }
  return lists;
}

/** What was reported of any of the records that an entry is made of. */
function factsAbout(
  ids: readonly (string | undefined)[],
  reported: ReportsById,
  assured: IsoDate | undefined,
): { reported?: readonly ReportedFact[] } {
  const own = new Set(ids.filter((id) => id !== undefined));
  const reports = [...own].flatMap((id) => reported.get(id) ?? []);
  const facts = factsOf(reports, assured);
  return facts.length === 0 ? {} : { reported: facts };
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
