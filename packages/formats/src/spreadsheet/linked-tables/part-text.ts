import { closedBy } from '../../privacy/private-fields.ts';
import { headingWords } from '../../tables/columns/heading-words.ts';
import { matchHeading } from '../../tables/columns/synonyms.ts';
import { matchHoursHeading } from '../../hours/headings.ts';
import type { TableRow } from '../../tables/table.ts';
import { idColumn, nameColumn, partsOf, roleOf, textOf, type LinkedTable } from './linked-table.ts';

/** A row that is a part of others, in the words of one cell; empty when nobody may see it. */
export function partText(table: LinkedTable, row: TableRow, linked: ReadonlySet<number>): string {
  if (!isOpen(table, row)) return '';
  switch (roleOf(table)) {
    case 'people':
      return '';
    case 'hours':
      return hoursText(table, row, linked);
    case 'phones':
      return phoneText(table, row);
    default:
      return textOf(row.cells[nameColumn(table)]);
  }
}

/** Whether no column of a row says that it is private, or not for publishing. */
function isOpen({ headings }: LinkedTable, { cells }: TableRow): boolean {
  const raw = Object.fromEntries(headings.map((heading, at) => [heading, textOf(cells[at])]));
  return closedBy(raw, 'place', 'row', 'contact', 'mailing') === undefined;
}

function hoursText(table: LinkedTable, { cells }: TableRow, linked: ReadonlySet<number>): string {
  const at = (test: (words: string) => boolean): number =>
    table.headings.findIndex(
      (heading, column) => !linked.has(column) && test(headingWords(heading)),
    );
  const day = at((words) => /\b(?:week ?days?|days?(?: of (?:the )?week)?)\b/.test(words));
  const opens = at((words) => matchHoursHeading(words)?.end === 'opens');
  const closes = at((words) => matchHoursHeading(words)?.end === 'closes');
  if (day >= 0 && opens >= 0 && closes >= 0) {
    const days = partsOf(cells[day]).join(', ');
    const times = [textOf(cells[opens]), textOf(cells[closes])].filter((time) => time !== '');
    return times.length === 0 ? `${days} closed` : `${days} ${times.join('-')}`;
  }
  // One text, or columns of which only all together make sense.
  const id = idColumn(table);
  return cells
    .map((cell, column) => (column === id || linked.has(column) ? '' : textOf(cell)))
    .filter((text) => text !== '')
    .join(' ');
}

function phoneText({ headings }: LinkedTable, { cells }: TableRow): string {
  const cellOf = (test: RegExp): string => {
    const at = headings.findIndex((heading) => test.test(headingWords(heading)));
    return at < 0 ? '' : textOf(cells[at]);
  };
  const at = headings.findIndex((heading) => matchHeading(heading)?.target === 'phone');
  const number = textOf(cells[at]);
  if (number === '') return '';
  const extension = cellOf(/^(?:ext|extension|phone extension)$/);
  const type = cellOf(/\btype\b/);
  const label = /fax|tty|text|sms/i.test(type) ? `${type}: ` : '';
  return `${label}${number}${extension === '' ? '' : ` x${extension}`}`;
}
