import type { Candidate, Format, FormatReading, Note } from './candidate.ts';
import { HSDS_FIELDS } from './hsds-fields.ts';
import { readLocation, readOrganization, readProgram, readService } from './hsds-records.ts';
import { isRaw, own, records, text, type Raw } from './read.ts';
import type { Kind } from './schemas.ts';

/**
 * HSDS 3.x JSON as it is met: one file with flat lists, lists nested in organizations, a page of an
 * API (`contents`), a bare list, or one full record.
 */
export const hsdsJson: Format = {
  name: 'hsds-json',
  recognises: (input) => topLists(input) !== undefined,
  read: (input) => new Walk(topLists(input) ?? {}).reading(input),
  fieldName: (kind, path) => HSDS_FIELDS[kind][path] ?? HSDS_FIELDS[kind][path.split('.')[0] ?? ''],
};

const LISTS = [
  'organizations',
  'services',
  'locations',
  'service_at_locations',
  'programs',
] as const;
type TopList = (typeof LISTS)[number];
type Tops = Partial<Record<TopList, readonly (readonly [place: string, item: unknown])[]>>;

/** The lists at the top of a file, with the place of each item; undefined when there are none. */
function topLists(input: unknown): Tops | undefined {
  if (Array.isArray(input)) return sorted(input, '');
  if (!isRaw(input)) return undefined;
  const contents = own(input, 'contents');
  if (Array.isArray(contents)) return sorted(contents, 'contents');
  const named = LISTS.filter((name) => Array.isArray(own(input, name)));
  // One full organization or service also holds such lists.
  if (own(input, 'id') !== undefined && isListed(input)) {
    return { [isService(input) ? 'services' : 'organizations']: [['', input]] };
  }
  if (named.length === 0) return undefined;
  return Object.fromEntries(
    named.map((name) => [
      name,
      (own(input, name) as unknown[]).map((item, at) => [`${name}[${at}]`, item] as const),
    ]),
  );
}

/** Items of a list that does not say what it lists. A list of nothing we know is not ours. */
function sorted(items: readonly unknown[], name: string): Tops | undefined {
  if (items.length > 0 && !items.some((item) => isRaw(item) && isListed(item))) {
    return undefined;
  }
  const placed = items.map((item, at) => [`${name}[${at}]`, item] as const);
  const services = placed.filter(([, item]) => isRaw(item) && isService(item));
  return { services, organizations: placed.filter((one) => !services.includes(one)) };
}

/** What no organization and no service has, but other things with a name do: terms, places. */
const FOREIGN = [
  ...['location_type', 'taxonomy', 'taxonomy_id', 'taxonomy_detail', 'parent_id', 'term_uri'],
  'version',
];

/** Whether a record that stands alone may be an organization or a service. */
function isListed(item: Raw): boolean {
  return own(item, 'name') !== undefined && !FOREIGN.some((key) => Object.hasOwn(item, key));
}

function isService(item: Raw): boolean {
  return ['status', 'organization', 'organization_id', 'service_at_locations'].some(
    (key) => own(item, key) !== undefined,
  );
}

/** Goes through a file once and gathers what it finds. */
class Walk {
  readonly #candidates: Candidate[] = [];
  readonly #strangers: { place: string; found: unknown }[] = [];
  readonly #notes: Note[] = [];
  readonly #terms = new Map<string, Raw>();
  readonly #tops: Tops;

  constructor(tops: Tops) {
    this.#tops = tops;
  }

  reading(input: unknown): FormatReading {
    const file = isRaw(input) ? input : {};
    for (const term of records(file, 'taxonomy_terms')) {
      const id = text(term, 'id');
      if (typeof id === 'string') this.#terms.set(id, term);
    }
    this.#each('organizations', (raw, place) => void this.#organization(raw, place, false));
    this.#each('programs', (raw, place) => this.#program(raw, place, undefined));
    this.#each('services', (raw, place) => this.#service(raw, place, undefined));
    this.#each('locations', (raw, place) => void this.#location(raw, place, undefined, false));
    this.#each('service_at_locations', (raw, place) => this.#offer(raw, place, undefined));
    const head = isRaw(own(file, 'x_peerkit')) ? (own(file, 'x_peerkit') as Raw) : {};
    return {
      candidates: this.#candidates,
      strangers: this.#strangers,
      notes: this.#notes,
      ...strings(head, 'title', 'language', 'timeZone'),
    };
  }

  #each(list: TopList, read: (raw: Raw, place: string) => void): void {
    for (const [place, item] of this.#tops[list] ?? []) this.#item(place, item, read);
  }

  #nested(raw: Raw, key: string, place: string, read: (raw: Raw, place: string) => void): void {
    const list = own(raw, key);
    if (!Array.isArray(list)) return;
    list.forEach((item: unknown, at) => {
      this.#item(`${place === '' ? '' : `${place}.`}${key}[${at}]`, item, read);
    });
  }

  #item(place: string, item: unknown, read: (raw: Raw, place: string) => void): void {
    if (isRaw(item)) read(item, place);
    else this.#strangers.push({ place, found: item });
  }

  #organization(raw: Raw, place: string, mention: boolean): string {
    const id = this.#add('organizations', raw, place, readOrganization(raw, this.#lookup), mention);
    this.#nested(raw, 'programs', place, (one, at) => this.#program(one, at, id));
    this.#nested(raw, 'services', place, (one, at) => this.#service(one, at, id));
    this.#nested(raw, 'locations', place, (one, at) => void this.#location(one, at, id, mention));
    return id;
  }

  #program(raw: Raw, place: string, organizationId: string | undefined): void {
    const owner = text(raw, 'organization_id') ?? organizationId;
    this.#add('programs', raw, place, readProgram(raw, owner), false);
  }

  #service(raw: Raw, place: string, organizationId: string | undefined): void {
    const organization = own(raw, 'organization');
    const named = isRaw(organization)
      ? this.#organization(organization, `${place}.organization`, true)
      : undefined;
    const owner = text(raw, 'organization_id') ?? named ?? organizationId;
    const id = this.#add('services', raw, place, readService(raw, owner, this.#lookup), false);
    this.#nested(raw, 'service_at_locations', place, (one, at) => this.#offer(one, at, id));
  }

  #offer(raw: Raw, place: string, serviceId: string | undefined): void {
    const location = own(raw, 'location');
    const named = isRaw(location)
      ? this.#location(location, `${place}.location`, undefined, true)
      : undefined;
    const record = {
      serviceId: text(raw, 'service_id') ?? serviceId,
      locationId: text(raw, 'location_id') ?? named,
      phones: readService(raw, undefined, this.#lookup).record['phones'],
    };
    this.#add('servicesAtLocations', raw, place, { record, notes: [] }, false);
  }

  #location(raw: Raw, place: string, organizationId: string | undefined, mention: boolean): string {
    const owner = text(raw, 'organization_id') ?? organizationId;
    return this.#add('locations', raw, place, readLocation(raw, owner), mention);
  }

  readonly #lookup = (id: string): Raw | undefined => this.#terms.get(id);

  #add(
    kind: Kind,
    raw: Raw,
    place: string,
    read: { record: Readonly<Record<string, unknown>>; notes: readonly Omit<Note, 'place'>[] },
    mention: boolean,
  ): string {
    const at = place === '' ? `${kind}[0]` : place;
    const known = text(raw, 'id');
    const id = known ?? at;
    this.#candidates.push({ kind, place: at, mention, record: { id, ...read.record } });
    const notes = known === undefined ? [{ ...MISSING_ID, place: at }] : [];
    this.#notes.push(...notes, ...read.notes.map((note) => ({ ...note, place: at })));
    return typeof id === 'string' ? id : at;
  }
}

const MISSING_ID = { severity: 'warning', field: 'id', code: 'missing-id' } as const;

function strings<K extends string>(raw: Raw, ...keys: K[]): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const value = text(raw, key);
    if (typeof value === 'string') found[key] = value;
  }
  return found;
}
