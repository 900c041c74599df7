import { matchHeading } from './columns/synonyms.ts';
import { findHeadings, letters, type HeadingRow } from './headings.ts';
import type { TableNote } from './table.ts';
import type { MergedArea, Sheet, SheetRow } from './sheet.ts';

/** So many headings that are known make a list, whatever the other sheets hold. */
const ENOUGH = 3;

/** The sheet to read, and what to say of the others. A read-me in front of the list is passed over. */
export function chooseSheet(
  sheets: readonly Sheet[],
  wanted?: string,
): { readonly sheet: Sheet; readonly notes: readonly TableNote[] } | undefined {
  const named = sheets.filter(({ name }) => name.toLowerCase() === wanted?.trim().toLowerCase());
  const candidates = wanted === undefined ? sheets.filter(isShown) : named;
  const rated = candidates
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => ({ sheet, known: knownHeadings(sheet) }));
  const most = rated.reduce((best, { known }) => Math.max(best, known), 0);
  const chosen = rated.find(({ known }) => known >= Math.min(ENOUGH, most));
  if (chosen === undefined) return undefined;
  const { sheet } = chosen;
  const notes = sheets
    .filter((other) => other !== sheet)
    .map((other): TableNote => {
      const isList = isShown(other) && knownHeadings(other) >= ENOUGH && other.rows.length > 1;
      return { code: isList ? 'other-list-sheets' : 'other-sheets', found: other.name };
    });
  return { sheet, notes };
}

function isShown({ hidden }: Sheet): boolean {
  return !hidden;
}

/** The headings of a sheet. A group above several columns is written in the first of its merged cells. */
export function sheetHeadings({ rows, merged }: Pick<Sheet, 'rows' | 'merged'>): HeadingRow {
  const mergedTo = (at: number, column: number): number | undefined => {
    const row = rows[at]?.row;
    return merged.find(
      ({ top, bottom, left, right }) =>
        top === row && bottom === row && left === column && right > left,
    )?.right;
  };
  return findHeadings(
    rows.slice(0, 200).map(({ cells }) => cells),
    mergedTo,
  );
}

/** How many headings of a sheet are those of a list of services. One column alone is prose. */
function knownHeadings(sheet: Sheet): number {
  const { headings } = sheetHeadings(sheet);
  if (headings.length < 2) return 0;
  return headings.filter((heading) => matchHeading(heading) !== undefined).length;
}

/** The rows of a sheet as a person sees them: merged cells filled, hidden columns left out, links written out. */
export function shownRows(sheet: Sheet): {
  readonly rows: readonly SheetRow[];
  readonly notes: readonly TableNote[];
} {
  const { hiddenRows, hiddenColumns, unsolved } = sheet;
  const notes: TableNote[] = [];
  if (hiddenRows > 0) notes.push({ code: 'hidden-rows', found: String(hiddenRows) });
  const { headings, dataFrom } = sheetHeadings(sheet);
  const filled = withMerged(sheet.rows, sheet.merged, dataFrom);
  const used = [...hiddenColumns].filter((at) =>
    filled.some(({ cells }) => (cells[at] ?? '').trim() !== ''),
  );
  if (used.length > 0) {
    notes.push({ code: 'hidden-columns', found: used.map(letters).join(', ') });
  }
  if (unsolved.length > 0) {
    const more = unsolved.length > 3 ? ` and ${String(unsolved.length - 3)} more` : '';
    notes.push({ code: 'unsolved-formulas', found: `${unsolved.slice(0, 3).join(', ')}${more}` });
  }
  const visible = filled.map((row) => ({ ...row, cells: without(row.cells, hiddenColumns) }));
  const { rows, behind } = withLinks(visible, headings, dataFrom);
  if (behind > 0) notes.push({ code: 'links-behind-words', found: String(behind) });
  return { rows, notes };
}

/** Hidden columns stay as empty cells, so that the letters of the others still fit. */
function without(cells: readonly string[], hidden: ReadonlySet<number>): readonly string[] {
  return hidden.size === 0 ? cells : cells.map((cell, at) => (hidden.has(at) ? '' : cell));
}

/**
 * Only the first of merged cells holds the value; a person reads it for all of them. Titles and headings of
 * groups, which are alone in their row, stay as they are.
 */
function withMerged(
  rows: readonly SheetRow[],
  merged: readonly MergedArea[],
  dataFrom: number,
): readonly SheetRow[] {
  if (merged.length === 0) return rows;
  const byRow = new Map(rows.map((row, at) => [row.row, at]));
  const cells = rows.map((row) => [...row.cells]);
  const isAlone = rows.map((row) => row.cells.filter((cell) => cell.trim() !== '').length < 2);
  for (const { top, left, bottom, right } of merged) {
    const first = byRow.get(top);
    const value = first === undefined ? '' : (rows[first]?.cells[left] ?? '');
    if (first === undefined || first < dataFrom || value.trim() === '') continue;
    if (isAlone[first] === true && top === bottom) continue;
    for (const [at, { row }] of rows.entries()) {
      const own = cells[at];
      if (own === undefined || row < top || row > bottom) continue;
      for (let column = left; column <= right; column += 1) {
        while (own.length <= column) own.push('');
        own[column] = value;
      }
    }
  }
  return rows.map((row, at) => ({ ...row, cells: cells[at] ?? row.cells }));
}

/** Puts web addresses into the cells of columns for them. Other links are only counted. */
function withLinks(
  rows: readonly SheetRow[],
  headings: readonly string[],
  dataFrom: number,
): { readonly rows: readonly SheetRow[]; readonly behind: number } {
  const targets = headings.map((heading) => matchHeading(heading)?.target ?? '');
  let behind = 0;
  const read = rows.map((row, at) => {
    if (at < dataFrom || row.links.size === 0) return row;
    const cells = [...row.cells];
    for (const [column, link] of row.links) {
      const text = (cells[column] ?? '').trim();
      const address = link
        .replace(/^mailto:/i, '')
        .replace(/\?.*$/, (query) => (/^mailto:/i.test(link) ? '' : query));
      if (text === '' || isAddress(text) || /^(?:tel|sms|#)/i.test(link)) continue;
      const target = targets[column] ?? '';
      const wanted = /^mailto:/i.test(link) ? /email$/ : /website$/;
      if (wanted.test(target)) cells[column] = address;
      else behind += 1;
    }
    return { ...row, cells };
  });
  return { rows: read, behind };
}

/** The words of a cell are an address themselves. */
function isAddress(text: string): boolean {
  return /^\S+@\S+\.\S+$|^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/i.test(text);
}
