import type { RecordOf } from '@peerkit/validation/directory';

/** What a service can have of its own at one place. */
export type AtPlace = Pick<Partial<RecordOf<'servicesAtLocations'>>, 'phones' | 'hours'>;

/** Most services are at one place. */
export const NOTHING_OF_ITS_OWN: AtPlace = {};

/** The hours and numbers of a row that differ from those of the service as a whole. */
export function atPlace(row: RecordOf<'services'>, service: RecordOf<'services'>): AtPlace {
  const differs = (key: 'phones' | 'hours'): boolean =>
    JSON.stringify(row[key]) !== JSON.stringify(service[key]);
  return {
    ...(differs('phones') ? { phones: row.phones } : {}),
    ...(row.hours !== undefined && differs('hours') ? { hours: row.hours } : {}),
  };
}

/** A service without what can differ from place to place. */
export function unplaced(service: RecordOf<'services'>): RecordOf<'services'> {
  const { hours, ...rest } = service;
  return hours === undefined && service.phones.length === 0 ? service : { ...rest, phones: [] };
}
