import type { Provenance } from '@peerkit/model';
import type { RecordKind, RecordOf } from '@peerkit/validation/directory';
import { coerce } from '../../core/coerce.ts';
import { compareRecords } from '../../core/duplicates.ts';
import type { ProblemList, Where } from '../../core/problems.ts';
import { fold } from '../../tables/words.ts';
import { CollectedRecords } from './collected-records.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { outlyingPoints, type OutlyingPoint } from './outlying-points.ts';
import { NO_PARENT, takeParents } from './parents.ts';
import { hashOfRecord } from './row-hash.ts';
import { finished } from './row-fields.ts';
import type { RowRecords } from './records-of-row.ts';
import { atPlace, NOTHING_OF_ITS_OWN, unplaced, type AtPlace } from './same-service.ts';
import { kinOfSecrets } from './secret-kin.ts';
import { SecretHouses } from './secret-houses.ts';
import { ServiceOpenings } from './service-openings.ts';

/** Where the records of a row come from. */
export interface RowOrigin {
  readonly place: string;
  readonly source: string | undefined;
  /** The same, as the records of the row hold it. */
  readonly provenance: Provenance;
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

/** Collects the records of all rows: one organization for a name, one place for an address. */
export class RecordCollector {
  readonly records = new CollectedRecords();
  readonly #problems: ProblemList;
  /** Organization ids by folded name. */
  readonly #byName = new Map<string, string>();
  /** Location ids by their content. */
  readonly #byPlace = new Map<string, string>();
  /** Which row a location was read from. */
  readonly #places = new Map<string, RowOrigin>();
  /** Locations that only rows of services have described so far. */
  readonly #mentioned = new Set<string>();
  readonly #withheld = new Set<string>();
  /** Ids of places of which their own rows say that they are not for publishing. */
  readonly #leftOut = new Set<unknown>();
  readonly #secretHouses = new SecretHouses();
  /** Services that have ids of their own: whoever made them told their places apart. */
  readonly #ownIds = new Set<string>();
  readonly #openings = new ServiceOpenings(this.records.services);
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
    const id = typeof givenId === 'string' ? givenId : this.records.slugs.next('o', name);
    const record = this.#coerce('organizations', given, { id }, origin);
    if (record === undefined) return undefined;
    if (this.records.organizations.has(record.id)) {
      this.#duplicate(origin);
      return undefined;
    }
    this.records.organizations.set(record.id, record);
    this.#byName.set(key, record.id);
    if (isMain && records.location !== undefined)
      this.location(records.location, record.id, origin);
    return record.id;
  }

  /** Collects a row of services; false when it could not become a service. */
  service(records: RowRecords, origin: RowOrigin): boolean {
    const opening = this.#openings.of(records);
    if (opening !== undefined && this.#openings.add(opening, records)) return true;
    const service = this.#serviceRecord(records, origin);
    if (service === undefined) return false;
    this.#openings.begin(service, records);
    const { isNameless = false, telling = [] } = records;
    this.#secretHouses.hear(service.organizationId, telling, isNameless);
    const known = this.records.services.get(service.id);
    const differs = known !== undefined && compareRecords(service, known) !== 'same';
    // One service at several places may have other hours and numbers at each.
    const placed = records.location !== undefined || records.locationIds.length > 0;
    const same = placed && differs && compareRecords(unplaced(service), unplaced(known)) === 'same';
    if (differs && !same) {
      this.#duplicate(origin);
      return false;
    }
    const own = differs ? atPlace(service, known) : NOTHING_OF_ITS_OWN;
    if (records.service?.['id'] === service.id) this.#ownIds.add(service.id);
    if (known === undefined) this.records.services.set(service.id, service);
    this.#place(records, service, own, origin);
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
    const id =
      given['id'] ?? this.records.slugs.next('p', placeName(given) ?? organizationId ?? '');
    const record = this.#coerce('locations', given, { id, organizationId }, origin);
    if (record === undefined) return undefined;
    const before = this.records.locations.get(record.id);
    if (before !== undefined && !this.#mentioned.delete(record.id)) {
      if (compareRecords(record, before) === 'same') return record.id;
      // The second row is not taken, but what it says of the place holds.
      if (record.confidential)
        this.records.locations.set(record.id, { ...before, confidential: true });
      this.#duplicate(origin);
      return undefined;
    }
    this.#keepPlace(before === undefined ? record : joined(before, record), origin);
    if (!named) this.#byPlace.set(key, record.id);
    return record.id;
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
    takeParents(this.records, new Set(this.#needed.map(({ organizationId }) => organizationId)));
    for (const { place, heading, organizationId } of this.#needed) {
      if (this.records.organizations.has(organizationId) || organizationId === NO_PARENT) continue;
      this.#problems.warning({ record: place, field: heading }, 'unknown-organization', {
        found: organizationId,
      });
    }
    this.#dropUnknownOwners();
    for (const { place, heading, serviceId, locationId, own } of this.#wanted) {
      if (this.records.locations.has(locationId)) this.records.offer(serviceId, locationId, own);
      else if (this.#leftOut.has(locationId))
        this.#problems.warning({ record: place, field: heading }, 'place-not-published');
      else
        this.#problems.warning({ record: place, field: heading }, 'unknown-location', {
          found: locationId,
        });
    }
    const before = this.records.locations.size;
    this.#dropWithheld();
    const dropped = before - this.records.locations.size;
    this.#secretHouses.hideSame(this.records, (location) => {
      this.#problems.warning(this.#whereOf(location.id, 'organizationId'), 'same-private-place');
      this.records.hide(location);
    });
    for (const location of kinOfSecrets(this.records, this.#ownIds)) {
      const where = this.#whereOf(location.id, 'organizationId');
      this.#problems.warning(where, 'kin-of-private-place');
      this.#problems.keepSecret(where.record);
      this.records.hide(location);
    }
    for (const { service, of, why } of nearDuplicates(this.records, this.#ownIds)) {
      const { sourceRecord: place = '' } = service.provenance ?? {};
      const found = of.provenance?.sourceRecord ?? of.name;
      this.#problems.add('info', { record: place, field: '' }, 'near-duplicate', {
        found,
        hint: why,
      });
    }
    // How far a private place is from the others is nobody's business.
    const shown = [...this.records.locations.values()].filter(({ confidential }) => !confidential);
    const isExchanged = (id: string): boolean => this.#places.get(id)?.isExchanged === true;
    for (const found of outlyingPoints(shown, isExchanged)) this.#correctPoint(found);
    return dropped;
  }

  #dropWithheld(): void {
    if (this.#withheld.size === 0) return;
    const used = new Set([...this.records.offers.values()].map(({ locationId }) => locationId));
    for (const id of this.#withheld) {
      if (used.has(id) || !this.records.locations.delete(id)) continue;
      this.#problems.warning(this.#whereOf(id, 'organizationId'), 'not-published');
    }
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
    const id = given['id'] ?? this.records.slugs.next('s', name);
    const owner = organizationId ?? this.records.slugs.next('o', name);
    return this.#coerce('services', given, { id, organizationId: owner }, origin);
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
      if (at !== undefined) this.records.offer(serviceId, at, own);
    }
    for (const locationId of location === undefined ? locationIds : others) {
      this.#wanted.push({ place: origin.place, heading, serviceId, locationId, own });
    }
  }

  /** Adds what a row of services says about a place with a row or id of its own: it only fills gaps. */
  #mention(given: DraftRecord, id: string, origin: RowOrigin): string | undefined {
    const record = this.#coerce('locations', given, { id }, origin);
    if (record === undefined) return undefined;
    const before = this.records.locations.get(id);
    if (before === undefined) this.#mentioned.add(id);
    this.#keepPlace(before === undefined ? record : joined(record, before), origin);
    return id;
  }

  #keepPlace(record: RecordOf<'locations'>, origin: RowOrigin): void {
    this.records.locations.set(record.id, record);
    if (!this.#places.has(record.id)) this.#places.set(record.id, origin);
  }

  /** Where a location was read, with the column of one of its fields. */
  #whereOf(id: string, field: 'organizationId' | 'point'): Required<Where> {
    const origin = this.#places.get(id);
    return { record: origin?.place ?? '', field: origin?.fieldName('locations', field) ?? '' };
  }

  #dropUnknownOwners(): void {
    const reported = new Set(this.#needed.map(({ place }) => place));
    for (const [id, location] of this.records.locations) {
      const owner = location.organizationId;
      if (owner === undefined || this.records.organizations.has(owner)) continue;
      const { organizationId, ...record } = location;
      const where = this.#whereOf(id, 'organizationId');
      // For a row that holds a service too, this was reported with the service.
      if (!reported.has(where.record)) {
        this.#problems.warning(where, 'unknown-organization', { found: organizationId });
      }
      this.records.locations.set(id, record);
    }
  }

  #correctPoint({ id, swapped, is }: OutlyingPoint): void {
    const where = this.#whereOf(id, 'point');
    const record = this.records.locations.get(id);
    if (record === undefined) return;
    if (swapped !== undefined) this.records.locations.set(id, { ...record, point: swapped });
    if (is === 'nowhere') {
      const { point, ...rest } = record;
      this.records.locations.set(id, rest);
      const found = `${String(point?.longitude)}, ${String(point?.latitude)}`;
      this.#problems.add('warning', where, 'invalid-point', { found });
    } else if (is === 'far') this.#problems.add('info', where, 'far-point');
    else this.#problems.add('warning', where, 'swapped-point');
  }

  #coerce<K extends RecordKind>(
    kind: K,
    fields: DraftRecord,
    { id, organizationId }: { readonly id: unknown; readonly organizationId?: string | undefined },
    origin: RowOrigin,
  ): RecordOf<K> | undefined {
    const { place } = origin;
    const record = finished(fields, id, organizationId, provenanceOf(fields, origin));
    return coerce({ kind, record, place, label: place, mention: false }, origin, this.#problems);
  }

  #duplicate({ place, fieldName }: RowOrigin): void {
    this.#problems.error(
      { record: place, field: fieldName('services', 'id') ?? '' },
      'duplicate-id',
    );
  }
}

/** Where a record comes from, and what its own columns say of that. */
function provenanceOf(fields: DraftRecord, { provenance }: RowOrigin): object {
  const own = fields['provenance'] as object | undefined;
  for (const key in own) if (Object.hasOwn(own, key)) return { ...provenance, ...own };
  return provenance;
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
