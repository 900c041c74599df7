import { childOf, elementsOf, type Element } from '../../core/markup.ts';
import type { Sheet, SheetRow } from '../sheet.ts';

const MOST_COLUMNS = 1000;

/** The sheets of an "XML Spreadsheet 2003", which is also called .xls by those who save it. */
export function xmlSheets(root: Element): readonly Sheet[] {
  return elementsOf(root, 'worksheet').map((sheet, at) => {
    const table = childOf(sheet, 'table');
    const rows: SheetRow[] = [];
    let hiddenRows = 0;
    let last = 0;
    for (const row of table?.children ?? []) {
      if (row.name !== 'row') continue;
      last = indexOf(row) ?? last + 1;
      const cells = cellsOf(row);
      if (!cells.some((cell) => cell.trim() !== '')) continue;
      if (row.attributes.get('hidden') === '1') hiddenRows += 1;
      else rows.push({ row: last, cells, links: new Map() });
    }
    const hidden = childOf(childOf(sheet, 'worksheetoptions') ?? sheet, 'visible')?.text ?? '';
    return {
      name: sheet.attributes.get('name') ?? `sheet ${at + 1}`,
      hidden: /hidden/i.test(hidden),
      rows,
      merged: [],
      hiddenRows,
      hiddenColumns: hiddenColumns(table),
      unsolved: [],
    };
  });
}

function cellsOf(row: Element): string[] {
  const cells: string[] = [];
  for (const cell of row.children) {
    if (cell.name !== 'cell') continue;
    const at = (indexOf(cell) ?? cells.length + 1) - 1;
    if (at >= MOST_COLUMNS) break;
    while (cells.length < at) cells.push('');
    const data = childOf(cell, 'data');
    cells[at] = data === undefined ? '' : textOf(data);
    const more = Number(cell.attributes.get('mergeacross') ?? 0);
    for (let skip = 0; skip < more && cells.length < MOST_COLUMNS; skip += 1) cells.push('');
  }
  return cells;
}

/** Moments of the first day are times, and midnights are days. */
function textOf(data: Element): string {
  const text = [data.text, ...data.children.map((child) => textOf(child))].join('').trim();
  if (data.attributes.get('type') !== 'DateTime') return text;
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(text) ?? [];
  if (day.startsWith('1899-') || day.startsWith('1900-01-00')) return time;
  return time === '00:00' ? day : text;
}

function indexOf({ attributes }: Element): number | undefined {
  const index = Number(attributes.get('index'));
  return Number.isInteger(index) && index > 0 ? index : undefined;
}

function hiddenColumns(table: Element | undefined): ReadonlySet<number> {
  const hidden = new Set<number>();
  let at = 0;
  for (const column of table?.children.filter(({ name }) => name === 'column') ?? []) {
    at = indexOf(column) ?? at + 1;
    const span = Math.min(Number(column.attributes.get('span') ?? 0), MOST_COLUMNS);
    if (column.attributes.get('hidden') === '1') {
      for (let more = 0; more <= span; more += 1) hidden.add(at - 1 + more);
    }
    at += span;
  }
  return hidden;
}
