import type { Directory, Problem } from '@peerkit/model';
import type { ImportCounts } from '../assemble.ts';
import { ProblemList } from '../problems.ts';
import type { Kind, RecordOf } from '../schemas.ts';
import { settle } from '../settle.ts';
import { recordsOf, type RowRecords } from './build.ts';
import { fold } from './cells/words.ts';
import type { ColumnMap } from './column-map.ts';
import { Draft, type Column, type Finding } from './draft.ts';
import { fieldNames } from './field-names.ts';
import { atPlace, content, unplaced, type AtPlace } from './merge.ts';
import { nearest } from './nearest.ts';
import { tableProblem, type TableProblemCode } from './problems.ts';
import { hashOf } from './row-hash.ts';
import { strayPoints } from './stray-points.ts';
import type { Target } from './targets.ts';
import type { Table, TableRow } from './reading/table.ts';

export interface MappedTable {
  readonly table: Pick<Table, 'headings' | 'rows' | 'notes'>;
  readonly map: ColumnMap;
  /** What to call the file in the provenance of its records. */
  readonly source?: string;
}

export interface TableImportOptions {
  /** ISO date on which alerts count as over; today when absent. */
  readonly today?: string;
  /** Called now and then with how many rows were read. */
  readonly onProgress?: (rows: number) => void;
}

/** A directory from tables. Rows are its records: imported + rejected = records. */
export interface TableImport {
  readonly directory: Directory;
  readonly problems: readonly Problem[];
  readonly counts: ImportCounts;
}

/** Reads one table with its map. See {@link applyMaps}. */
export function applyMap(
  table: MappedTable['table'],
  map: ColumnMap,
  options: TableImportOptions & Pick<MappedTable, 'source'> = {},
): Promise<TableImport> {
  const { source, ...rest } = options;
  return applyMaps([{ table, map, ...(source === undefined ? {} : { source }) }], rest);
}

/**
 * Reads tables that belong together (organizations, places, services) as one directory, row by row:
 * a row becomes a service with its organization and its place, or what its map says. Rows with one
 * organization name are one organization, equal places one place. A bad cell costs that cell, a row
 * without a name that row.
 */
export async function applyMaps(
  tables: readonly MappedTable[],
  options: TableImportOptions = {},
): Promise<TableImport> {
  const keeper = new Keeper(options.today ?? new Date().toISOString().slice(0, 10));
  let rows = 0;
  for (const one of tables) {
    const columns = keeper.begin(one);
    // Rows of several files share their numbers.
    const file = tables.length > 1 && one.source !== undefined ? `${one.source} ` : '';
    for await (const row of one.table.rows) {
      const place = row.place.startsWith(file) ? row.place : `${file}${row.place}`;
      keeper.take({ ...row, place }, columns, one);
      rows += 1;
      if (rows % 1000 === 0) options.onProgress?.(rows);
    }
    keeper.end(one);
  }
  return keeper.finish(tables.map(({ map }) => map));
}

type Draftable = Readonly<Record<string, unknown>>;

class Keeper {
  readonly #organizations = new Map<string, RecordOf<'organizations'>>();
  readonly #services = new Map<string, RecordOf<'services'>>();
  readonly #locations = new Map<string, RecordOf<'locations'>>();
  readonly #offers = new Map<string, RecordOf<'servicesAtLocations'>>();
  readonly #problems: Problem[] = [];
  /** Organization ids by folded name. */
  readonly #byName = new Map<string, string>();
  /** Location ids by what they say. */
  readonly #byPlace = new Map<string, string>();
  /** Which row a location was read from. */
  readonly #places = new Map<string, PlaceOrigin>();
  /** Locations that only rows of services told of so far. */
  readonly #mentioned = new Set<string>();
  readonly #slugs = new Map<string, number>();
  readonly #seen = new Map<string, string>();
  readonly #needed: (Place & { organizationId: string })[] = [];
  readonly #wanted: (Place & { serviceId: string; locationId: string; own: AtPlace })[] = [];
  readonly #today: string;
  #records = 0;
  #imported = 0;

  constructor(today: string) {
    this.#today = today;
  }

  /** The columns of a table that something is taken from; what the map and the file do not share. */
  begin({ table: { headings }, map }: MappedTable): readonly Column[] {
    const rules = new Map(Object.entries(map.columns));
    for (const heading of rules.keys()) {
      if (headings.includes(heading)) continue;
      const near = nearest(heading, headings);
      this.#note('warning', heading, 'heading-missing', { found: heading, near });
    }
    const columns = headings.flatMap((heading, at): Column[] => {
      const rule = rules.get(heading);
      if (rule === undefined) {
        this.#note('warning', heading, 'column-not-mapped');
        return [];
      }
      const values = Object.entries(rule.values ?? {}).map(
        ([from, to]) => [fold(from), to] as const,
      );
      return rule.to === 'ignore' ? [] : [{ heading, at, rule, values: new Map(values) }];
    });
    const named = columns.some(({ rule: { to } }) => to === 'name' || to === 'organization.name');
    if (!named) this.#note('error', '', 'no-name-column');
    return columns;
  }

  take(row: TableRow, columns: readonly Column[], { map, source }: MappedTable): void {
    this.#records += 1;
    const { place, cells, flaws = [], found } = row;
    const shown = typeof found === 'string' ? found : '';
    if (flaws.includes('not-a-record')) {
      const problems = new ProblemList();
      problems.error({ record: place }, 'not-a-record', { found });
      this.#problems.push(...problems.all);
      return;
    }
    for (const code of ['extra-cells', 'unclosed-quote'] as const) {
      if (flaws.includes(code)) this.#add('warning', place, '', code, { found: shown });
    }
    if (
      !cells.some((cell) => cell.length > 0 && (typeof cell !== 'string' || cell.trim() !== ''))
    ) {
      this.#add('error', place, '', 'empty-row');
      return;
    }
    const key = hashOf(cells);
    const twin = this.#seen.get(key);
    if (twin !== undefined) {
      this.#add('warning', place, '', 'repeated-row', { found: twin });
      this.#imported += 1;
      return;
    }
    this.#seen.set(key, place);

    const draft = new Draft(map.rows, sharedTargets(columns));
    for (const column of columns) draft.put(column, cells[column.at] ?? '');
    const records = recordsOf(draft, map);
    const names = fieldNames(columns);
    this.#tell(place, draft.findings);
    this.#alertsOf(records, place, names('alerts'));
    const read = { place, source, fieldName: (_: Kind, path: string) => names(path) };
    const kept =
      map.rows === 'services'
        ? this.#service(records, read)
        : map.rows === 'organizations'
          ? this.#organization(records, read) !== undefined
          : this.#location(records.location ?? {}, records.organizationId, read) !== undefined;
    if (kept) this.#imported += 1;
  }

  end({ table: { notes } }: MappedTable): void {
    for (const { code, found } of notes) {
      if (code === 'empty-rows') continue;
      if (code === 'unreadable-line') {
        this.#records += 1;
        this.#add('error', `line ${found}`, '', code, { found });
      } else this.#add(code === 'broken-letters' ? 'warning' : 'info', 'file', '', code, { found });
    }
  }

  finish(maps: readonly ColumnMap[]): TableImport {
    for (const { place, heading, organizationId } of this.#needed) {
      if (this.#organizations.has(organizationId)) continue;
      this.#reference(place, heading, 'unknown-organization', organizationId);
    }
    const said = new Set(this.#needed.map(({ place }) => place));
    for (const [id, { organizationId, ...record }] of this.#locations) {
      if (organizationId === undefined || this.#organizations.has(organizationId)) continue;
      const { place, heading } = this.#places.get(id) ?? { place: '', heading: '' };
      // Of a row that holds a service too, this was said of the service.
      if (!said.has(place)) {
        this.#reference(place, heading, 'unknown-organization', organizationId);
      }
      this.#locations.set(id, record);
    }
    for (const { place, heading, serviceId, locationId, own } of this.#wanted) {
      if (this.#locations.has(locationId)) this.#offer(serviceId, locationId, own);
      else this.#reference(place, heading, 'unknown-location', locationId);
    }
    this.#turnPoints();
    const defaults = maps.map((map) => map.defaults ?? {});
    const first = (key: 'title' | 'language' | 'timeZone'): Record<string, string> => {
      const value = defaults.map((one) => one[key]).find((text) => text !== undefined);
      return value === undefined ? {} : { [key]: value };
    };
    return {
      directory: {
        ...first('title'),
        ...first('language'),
        ...first('timeZone'),
        organizations: [...this.#organizations.values()],
        programs: [],
        services: [...this.#services.values()],
        locations: [...this.#locations.values()],
        servicesAtLocations: [...this.#offers.values()],
      },
      problems: this.#problems,
      counts: {
        records: this.#records,
        imported: this.#imported,
        rejected: this.#records - this.#imported,
      },
    };
  }

  #organization(records: RowRecords, read: Reading): string | undefined {
    const given: Draftable = records.organization ?? {};
    const name = typeof given['name'] === 'string' ? given['name'] : '';
    const said = given['id'] ?? records.organizationId;
    const key = typeof said === 'string' ? `#${said}` : fold(name);
    const known = this.#byName.get(key);
    const isMain = records.service === undefined;
    if (known !== undefined && !isMain) return known;
    const id = typeof said === 'string' ? said : this.#slug('o', name);
    const record = this.#settle('organizations', { ...given, id }, read);
    if (record === undefined) return undefined;
    if (this.#organizations.has(record.id)) {
      this.#duplicate(read);
      return undefined;
    }
    this.#organizations.set(record.id, record);
    this.#byName.set(key, record.id);
    if (isMain && records.location !== undefined) {
      this.#location(records.location, record.id, read);
    }
    return record.id;
  }

  #service(records: RowRecords, read: Reading): boolean {
    const given: Draftable = records.service ?? {};
    const name = typeof given['name'] === 'string' ? given['name'] : '';
    const organizationId =
      (records.organization === undefined || name === ''
        ? undefined
        : this.#organization(records, read)) ?? records.organizationId;
    if (records.organization === undefined && organizationId !== undefined) {
      const heading = read.fieldName('services', 'organizationId') ?? '';
      this.#needed.push({ place: read.place, heading, organizationId });
    }
    const id = given['id'] ?? this.#slug('s', name);
    const service = this.#settle(
      'services',
      { ...given, id, organizationId: organizationId ?? this.#slug('o', name) },
      read,
    );
    if (service === undefined) return false;
    const known = this.#services.get(service.id);
    const several = known !== undefined && content(known) !== content(service);
    // One service at several places may have other hours and numbers at each.
    const placed = records.location !== undefined || records.locationIds.length > 0;
    if (several && !(placed && content(unplaced(known)) === content(unplaced(service)))) {
      this.#duplicate(read);
      return false;
    }
    const own = several ? atPlace(service, known) : {};
    if (known === undefined) this.#services.set(service.id, service);
    const heading = read.fieldName('servicesAtLocations', 'locationId') ?? '';
    const [first, ...others] = records.locationIds;
    if (records.location !== undefined) {
      const at =
        first === undefined
          ? this.#location(records.location, service.organizationId, read)
          : this.#mention(records.location, first, read);
      if (at !== undefined) this.#offer(service.id, at, own);
    }
    const wanted = records.location === undefined ? records.locationIds : others;
    for (const one of wanted) {
      this.#wanted.push({
        place: read.place,
        heading,
        serviceId: service.id,
        locationId: one,
        own,
      });
    }
    return true;
  }

  /** What a row of services says of a place that has a row of its own, or an id: it fills gaps. */
  #mention(given: Draftable, id: string, read: Reading): string | undefined {
    const record = this.#placeRecord({ ...given, id }, read);
    if (record === undefined) return undefined;
    const before = this.#locations.get(id);
    if (before === undefined) this.#mentioned.add(id);
    this.#keepPlace(before === undefined ? record : { ...record, ...before }, read);
    return id;
  }

  #location(
    given: Draftable,
    organizationId: string | undefined,
    read: Reading,
  ): string | undefined {
    const named = typeof given['id'] === 'string';
    const key = named ? '' : JSON.stringify([organizationId, given]);
    const known = this.#byPlace.get(key);
    if (!named && known !== undefined) return known;
    const id = given['id'] ?? this.#slug('p', placeName(given) ?? organizationId ?? '');
    const owner = organizationId === undefined ? {} : { organizationId };
    const record = this.#placeRecord({ ...given, ...owner, id }, read);
    if (record === undefined) return undefined;
    const before = this.#locations.get(record.id);
    if (before !== undefined && !this.#mentioned.delete(record.id)) {
      if (content(before) === content(record)) return record.id;
      this.#duplicate(read);
      return undefined;
    }
    this.#keepPlace(before === undefined ? record : { ...before, ...record }, read);
    if (!named) this.#byPlace.set(key, record.id);
    return record.id;
  }

  #placeRecord(fields: Draftable, read: Reading): RecordOf<'locations'> | undefined {
    const empty = { kind: 'physical', confidential: false, phones: [] };
    return this.#settle('locations', { ...empty, ...fields }, read);
  }

  #keepPlace(record: RecordOf<'locations'>, { place, fieldName }: Reading): void {
    this.#locations.set(record.id, record);
    if (this.#places.has(record.id)) return;
    const heading = fieldName('locations', 'organizationId') ?? '';
    const point = fieldName('locations', 'point') ?? '';
    this.#places.set(record.id, { place, heading, point });
  }

  #offer(serviceId: string, locationId: string, own: AtPlace): void {
    const id = `${serviceId}@${locationId}`.slice(0, 200);
    this.#offers.set(id, { id, serviceId, locationId, phones: [], ...own });
  }

  #settle<K extends Kind>(kind: K, fields: Draftable, read: Reading): RecordOf<K> | undefined {
    const { place, source } = read;
    const from = source === undefined ? {} : { source };
    const said = (fields['provenance'] ?? {}) as Draftable;
    const record = { ...fields, provenance: { ...from, sourceRecord: place, ...said } };
    const problems = new ProblemList();
    const settled = settle({ kind, record, place, label: place, mention: false }, read, problems);
    this.#problems.push(...problems.all);
    return settled;
  }

  #duplicate({ place, fieldName }: Reading): void {
    const problems = new ProblemList();
    problems.error({ record: place, field: fieldName('services', 'id') ?? '' }, 'duplicate-id');
    this.#problems.push(...problems.all);
  }

  #reference(
    record: string,
    field: string,
    code: 'unknown-organization' | 'unknown-location',
    found: string,
  ): void {
    const problems = new ProblemList();
    problems.warning({ record, field }, code, { found });
    this.#problems.push(...problems.all);
  }

  #alertsOf({ service, organization, location }: RowRecords, place: string, field = ''): void {
    for (const record of [service, organization, location]) {
      for (const { until } of (record?.['alerts'] ?? []) as readonly { until?: string }[]) {
        if (until === undefined || until >= this.#today || !/^\d{4}-/.test(until)) continue;
        this.#add('info', place, field, 'expired-alert', { found: until });
      }
    }
  }

  #turnPoints(): void {
    for (const { id, turned } of strayPoints(this.#locations.values())) {
      const { place = '', point: field = '' } = this.#places.get(id) ?? {};
      const record = this.#locations.get(id);
      if (turned !== undefined && record !== undefined) {
        this.#locations.set(id, { ...record, point: turned });
        this.#add('warning', place, field, 'swapped-point');
      } else this.#add('info', place, field, 'far-point');
    }
  }

  #slug(prefix: string, name: string): string {
    const words = fold(name.slice(0, 200))
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 80)
      .replace(/^-|-$/g, '');
    const base = `${prefix}-${words === '' ? 'unnamed' : words}`;
    const count = (this.#slugs.get(base) ?? 0) + 1;
    this.#slugs.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  }

  #tell(place: string, findings: readonly Finding[]): void {
    for (const { severity, heading, code, params } of findings) {
      if (code === 'link-scheme-added' || code === 'unknown-status') {
        const problems = new ProblemList();
        problems.add(severity, { record: place, field: heading }, code, params);
        this.#problems.push(...problems.all);
      } else this.#add(severity, place, heading, code, params);
    }
  }

  #note(severity: Problem['severity'], field: string, code: TableProblemCode, params = {}): void {
    this.#add(severity, 'column map', field, code, params);
  }

  #add(
    severity: Problem['severity'],
    record: string,
    field: string,
    code: TableProblemCode,
    params = {},
  ): void {
    this.#problems.push(tableProblem(severity, record, field, code, params));
  }
}

interface Place {
  readonly place: string;
  readonly heading: string;
}

interface PlaceOrigin {
  readonly place: string;
  /** The column of its organization, and of its point. */
  readonly heading: string;
  readonly point: string;
}

interface Reading {
  readonly place: string;
  readonly source: string | undefined;
  readonly fieldName: (kind: Kind, path: string) => string | undefined;
}

const shared = new WeakMap<readonly Column[], ReadonlySet<Target>>();

/** Targets that more than one column feeds. */
function sharedTargets(columns: readonly Column[]): ReadonlySet<Target> {
  let found = shared.get(columns);
  if (found === undefined) {
    const targets = columns.map(({ rule }) => rule.to);
    found = new Set(targets.filter((target, at) => targets.indexOf(target) !== at));
    shared.set(columns, found);
  }
  return found;
}

function placeName(place: Draftable): string | undefined {
  const { lines } = (place['address'] ?? {}) as { lines?: readonly string[] };
  // A slug is shown in links and files: it must not say where a confidential place is.
  if (place['confidential'] === true) return undefined;
  return typeof place['name'] === 'string' ? place['name'] : lines?.[0];
}
