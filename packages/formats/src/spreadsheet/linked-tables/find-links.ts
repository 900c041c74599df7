import { fold } from '../../tables/words.ts';
import { isRecordLink } from '../cells/plain-values.ts';
import {
  idColumn,
  nameColumn,
  partsOf,
  speaksOf,
  textOf,
  type LinkedTable,
} from './linked-table.ts';

/** A column whose cells name rows of another table. */
export interface Link {
  readonly from: LinkedTable;
  readonly column: number;
  readonly to: LinkedTable;
}

/** The rows of a table by what others call them. */
export class Rows {
  readonly #byId = new Map<string, number>();
  readonly #byName = new Map<string, number>();

  constructor(table: LinkedTable) {
    const id = idColumn(table);
    const name = nameColumn(table);
    table.rows.forEach(({ cells }, at) => {
      const own = id < 0 ? '' : textOf(cells[id]);
      if (own !== '' && !this.#byId.has(own)) this.#byId.set(own, at);
      const called = name < 0 ? '' : fold(textOf(cells[name]));
      if (called !== '' && !this.#byName.has(called)) this.#byName.set(called, at);
    });
  }

  byId(text: string): number | undefined {
    return this.#byId.get(text);
  }

  byName(text: string): number | undefined {
    return this.#byName.get(fold(text));
  }

  find(text: string): number | undefined {
    return this.byId(text) ?? this.byName(text);
  }
}

/** The share of the parts of a column that must be found in the other table. */
const ENOUGH = 0.6;
/** More parts tell nothing more. */
const SAMPLE = 2000;

/** Finds which columns name the rows of which tables. */
export function findLinks(
  tables: readonly LinkedTable[],
  rowsOf: (table: LinkedTable) => Rows,
): readonly Link[] {
  return tables.flatMap((from) => {
    const own = new Set([idColumn(from), nameColumn(from)]);
    return from.headings.flatMap((heading, column): Link[] => {
      if (own.has(column)) return [];
      const cells = from.rows.slice(0, SAMPLE).map(({ cells }) => cells[column]);
      const parts = cells.flatMap((cell) => [...wholeOr(cell)]).slice(0, SAMPLE);
      if (parts.length === 0) return [];
      const rated = tables
        .filter((table) => table !== from)
        .map((to) => ({ to, share: shareOf(parts, heading, to, rowsOf(to)) }))
        .filter(({ share }) => share >= ENOUGH)
        .sort((a, b) => b.share - a.share);
      const [best] = rated;
      return best === undefined ? [] : [{ from, column, to: best.to }];
    });
  });
}

function wholeOr(cell: Parameters<typeof partsOf>[0]): readonly string[] {
  return partsOf(cell);
}

function shareOf(parts: readonly string[], heading: string, to: LinkedTable, rows: Rows): number {
  const related = speaksOf(heading, to);
  // Small numbers are ids of everything.
  const byId = parts.filter(
    (part) => rows.byId(part) !== undefined && (related || isRecordLink(part)),
  );
  const byName = related ? parts.filter((part) => rows.byName(part) !== undefined) : [];
  return Math.max(byId.length, byName.length) / parts.length;
}
