import { recordsOf } from './build.ts';
import { Categories } from './categories.ts';
import { fold } from './cells/words.ts';
import type { ColumnMap } from './column-map.ts';
import { Draft, type Column } from './draft.ts';
import { fieldNames } from './field-names.ts';
import type { MappedTable, TableImport } from './mapped-table.ts';
import { nearest } from './nearest.ts';
import type { Cell, TableRow } from './reading/table.ts';
import { hashOf } from './row-hash.ts';
import { RowKeeper, type Reading } from './row-keeper.ts';
import { TableReport } from './table-report.ts';
import type { Target } from './targets.ts';

/** Rows of tables become a directory, one after the other. */
export class Keeper {
  readonly #report = new TableReport();
  readonly #kept = new RowKeeper(this.#report);
  readonly #categories = new Categories(this.#report);
  /** Which row said the same: rows of tables with the same columns only. */
  readonly #seen = new Map<string, string>();
  readonly #shapes = new Map<string, number>();
  /** Columns that nobody knows, and how many of their cells hold something. */
  #unknown: { readonly heading: string; readonly at: number; filled: number }[] = [];
  readonly #today: string;
  #records = 0;
  #imported = 0;
  #shape = 0;

  constructor(today: string) {
    this.#today = today;
  }

  /** The columns of a table that something is taken from; what the map and the file do not share. */
  begin({ table: { headings }, map }: MappedTable): readonly Column[] {
    const rules = new Map(Object.entries(map.columns));
    for (const heading of rules.keys()) {
      if (headings.includes(heading)) continue;
      const near = nearest(heading, headings);
      this.#report.ofMap('warning', heading, 'heading-missing', { found: heading, near });
    }
    const columns = headings.flatMap((heading, at): Column[] => {
      const rule = rules.get(heading);
      if (rule === undefined) {
        this.#report.ofMap('warning', heading, 'column-not-mapped');
        return [];
      }
      const values = Object.entries(rule.values ?? {}).map(
        ([from, to]) => [fold(from), to] as const,
      );
      return rule.to === 'ignore' ? [] : [{ heading, at, rule, values: new Map(values) }];
    });
    const named = columns.some(({ rule: { to } }) => to === 'name' || to === 'organization.name');
    if (!named && map.rows !== 'links') this.#report.ofMap('error', '', 'no-name-column');
    this.#unknown = headings.flatMap((heading, at) => {
      const { to, sure } = rules.get(heading) ?? {};
      return to === 'ignore' && sure === 'guess' ? [{ heading, at, filled: 0 }] : [];
    });
    const shape = JSON.stringify([map.rows, headings]);
    this.#shape = this.#shapes.get(shape) ?? this.#shapes.size;
    this.#shapes.set(shape, this.#shape);
    return columns;
  }

  take(row: TableRow, columns: readonly Column[], { map, source }: MappedTable): void {
    this.#records += 1;
    const { place, cells } = row;
    if (!this.#isRecord(row)) return;
    const key = `${this.#shape} ${hashOf(cells)}`;
    const twin = this.#seen.get(key);
    if (twin !== undefined) {
      this.#report.add('warning', place, '', 'repeated-row', { found: twin });
      this.#imported += 1;
      return;
    }
    this.#seen.set(key, place);

    for (const one of this.#unknown) if (isFilled(cells[one.at])) one.filled += 1;
    const draft = new Draft(map.rows, sharedTargets(columns));
    for (const column of columns) draft.put(column, cells[column.at] ?? '');
    const names = fieldNames(columns);
    const read: Reading = { place, source, fieldName: (_, path) => names(path) };
    if (this.#keep(draft, map, read)) this.#imported += 1;
  }

  end({ table: { notes } }: MappedTable): void {
    for (const { heading, filled } of this.#unknown) {
      const hint = String(filled);
      if (filled > 0) this.#report.ofMap('info', heading, 'column-left-out', { hint });
    }
    for (const { code, found } of notes) {
      if (code === 'empty-rows') continue;
      if (code === 'unreadable-line') {
        this.#records += 1;
        this.#report.add('error', `line ${found}`, '', code, { found });
        continue;
      }
      const severity = code === 'broken-letters' ? 'warning' : 'info';
      this.#report.add(severity, 'file', '', code, { found });
    }
  }

  finish(maps: readonly ColumnMap[]): TableImport {
    this.#imported += this.#categories.join(this.#kept);
    this.#kept.end();
    const { organizations, services, locations, offers } = this.#kept;
    const { terms } = this.#categories;
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
        ...(terms.length === 0 ? {} : { terms }),
        organizations: [...organizations.values()],
        programs: [],
        services: [...services.values()],
        locations: [...locations.values()],
        servicesAtLocations: [...offers.values()],
      },
      problems: this.#report.list.all,
      counts: {
        records: this.#records,
        imported: this.#imported,
        rejected: this.#records - this.#imported,
      },
    };
  }

  /** Whether there is anything in a row. What is odd about it is named. */
  #isRecord({ place, cells, flaws = [], found }: TableRow): boolean {
    if (flaws.includes('not-a-record')) {
      this.#report.error(place, '', 'not-a-record', { found });
      return false;
    }
    const shown = typeof found === 'string' ? found : '';
    for (const code of ['extra-cells', 'unclosed-quote'] as const) {
      if (flaws.includes(code)) this.#report.add('warning', place, '', code, { found: shown });
    }
    const filled = cells.some(isFilled);
    if (!filled) this.#report.add('error', place, '', 'empty-row');
    return filled;
  }

  /** Whether a row is in the directory now; of links that is known at the end. */
  #keep(draft: Draft, map: ColumnMap, read: Reading): boolean {
    if (map.rows === 'links' || map.rows === 'categories') {
      this.#report.tell(read.place, draft.findings);
      if (map.rows === 'categories') return this.#categories.category(draft, read);
      this.#categories.link(draft, read);
      return false;
    }
    const records = recordsOf(draft, map);
    this.#report.tell(read.place, draft.findings);
    for (const record of [records.service, records.organization, records.location]) {
      this.#alertsOf(record?.['alerts'] ?? [], read);
    }
    const { location, organizationId } = records;
    if (map.rows === 'services') return this.#kept.service(records, read);
    if (map.rows === 'organizations') return this.#kept.organization(records, read) !== undefined;
    return this.#kept.location(location ?? {}, organizationId, read) !== undefined;
  }

  #alertsOf(alerts: unknown, { place, fieldName }: Reading): void {
    for (const { until } of alerts as readonly { until?: string }[]) {
      if (until === undefined || until >= this.#today || !/^\d{4}-/.test(until)) continue;
      const field = fieldName('services', 'alerts') ?? '';
      this.#report.add('info', place, field, 'expired-alert', { found: until });
    }
  }
}

function isFilled(cell: Cell = ''): boolean {
  return cell.length > 0 && (typeof cell !== 'string' || cell.trim() !== '');
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
