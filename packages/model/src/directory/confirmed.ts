import type { IsoDate } from '../hours/hours.ts';
import { hoursOf } from '../hours/owner.ts';
import type {
  Directory,
  Location,
  Organization,
  Provenance,
  Service,
  ServiceAtLocation,
} from './directory.ts';

/** The records that meet in one search result of a service. */
export interface ConfirmedRecords {
  readonly serviceAtLocation?: ServiceAtLocation | undefined;
  readonly service: Service;
  readonly location?: Location | undefined;
}

/**
 * The day on which somebody last confirmed a service at a place. Where its hours are of another record,
 * the earlier of the two days: it is as fresh as its oldest part. Undefined: nobody wrote one down.
 */
export function confirmedOn({
  serviceAtLocation: at,
  service,
  location,
}: ConfirmedRecords): IsoDate | undefined {
  const hours = hoursOf({ serviceAtLocation: at, service, location });
  const owner = [at, service, location].find((record) => record?.hours === hours);
  return earliest(dayOf(at) ?? dayOf(service), hours && dayOf(owner));
}

/** The earliest of some days; those that are not known do not count. */
export function earliest(...days: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

/** A service of an organization that nobody has confirmed for long. */
export interface StaleService {
  readonly id: string;
  readonly name: string;
  /** The day on which it was last confirmed; absent: nobody wrote one down. */
  readonly confirmed?: IsoDate;
}

/** An organization to ask, and what to ask about. */
export interface StaleOrganization {
  readonly organization: Organization;
  /** Those that need an answer, in the order of the directory; none when the organization lists no service at all. */
  readonly services: readonly StaleService[];
  /** The earliest day among them; absent when it is not known of one. */
  readonly confirmed?: IsoDate;
}

/**
 * Whom to ask what is still true: organizations with a service that was last confirmed before a day, or
 * never; those that wait longest come first. Services that ended, organizations that have no others, and what names an organization that the directory
 * does not have, are left out.
 */
export function staleBefore(directory: Directory, day: IsoDate): readonly StaleOrganization[] {
  const listed = directory.services.filter(
    ({ status }) => status === 'active' || status === 'temporarily-closed',
  );
  const days = confirmedDays(directory);
  const all = new Set(directory.services.map(({ organizationId }) => organizationId));
  const asked = new Map<string, StaleService[]>();
  for (const { id, name, organizationId } of listed) {
    const services = asked.get(organizationId) ?? [];
    asked.set(organizationId, services);
    const confirmed = days.get(id);
    if (!isBefore(confirmed, day)) continue;
    services.push({ id, name, ...(confirmed !== undefined && { confirmed }) });
  }
  const found = directory.organizations.flatMap((organization): readonly StaleOrganization[] => {
    const services = asked.get(organization.id);
    if (services === undefined && all.has(organization.id)) return [];
    const confirmed =
      services === undefined
        ? dayOf(organization)
        : oldest(services.map((service) => service.confirmed));
    if (services === undefined ? !isBefore(confirmed, day) : services.length === 0) return [];
    return [
      { organization, services: services ?? [], ...(confirmed !== undefined && { confirmed }) },
    ];
  });
  return found.sort((a, b) => compare(a.confirmed ?? '', b.confirmed ?? ''));
}

/** When each service was confirmed: at all of its places, so the oldest day counts. */
function confirmedDays({
  services,
  locations,
  servicesAtLocations,
}: Directory): ReadonlyMap<string, IsoDate | undefined> {
  const places = new Map(locations.map((location) => [location.id, location]));
  const offers = new Map<string, ServiceAtLocation[]>();
  for (const offer of servicesAtLocations) {
    const list = offers.get(offer.serviceId);
    if (list === undefined) offers.set(offer.serviceId, [offer]);
    else list.push(offer);
  }
  return new Map(
    services.map((service) => {
      const at = offers.get(service.id);
      const days = at?.map((serviceAtLocation) =>
        confirmedOn({
          serviceAtLocation,
          service,
          location: places.get(serviceAtLocation.locationId),
        }),
      ) ?? [confirmedOn({ service })];
      return [service.id, oldest(days)];
    }),
  );
}

/** The earliest day; undefined when one is not known. */
function oldest(days: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return days.includes(undefined) ? undefined : earliest(...days);
}

/** What is not known was not confirmed. A day may carry a time. */
function isBefore(confirmed: IsoDate | undefined, day: IsoDate): boolean {
  return confirmed === undefined || confirmed.slice(0, 10) < day;
}

function dayOf(record: { readonly provenance?: Provenance } | undefined): IsoDate | undefined {
  return record?.provenance?.assured;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
