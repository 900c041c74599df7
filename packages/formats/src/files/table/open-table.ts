import type { Rejection } from '../../core/rejections.ts';
import { turnedOver } from '../../tables/turned-over.ts';
import { readTable, type TableOptions } from './read-table.ts';
import type { TableSource } from '../../tables/table-source.ts';
import type { Table, TableRow } from '../../tables/table.ts';
import { SAMPLE_ROWS } from '../../spreadsheet/map/propose.ts';

/** A table whose first rows were read ahead. */
export interface OpenTable extends Table {
  /** The first rows, enough to propose a map. They come again in `rows`. */
  readonly sample: readonly TableRow[];
}

/** Opens a file as a table and reads its first rows ahead, so that a map can be proposed for it. */
export async function openTable(
  source: TableSource,
  options: TableOptions = {},
): Promise<(OpenTable & { readonly ok: true }) | Rejection> {
  const reading = await readTable(source, options);
  if (!reading.ok) return reading;
  const { table } = reading;
  const coming = table.rows[Symbol.asyncIterator]();
  const sample: TableRow[] = [];
  while (sample.length < SAMPLE_ROWS) {
    const next = await coming.next();
    if (next.done === true) break;
    sample.push(next.value);
  }
  const turned = turnedOver(table.headings, sample);
  if (turned !== undefined) {
    return {
      ...{ ok: true, ...table, headings: turned.headings, sample: turned.rows },
      notes: [...table.notes, { code: 'turned', found: '' }],
      rows: each(turned.rows),
    };
  }
  const rows = resumed(sample, coming);
  return { ok: true, ...table, sample, rows: { [Symbol.asyncIterator]: () => rows } };
}

/** The rows that were read ahead, and behind them those to come. In a generator each would wait once more. */
function resumed(
  ahead: readonly TableRow[],
  coming: AsyncIterator<TableRow>,
): AsyncIterator<TableRow> {
  const again = ahead.values();
  return {
    next: () => {
      const next = again.next();
      return next.done === true ? coming.next() : Promise.resolve(next);
    },
    return: () => coming.return?.() ?? Promise.resolve({ done: true, value: undefined }),
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- rows that are there, in the shape of rows that come
async function* each(rows: readonly TableRow[]): AsyncGenerator<TableRow> {
  yield* rows;
}
