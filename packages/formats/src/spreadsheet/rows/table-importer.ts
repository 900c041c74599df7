import { recordsOf } from './row-records.ts';
import { ProblemList } from '../../core/problems.ts';
import { Categories } from './categories.ts';
import { ColumnReport, isFilled, ofMap } from './column-report.ts';
import { columnOf } from './mapped-columns.ts';
import type { ColumnMap } from '../map/column-map.ts';
import { proposePrivacy } from '../map/propose.ts';
import type { Draft, Column, Finding } from './draft.ts';
import { fieldNames } from './field-names.ts';
import type { MappedTable, TableImport } from './mapped-table.ts';
import { nearest } from '../map/nearest.ts';
import { hasNames } from '../map/opening-columns.ts';
import type { TableNote, TableRow } from '../../tables/table.ts';
import { hashOf } from './row-hash.ts';
import { hideRows, rowsOfOtherHelp } from './hidden-rows.ts';
import { RecordCollector, type RowOrigin } from './record-collector.ts';
import type { Target } from '../../tables/columns/targets.ts';
import { Dividers, marksIn, type Divider } from './dividers.ts';
import { NotRecords } from './not-records.ts';
import { hasPlace, readRow, type ReadRow } from './read-row.ts';
import { isSecretAbove, isSecretBeyond, withRepeatedRemarks } from './remarks.ts';
import { SecretPlaces } from './secret-places.ts';
import { privacyColumns, readRowPrivacy } from './row-privacy.ts';
import { Unanswered, withAsked } from './unanswered.ts';

/** What a divider says of the rows below it, and how many those were. */
interface Kept {
  readonly place: string;
  readonly says: 'place' | 'row';
  readonly isAbove?: true;
  count: number;
}

/** A row, and what was said outside of it. */
interface WaitingRow {
  readonly row: TableRow;
  readonly says: Divider['says'];
  readonly isBelow: boolean;
  /** A mark behind its name that nothing explains. */
  readonly mark?: string;
}

/** Imports the rows of tables into one directory, row by row. */
export class TableImporter {
  readonly #problems = new ProblemList();
  readonly #collector = new RecordCollector(this.#problems);
  readonly #categories = new Categories(this.#problems);
  /** Where each row was seen first, by its content; only tables with the same columns share rows. */
  readonly #seen = new Map<string, string>();
  readonly #shapes = new Map<string, number>();
  #report: ColumnReport | undefined;
  readonly #secretPlaces = new SecretPlaces();
  readonly #today: string;
  #notRecords: NotRecords | undefined;
  #headings: readonly string[] = [];
  #dividers = new Dividers([]);
  /** The divider that keeps rows back, and how many it kept. */
  #divider: Kept | undefined;
  /** Rows of the table that were read, by the marks in them. */
  #marked = new Map<string, Set<string>>();
  /** Rows with a mark behind their names, which wait for what it means. */
  #marks: (WaitingRow & { readonly mark: string })[] = [];
  /** What notes under the table say. */
  #notes: (Pick<Divider, 'isOfShelters'> & { place: string; mark: string })[] = [];
  /** Where it is said that the addresses of shelters are secret. */
  #shelterNotes: string[] = [];
  /** Rows of the table of which somebody said that their place is no secret. */
  #open = new Set<string>();
  #unanswered = new Unanswered([]);
  /** The row before, of this table. */
  #above: TableRow | undefined;
  /** Rows of which the row below says that their place is secret. */
  #pointedAt = new Set<string>();
  #records = 0;
  #imported = 0;
  #shape = 0;

  constructor(today: string) {
    this.#today = today;
  }

  /** The columns of a table that are read. Differences between the map and the file are reported. */
  begin({ table: { headings, notes }, map, sample = [] }: MappedTable): readonly Column[] {
    const rules = new Map(Object.entries(map.columns));
    for (const heading of rules.keys()) {
      if (headings.includes(heading)) continue;
      const near = nearest(heading, headings);
      this.#problems.add('warning', ofMap(heading), 'heading-missing', { found: heading, near });
    }
    const known = headings.flatMap((heading, at): Column[] => {
      let rule = rules.get(heading);
      // A map that is older than the column, or than our knowledge of its words, must not open a door.
      if (rule === undefined || (rule.to === 'ignore' && rule.sure === 'guess')) {
        const cells = sample.map((row) => row.cells[at] ?? '');
        const closed = proposePrivacy(heading, cells, headings);
        if (closed !== undefined && closed.to !== 'ignore') rule = { ...closed, sure: 'likely' };
      }
      if (rule === undefined) {
        this.#problems.add('warning', ofMap(heading), 'column-not-mapped');
        return [];
      }
      // Of a column that nobody said to ignore it still counts when a cell calls the place secret.
      const isIgnored = rule.to === 'ignore' && rule.sure === undefined;
      return isIgnored ? [] : [columnOf(heading, at, rule)];
    });
    const columns = withAsked(known, sample);
    this.#unanswered = new Unanswered(columns);
    const read = Object.fromEntries(columns.map(({ heading, rule }) => [heading, rule]));
    if (!hasNames({ rows: map.rows, columns: read }))
      this.#problems.add('error', ofMap(''), 'no-name-column');
    this.#report = new ColumnReport(this.#problems, headings, rules, columns);
    this.#headings = headings;
    this.#dividers = new Dividers(headings, notes);
    this.#divider = this.#dividerAbove();
    this.#marked = new Map();
    this.#marks = [];
    this.#notes = [];
    this.#shelterNotes = notes
      .filter(({ code, found }) => code === 'secret-above' && found === 'shelters')
      .map(() => 'file');
    this.#open = new Set();
    this.#above = undefined;
    this.#pointedAt = new Set();
    this.#notRecords = new NotRecords(headings, map.rows, sample);
    const shape = JSON.stringify([map.rows, headings]);
    this.#shape = this.#shapes.get(shape) ?? this.#shapes.size;
    this.#shapes.set(shape, this.#shape);
    return columns;
  }

  take(given: TableRow, columns: readonly Column[], mapped: MappedTable): void {
    this.#records += 1;
    const row = withRepeatedRemarks(given, this.#above?.cells ?? []);
    if (this.#above !== undefined && isSecretAbove(row)) this.#pointedAt.add(this.#above.place);
    this.#above = row;
    const { place, cells } = row;
    if (privacyColumns(columns).length > 0 && cells.filter(isFilled).length > 1) {
      if (readRowPrivacy(columns, row).place) this.#problems.keepSecret(place);
    }
    if (this.#isDivider(row) || !this.#isRecord(row)) return;
    const { says } = this.#dividers;
    if (this.#divider !== undefined && says !== 'open') this.#divider.count += 1;
    for (const mark of marksIn(row)) {
      const rows = this.#marked.get(mark) ?? new Set();
      this.#marked.set(mark, rows.add(place));
    }
    const isBeyond = isSecretBeyond(row);
    const isBelow = says !== 'open' || isBeyond;
    if (isBelow) this.#problems.keepSecret(place);
    if (isBeyond) this.#problems.add('warning', { record: place, field: '' }, 'secret-in-words');
    this.#reportCells(row);
    const key = `${this.#shape} ${hashOf(cells)}`;
    const first = this.#seen.get(key);
    if (first !== undefined) {
      this.#problems.add('warning', { record: place, field: '' }, 'repeated-row', { found: first });
      this.#imported += 1;
      return;
    }
    this.#seen.set(key, place);

    const mark = markBehind(row, columns);
    // What a mark means is said further down.
    if (mark === undefined) this.#read({ row, says, isBelow }, columns, mapped);
    else this.#marks.push({ row, says, isBelow, mark });
  }

  /** Reads a row into records. */
  #read(
    { row, says, isBelow, mark }: WaitingRow,
    columns: readonly Column[],
    mapped: MappedTable,
  ): void {
    const { map, source } = mapped;
    const { place } = row;
    this.#report?.count(row.cells);
    const shared = sharedTargets(columns);
    const readAs = (isSecret: boolean): ReadRow =>
      readRow(map.rows, row, columns, shared, this.#secretPlaces, isSecret);
    let { draft, keptBack } = readAs(isBelow);
    if (mark !== undefined && draft.isShelter && !draft.confidential && !draft.isPublic) {
      ({ draft, keptBack } = readAs(true));
      draft.find('warning', { heading: '' }, 'secret-mark', { found: mark });
    }
    this.#unanswered.see(row, hasPlace(draft));
    if (draft.isPublic) this.#open.add(place);
    if (says === 'row') draft.unpublished ??= '';
    this.#secretPlaces.add(draft);
    if (draft.unpublished !== undefined) {
      this.#problems.keepSecret(place);
      this.#collector.withhold(draft.locationIds);
      if (draft.kind === 'locations') this.#collector.leaveOut(draft.main['id']);
      const where = { record: place, field: draft.unpublished };
      this.#problems.add('warning', where, 'not-published');
      return;
    }
    if (draft.confidential) this.#problems.keepSecret(place);
    // Of a row with a private place nothing is shown.
    else this.#report?.learn(row);
    this.#report?.countClosed(row, keptBack);
    this.#categories.know(draft.categories);
    const provenance =
      source === undefined ? { sourceRecord: place } : { source, sourceRecord: place };
    const origin: RowOrigin = { place, source, provenance, fieldName: fieldNames(columns) };
    if (this.#collect(draft, map, origin)) this.#imported += 1;
  }

  /** All rows of a table were read: says what became of its columns. */
  end(mapped: MappedTable, columns: readonly Column[]): void {
    const {
      table: { notes },
      source,
    } = mapped;
    this.#endDivider();
    this.#readMarked(columns, mapped);
    const unanswered = this.#unanswered.rows;
    const said = this.#notes.length + this.#shelterNotes.length + this.#pointedAt.size;
    if (said + unanswered.length > 0) this.#report?.forget();
    this.#report?.end();
    this.#hidePointedAt(source);
    for (const [heading, rows] of unanswered) {
      this.#hide(rows, source, heading, 'unanswered-place');
    }
    for (const { place: record, mark, isOfShelters } of this.#notes) {
      const marked = mark === '' ? undefined : this.#marked.get(mark);
      if (marked === undefined && isOfShelters === true) {
        this.#shelterNotes.push(record);
        continue;
      }
      const found = hideRows(this.#collector.records, (row, file) =>
        marked === undefined ? file === source : marked.has(row),
      );
      this.#problems.keepSecretAll((row) => found.has(row));
      const hint =
        marked === undefined
          ? 'It does not say which rows, so all their places are kept private.'
          : `The places of ${rowCount(marked.size)} with its mark are kept private.`;
      this.#problems.add('warning', { record, field: '' }, 'secret-note', { hint });
    }
    this.#hideShelters(source);
    for (const { code, found } of notes) {
      if (code === 'empty-rows' || code === 'secret-above') continue;
      if (code === 'unreadable-line') {
        this.#records += 1;
        this.#problems.add('error', { record: `line ${found}`, field: '' }, code, { found });
        continue;
      }
      const severity = WARNINGS.has(code) ? 'warning' : 'info';
      this.#problems.add(severity, { record: 'file', field: '' }, code, { found, hint: found });
    }
  }

  /** Keeps the places of rows secret that could be shelters, because a note on the list asks for it. */
  #hideShelters(source: string | undefined): void {
    if (this.#shelterNotes.length === 0) return;
    const others = rowsOfOtherHelp(this.#collector.records, source);
    const isOpen = (row: string): boolean => others.has(row) || this.#open.has(row);
    const found = hideRows(this.#collector.records, (row, file) => file === source && !isOpen(row));
    this.#problems.keepSecretAll((row) => found.has(row));
    const hint = `The places of ${rowCount(found.size)} are kept private: ${listed([...found])}.`;
    for (const record of this.#shelterNotes)
      this.#problems.add('warning', { record, field: '' }, 'shelter-note', { hint });
  }

  /** Keeps the places of rows secret of which a remark in the row below said so. */
  #hidePointedAt(source: string | undefined): void {
    if (this.#pointedAt.size === 0) return;
    this.#hide(this.#pointedAt, source, '', 'secret-in-words');
  }

  /** Keeps the places of rows secret that were read before anybody knew it, and says so. */
  #hide(
    rows: ReadonlySet<string>,
    source: string | undefined,
    field: string,
    code: 'secret-in-words' | 'unanswered-place',
  ): void {
    const found = hideRows(
      this.#collector.records,
      (row, file) => file === source && rows.has(row),
    );
    this.#problems.keepSecretAll((row) => found.has(row));
    for (const record of found) this.#problems.add('warning', { record, field }, code);
  }

  /** Reads the rows that waited for what their marks mean. A mark of a shelter that nothing explains keeps it back. */
  #readMarked(columns: readonly Column[], mapped: MappedTable): void {
    const told = new Set(this.#notes.map(({ mark }) => mark));
    const { explained } = this.#dividers;
    for (const { mark, ...waiting } of this.#marks) {
      const isBelow = waiting.isBelow || told.has(mark);
      if (isBelow) this.#problems.keepSecret(waiting.row.place);
      this.#read(
        { ...waiting, isBelow, ...(explained.has(mark) ? {} : { mark }) },
        columns,
        mapped,
      );
    }
  }

  directoryImport(maps: readonly ColumnMap[]): TableImport {
    this.#categories.reportKnown();
    this.#imported += this.#categories.join(this.#collector.records);
    this.#imported -= this.#collector.end();
    const { organizations, services, locations, offers } = this.#collector.records;
    const { terms } = this.#categories;
    const defaults = maps.map((map) => map.defaults ?? {});
    const first = (key: 'title' | 'language' | 'timeZone'): Record<string, string> => {
      const value = defaults.map((settings) => settings[key]?.trim()).find((text) => text);
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
      problems: this.#problems.all,
      counts: {
        records: this.#records,
        imported: this.#imported,
        rejected: this.#records - this.#imported,
      },
    };
  }

  /** Whether a row only says what is to be kept back. */
  #isDivider(row: TableRow): boolean {
    const divider = this.#dividers.see(row);
    if (divider === undefined) return false;
    const { place } = row;
    const { says, mark, isOfShelters } = divider;
    if (isOfShelters === true && (mark === undefined || mark === '')) {
      this.#shelterNotes.push(place);
      return true;
    }
    if (mark !== undefined) {
      if (says !== 'open')
        this.#notes.push({ place, mark, ...(isOfShelters === true ? { isOfShelters } : {}) });
      return true;
    }
    this.#endDivider();
    if (says === 'open') this.#problems.add('warning', { record: place }, 'single-cell', NO_WORDS);
    else this.#divider = { place, says, count: 0 };
    return true;
  }

  #dividerAbove(): Kept | undefined {
    const { says } = this.#dividers;
    return says === 'open' ? undefined : { place: 'file', says, count: 0, isAbove: true };
  }

  /** Says what the divider kept back. One with nothing below it is a note on the whole table. */
  #endDivider(): void {
    if (this.#divider === undefined) return;
    const { place, says, count, isAbove = false } = this.#divider;
    this.#divider = undefined;
    if (isAbove) {
      const what = says === 'row' ? 'left out' : 'listed without their places';
      const hint = `${rowCount(count)} below it: ${what}.`;
      this.#problems.add('warning', { record: place, field: '' }, 'secret-above', { hint });
      return;
    }
    if (count === 0) {
      this.#notes.push({ place, mark: '' });
      return;
    }
    const hint =
      says === 'row'
        ? `${rowCount(count)} were left out below`
        : `The places of ${rowCount(count)} are kept private below`;
    this.#problems.add('warning', { record: place, field: '' }, 'secret-below', { hint });
  }

  /** Whether a row holds anything. Its flaws are reported. */
  #isRecord(row: TableRow): boolean {
    const { place, cells, flaws = [], found } = row;
    if (flaws.includes('not-a-record')) {
      this.#problems.error({ record: place, field: '' }, 'not-a-record', { found });
      return false;
    }
    const shown = typeof found === 'string' ? found : '';
    for (const code of ['extra-cells', 'unclosed-quote'] as const) {
      if (flaws.includes(code))
        this.#problems.add('warning', { record: place, field: '' }, code, { found: shown });
    }
    if (!cells.some(isFilled)) {
      this.#problems.add('error', { record: place, field: '' }, 'empty-row');
      return false;
    }
    const other = this.#notRecords?.find(row);
    if (other === undefined) return true;
    const { code, found: words } = other;
    if (code === 'single-cell') {
      if (this.#dividers.says === 'place') this.#endDivider();
      this.#dividers.endGroup();
    }
    this.#problems.add('warning', { record: place, field: '' }, code, { found: words });
    return false;
  }

  /** Reports what is wrong with cells before anybody knows what their columns are. */
  #reportCells({ place: record, errors = [], otherEncoding = [] }: TableRow): void {
    for (const { at, found } of errors) {
      const field = this.#headings[at] ?? '';
      this.#problems.add('warning', { record, field }, 'formula-error', { found });
    }
    for (const at of otherEncoding) {
      this.#problems.add('warning', { record, field: this.#headings[at] ?? '' }, 'other-encoding');
    }
  }

  /** Whether a row is in the directory now; for links that is known at the end. */
  #collect(draft: Draft, map: ColumnMap, given: RowOrigin): boolean {
    if (map.rows === 'links' || map.rows === 'categories') {
      this.#reportFindings(given.place, draft.findings);
      if (map.rows === 'categories') return this.#categories.category(draft, given);
      this.#categories.link(draft, given);
      return false;
    }
    const records = recordsOf(draft, map);
    this.#reportFindings(given.place, draft.findings);
    const origin = draft.isExchanged ? { ...given, isExchanged: true } : given;
    for (const record of [records.service, records.organization, records.location]) {
      this.#alertsOf(record?.['alerts'] ?? [], origin);
    }
    const { location, organizationId } = records;
    if (map.rows === 'services') return this.#collector.service(records, origin);
    const id =
      map.rows === 'organizations'
        ? this.#collector.organization(records, origin)
        : this.#collector.location(location ?? {}, organizationId, origin);
    return id !== undefined;
  }

  /** Reports what was found in the cells of a row. */
  #reportFindings(record: string, findings: readonly Finding[]): void {
    for (const { severity, heading, code, params } of findings) {
      this.#problems.add(severity, { record, field: heading }, code, params);
    }
  }

  #alertsOf(alerts: unknown, { place, fieldName }: RowOrigin): void {
    for (const { until } of alerts as readonly { until?: string }[]) {
      if (until === undefined || until >= this.#today || !/^\d{4}-/.test(until)) continue;
      const field = fieldName('services', 'alerts') ?? '';
      this.#problems.add('info', { record: place, field }, 'expired-alert', { found: until });
    }
  }
}

const NO_WORDS = { found: '…' } as const;

function rowCount(count: number): string {
  return count === 1 ? '1 row' : `${String(count)} rows`;
}

/** The first of some rows. */
function listed(rows: readonly string[]): string {
  const more = rows.length - MOST_LISTED;
  const first = rows.slice(0, MOST_LISTED).join(', ');
  return more > 0 ? `${first} and ${String(more)} more` : first;
}

const MOST_LISTED = 10;

/** The mark behind a name of a row: `Shelter *`. */
function markBehind({ cells }: TableRow, columns: readonly Column[]): string | undefined {
  for (const { at, rule } of columns) {
    if (!rule.to.endsWith('name')) continue;
    const name = cells[at];
    const [, mark] = typeof name === 'string' ? (MARK_BEHIND.exec(name) ?? []) : [];
    if (mark !== undefined) return mark;
  }
  return undefined;
}

const MARK_BEHIND = /[\p{L})]\s?(\*+|[†‡§])\s*$/u;

/** Notes on a file that mean that something was lost. */
const WARNINGS: ReadonlySet<TableNote['code']> = new Set<TableNote['code']>([
  ...(['broken-characters', 'unsure-encoding', 'other-list-sheets', 'hidden-rows'] as const),
  ...(['hidden-columns', 'unsolved-formulas', 'unknown-projection'] as const),
]);

const sharedBy = new WeakMap<readonly Column[], ReadonlySet<Target>>();

/** Targets of more than one column. */
function sharedTargets(columns: readonly Column[]): ReadonlySet<Target> {
  let found = sharedBy.get(columns);
  if (found === undefined) {
    const targets = columns.map(({ rule }) => rule.to);
    found = new Set(targets.filter((target, at) => targets.indexOf(target) !== at));
    sharedBy.set(columns, found);
  }
  return found;
}
