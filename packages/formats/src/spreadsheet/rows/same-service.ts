import type { RecordOf } from '@peerkit/validation/directory';

/** What a service at one place may have of its own. */
export type AtPlace = Pick<Partial<RecordOf<'servicesAtLocations'>>, 'phones' | 'hours'>;

/** The hours and numbers of a row that are not those of the service as a whole. */
export function atPlace(row: RecordOf<'services'>, service: RecordOf<'services'>): AtPlace {
  const differs = (key: 'phones' | 'hours'): boolean =>
    JSON.stringify(row[key]) !== JSON.stringify(service[key]);
  return {
    ...(differs('phones') ? { phones: row.phones } : {}),
    ...(row.hours !== undefined && differs('hours') ? { hours: row.hours } : {}),
  };
}

/** A service without what may differ from place to place. */
export function unplaced(service: RecordOf<'services'>): RecordOf<'services'> {
  const { hours, ...rest } = service;
  return hours === undefined && service.phones.length === 0 ? service : { ...rest, phones: [] };
}
