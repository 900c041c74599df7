import type { ProblemList, Where } from '../../core/problems.ts';
import { marksPlace } from '../../privacy/privacy-heading.ts';
import { isBlank, oneLine } from '../../tables/words.ts';
import type { ColumnRule } from '../map/column-map.ts';
import { columnsOfPersons } from '../map/contact-persons.ts';
import { isNeverProposed } from '../map/privacy-columns.ts';
import type { Cell, TableRow } from '../../tables/table.ts';
import type { Column } from './draft.ts';
import { privacyColumns, readRowPrivacy } from './row-privacy.ts';

interface LeftOut {
  readonly heading: string;
  readonly at: number;
  readonly code: 'column-left-out' | 'staff-column';
  /** How many of its cells are filled. */
  filled: number;
}

/** What became of the columns of one table: which were left out, guessed, or kept something back. */
export class ColumnReport {
  readonly #problems: ProblemList;
  readonly #columns: readonly Column[];
  readonly #privacy: readonly Column[];
  readonly #leftOut: readonly LeftOut[];
  /** In how many rows a column about privacy kept something back, and a column was kept back, by heading. */
  readonly #closed = new Map<string, number>();
  readonly #keptBack = new Map<string, number>();
  /** Cells of the columns that were taken for something by their cells alone, by heading. */
  readonly #samples: ReadonlyMap<string, Set<string>>;

  constructor(
    problems: ProblemList,
    headings: readonly string[],
    rules: ReadonlyMap<string, ColumnRule>,
    columns: readonly Column[],
  ) {
    this.#problems = problems;
    this.#columns = columns;
    this.#privacy = privacyColumns(columns);
    this.#leftOut = leftOutOf(headings, rules, columns);
    this.#samples = new Map(
      columns
        .filter(({ rule }) => rule.sure === 'guess' && rule.to !== 'ignore')
        .map(({ heading }) => [heading, new Set()]),
    );
  }

  /** Counts the filled cells of columns that are left out. */
  count(cells: readonly Cell[]): void {
    for (const column of this.#leftOut) if (isFilled(cells[column.at])) column.filled += 1;
  }

  /** Keeps a few cells of the columns that were guessed, to ask about them. */
  learn({ cells }: TableRow): void {
    if (this.#samples.size === 0) return;
    for (const { heading, at } of this.#columns) {
      const samples = this.#samples.get(heading);
      if (samples === undefined || samples.size >= SAMPLES) continue;
      const cell = cells[at] ?? '';
      const text = oneLine((typeof cell === 'string' ? cell : cell.join('; ')).slice(0, 200));
      if (!isBlank(text)) samples.add(text.length > 30 ? `${text.slice(0, 29)}…` : text);
    }
  }

  /** Forgets the cells that were to be shown: some of them were secret. */
  forget(): void {
    for (const samples of this.#samples.values()) samples.clear();
  }

  /** Counts the columns that kept something of a row back, and those that were kept back. */
  countClosed(row: TableRow, keptBack: readonly Column[]): void {
    for (const { heading } of keptBack) add(this.#keptBack, heading);
    for (const column of this.#privacy) {
      const read = readRowPrivacy([column], row);
      if (read.place || read.keptBack.size > 0) add(this.#closed, column.heading);
    }
  }

  /** All rows were read. */
  end(): void {
    for (const { heading, filled, code } of this.#leftOut) {
      const hint = String(filled);
      if (filled > 0) this.#problems.add('info', ofMap(heading), code, { hint });
    }
    for (const { heading, rule } of this.#privacy) {
      const rows = this.#closed.get(heading);
      const isUsual = rule.sure === undefined || rule.sure === 'yes';
      if (rows === undefined || isUsual) continue;
      const params = { hint: rowsOf(rows) };
      if (rule.of === undefined || marksPlace(heading)) {
        this.#problems.add('warning', ofMap(heading), 'privacy-column', params);
      }
      if (rule.of !== undefined) {
        this.#problems.add('warning', ofMap(heading), 'privacy-of-columns', params);
      }
    }
    for (const { heading, rule } of this.#columns) {
      const samples = [...(this.#samples.get(heading) ?? [])];
      if (samples.length === 0) continue;
      const found = samples.join('", "');
      this.#problems.add('info', ofMap(heading), 'guessed-column', { found, hint: rule.to });
    }
    for (const [heading, rows] of this.#keptBack) {
      this.#problems.add('info', ofMap(heading), 'kept-private', { hint: rowsOf(rows) });
    }
  }
}

/** How many cells of a guessed column are shown. */
const SAMPLES = 3;

/** The columns that nobody knew, or that are about staff. */
function leftOutOf(
  headings: readonly string[],
  rules: ReadonlyMap<string, ColumnRule>,
  columns: readonly Column[],
): readonly LeftOut[] {
  const read = new Set(
    columns.filter(({ rule }) => rule.to !== 'ignore').map(({ heading }) => heading),
  );
  const isOfPerson = columnsOfPersons(headings);
  return headings.flatMap((heading, at): LeftOut[] => {
    const { to, sure } = rules.get(heading) ?? {};
    if (to !== 'ignore' || sure === undefined || read.has(heading)) return [];
    const isStaff = isNeverProposed(heading) || isOfPerson(heading);
    if (isStaff) return [{ heading, at, code: 'staff-column', filled: 0 }];
    return sure === 'guess' ? [{ heading, at, code: 'column-left-out', filled: 0 }] : [];
  });
}

function add(counts: Map<string, number>, heading: string): void {
  counts.set(heading, (counts.get(heading) ?? 0) + 1);
}

function rowsOf(rows: number): string {
  return rows === 1 ? '1 row' : `${String(rows)} rows`;
}

/** The place of a problem with what the map says of a column. */
export function ofMap(heading: string): Where {
  return { record: 'column map', field: heading };
}

export function isFilled(cell: Cell = ''): boolean {
  return cell.length > 0 && (typeof cell !== 'string' || cell.trim() !== '');
}
