import { knownHeadings } from './heading-rows.ts';
import { letters, tellApart } from './headings.ts';
import type { TableRow } from './table.ts';

/** A sheet with one column for each place has at most so many rows: more names of fields nobody has. */
const MOST_ROWS = 60;
const LEAST = 3;
/** The share of the cells in the first column that must be known as headings. */
const ENOUGH = 0.6;

/**
 * A table whose headings stand below each other in its first column, with a column for each place; undefined for
 * any other. Read as it is, its places would be called `Address` and `Phone`.
 */
export function turnedOver(
  headings: readonly string[],
  rows: readonly TableRow[],
): { readonly headings: readonly string[]; readonly rows: readonly TableRow[] } | undefined {
  const [first = '', ...places] = headings;
  if (places.length === 0 || rows.length < LEAST || rows.length > MOST_ROWS) return undefined;
  const below = rows.map(({ cells }) => textOf(cells[0]));
  const known = knownHeadings(below);
  if (known < LEAST || known < below.length * ENOUGH || knownHeadings(places) > 0) return undefined;
  const { headings: fields } = tellApart([first, ...below]);
  return {
    headings: fields,
    rows: places.map((place, at) => ({
      place: `column ${letters(at + 1)}`,
      cells: [
        // What had no heading has no name.
        place === `Column ${letters(at + 1)}` ? '' : place,
        ...rows.map(({ cells }) => cells[at + 1] ?? ''),
      ],
    })),
  };
}

function textOf(cell: TableRow['cells'][number] = ''): string {
  return typeof cell === 'string' ? cell : '';
}
