import type { Hours } from './hours.ts';

/** Who may have hours of their own in a directory. */
export interface HoursOwner {
  readonly hours?: Hours;
}

/** The records that meet in one search result. */
export interface HoursOwners {
  readonly serviceAtLocation?: HoursOwner | undefined;
  readonly service?: HoursOwner | undefined;
  readonly location?: HoursOwner | undefined;
}

/**
 * The hours to go by: those of the service at this location, else of the service, else of the
 * location. Hours that say nothing at all count as absent.
 */
export function hoursOf({ serviceAtLocation, service, location }: HoursOwners): Hours | undefined {
  return [serviceAtLocation, service, location]
    .map((owner) => owner?.hours)
    .find((hours) => hours !== undefined && saysSomething(hours));
}

function saysSomething({ schedules, exceptions, prose }: Hours): boolean {
  return schedules.length > 0 || exceptions.length > 0 || (prose ?? '').trim() !== '';
}
