import type { GeoPoint } from '@peerkit/model';
import type { Kind, RecordOf } from '../schemas.ts';
import { settle } from '../settle.ts';
import type { RowRecords } from './build.ts';
import { fold } from './cells/words.ts';
import { atPlace, content, unplaced, type AtPlace } from './merge.ts';
import { Slugs } from './slugs.ts';
import { strayPoints } from './stray-points.ts';
import type { TableReport } from './table-report.ts';

/** Where the records of a row come from. */
export interface Reading {
  readonly place: string;
  readonly source: string | undefined;
  /** The heading under which a field of the model stood. */
  readonly fieldName: (kind: Kind, path: string) => string | undefined;
}

type Draftable = Readonly<Record<string, unknown>>;

interface Place {
  readonly place: string;
  readonly heading: string;
}

interface PlaceOrigin extends Place {
  /** The column of its point. */
  readonly point: string;
}

/** The records of all rows, put together: one organization for a name, one place for an address. */
export class RowKeeper {
  readonly organizations = new Map<string, RecordOf<'organizations'>>();
  readonly services = new Map<string, RecordOf<'services'>>();
  readonly locations = new Map<string, RecordOf<'locations'>>();
  readonly offers = new Map<string, RecordOf<'servicesAtLocations'>>();
  readonly #report: TableReport;
  /** Organization ids by folded name. */
  readonly #byName = new Map<string, string>();
  /** Location ids by what they say. */
  readonly #byPlace = new Map<string, string>();
  /** Which row a location was read from. */
  readonly #places = new Map<string, PlaceOrigin>();
  /** Locations that only rows of services told of so far. */
  readonly #mentioned = new Set<string>();
  readonly #slugs = new Slugs();
  readonly #needed: (Place & { organizationId: string })[] = [];
  readonly #wanted: (Place & { serviceId: string; locationId: string; own: AtPlace })[] = [];

  constructor(report: TableReport) {
    this.#report = report;
  }

  /** Keeps a row of organizations, or what a row of services says of its own; gives its id. */
  organization(records: RowRecords, read: Reading): string | undefined {
    const given: Draftable = records.organization ?? {};
    const name = typeof given['name'] === 'string' ? given['name'] : '';
    const said = given['id'] ?? records.organizationId;
    const key = typeof said === 'string' ? `#${said}` : fold(name);
    const known = this.#byName.get(key);
    const isMain = records.service === undefined;
    if (known !== undefined && !isMain) return known;
    const id = typeof said === 'string' ? said : this.#slugs.next('o', name);
    const record = this.#settle('organizations', { ...given, id }, read);
    if (record === undefined) return undefined;
    if (this.organizations.has(record.id)) {
      this.#duplicate(read);
      return undefined;
    }
    this.organizations.set(record.id, record);
    this.#byName.set(key, record.id);
    if (isMain && records.location !== undefined) this.location(records.location, record.id, read);
    return record.id;
  }

  /** Keeps a row of services; false when it could not be one. */
  service(records: RowRecords, read: Reading): boolean {
    const service = this.#serviceRecord(records, read);
    if (service === undefined) return false;
    const known = this.services.get(service.id);
    const several = known !== undefined && content(known) !== content(service);
    // One service at several places may have other hours and numbers at each.
    const placed = records.location !== undefined || records.locationIds.length > 0;
    if (several && !(placed && content(unplaced(known)) === content(unplaced(service)))) {
      this.#duplicate(read);
      return false;
    }
    const own = several ? atPlace(service, known) : {};
    if (known === undefined) this.services.set(service.id, service);
    this.#place(records, service, own, read);
    return true;
  }

  /** Keeps a row of places, or the place of another row; gives its id. */
  location(
    given: Draftable,
    organizationId: string | undefined,
    read: Reading,
  ): string | undefined {
    const named = typeof given['id'] === 'string';
    const key = named ? '' : JSON.stringify([organizationId, given]);
    const known = this.#byPlace.get(key);
    if (!named && known !== undefined) return known;
    const id = given['id'] ?? this.#slugs.next('p', placeName(given) ?? organizationId ?? '');
    const owner = organizationId === undefined ? {} : { organizationId };
    const record = this.#placeRecord({ ...given, ...owner, id }, read);
    if (record === undefined) return undefined;
    const before = this.locations.get(record.id);
    if (before !== undefined && !this.#mentioned.delete(record.id)) {
      if (content(before) === content(record)) return record.id;
      this.#duplicate(read);
      return undefined;
    }
    this.#keepPlace(before === undefined ? record : { ...before, ...record }, read);
    if (!named) this.#byPlace.set(key, record.id);
    return record.id;
  }

  /** All rows were kept: what names others is joined, and points are looked at together. */
  end(): void {
    for (const { place, heading, organizationId } of this.#needed) {
      if (this.organizations.has(organizationId)) continue;
      this.#report.warning(place, heading, 'unknown-organization', { found: organizationId });
    }
    this.#dropUnknownOwners();
    for (const { place, heading, serviceId, locationId, own } of this.#wanted) {
      if (this.locations.has(locationId)) this.#offer(serviceId, locationId, own);
      else this.#report.warning(place, heading, 'unknown-location', { found: locationId });
    }
    for (const { id, turned } of strayPoints(this.locations.values())) this.#turn(id, turned);
  }

  #serviceRecord(records: RowRecords, read: Reading): RecordOf<'services'> | undefined {
    const given: Draftable = records.service ?? {};
    const name = typeof given['name'] === 'string' ? given['name'] : '';
    const organizationId =
      (records.organization === undefined || name === ''
        ? undefined
        : this.organization(records, read)) ?? records.organizationId;
    if (records.organization === undefined && organizationId !== undefined) {
      const heading = read.fieldName('services', 'organizationId') ?? '';
      this.#needed.push({ place: read.place, heading, organizationId });
    }
    const id = given['id'] ?? this.#slugs.next('s', name);
    const owner = organizationId ?? this.#slugs.next('o', name);
    return this.#settle('services', { ...given, id, organizationId: owner }, read);
  }

  /** Where a service of a row is: the place that the row tells, and those that it only names. */
  #place(
    { location, locationIds }: RowRecords,
    { id: serviceId, organizationId }: RecordOf<'services'>,
    own: AtPlace,
    read: Reading,
  ): void {
    const heading = read.fieldName('servicesAtLocations', 'locationId') ?? '';
    const [first, ...others] = locationIds;
    if (location !== undefined) {
      const at =
        first === undefined
          ? this.location(location, organizationId, read)
          : this.#mention(location, first, read);
      if (at !== undefined) this.#offer(serviceId, at, own);
    }
    for (const locationId of location === undefined ? locationIds : others) {
      this.#wanted.push({ place: read.place, heading, serviceId, locationId, own });
    }
  }

  /** What a row of services says of a place that has a row of its own, or an id: it fills gaps. */
  #mention(given: Draftable, id: string, read: Reading): string | undefined {
    const record = this.#placeRecord({ ...given, id }, read);
    if (record === undefined) return undefined;
    const before = this.locations.get(id);
    if (before === undefined) this.#mentioned.add(id);
    this.#keepPlace(before === undefined ? record : { ...record, ...before }, read);
    return id;
  }

  #placeRecord(fields: Draftable, read: Reading): RecordOf<'locations'> | undefined {
    const empty = { kind: 'physical', confidential: false, phones: [] };
    return this.#settle('locations', { ...empty, ...fields }, read);
  }

  #keepPlace(record: RecordOf<'locations'>, { place, fieldName }: Reading): void {
    this.locations.set(record.id, record);
    if (this.#places.has(record.id)) return;
    const heading = fieldName('locations', 'organizationId') ?? '';
    const point = fieldName('locations', 'point') ?? '';
    this.#places.set(record.id, { place, heading, point });
  }

  #offer(serviceId: string, locationId: string, own: AtPlace): void {
    const id = `${serviceId}@${locationId}`.slice(0, 200);
    this.offers.set(id, { id, serviceId, locationId, phones: [], ...own });
  }

  #dropUnknownOwners(): void {
    const said = new Set(this.#needed.map(({ place }) => place));
    for (const [id, { organizationId, ...record }] of this.locations) {
      if (organizationId === undefined || this.organizations.has(organizationId)) continue;
      const { place, heading } = this.#places.get(id) ?? { place: '', heading: '' };
      // Of a row that holds a service too, this was said of the service.
      if (!said.has(place)) {
        this.#report.warning(place, heading, 'unknown-organization', { found: organizationId });
      }
      this.locations.set(id, record);
    }
  }

  #turn(id: string, turned: GeoPoint | undefined): void {
    const { place = '', point: field = '' } = this.#places.get(id) ?? {};
    const record = this.locations.get(id);
    if (turned !== undefined && record !== undefined) {
      this.locations.set(id, { ...record, point: turned });
      this.#report.add('warning', place, field, 'swapped-point');
    } else this.#report.add('info', place, field, 'far-point');
  }

  #settle<K extends Kind>(kind: K, fields: Draftable, read: Reading): RecordOf<K> | undefined {
    const { place, source } = read;
    const said = (fields['provenance'] ?? {}) as Draftable;
    const provenance =
      source === undefined
        ? { sourceRecord: place, ...said }
        : { source, sourceRecord: place, ...said };
    const record = { ...fields, provenance };
    return settle({ kind, record, place, label: place, mention: false }, read, this.#report.list);
  }

  #duplicate({ place, fieldName }: Reading): void {
    this.#report.error(place, fieldName('services', 'id') ?? '', 'duplicate-id');
  }
}

function placeName(place: Draftable): string | undefined {
  const { lines } = (place['address'] ?? {}) as { lines?: readonly string[] };
  // A slug is shown in links and files: it must not say where a confidential place is.
  if (place['confidential'] === true) return undefined;
  return typeof place['name'] === 'string' ? place['name'] : lines?.[0];
}
