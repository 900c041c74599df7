import { compact, isRaw, own, records, text, without, type Raw } from '../../core/fields.ts';
import { DERIVED } from '../read.ts';

/**
 * The answers of an Ohana API: places with their organization, and with the services that are there. They
 * become services, organizations and places of HSDS 3.
 */

/** Whether parsed JSON is such a place, or a list of them. */
export function isOhana(value: unknown): boolean {
  if (Array.isArray(value)) return (value as readonly unknown[]).some(isPlace);
  return isPlace(value);
}

function isPlace(value: unknown): boolean {
  if (!isRaw(value) || !isRaw(own(value, 'organization')) || own(value, 'name') === undefined) {
    return false;
  }
  if (HSDS.some((key) => own(value, key) !== undefined)) return false;
  const address = own(value, 'address');
  return (
    (isRaw(address) && LINES.some((key) => own(address, key) !== undefined)) ||
    Array.isArray(own(value, 'services')) ||
    records(value, 'phones').some((phone) => own(phone, 'number_type') !== undefined)
  );
}

const HSDS = ['location_type', 'service_at_locations', 'status', 'addresses', 'schedules'] as const;
const LINES = ['address_1', 'street_1', 'street'] as const;

/** Links to other answers, and what the interface of the server needs. */
const TECHNICAL: ReadonlySet<string> = new Set([
  ...['slug', 'coordinates', 'updated_at', 'url', 'active', 'contacts_url', 'services_url'],
  ...['locations_url', 'depth'],
]);

/** The same as HSDS 3. */
export function ohanaToHsds(value: unknown): unknown {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const places = items.map((item): unknown => (isRaw(item) ? placeOf(item) : item));
  const services = items.filter(isRaw).flatMap(servicesOf);
  return { services, locations: places };
}

function placeOf(raw: Raw): Raw {
  const { organization, address, mail_address, website, ...rest } = raw;
  const addresses = [
    ...(isRaw(address) ? [addressOf(address, 'physical')] : []),
    ...(isRaw(mail_address) ? [addressOf(mail_address, 'postal')] : []),
  ];
  return {
    ...plain(without(rest, 'services')),
    ...compact({
      organization_id: isRaw(organization) ? own(organization, 'id') : undefined,
      url: website,
      accessibility: listed(raw, 'accessibility'),
    }),
    ...(addresses.length === 0 ? {} : { addresses }),
  };
}

/** Older servers call the parts of an address by other names. */
function addressOf(raw: Raw, type: string): Raw {
  const { street, street_1, street_2, state, zip, ...rest } = raw;
  return {
    ...compact({
      address_1: street_1 ?? street,
      address_2: street_2,
      state_province: state,
      postal_code: zip,
    }),
    ...rest,
    address_type: type,
  };
}

/** The services of a place; of a place that lists none, itself. */
function servicesOf(place: Raw): readonly Raw[] {
  const listed = records(place, 'services');
  const named = own(place, 'organization');
  const organization = isRaw(named) ? { organization: plain(named) } : {};
  const isShut = own(place, 'active') === false;
  const made =
    listed.length > 0
      ? listed.map(serviceOf)
      : [compact({ id: text(place, 'id'), name: own(place, 'name'), status: 'active' }) ?? {}];
  return made.map((service) => ({
    ...service,
    ...(isShut ? { status: 'inactive' } : {}),
    ...organization,
    service_at_locations: [offerOf(service, place)],
  }));
}

function offerOf(service: Raw, place: Raw): Raw {
  const at = text(place, 'id');
  return {
    id: `${String(text(service, 'id'))}@${String(at)}`,
    location_id: at,
    [DERIVED]: true,
  };
}

function serviceOf(raw: Raw): Raw {
  const { categories, website, ...rest } = raw;
  const terms = records({ categories }, 'categories');
  return {
    status: 'active',
    ...plain(rest),
    ...compact({
      url: website,
      required_documents: listed(raw, 'required_documents'),
      service_areas: namesOf(own(raw, 'service_areas')),
    }),
    ...(terms.length === 0
      ? {}
      : {
          attributes: terms.map((term) => ({
            id: own(term, 'id'),
            taxonomy_term: compact({ id: own(term, 'taxonomy_id'), name: own(term, 'name') }),
          })),
        }),
  };
}

/** A record without technical fields, with times that are times. */
function plain(raw: Raw): Raw {
  return Object.fromEntries(
    Object.entries(raw)
      .filter(([key]) => !TECHNICAL.has(key))
      .map(([key, value]) => [key, SCHEDULES.has(key) ? rowsOf(value) : value]),
  );
}

const SCHEDULES: ReadonlySet<string> = new Set(['regular_schedules', 'holiday_schedules']);

/** Times are written as moments of one day in the year 2000. */
function rowsOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((row: unknown) =>
    isRaw(row)
      ? {
          ...row,
          ...compact({ opens_at: timeOf(row, 'opens_at'), closes_at: timeOf(row, 'closes_at') }),
        }
      : row,
  );
}

function timeOf(row: Raw, key: string): unknown {
  const written = text(row, key);
  if (typeof written !== 'string') return written;
  return /^2000-01-01T(\d{2}:\d{2})/.exec(written)?.[1] ?? written;
}

/** A list of words in one text, as tables have it. */
function listed(raw: Raw, key: string): unknown {
  const value = own(raw, key);
  if (!Array.isArray(value)) return value;
  const words = value.filter((word) => typeof word === 'string');
  return words.length === 0 ? undefined : words.join('; ');
}

function namesOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((name: unknown) => (typeof name === 'string' ? { name } : name));
}
