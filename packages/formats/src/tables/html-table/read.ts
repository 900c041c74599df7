import { elementsOf, type Element } from '../../core/markup.ts';
import { plainText } from '../../core/plain-text.ts';
import type { Sheet, SheetRow } from '../sheet.ts';

/** Many programs save a web page and call it .xls. Its tables become sheets. */
export function htmlSheets(root: Element, source: string): readonly Sheet[] {
  return elementsOf(root, 'table').map((table, at) => {
    let hiddenRows = 0;
    const rows: SheetRow[] = [];
    const spans: Span[] = [];
    rowsOf(table).forEach((row, index) => {
      const cells = cellsOf(row, source, spans);
      if (!cells.some((cell) => cell !== '')) return;
      if (isHidden(row)) hiddenRows += 1;
      else rows.push({ row: index + 1, cells, links: new Map() });
    });
    return {
      name: `table ${at + 1}`,
      hidden: false,
      rows,
      merged: [],
      hiddenRows,
      hiddenColumns: new Set<number>(),
      unsolved: [],
    };
  });
}

/** A cell that goes on in the rows below. */
interface Span {
  left: number;
  readonly text: string;
}

const MOST_COLUMNS = 1000;
/** A heading over all columns; one that claims more has no columns below it. */
const WIDEST = 100;

/** The rows of a table itself, not those of tables in its cells. */
function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.name === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.name)
      ? child.children.filter(({ name }) => name === 'tr')
      : [];
  });
}

function cellsOf(row: Element, source: string, spans: (Span | undefined)[]): string[] {
  const cells: string[] = [];
  const fill = (): void => {
    for (let span = spans[cells.length]; span !== undefined; span = spans[cells.length]) {
      span.left -= 1;
      if (span.left === 0) spans[cells.length] = undefined;
      cells.push(span.text);
    }
  };
  for (const cell of row.children) {
    if (cell.name !== 'td' && cell.name !== 'th') continue;
    fill();
    const text = plainText(source.slice(cell.from, cell.to)).trim();
    const width = Math.min(spanOf(cell, 'colspan'), WIDEST);
    const height = spanOf(cell, 'rowspan');
    for (let at = 0; at < width && cells.length < MOST_COLUMNS; at += 1) {
      if (height > 1) spans[cells.length] = { left: height - 1, text };
      cells.push(at === 0 ? text : '');
    }
  }
  fill();
  return cells;
}

function spanOf(cell: Element, name: string): number {
  const span = Number(cell.attributes.get(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_COLUMNS) : 1;
}

function isHidden({ attributes }: Element): boolean {
  return attributes.has('hidden') || /display\s?:\s?none/i.test(attributes.get('style') ?? '');
}
