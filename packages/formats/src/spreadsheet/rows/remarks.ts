import { secrecyOf } from '../../privacy/says-secret.ts';
import type { Cell, TableRow } from '../../tables/table.ts';

/** `Ditto`, and the other ways to say that a cell holds what the one above it holds. */
const DITTO =
  /^\s*(?:ditto|same|idem|as above|same as above|see above|do\.|["“”″〃]|''|-"-|-\s?["″]\s?-)\s*$/i;

/** A row in which remarks on secrets are written out where it only repeats those of the row above. */
export function withRepeatedRemarks(row: TableRow, above: readonly Cell[]): TableRow {
  const isRepeated = (cell: Cell, at: number): boolean => {
    const before = above[at];
    return (
      typeof cell === 'string' &&
      typeof before === 'string' &&
      DITTO.test(cell) &&
      secrecyOf(before) !== undefined
    );
  };
  if (!row.cells.some(isRepeated)) return row;
  return {
    ...row,
    cells: row.cells.map((cell, at) => (isRepeated(cell, at) ? (above[at] ?? cell) : cell)),
  };
}

/** Whether a remark beyond the last heading says that the place of the row is secret. */
export function isSecretBeyond({ flaws = [], found }: TableRow): boolean {
  return (
    flaws.includes('extra-cells') && typeof found === 'string' && secrecyOf(found) !== undefined
  );
}

/** Whether a remark says it of the row above: `^ this one is confidential`. */
export function isSecretAbove({ cells }: TableRow): boolean {
  return cells.some(
    (cell) =>
      typeof cell === 'string' &&
      UPWARDS.test(cell) &&
      secrecyOf(cell.replace(UPWARDS, ' ')) !== undefined,
  );
}

const UPWARDS = /^\s*[\^↑⬆]+/u;
