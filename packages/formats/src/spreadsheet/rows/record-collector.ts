import { tells, whereaboutsOf, type Hours, type Provenance } from '@peerkit/model';
import { LIMITS, type RecordKind, type RecordOf } from '@peerkit/validation/directory';
import { coerce } from '../../core/coerce.ts';
import { compareRecords } from '../../core/duplicates.ts';
import type { RowRecords } from './row-records.ts';
import { fold } from '../cells/words.ts';
import { atPlace, unplaced, type AtPlace } from './same-service.ts';
import { hashOfRecord } from './row-hash.ts';
import { joinedHours } from './openings.ts';
import { Slugs } from './slugs.ts';
import { houseKeys } from './site-key.ts';
import { outlyingPoints, type OutlyingPoint } from './outlying-points.ts';
import type { ProblemList } from '../../core/problems.ts';

/** Where the records of a row come from. */
export interface RowOrigin {
  readonly place: string;
  readonly source: string | undefined;
  /** Latitude and longitude of the row were exchanged, which nothing has proven yet. */
  readonly isExchanged?: boolean;
  /** The heading from which a field of the model was read. */
  readonly fieldName: (kind: RecordKind, path: string) => string | undefined;
}

type DraftRecord = Readonly<Record<string, unknown>>;

interface Place {
  readonly place: string;
  readonly heading: string;
}

interface PlaceOrigin extends Place {
  /** The column of its point. */
  readonly point: string;
  readonly isExchanged: boolean;
}

/** Collects the records of all rows: one organization for a name, one place for an address. */
export class RecordCollector {
  readonly organizations = new Map<string, RecordOf<'organizations'>>();
  readonly services = new Map<string, RecordOf<'services'>>();
  readonly locations = new Map<string, RecordOf<'locations'>>();
  readonly offers = new Map<string, RecordOf<'servicesAtLocations'>>();
  readonly #problems: ProblemList;
  /** Organization ids by folded name. */
  readonly #byName = new Map<string, string>();
  /** Location ids by their content. */
  readonly #byPlace = new Map<string, string>();
  /** Which row a location was read from. */
  readonly #places = new Map<string, PlaceOrigin>();
  /** Locations that only rows of services have described so far. */
  readonly #mentioned = new Set<string>();
  readonly #withheld = new Set<string>();
  /** Ids of places of which their own rows say that they are not for publishing. */
  readonly #leftOut = new Set<unknown>();
  readonly #slugs = new Slugs();
  /** Organizations that no column names: nothing says to whom their services belong. */
  readonly #nameless = new Set<string>();
  /** Houses of which a row of an organization says that they are secret, as {@link RecordCollector.#sitesOf} writes them. */
  readonly #secretSites = new Set<string>();
  /** What each row of a service says of its hours, by its id. */
  readonly #openings = new Map<string, (Hours | undefined)[]>();
  /** What rows say of single openings of a service, by its id. */
  readonly #notes = new Map<string, string[]>();
  /** Service ids by folded name, as of how many services; undefined for a name that several have. */
  #named:
    { readonly of: number; readonly ids: ReadonlyMap<string, string | undefined> } | undefined;
  /** Service ids by all else that their rows say. */
  readonly #bySaying = new Map<string, string>();
  /** All else that the first row of a service says but its description, by its id. */
  readonly #undescribed = new Map<string, string>();
  readonly #needed: (Place & { organizationId: string })[] = [];
  readonly #wanted: (Place & { serviceId: string; locationId: string; own: AtPlace })[] = [];

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  /** Collects a row of organizations, or the organization of another row; gives its id. */
  organization(records: RowRecords, origin: RowOrigin): string | undefined {
    const given: DraftRecord = records.organization ?? {};
    const name = typeof given['name'] === 'string' ? given['name'] : '';
    const givenId = given['id'] ?? records.organizationId;
    const key = typeof givenId === 'string' ? `#${givenId}` : fold(name);
    const known = this.#byName.get(key);
    const isMain = records.service === undefined;
    if (known !== undefined && !isMain) return known;
    const id = typeof givenId === 'string' ? givenId : this.#slugs.next('o', name);
    const provenance = provenanceOf(given, origin);
    const record = this.#coerce('organizations', { id, ...given, provenance }, origin);
    if (record === undefined) return undefined;
    if (this.organizations.has(record.id)) {
      this.#duplicate(origin);
      return undefined;
    }
    this.organizations.set(record.id, record);
    this.#byName.set(key, record.id);
    if (isMain && records.location !== undefined)
      this.location(records.location, record.id, origin);
    return record.id;
  }

  /** Collects a row of services; false when it could not become a service. */
  service(records: RowRecords, origin: RowOrigin): boolean {
    const opening = this.#openingOf(records);
    if (opening !== undefined && this.#addOpening(opening, records)) return true;
    const service = this.#serviceRecord(records, origin);
    if (service === undefined) return false;
    if (mayHaveMore(records) && !this.#openings.has(service.id)) {
      this.#openings.set(service.id, [service.hours]);
      this.#bySaying.set(sayingOf(records), service.id);
      if (records.isOpening === true) {
        this.#undescribed.set(service.id, sayingOf(records, UNDESCRIBED));
      }
    }
    const { isNameless = false, telling = [] } = records;
    if (isNameless) this.#nameless.add(service.organizationId);
    for (const site of telling.flatMap(housesIn)) {
      this.#secretSites.add(this.#siteOf(service.organizationId, site));
    }
    const known = this.services.get(service.id);
    const differs = known !== undefined && compareRecords(service, known) !== 'same';
    // One service at several places may have other hours and numbers at each.
    const placed = records.location !== undefined || records.locationIds.length > 0;
    const same = placed && differs && compareRecords(unplaced(service), unplaced(known)) === 'same';
    if (differs && !same) {
      this.#duplicate(origin);
      return false;
    }
    const own = differs ? atPlace(service, known) : {};
    if (known === undefined) this.services.set(service.id, service);
    this.#place(records, service, own, origin);
    return true;
  }

  /** The id of the service of which a row holds one more opening: it says the same of it, or nothing else. */
  #openingOf(records: RowRecords): string | undefined {
    if (!mayHaveMore(records)) return undefined;
    const known = this.#saidBefore(records);
    if (known !== undefined || records.isOpening !== true || !isBare(records)) return known;
    const { id, name } = records.service ?? {};
    if (typeof id === 'string') return this.services.has(id) ? id : undefined;
    if (typeof name !== 'string') return undefined;
    return this.#serviceNamed(fold(name));
  }

  /** The id of the service of which a row said the same; a row with a new id says something new. */
  #saidBefore(records: RowRecords): string | undefined {
    const { id } = records.service ?? {};
    const isShort = typeof id === 'string' && id.length <= LIMITS.id;
    if (isShort && !this.services.has(id)) return undefined;
    return this.#bySaying.get(sayingOf(records)) ?? this.#noted(records);
  }

  /** The id of a service of which a row says the same, but for a note on this one opening. */
  #noted(records: RowRecords): string | undefined {
    const id = records.service?.['id'];
    if (records.isOpening !== true || typeof id !== 'string') return undefined;
    return this.#undescribed.get(id) === sayingOf(records, UNDESCRIBED) ? id : undefined;
  }

  /** The id of the only service with a name. */
  #serviceNamed(name: string): string | undefined {
    if (this.#named?.of !== this.services.size) {
      const ids = new Map<string, string | undefined>();
      for (const service of this.services.values()) {
        const key = fold(service.name);
        ids.set(key, ids.has(key) ? undefined : service.id);
      }
      this.#named = { of: this.services.size, ids };
    }
    return this.#named.ids.get(name);
  }

  #addOpening(id: string, { service, isOpening = false, openingNote }: RowRecords): boolean {
    const known = this.services.get(id);
    if (known === undefined) return false;
    const isNoted = openingNote !== undefined && service?.['description'] !== known.description;
    const rows = [
      ...(this.#openings.get(id) ?? [known.hours]),
      service?.['hours'] as Hours | undefined,
    ];
    const joinedRows = joinedHours(rows, isOpening);
    if (joinedRows === undefined) return false;
    const notes = [...(this.#notes.get(id) ?? []), ...(isNoted ? [openingNote] : [])];
    this.#notes.set(id, notes);
    const prose = [...(joinedRows.prose === undefined ? [] : [joinedRows.prose]), ...notes].join(
      '\n',
    );
    const hours = prose === '' ? joinedRows : { ...joinedRows, prose };
    this.#openings.set(id, rows);
    this.services.set(id, { ...known, hours });
    return true;
  }

  /** Collects a row of places, or the place of another row; gives its id. */
  location(
    given: DraftRecord,
    organizationId: string | undefined,
    origin: RowOrigin,
  ): string | undefined {
    const named = typeof given['id'] === 'string';
    const key = named ? '' : hashOfRecord(given, undefined, organizationId);
    const known = this.#byPlace.get(key);
    if (!named && known !== undefined) return known;
    const id = given['id'] ?? this.#slugs.next('p', placeName(given) ?? organizationId ?? '');
    const owner = organizationId === undefined ? {} : { organizationId };
    const provenance = provenanceOf(given, origin);
    const record = this.#coerce('locations', { id, ...owner, ...given, provenance }, origin);
    if (record === undefined) return undefined;
    const before = this.locations.get(record.id);
    if (before !== undefined && !this.#mentioned.delete(record.id)) {
      if (compareRecords(record, before) === 'same') return record.id;
      // The second row is not taken, but what it says of the place holds.
      if (record.confidential) this.locations.set(record.id, { ...before, confidential: true });
      this.#duplicate(origin);
      return undefined;
    }
    this.#keepPlace(before === undefined ? record : joined(before, record), origin);
    if (!named) this.#byPlace.set(key, record.id);
    return record.id;
  }

  /**
   * Keeps the places of rows secret of which that was said further down. Gives the rows of whose places that is.
   */
  hideRows(isMeant: (row: string, source: string | undefined) => boolean): ReadonlySet<string> {
    const rows = new Set<string>();
    const isOf = ({ provenance }: { readonly provenance?: Provenance | undefined }): boolean => {
      const { sourceRecord = '', source } = provenance ?? {};
      const isOfRow = isMeant(sourceRecord, source);
      if (isOfRow) rows.add(sourceRecord);
      return isOfRow;
    };
    const services = new Set([...this.services.values()].filter(isOf).map(({ id }) => id));
    const ids = new Set([...this.locations.values()].filter(isOf).map(({ id }) => id));
    for (const { serviceId, locationId } of this.offers.values()) {
      if (services.has(serviceId)) ids.add(locationId);
    }
    for (const id of ids) {
      const location = this.locations.get(id);
      if (location === undefined || location.confidential) continue;
      this.#hide(location);
    }
    return rows;
  }

  /** Keeps in mind that a place is left out. */
  leaveOut(locationId: unknown): void {
    this.#leftOut.add(locationId);
  }

  /** Keeps in mind where a row that is not for publishing has its service. */
  withhold(locationIds: readonly string[]): void {
    for (const id of locationIds) this.#withheld.add(id);
  }

  /**
   * All rows were read: records that name others are joined, and points are compared with each other. Gives how
   * many places were taken back, because only services that are not for publishing are there.
   */
  end(): number {
    this.#takeParents();
    for (const { place, heading, organizationId } of this.#needed) {
      if (this.organizations.has(organizationId) || organizationId === NO_PARENT) continue;
      this.#problems.warning({ record: place, field: heading }, 'unknown-organization', {
        found: organizationId,
      });
    }
    this.#dropUnknownOwners();
    for (const { place, heading, serviceId, locationId, own } of this.#wanted) {
      if (this.locations.has(locationId)) this.#offer(serviceId, locationId, own);
      else if (this.#leftOut.has(locationId))
        this.#problems.warning({ record: place, field: heading }, 'place-not-published');
      else
        this.#problems.warning({ record: place, field: heading }, 'unknown-location', {
          found: locationId,
        });
    }
    const before = this.locations.size;
    this.#dropWithheld();
    const dropped = before - this.locations.size;
    this.#hideSamePlaces();
    // How far a private place is from the others is nobody's business.
    const shown = [...this.locations.values()].filter(({ confidential }) => !confidential);
    const isExchanged = (id: string): boolean => this.#places.get(id)?.isExchanged === true;
    for (const found of outlyingPoints(shown, isExchanged)) this.#correctPoint(found);
    return dropped;
  }

  /** Exports of helplines hold agencies and their programs in one table: the parent of a row is a row. */
  #takeParents(): void {
    const asked = new Set(this.#needed.map(({ organizationId }) => organizationId));
    for (const [id, service] of this.services) {
      const { organizationId, name } = service;
      const isOwn = organizationId === NO_PARENT && asked.has(NO_PARENT);
      if (!isOwn && !asked.has(id)) continue;
      if (!this.organizations.has(id))
        this.organizations.set(id, { id, name, phones: [], terms: [] });
      if (isOwn && !this.organizations.has(NO_PARENT)) {
        this.services.set(id, { ...service, organizationId: id });
      }
    }
    // The place of a parent is that of its programs: what keeps one secret keeps the other.
    for (const { serviceId, locationId } of this.offers.values()) {
      const place = this.locations.get(locationId);
      const owner = this.services.get(serviceId)?.organizationId;
      if (place?.organizationId !== NO_PARENT || owner === undefined || owner === NO_PARENT)
        continue;
      this.locations.set(locationId, { ...place, organizationId: owner });
    }
  }

  #dropWithheld(): void {
    if (this.#withheld.size === 0) return;
    const used = new Set([...this.offers.values()].map(({ locationId }) => locationId));
    for (const id of this.#withheld) {
      if (used.has(id) || !this.locations.delete(id)) continue;
      const { place = '', heading: field = '' } = this.#places.get(id) ?? {};
      this.#problems.warning({ record: place, field }, 'not-published');
    }
  }

  /** A place that another row of its organization keeps secret is secret in all rows. */
  #hideSamePlaces(): void {
    const all = [...this.locations.values()];
    const secret = new Set(this.#secretSites);
    for (const location of all) {
      if (location.confidential) for (const site of this.#sitesOf(location)) secret.add(site);
    }
    if (secret.size === 0) return;
    for (const location of all) {
      if (location.confidential || !this.#sitesOf(location).some((site) => secret.has(site))) {
        continue;
      }
      const { place = '', heading: field = '' } = this.#places.get(location.id) ?? {};
      this.#problems.warning({ record: place, field }, 'same-private-place');
      this.#hide(location);
    }
  }

  /** What two rows have in common when they are at one place of one organization. */
  #sitesOf({ organizationId = '', address, point }: RecordOf<'locations'>): readonly string[] {
    const lines = address?.lines ?? [];
    return [
      ...lines.flatMap((line, at) => houseKeys(line).filter((key) => at === 0 || /^\d/.test(key))),
      ...(point === undefined ? [] : [`${String(point.latitude)}, ${String(point.longitude)}`]),
    ].map((site) => this.#siteOf(organizationId, site));
  }

  #siteOf(organizationId: string, site: string): string {
    return JSON.stringify([this.#nameless.has(organizationId) ? '' : organizationId, site]);
  }

  /** Makes a place confidential, under an id that does not hold its address. */
  #hide(given: RecordOf<'locations'>): void {
    const location = this.#withSilentIds(given);
    const { id: before, organizationId } = location;
    const id = this.#slugs.next('p', organizationId ?? '');
    this.locations.delete(before);
    this.locations.set(id, { ...location, id, confidential: true });
    for (const [key, { serviceId, locationId, ...own }] of this.offers) {
      if (locationId !== before) continue;
      this.offers.delete(key);
      this.#offer(serviceId, id, own);
    }
  }

  /** Ids that were made of a name with an address in it are made up anew for what is at a place. */
  #withSilentIds(location: RecordOf<'locations'>): RecordOf<'locations'> {
    const { lines = [], postalCode } = location.address ?? {};
    const told = whereaboutsOf([...lines, lines.join(' '), postalCode], false);
    const at = [...this.offers.values()].filter(({ locationId }) => locationId === location.id);
    for (const { id: offer, serviceId, locationId, ...own } of at) {
      const service = this.services.get(serviceId);
      if (service === undefined || !tells(serviceId, told)) continue;
      const id = this.#slugs.next('s', '');
      this.services.delete(serviceId);
      this.services.set(id, { ...service, id });
      this.offers.delete(offer);
      this.#offer(id, locationId, own);
    }
    const owner = location.organizationId;
    const organization = owner === undefined ? undefined : this.organizations.get(owner);
    if (organization === undefined || !tells(organization.id, told)) return location;
    const id = this.#slugs.next('o', '');
    this.organizations.delete(organization.id);
    this.organizations.set(id, { ...organization, id });
    moveOwner(this.services, organization.id, id);
    moveOwner(this.locations, organization.id, id);
    return { ...location, organizationId: id };
  }

  #serviceRecord(records: RowRecords, origin: RowOrigin): RecordOf<'services'> | undefined {
    const given: DraftRecord = records.service ?? {};
    const name = typeof given['name'] === 'string' ? given['name'] : '';
    const organizationId =
      (records.organization === undefined || name === ''
        ? undefined
        : this.organization(records, origin)) ?? records.organizationId;
    if (records.organization === undefined && organizationId !== undefined) {
      const heading = origin.fieldName('services', 'organizationId') ?? '';
      this.#needed.push({ place: origin.place, heading, organizationId });
    }
    const id = given['id'] ?? this.#slugs.next('s', name);
    const owner = organizationId ?? this.#slugs.next('o', name);
    const provenance = provenanceOf(given, origin);
    const fields = { id, organizationId: owner, ...given, provenance };
    return this.#coerce('services', fields, origin);
  }

  /** Where the service of a row is: the place that the row describes, and those that it only names. */
  #place(
    { location, locationIds }: RowRecords,
    { id: serviceId, organizationId }: RecordOf<'services'>,
    own: AtPlace,
    origin: RowOrigin,
  ): void {
    const heading = origin.fieldName('servicesAtLocations', 'locationId') ?? '';
    const [first, ...others] = locationIds;
    if (location !== undefined) {
      const at =
        first === undefined
          ? this.location(location, organizationId, origin)
          : this.#mention(location, first, origin);
      if (at !== undefined) this.#offer(serviceId, at, own);
    }
    for (const locationId of location === undefined ? locationIds : others) {
      this.#wanted.push({ place: origin.place, heading, serviceId, locationId, own });
    }
  }

  /** Adds what a row of services says about a place with a row or id of its own: it only fills gaps. */
  #mention(given: DraftRecord, id: string, origin: RowOrigin): string | undefined {
    const provenance = provenanceOf(given, origin);
    const record = this.#coerce('locations', { ...given, id, provenance }, origin);
    if (record === undefined) return undefined;
    const before = this.locations.get(id);
    if (before === undefined) this.#mentioned.add(id);
    this.#keepPlace(before === undefined ? record : joined(record, before), origin);
    return id;
  }

  #keepPlace(
    record: RecordOf<'locations'>,
    { place, fieldName, isExchanged = false }: RowOrigin,
  ): void {
    this.locations.set(record.id, record);
    if (this.#places.has(record.id)) return;
    const heading = fieldName('locations', 'organizationId') ?? '';
    const point = fieldName('locations', 'point') ?? '';
    this.#places.set(record.id, { place, heading, point, isExchanged });
  }

  #offer(serviceId: string, locationId: string, own: AtPlace): void {
    const id = `${serviceId}@${locationId}`.slice(0, LIMITS.id);
    this.offers.set(id, { phones: [], ...own, id, serviceId, locationId });
  }

  #dropUnknownOwners(): void {
    const reported = new Set(this.#needed.map(({ place }) => place));
    for (const [id, location] of this.locations) {
      const owner = location.organizationId;
      if (owner === undefined || this.organizations.has(owner)) continue;
      const { organizationId, ...record } = location;
      const { place, heading } = this.#places.get(id) ?? { place: '', heading: '' };
      // For a row that holds a service too, this was reported with the service.
      if (!reported.has(place)) {
        this.#problems.warning({ record: place, field: heading }, 'unknown-organization', {
          found: organizationId,
        });
      }
      this.locations.set(id, record);
    }
  }

  #correctPoint({ id, swapped, is }: OutlyingPoint): void {
    const { place = '', point: field = '' } = this.#places.get(id) ?? {};
    const record = this.locations.get(id);
    if (record === undefined) return;
    if (swapped !== undefined) this.locations.set(id, { ...record, point: swapped });
    if (is === 'nowhere') {
      const { point, ...rest } = record;
      this.locations.set(id, rest);
      const found = `${String(point?.longitude)}, ${String(point?.latitude)}`;
      this.#problems.add('warning', { record: place, field }, 'invalid-point', { found });
    } else if (is === 'far') this.#problems.add('info', { record: place, field }, 'far-point');
    else this.#problems.add('warning', { record: place, field }, 'swapped-point');
  }

  #coerce<K extends RecordKind>(
    kind: K,
    record: DraftRecord,
    origin: RowOrigin,
  ): RecordOf<K> | undefined {
    const { place } = origin;
    return coerce({ kind, record, place, label: place, mention: false }, origin, this.#problems);
  }

  #duplicate({ place, fieldName }: RowOrigin): void {
    this.#problems.error(
      { record: place, field: fieldName('services', 'id') ?? '' },
      'duplicate-id',
    );
  }
}

function moveOwner<T extends { readonly organizationId?: string | undefined }>(
  records: Map<string, T>,
  from: string,
  to: string,
): void {
  for (const [id, record] of records) {
    if (record.organizationId === from) records.set(id, { ...record, organizationId: to });
  }
}

/** Where a record comes from, before what its own columns say of that. */
function provenanceOf(fields: DraftRecord, { place, source }: RowOrigin): DraftRecord {
  const own = (fields['provenance'] ?? {}) as DraftRecord;
  return source === undefined
    ? { sourceRecord: place, ...own }
    : { source, sourceRecord: place, ...own };
}

/** Whether other rows may hold more hours of its service. */
function mayHaveMore({ service, isOpening }: RowRecords): boolean {
  return isOpening === true || service?.['hours'] !== undefined;
}

/** What stands for "none" below `ParentAgencyNum`. */
const NO_PARENT = '0';

const NOT_SAID: ReadonlySet<string> = new Set(['hours', 'provenance']);
const UNDESCRIBED: ReadonlySet<string> = new Set([...NOT_SAID, 'description']);

/** All that a row says of a service but its hours. */
function sayingOf(
  { service, organization, organizationId, location, locationIds }: RowRecords,
  without = NOT_SAID,
): string {
  return hashOfRecord(service ?? {}, without, organization, organizationId, location, locationIds);
}

/** Whether a row says nothing of its service but its hours. */
function isBare({ service = {}, organization, location, locationIds }: RowRecords): boolean {
  const known = new Set(['id', 'name', 'status', 'hours', 'provenance']);
  const others = Object.entries(service).filter(
    ([key, value]) => !known.has(key) && !isEmpty(value),
  );
  const owner = organization?.['name'];
  const isOwn = owner === undefined || owner === service['name'];
  return others.length === 0 && isOwn && location === undefined && locationIds.length === 0;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Houses with a number in a text that tells where a place is. */
function housesIn(text: string): readonly string[] {
  if (!/\d/.test(text)) return [];
  return text
    .slice(0, 500)
    .split(/[:;|()\n]|\s[-–—]\s/)
    .flatMap(houseKeys)
    .filter((key) => /^\d+ \p{L}/u.test(key));
}

/** Two records of one place. If one of them says that it is confidential, it is. */
function joined<T extends { readonly confidential: boolean }>(under: T, over: T): T {
  return { ...under, ...over, confidential: under.confidential || over.confidential };
}

function placeName(place: DraftRecord): string | undefined {
  const { lines } = (place['address'] ?? {}) as { lines?: readonly string[] };
  // A slug is shown in links and files: it must not say where a confidential place is.
  if (place['confidential'] === true) return undefined;
  return typeof place['name'] === 'string' ? place['name'] : lines?.[0];
}
