import type { TableRow } from '../../tables/table.ts';
import type { Column } from './draft.ts';
import { answersNo, isUnanswered, speaksOfPlace } from './row-privacy.ts';

/** The columns of a table, with those marked that ask of each row whether something is secret: some row says no. */
export function withAsked(
  columns: readonly Column[],
  sample: readonly TableRow[],
): readonly Column[] {
  return columns.map((column) => {
    if (column.rule.to !== 'confidential') return column;
    const isAsked =
      sample.some((row) => answersNo(column, row)) ||
      (ASKS.test(column.heading) && sample.some((row) => !isUnanswered(column, row)));
    return isAsked ? { ...column, isAsked: true } : column;
  });
}

/** `Confidential (Y/N)` offers a no to write: a blank below it is no answer. */
const ASKS =
  /(?<!\p{L})(?:y\s?[/|]\s?n|yes\s?(?:[/|]|or)\s?no|o\s?\/\s?n|oui\s?(?:\/|ou)\s?non|t\s?\/\s?n|tak\s?(?:\/|lub|czy)\s?nie|i\s?\/\s?n|igen\s?(?:\/|vagy)\s?nem|taip\s?(?:\/|ar)\s?ne|ναι\s?(?:\/|ή)\s?όχι|sim\s?(?:\/|ou)\s?n[aã]o|s\s?\/\s?n|j\s?\/\s?n|ja\s?(?:\/|of|oder)\s?(?:nee|nein)|s[ií]\s?(?:\/|o)\s?no|true\s?\/\s?false)(?!\p{L})/iu;

/** Rows that left a question blank before a row further down showed that it is one. */
export class Unanswered {
  readonly #columns: readonly Column[];
  readonly #rows = new Map<Column, Set<string>>();
  readonly #asked = new Set<Column>();

  constructor(columns: readonly Column[]) {
    this.#columns = columns.filter(
      (column) =>
        column.rule.to === 'confidential' && column.isAsked !== true && speaksOfPlace(column),
    );
  }

  /** @param hasPlace Without one there is nothing to keep back. */
  see(row: TableRow, hasPlace: boolean): void {
    for (const column of this.#columns) {
      if (isUnanswered(column, row)) {
        if (!hasPlace) continue;
        const rows = this.#rows.get(column) ?? new Set();
        this.#rows.set(column, rows.add(row.place));
      } else if (answersNo(column, row)) this.#asked.add(column);
    }
  }

  /** The rows by the heading of the column. */
  get rows(): readonly (readonly [string, ReadonlySet<string>])[] {
    return [...this.#asked].map((column) => [column.heading, this.#rows.get(column) ?? new Set()]);
  }
}
