import type { Hours, Schedule } from '../hours/hours.ts';
import type { Directory, Location, ServiceAtLocation } from './directory.ts';

/**
 * A directory as anybody may see it. Nothing is left that tells where a confidential place is: no
 * address, point or name, no words about it, no phone of its own, and only the times of its hours.
 * The fact that it exists stays, so that a service can say "call first".
 *
 * Exporters, indexes and elements start from this. It never changes its argument, and gives the same
 * directory back when nothing is confidential.
 */
export function publicView(directory: Directory): Directory {
  const hidden = new Set(
    directory.locations.filter((location) => location.confidential).map((location) => location.id),
  );
  if (hidden.size === 0) return directory;
  return {
    ...directory,
    locations: directory.locations.map((location) =>
      location.confidential ? withoutPlace(location) : location,
    ),
    servicesAtLocations: directory.servicesAtLocations.map((offer) =>
      hidden.has(offer.locationId) ? withoutWords(offer) : offer,
    ),
  };
}

/** Lists what may stay, so that a field added to the model later is hidden until somebody decides. */
function withoutPlace({
  id,
  organizationId,
  kind,
  timeZone,
  languages,
  hours,
  provenance,
}: Location): Location {
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
