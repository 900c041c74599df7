import { fold, isBlank } from '../../tables/words.ts';
import type { RowKind } from '../map/column-map.ts';
import type { Cell, TableRow } from '../../tables/table.ts';

/** Why a row of a sheet is no record, and what it holds. */
export interface NotARecord {
  readonly code: 'single-cell' | 'total-row' | 'repeated-headings';
  readonly found: string;
}

/** Rows that people put between the records of a sheet: headings of groups, totals, headings once more. */
export class NotRecords {
  readonly #headings: readonly string[];
  /** Many rows fill several cells, so a row of one cell is a heading or a remark. */
  readonly #isWide: boolean;

  constructor(headings: readonly string[], kind: RowKind, sample: readonly TableRow[]) {
    this.#headings = headings.map((heading) => fold(heading.replace(/ \(\d+\)$/, '')));
    const single = sample.filter(({ cells }) => filledIn(cells).length < 2).length;
    this.#isWide = kind === 'services' && headings.length > 2 && single * 3 < sample.length * 2;
  }

  /** Undefined for a record. */
  find({ cells, errors, place }: TableRow): NotARecord | undefined {
    // Nobody writes headings between the records of a file that a program made.
    if (OF_PROGRAMS.test(place)) return undefined;
    const first = cells.findIndex((cell) => typeof cell === 'string' && cell.trim() !== '');
    if (first < 0) return undefined;
    const text = String(cells[first]).trim();
    if (fold(text) === this.#headings[first] && this.#repeatsHeadings(cells)) {
      return { code: 'repeated-headings', found: '' };
    }
    // A row whose formulas failed was a record.
    if (!this.#isWide || text.length > LONGEST || errors !== undefined) return undefined;
    const isTotal = TOTAL.test(fold(text));
    // Most rows fill many cells: those need not be counted.
    if (!isTotal && cells.length > first + 1 && !isEmpty(cells[first + 1])) return undefined;
    const filled = filledIn(cells);
    if (filled.length === 1) return { code: isTotal ? 'total-row' : 'single-cell', found: text };
    const rest = filled.slice(1);
    const isOnlyTotal = isTotal && ONLY_TOTAL.test(fold(text));
    return isTotal && rest.every(isOnlyTotal ? isCount : isNumber)
      ? { code: 'total-row', found: text }
      : undefined;
  }

  #repeatsHeadings(cells: readonly Cell[]): boolean {
    let same = 0;
    for (const [at, cell] of cells.entries()) {
      if (isEmpty(cell)) continue;
      if (typeof cell !== 'string' || fold(cell) !== this.#headings[at]) return false;
      same += 1;
    }
    return same > 1;
  }
}

const LONGEST = 300;
const OF_PROGRAMS = /(?:^| )record \d+$/;

const SUMS =
  '(?:grand |overall |sub-?)?totals?|sums?|counts?|total (?:general|geral|general es)|totaux|total general|nombre|sommes?|summen?|gesamt(?:summe|zahl)?|insgesamt|anzahl|sumas?|sumy|razem|[lł]acznie|ogo[lł]em|liczba|is viso|viso|bendra suma|συνολ(?:ο|α|ικα)|αθροισμα|totaal|totalen|eindtotaal|aantal|som|osszesen|mindosszesen|osszeg|totais|totales|soma|somas|conteo|recuento';
const TOTAL = new RegExp(
  `^(?:${SUMS}|average|last updated|updated|as of|source)(?![\\p{L}\\p{N}])`,
  'u',
);
/** Nothing but the word: no name of a service begins so. */
const ONLY_TOTAL = new RegExp(`^(?:${SUMS})(?: (?:of )?\\p{L}{3,20})?\\s?[:=]?$`, 'u');

function filledIn(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter((cell) => !isEmpty(cell));
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' ? isBlank(cell) : cell.length === 0);
}

/** `10`, `10 services`, `$1,200`. */
function isCount(cell: Cell): boolean {
  return (
    isNumber(cell) ||
    (typeof cell === 'string' && /^\d{1,6} \p{L}{2,20}(?: \p{L}{2,20})?$/u.test(cell.trim()))
  );
}

function isNumber(cell: Cell): boolean {
  return typeof cell === 'string' && /^[$€£]?[\d\s.,%]+$/.test(cell.trim());
}
