import { OTHER_ENCODING } from '../core/decode.ts';
import type { TableRow } from './table.ts';

const HASH = 35;

/** What spreadsheets show for a formula that failed, in any language: `#REF!`, `#N/A`, `#NOM?`, `#BEZUG!`. */
const FORMULA_ERROR = /^#(?:N\/[AVD]|NV|NA|¡?\p{Lu}[\p{Lu}\d/_]{1,15}[!?])$/u;

/** Whether something may be wrong with a cell. */
function isOdd(cell: string): boolean {
  return cell.charCodeAt(0) === HASH || cell.includes(OTHER_ENCODING);
}

/** A row with as many cells as there are headings; undefined when it is empty. */
export function toRow(
  cells: readonly string[],
  width: number,
  row: number,
  unclosed: boolean | undefined,
): TableRow | undefined {
  if (!cells.some((cell) => cell.trim() !== '')) return undefined;
  const isPlain = cells.length === width && unclosed !== true && !cells.some(isOdd);
  if (isPlain) return { place: `row ${row}`, cells };
  const extra = cells.slice(width).filter((cell) => cell.trim() !== '');
  const flaws = [
    ...(extra.length > 0 ? (['extra-cells'] as const) : []),
    ...(unclosed === true ? (['unclosed-quote'] as const) : []),
  ];
  const even =
    cells.length === width
      ? cells
      : cells.length > width
        ? cells.slice(0, width)
        : [...cells, ...new Array<string>(width - cells.length).fill('')];
  const otherEncoding = even.flatMap((cell, at) => (cell.includes(OTHER_ENCODING) ? [at] : []));
  const errors = even.flatMap((cell, at) =>
    cell.charCodeAt(0) === HASH && FORMULA_ERROR.test(cell.trim())
      ? [{ at, found: cell.trim() }]
      : [],
  );
  const cleared = new Set(errors.map(({ at }) => at));
  return {
    place: `row ${row}`,
    cells:
      errors.length + otherEncoding.length === 0
        ? even
        : even.map((cell, at) => (cleared.has(at) ? '' : cell.replaceAll(OTHER_ENCODING, ''))),
    ...(errors.length > 0 ? { errors } : {}),
    ...(otherEncoding.length > 0 ? { otherEncoding } : {}),
    ...(flaws.length > 0 ? { flaws } : {}),
    ...(extra.length > 0 ? { found: extra.join(', ').slice(0, 200) } : {}),
  };
}
