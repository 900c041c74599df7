import type { Hours, Schedule } from '../hours/hours.ts';
import type { Directory, Location, ServiceAtLocation } from './directory.ts';
import { whereaboutsOfPlace, withoutWhereabouts, type Whereabouts } from './whereabouts.ts';

/**
 * A directory as anybody may see it. Nothing is left that tells where a confidential place is: no
 * address, point or name, no words about it, no phone of its own, and only the times of its hours.
 * Sentences that tell it are left out of its services and of their organizations as well. The fact that it
 * exists stays, so that a service can say "call first".
 *
 * Exporters, indexes and elements start from this. It never changes its argument, and gives the same
 * directory back when nothing is confidential.
 *
 * @throws TypeError for what is no directory, with what to give instead.
 */
export function publicView(directory: Directory): Directory {
  assertDirectory(directory);
  const hidden = new Set(
    directory.locations.filter((location) => location.confidential).map((location) => location.id),
  );
  if (hidden.size === 0) return directory;
  const told = whatTells(directory, hidden);
  const silent = <T extends { readonly id: string }>(
    list: readonly T[],
    among: ReadonlyMap<string, Whereabouts>,
    key: (record: T) => string = ({ id }) => id,
  ): readonly T[] =>
    list.map((record) => {
      const whereabouts = among.get(key(record));
      return whereabouts === undefined ? record : withoutWhereabouts(record, whereabouts);
    });
  return {
    ...directory,
    organizations: silent(directory.organizations, told.organizations),
    programs: silent(directory.programs, told.organizations, (record) => record.organizationId),
    services: silent(
      silent(directory.services, told.organizations, (record) => record.organizationId),
      told.services,
    ),
    locations: directory.locations.map((location) =>
      location.confidential ? withoutPlace(location) : location,
    ),
    servicesAtLocations: silent(
      directory.servicesAtLocations.map((offer) =>
        hidden.has(offer.locationId) ? withoutWords(offer) : offer,
      ),
      told.services,
      (record) => record.serviceId,
    ),
  };
}

const LISTS = [
  'organizations',
  'programs',
  'services',
  'locations',
  'servicesAtLocations',
] as const;

/** Pages without types may give anything: most often a file as it came, or the whole answer of a reader. */
function assertDirectory(directory: Partial<Directory> | undefined): void {
  const missing = LISTS.filter((list) => !Array.isArray(directory?.[list]));
  if (missing.length === 0) return;
  throw new TypeError(
    `This is no directory: it has no list of ${missing.join(', ')}. ` +
      `Read it with readDirectory of @peerkit/formats, and give the "directory" of what that returns.`,
  );
}

/** What tells where the confidential places of each service, and of each organization, are. */
function whatTells(
  { services, locations, servicesAtLocations }: Directory,
  hidden: ReadonlySet<string>,
): Readonly<Record<'services' | 'organizations', ReadonlyMap<string, Whereabouts>>> {
  const places = new Map(locations.map((location) => [location.id, location]));
  const owners = new Map(services.map(({ id, organizationId }) => [id, organizationId]));
  const elsewhere = new Set(
    servicesAtLocations
      .filter(({ locationId }) => !hidden.has(locationId))
      .map(({ serviceId }) => serviceId),
  );
  const told = {
    services: new Map<string, Whereabouts>(),
    organizations: new Map<string, Whereabouts>(),
  };
  const add = (to: Map<string, Whereabouts>, id: string | undefined, more: Whereabouts): void => {
    if (id === undefined) return;
    const known = to.get(id);
    const phrases = [...(known?.phrases ?? []), ...more.phrases];
    to.set(id, { phrases: [...new Set(phrases)], any: known?.any === true || more.any });
  };
  for (const { serviceId, locationId } of servicesAtLocations) {
    const place = places.get(locationId);
    if (place === undefined || !hidden.has(locationId)) continue;
    // A service that is somewhere else as well may say where that is.
    add(told.services, serviceId, whereaboutsOfPlace(place, !elsewhere.has(serviceId)));
    add(told.organizations, owners.get(serviceId), whereaboutsOfPlace(place, false));
  }
  for (const place of locations) {
    if (!hidden.has(place.id)) continue;
    add(told.organizations, place.organizationId, whereaboutsOfPlace(place, false));
  }
  return told;
}

/** Lists what may stay, so that a field added to the model later is hidden until somebody decides. */
function withoutPlace(place: Location): Location {
  const { id, organizationId, kind, timeZone, hours, provenance } = place;
  const languages = withoutWhereabouts(place.languages, whereaboutsOfPlace(place, true));
  return {
    id,
    ...(organizationId === undefined ? {} : { organizationId }),
    kind,
    confidential: true,
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(languages === undefined ? {} : { languages }),
    phones: [],
    ...(hours === undefined ? {} : { hours: timesOnly(hours) }),
    ...(provenance === undefined ? {} : { provenance }),
  };
}

function withoutWords({
  id,
  serviceId,
  locationId,
  phones,
  hours,
  provenance,
}: ServiceAtLocation): ServiceAtLocation {
  return {
    id,
    serviceId,
    locationId,
    phones,
    ...(hours === undefined ? {} : { hours: timesOnly(hours) }),
    ...(provenance === undefined ? {} : { provenance }),
  };
}

/** "Ring at the blue door in Mill Lane" is an address too. */
function timesOnly({ schedules, exceptions, timeZone }: Hours): Hours {
  return {
    schedules: schedules.map(withoutNotes).filter((schedule) => Object.keys(schedule).length > 0),
    exceptions: exceptions.map(({ from, to, spans }) => ({
      from,
      ...(to === undefined ? {} : { to }),
      spans,
    })),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

const WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set<keyof Schedule>([
  'description',
  'notes',
  'attendingType',
  'link',
]);

function withoutNotes(schedule: Schedule): Schedule {
  return Object.fromEntries(Object.entries(schedule).filter(([key]) => !WORDS.has(key)));
}
