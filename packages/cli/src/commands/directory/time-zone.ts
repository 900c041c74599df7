import { isTimeZone, type Directory, type Hours } from '@peerkit/model';
import { Failure } from '../../failure.ts';

/**
 * Checks the name of a time zone that was asked for.
 * @throws Failure when there is none of that name; it names the one that may be meant.
 */
export function readTimeZone(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const name = written.trim();
  const isPlace = name.includes('/') || name.toUpperCase() === 'UTC';
  if (isPlace && isTimeZone(name)) return name;
  const word = wordOf(name);
  const near = Intl.supportedValuesOf('timeZone').find(
    (zone) => wordOf(zone.slice(zone.lastIndexOf('/') + 1)) === word || wordOf(zone) === word,
  );
  throw near === undefined
    ? new Failure('badTimeZone', { zone: written })
    : new Failure('nearTimeZone', { zone: written, near });
}

function wordOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** How many hours of a directory say when something is open, and not in which time zone that is. */
export function hoursWithoutZone({
  timeZone,
  services,
  locations,
  servicesAtLocations,
}: Directory): number {
  if (timeZone !== undefined) return 0;
  const isLost = (hours: Hours | undefined): boolean =>
    hours !== undefined &&
    hours.timeZone === undefined &&
    hours.schedules.length + hours.exceptions.length > 0;
  // The zone of its place holds for a service there.
  const zoned = new Set(
    locations.filter((place) => place.timeZone !== undefined).map(({ id }) => id),
  );
  const places = new Map<string, boolean>();
  for (const { serviceId, locationId } of zoned.size === 0 ? [] : servicesAtLocations) {
    const isZoned = zoned.has(locationId);
    places.set(serviceId, (places.get(serviceId) ?? true) && isZoned);
  }
  return (
    services.filter(({ id, hours }) => isLost(hours) && places.get(id) !== true).length +
    servicesAtLocations.filter(({ locationId, hours }) => isLost(hours) && !zoned.has(locationId))
      .length +
    locations.filter(({ id, hours }) => isLost(hours) && !zoned.has(id)).length
  );
}
