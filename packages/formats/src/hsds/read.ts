import type { Candidate, Format, FormatReading, Note } from '../core/candidate.ts';
import { HSDS_FIELDS } from './field-names.ts';
import {
  readLocation,
  readOffer,
  readOrganization,
  readProgram,
  readService,
  translated,
  unpublishedBy,
  type Around,
  type ReadOptions,
  type Translated,
} from './read-records.ts';
import { saysAllSecret, saysSecret } from './privacy.ts';
import { UnreadFields } from './unread-fields.ts';
import { pageOf, topLists, type TopList, type Tops } from './shapes.ts';
import { Terms } from './terms.ts';
import { bounded, compact, isRaw, own, prose, records, text, type Raw } from '../core/fields.ts';
import type { RecordKind } from '@peerkit/validation/directory';

/**
 * HSDS 3.x JSON in all its shapes, and Open Referral UK: one file with flat lists, lists nested in
 * organizations, a page of an API (`contents`), a bare list, or one full record.
 */
export const hsdsJson: Format = {
  name: 'hsds-json',
  recognises: (input) => topLists(input) !== undefined,
  read: (input, options) => {
    const head = isRaw(input) ? own(input, 'x_peerkit') : undefined;
    const page = pageOf(input);
    return {
      ...readTops(topLists(input) ?? {}, options),
      ...(isRaw(head) && own(input as Raw, 'id') === undefined
        ? { head: bounded(head) as Raw }
        : {}),
      ...(page === undefined ? {} : { page }),
    };
  },
  fieldName: hsdsFieldName,
};

export function hsdsFieldName(kind: RecordKind, path: string): string | undefined {
  const names = HSDS_FIELDS[kind];
  return names[path] ?? names[path.split('.')[0] ?? ''];
}

/** Goes through lists of HSDS records, and through the records nested in them. */
export function readTops(tops: Tops, options: ReadOptions): FormatReading {
  return new Walk(tops, options).reading();
}

/** How a record was found. */
interface Met {
  /** Only mentioned inside another record. */
  readonly mention?: boolean;
  /** Not a record of the file's own: it is not counted. */
  readonly derived?: boolean;
}

class Walk {
  readonly #candidates: Candidate[] = [];
  readonly #malformed: { place: string; found: unknown }[] = [];
  readonly #notes: Note[] = [];
  readonly #unpublished: { place: string; field: string }[] = [];
  readonly #unpublishedIds = new Set<unknown>();
  /** Places by whether a service there may be published. */
  readonly #placesOf = { published: new Set<unknown>(), unpublished: new Set<unknown>() };
  /** Ids of services and offers whose words say that their place is secret. */
  readonly #secret = new Set<unknown>();
  /** Organizations that say it of all their places. */
  readonly #secretOwners = new Set<unknown>();
  readonly #unread = new UnreadFields();
  readonly #terms = new Terms();
  readonly #tops: Tops;
  readonly #around: Around;

  constructor(tops: Tops, options: ReadOptions) {
    this.#tops = tops;
    this.#around = { ...options, codesOf: (raw) => this.#terms.codesOf(raw) };
  }

  reading(): FormatReading {
    // All terms are collected before the first is read, because any can be another's parent.
    for (const [, term] of this.#tops.taxonomy_terms ?? []) if (isRaw(term)) this.#terms.add(term);
    this.#each('taxonomies', (raw, place) => this.#taxonomy(raw, place));
    this.#each('taxonomy_terms', (raw, place) => this.#term(raw, place, {}));
    this.#each('organizations', (raw, place) => void this.#organization(raw, place, {}));
    this.#each('programs', (raw, place) => void this.#program(raw, place, undefined, {}));
    this.#each('services', (raw, place) => void this.#service(raw, place, undefined, {}));
    this.#each('locations', (raw, place) => void this.#location(raw, place, undefined, {}));
    this.#each('service_at_locations', (raw, place) => this.#offer(raw, place, undefined));
    return {
      candidates: this.#withoutHiddenPlaces(),
      malformed: this.#malformed,
      notes: this.#notes,
      unpublished: this.#unpublished,
      unreadFields: this.#unread.unknown,
      unusedFields: this.#unread.unused,
    };
  }

  /** Whether a service is left out because it says that it is not for publishing. */
  #isUnpublished(raw: Raw, place: string): boolean {
    const field = unpublishedBy(raw);
    if (field === undefined) return false;
    const id = text(raw, 'id');
    if (id === undefined || !this.#unpublishedIds.has(id)) this.#unpublished.push({ place, field });
    if (id !== undefined) this.#unpublishedIds.add(id);
    return true;
  }

  /** Of a place at which only services are that are not for publishing, nothing is published either. */
  #withoutHiddenPlaces(): readonly Candidate[] {
    const { published, unpublished } = this.#placesOf;
    return this.#withSecretPlaces().filter(({ kind, place, record }) => {
      const id = record['id'];
      if (kind !== 'locations' || !unpublished.has(id) || published.has(id)) return true;
      // A place may be told of more than once.
      if (!this.#unpublishedIds.has(id)) this.#unpublished.push({ place, field: 'services' });
      this.#unpublishedIds.add(id);
      return false;
    });
  }

  /** A place is secret if a service there, or what is said of the service there, says so. */
  #withSecretPlaces(): readonly Candidate[] {
    if (this.#secret.size + this.#secretOwners.size === 0) return this.#candidates;
    const places = new Set<unknown>();
    for (const { kind, record } of this.#candidates) {
      if (!this.#secretOwners.has(record['organizationId'])) continue;
      if (kind === 'locations') places.add(record['id']);
      if (kind === 'services') this.#secret.add(record['id']);
    }
    for (const { kind, record } of this.#candidates) {
      if (kind !== 'servicesAtLocations') continue;
      if (this.#secret.has(record['serviceId']) || this.#secret.has(record['id']))
        places.add(record['locationId']);
    }
    return this.#candidates.map((candidate) => {
      const { kind, record, place } = candidate;
      if (kind !== 'locations' || record['confidential'] === true || !places.has(record['id']))
        return candidate;
      this.#notes.push({ severity: 'warning', place, field: 'services', code: 'secret-in-words' });
      return { ...candidate, record: { ...record, confidential: true } };
    });
  }

  #each(list: TopList, read: (raw: Raw, place: string) => void): void {
    for (const [place, item] of this.#tops[list] ?? []) this.#item(place, item, read);
  }

  #nested(raw: Raw, key: string, place: string, read: (raw: Raw, place: string) => void): void {
    const list = own(raw, key);
    if (!Array.isArray(list)) return;
    list.forEach((item: unknown, at) => {
      this.#item(within(place, `${key}[${at}]`), item, read);
    });
  }

  #item(place: string, item: unknown, read: (raw: Raw, place: string) => void): void {
    if (isRaw(item)) read(item, place);
    else this.#malformed.push({ place, found: item });
  }

  #taxonomy(raw: Raw, place: string): void {
    const record = compact({
      name: text(raw, 'name'),
      description: prose(raw, 'description'),
      uri: text(raw, 'uri'),
      version: text(raw, 'version'),
    });
    const id = this.#add('taxonomies', raw, place, translated(raw, record ?? {}, []), {});
    this.#nested(raw, 'taxonomy_terms', place, (term, at) =>
      this.#term(
        own(term, 'taxonomy_id') === undefined ? { ...term, taxonomy_id: id } : term,
        at,
        {},
      ),
    );
  }

  #term(raw: Raw, place: string, met: Met): void {
    const { record, notes } = this.#terms.read(raw);
    this.#add('terms', raw, place, translated(raw, record, notes), met);
  }

  /** Terms inside the attributes of a record, if they hold more than their code. */
  #told(raw: Raw, place: string): void {
    for (const term of this.#terms.toldBy(raw)) {
      const { record } = this.#terms.read(term);
      const { code, label = code, ...more } = record;
      if (label !== code || Object.keys(more).length > 0)
        this.#term(term, within(place, 'taxonomy_term'), { mention: true, derived: true });
    }
  }

  #organization(raw: Raw, place: string, met: Met): string {
    const id = this.#add('organizations', raw, place, readOrganization(raw, this.#around), met);
    this.#told(raw, place);
    this.#nested(raw, 'programs', place, (program, at) => void this.#program(program, at, id, met));
    this.#nested(raw, 'services', place, (service, at) => void this.#service(service, at, id, met));
    this.#nested(
      raw,
      'locations',
      place,
      (location, at) => void this.#location(location, at, id, met),
    );
    return id;
  }

  #program(raw: Raw, place: string, organizationId: string | undefined, met: Met): string {
    const owner = text(raw, 'organization_id') ?? organizationId;
    this.#told(raw, place);
    return this.#add('programs', raw, place, readProgram(raw, owner, this.#around), met);
  }

  #service(raw: Raw, place: string, organizationId: string | undefined, met: Met): string {
    const organization = own(raw, 'organization');
    const named = isRaw(organization)
      ? this.#organization(organization, within(place, 'organization'), { ...met, mention: true })
      : undefined;
    const owner = text(raw, 'organization_id') ?? named ?? organizationId;
    const program = own(raw, 'program');
    const namedProgram = isRaw(program)
      ? this.#program(program, within(place, 'program'), ownerId(owner), { ...met, mention: true })
      : undefined;
    const owners = { organizationId: owner, programId: text(raw, 'program_id') ?? namedProgram };
    if (this.#isUnpublished(raw, place)) {
      for (const offer of records(raw, 'service_at_locations')) {
        const location = own(offer, 'location');
        const named = isRaw(location) ? text(location, 'id') : undefined;
        this.#placesOf.unpublished.add(text(offer, 'location_id') ?? named);
      }
      const id = text(raw, 'id');
      return typeof id === 'string' ? id : place;
    }
    const id = this.#add('services', raw, place, readService(raw, owners, this.#around), met);
    this.#told(raw, place);
    this.#nested(raw, 'service_at_locations', place, (offer, at) => this.#offer(offer, at, id));
    return id;
  }

  #offer(raw: Raw, place: string, serviceId: string | undefined): void {
    const service = own(raw, 'service');
    const namedService = isRaw(service)
      ? this.#service(service, within(place, 'service'), undefined, { mention: true })
      : undefined;
    const location = own(raw, 'location');
    const namedLocation = isRaw(location)
      ? this.#location(location, within(place, 'location'), undefined, { mention: true })
      : undefined;
    const owners = {
      serviceId: text(raw, 'service_id') ?? namedService ?? serviceId,
      locationId: text(raw, 'location_id') ?? namedLocation,
    };
    const isUnpublished = this.#unpublishedIds.has(owners.serviceId);
    this.#placesOf[isUnpublished ? 'unpublished' : 'published'].add(owners.locationId);
    if (isUnpublished) return;
    const met = own(raw, DERIVED) === true ? { derived: true } : {};
    this.#add('servicesAtLocations', raw, place, readOffer(raw, owners, this.#around), met);
  }

  #location(raw: Raw, place: string, organizationId: string | undefined, met: Met): string {
    const owner = text(raw, 'organization_id') ?? organizationId;
    return this.#add('locations', raw, place, readLocation(raw, owner, this.#around), met);
  }

  #add(kind: RecordKind, raw: Raw, place: string, read: Translated, met: Met): string {
    const at = place === '' ? `${kind}[0]` : place;
    this.#unread.see(LIST_OF[kind], raw);
    const known = text(raw, 'id');
    const id = known ?? at;
    const record = kind === 'terms' ? read.record : { id, ...read.record };
    if ((kind === 'services' || kind === 'servicesAtLocations') && saysSecret(raw)) {
      this.#secret.add(id);
    }
    if (kind === 'organizations' && saysAllSecret(raw)) this.#secretOwners.add(id);
    this.#candidates.push({
      kind,
      place: at,
      mention: met.mention === true,
      derived: met.derived === true,
      record,
    });
    const notes = known === undefined && kind !== 'terms' ? [MISSING_ID] : [];
    for (const note of [...notes, ...read.notes]) this.#notes.push({ ...note, place: at });
    return typeof id === 'string' ? id : at;
  }
}

/** How HSDS calls the lists of our records. */
const LIST_OF = {
  taxonomies: 'taxonomies',
  terms: 'taxonomy_terms',
  organizations: 'organizations',
  programs: 'programs',
  services: 'services',
  locations: 'locations',
  servicesAtLocations: 'service_at_locations',
} as const satisfies Record<RecordKind, string>;

const MISSING_ID = { severity: 'warning', field: 'id', code: 'missing-id' } as const;

/** Marks a record that is not in the file itself: the link from a service in a table to its place. */
export const DERIVED = '\0derived';

function within(place: string, part: string): string {
  return place === '' ? part : `${place}.${part}`;
}

function ownerId(owner: unknown): string | undefined {
  return typeof owner === 'string' ? owner : undefined;
}
