import type { Note, PartsReading } from '../../core/candidate.ts';
import { DERIVED } from '../read.ts';
import { readHours } from '../read-hours.ts';
import { LISTS, type Placed, type TopList, type Tops } from '../shapes.ts';
import { cells, isRaw, own, text } from '../../core/fields.ts';
import type { TableKind } from './table-kinds.ts';
import type { MutableRaw, Row, Table } from './tables.ts';
import { readDate } from '../../core/times.ts';

/** Tables whose rows are parts of other records, and the list they go to. `…_id` columns name the owner. */
const PARTS: Partial<Record<TableKind, string>> = {
  contacts: 'contacts',
  phones: 'phones',
  addresses: 'addresses',
  physical_addresses: 'addresses',
  postal_addresses: 'addresses',
  schedules: 'schedules',
  regular_schedules: 'regular_schedules',
  holiday_schedules: 'holiday_schedules',
  languages: 'languages',
  service_areas: 'service_areas',
  required_documents: 'required_documents',
  cost_options: 'cost_options',
  accessibility: 'accessibility',
  eligibility: 'eligibility',
  service_taxonomy: 'attributes',
};

const OWNERS = [
  ['contact_id', 'contacts'],
  ['phone_id', 'phones'],
  ['service_at_location_id', 'service_at_locations'],
  ['service_id', 'services'],
  ['location_id', 'locations'],
  ['organization_id', 'organizations'],
  ['program_id', 'programs'],
] as const satisfies readonly (readonly [string, TableKind])[];

/** Adds rows that are parts of other records (phones, hours, addresses) to the records that they name. */
export class Join {
  readonly tops: Tops;
  readonly unread: { readonly name: string; readonly rows: number }[] = [];
  /** Whether these are Ohana tables: services name their place, and terms are listed in cells. */
  readonly ohana: boolean;
  readonly #byId = new Map<string, MutableRaw>();
  readonly #rejected: Omit<Note, 'severity'>[] = [];
  readonly #notes: Note[] = [];
  readonly #made: Partial<Record<TopList, Placed[]>> = {};
  readonly #dropped = new Set<MutableRaw>();
  readonly #hasTerms: boolean;
  #imported = 0;

  constructor(tables: readonly Table[]) {
    this.ohana = tables.some(isOhana);
    this.#hasTerms = tables.some((table) => table.kind === 'taxonomy_terms');
    for (const { kind, rows } of tables) {
      for (const { raw, place, ragged } of rows) {
        if (raw !== undefined) this.#learn(kind, raw);
        if (ragged !== undefined) this.#note('info', place, '', 'ragged-row', ragged);
      }
    }
    for (const table of tables) this.#prepare(table);
    for (const table of tables) this.#attach(table);
    this.tops = Object.fromEntries(
      LISTS.map((kind) => [
        kind,
        [
          ...tables
            .filter((table) => table.kind === kind)
            .flatMap(({ rows }) => rows)
            .filter(({ raw }) => raw === undefined || !this.#dropped.has(raw))
            .map(({ place, raw, found }): Placed => [place, raw ?? found]),
          ...(this.#made[kind] ?? []),
        ],
      ]),
    );
  }

  get parts(): PartsReading {
    return { imported: this.#imported, rejected: this.#rejected, notes: this.#notes };
  }

  #learn(kind: TableKind, raw: MutableRaw): void {
    if (kind === 'taxonomy_terms' && raw['id'] === undefined && raw['taxonomy_id'] !== undefined) {
      const { taxonomy_id: id, ...rest } = raw;
      delete raw['taxonomy_id'];
      Object.assign(raw, rest, { id, code: id });
    }
    const id = text(raw, 'id');
    if (typeof id !== 'string') return;
    const key = `${kind} ${id}`;
    if (!this.#byId.has(key)) this.#byId.set(key, raw);
  }

  /** Changes what older standards write in another way than HSDS 3 JSON. */
  #prepare({ kind, rows, headings }: Table): void {
    const old = headings.length > 0 && !headings.includes('assured_date');
    if (kind === 'regular_schedules') withoutZeroDays(rows);
    for (const { raw, place } of rows) {
      if (raw === undefined) continue;
      if (kind === 'services') this.#prepareService(raw, place, old);
      else if (kind === 'locations') this.#prepareLocation(raw, place);
      else if (kind === 'organizations' && this.ohana) this.#checkDate(raw, place);
      else if (kind === 'taxonomy_terms' && this.ohana) this.#checkParent(raw, place);
    }
  }

  #prepareService(raw: MutableRaw, place: string, old: boolean): void {
    if (old && own(raw, 'status') === undefined) raw['status'] = 'active';
    if (typeof raw['eligibility'] === 'string')
      raw['eligibility_description'] ??= raw['eligibility'];
    const codes = cells(raw, 'taxonomy_ids').map((id) => this.#attribute(id));
    // Words that people search for, which no table describes.
    const words = this.ohana ? cells(raw, 'keywords').map((value) => ({ value })) : [];
    if (codes.length + words.length > 0) raw['attributes'] = [...codes, ...words];
    const locationId = text(raw, 'location_id');
    if (typeof locationId !== 'string' || !this.ohana) return;
    const location = this.#byId.get(`locations ${locationId}`);
    if (location === undefined) {
      this.#dropped.add(raw);
      this.#reject(place, 'location_id', 'unknown-location', locationId);
      if (own(raw, 'name') === undefined) this.#note('error', place, 'name', 'missing-name');
      return;
    }
    raw['organization_id'] ??= location['organization_id'];
    const id = text(raw, 'id');
    if (typeof id !== 'string') return;
    const offer = {
      id: `${id}@${locationId}`,
      service_id: id,
      location_id: locationId,
      [DERIVED]: true,
    };
    (this.#made.service_at_locations ??= []).push([`${place} location_id`, offer]);
  }

  #prepareLocation(raw: MutableRaw, place: string): void {
    const virtual = text(raw, 'virtual');
    if (typeof virtual === 'string' && /^(true|t|yes|1)$/i.test(virtual)) {
      raw['location_type'] = 'virtual';
    }
    if (this.ohana && own(raw, 'name') === undefined) {
      this.#note('warning', place, 'name', 'nameless-place');
    }
  }

  #checkDate(raw: MutableRaw, place: string): void {
    const found = text(raw, 'date_incorporated');
    if (typeof found !== 'string') return;
    const read = readDate(found);
    if (read === undefined)
      this.#note('warning', place, 'date_incorporated', 'invalid-date', found);
    else if (/[/.-]\d{2}$/.test(found)) {
      this.#note('info', place, 'date_incorporated', 'guessed-date', found);
    }
  }

  #checkParent(raw: MutableRaw, place: string): void {
    const found = text(raw, 'parent_id');
    if (typeof found !== 'string' || this.#byId.has(`taxonomy_terms ${found}`)) return;
    this.#note('warning', place, 'parent_id', 'unknown-parent', found);
  }

  #attach({ kind, name, rows }: Table): void {
    if (kind === 'attributes') {
      this.#attachAttributes(name, rows);
      return;
    }
    const list = PARTS[kind];
    if (list === undefined) return;
    for (const { raw, place, found } of rows) {
      if (raw === undefined) {
        this.#reject(place, '', 'not-a-record', found);
        continue;
      }
      this.#preparePart(kind, raw, place);
      if (kind === 'phones' && this.#isNoPhone(raw, place)) continue;
      const part = kind === 'service_taxonomy' ? this.#attribute(termId(raw)) : raw;
      if (kind === 'postal_addresses' && this.#makePostal(raw, place)) continue;
      const { owners, named } = this.#ownersOf(raw, kind);
      if (owners.length > 0) this.#imported += 1;
      else if (named === undefined) {
        this.#reject(place, ownerColumn(kind), 'missing-owner', undefined);
      } else this.#reject(place, named.column, 'unknown-owner', named.id);
      for (const owner of owners) push(owner, list, part);
    }
  }

  #preparePart(kind: TableKind, raw: MutableRaw, place: string): void {
    if (kind === 'physical_addresses') raw['address_type'] = 'physical';
    if (kind === 'postal_addresses') raw['address_type'] = 'postal';
    if (list(kind) === 'addresses') {
      if (own(raw, 'city') === undefined) this.#note('warning', place, 'city', 'missing-city');
      if (own(raw, 'address_1') === undefined) {
        this.#note('warning', place, 'address_1', 'missing-street');
      }
    }
    if (HOURS.has(kind)) {
      const { notes } = readHours({ [list(kind) ?? '']: [raw] }, {});
      for (const note of notes) this.#notes.push({ ...note, place });
    }
    if (kind === 'phones' && this.ohana && own(raw, 'number_type') === undefined) {
      this.#note('info', place, 'number_type', 'missing-phone-type');
    }
  }

  /** Reported here, where the file and row are known; later the row could only be left out. */
  #isNoPhone(raw: MutableRaw, place: string): boolean {
    const found = text(raw, 'number');
    if (typeof found === 'string' && /\d/.test(found)) return false;
    this.#reject(place, 'number', found === undefined ? 'required' : 'invalid-phone', found);
    return true;
  }

  /** An organization has no address of its own, so its postal address becomes a place. */
  #makePostal(raw: MutableRaw, place: string): boolean {
    const owner = text(raw, 'organization_id');
    if (typeof owner !== 'string' || own(raw, 'location_id') !== undefined) return false;
    if (!this.#byId.has(`organizations ${owner}`)) return false;
    const made = (this.#made.locations ??= []);
    let id = `postal-${owner}`;
    while (made.some(([, location]) => isRaw(location) && location['id'] === id)) id += '+';
    made.push([place, { id, organization_id: owner, location_type: 'postal', addresses: [raw] }]);
    return true;
  }

  #ownersOf(
    raw: MutableRaw,
    kind: TableKind,
  ): { owners: MutableRaw[]; named?: { column: string; id: string } } {
    const owners: MutableRaw[] = [];
    let named: { column: string; id: string } | undefined;
    for (const [column, table] of OWNERS) {
      const id = table === kind ? undefined : text(raw, column);
      if (typeof id !== 'string') continue;
      const owner = this.#byId.get(`${table} ${id}`);
      if (owner === undefined) named ??= { column, id };
      else owners.push(owner);
    }
    return named === undefined ? { owners } : { owners, named };
  }

  /** Attributes name their owner by kind and id; those of records that we do not read are left out. */
  #attachAttributes(name: string, rows: readonly Row[]): void {
    let foreign = 0;
    for (const { raw, place, found } of rows) {
      if (raw === undefined) {
        this.#reject(place, '', 'not-a-record', found);
        continue;
      }
      const entity = text(raw, 'link_entity') ?? text(raw, 'link_type');
      const kinds = ATTRIBUTED.filter(([word]) => word === entity).map(([, table]) => table);
      const id = text(raw, 'link_id') ?? text(raw, 'service_id');
      const tables = own(raw, 'link_id') === undefined ? ['services'] : kinds;
      const owner = [...tables, ...ATTRIBUTED.map(([, table]) => table)]
        .map((table) => this.#byId.get(`${table} ${String(id)}`))
        .find((raw) => raw !== undefined);
      if (owner !== undefined) {
        this.#imported += 1;
        push(owner, 'attributes', { ...raw, taxonomy_term_id: termId(raw) });
      } else if (id === undefined) this.#reject(place, 'link_id', 'missing-owner', undefined);
      else if (tables.length > 0) this.#reject(place, 'link_id', 'unknown-owner', id);
      else foreign += 1;
    }
    if (foreign > 0) this.unread.push({ name, rows: foreign });
  }

  /** A term that is in no table is its own code. */
  #attribute(id: unknown): MutableRaw {
    return this.#hasTerms ? { taxonomy_term_id: id } : { value: id };
  }

  #reject(place: string, field: string, code: Note['code'], found: unknown): void {
    this.#rejected.push({ place, field, code, found });
  }

  #note(
    severity: Note['severity'],
    place: string,
    field: string,
    code: Note['code'],
    found?: unknown,
  ): void {
    this.#notes.push({ severity, place, field, code, found });
  }
}

/** Ohana counts weekdays from 1, which is Monday. When there is a 0, what the numbers mean is not known. */
function withoutZeroDays(rows: readonly Row[]): void {
  if (!rows.some(({ raw }) => raw?.['weekday'] === '0')) return;
  for (const { raw } of rows) {
    const day = raw?.['weekday'];
    if (raw !== undefined && typeof day === 'string' && /^\d$/.test(day))
      raw['weekday'] = `day ${day}`;
  }
}

const HOURS: ReadonlySet<TableKind> = new Set([
  'schedules',
  'regular_schedules',
  'holiday_schedules',
] as const);

const ATTRIBUTED = [
  ['service', 'services'],
  ['organization', 'organizations'],
  ['program', 'programs'],
] as const;

function isOhana({ kind, headings }: Table): boolean {
  const has = (name: string): boolean => headings.includes(name);
  if (kind === 'services') return has('location_id') && !has('organization_id');
  if (kind === 'locations') return has('virtual') || has('admin_emails');
  if (kind === 'phones') return has('number_type');
  if (kind === 'organizations') return has('date_incorporated');
  return kind === 'taxonomy_terms' && has('taxonomy_id') && has('parent_name');
}

function list(kind: TableKind): string | undefined {
  return PARTS[kind];
}

function ownerColumn(kind: TableKind): string {
  return list(kind) === 'addresses' || kind === 'accessibility' ? 'location_id' : 'service_id';
}

function termId(raw: MutableRaw): unknown {
  return text(raw, 'taxonomy_term_id') ?? text(raw, 'taxonomy_id');
}

/** A cell that already holds such a value becomes the first item of the list. */
function push(owner: MutableRaw, key: string, part: MutableRaw): void {
  const there = own(owner, key);
  if (Array.isArray(there)) {
    there.push(part);
    return;
  }
  const first =
    typeof there === 'string' ? [{ name: there, description: there, document: there }] : [];
  owner[key] = [...first, part];
}
