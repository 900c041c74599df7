import { BUILT_IN, numberFormat, plainNumber, type NumberFormat } from './number-format.ts';
import { letters } from './headings.ts';
import { secrecyOf } from '../privacy/says-secret.ts';
import { looksOf, withLooks } from './xlsx-looks.ts';
import type { Look, MergedArea, Sheet, SheetContent, SheetRow } from './sheet.ts';
import { tags, unescape, type Tag } from './xlsx-xml.ts';

/** Largest unpacked size. No directory needs more; a zip bomb does. */
const MAX_UNPACKED = 400_000_000;
const MAX_COLUMN = 1000;

/**
 * The sheets of an .xlsx file as rows of text, in their order. A sheet is XML in a zip; a list of services needs
 * little of it: texts, numbers as they are shown, dates, yes and no, links. A cell that cannot be read is
 * empty and does not affect the others.
 *
 * @throws Error when the bytes are not a workbook.
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { unzipSync, strFromU8 } = await import('fflate');
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/.test(name) || !/^\/?xl\//.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > MAX_UNPACKED) throw new RangeError('The workbook is too large.');
      return true;
    },
  });
  const part = (path: string): string => {
    const file = files[path] ?? files[`/${path}`];
    return file === undefined ? '' : strFromU8(file);
  };
  const workbook = part('xl/workbook.xml');
  const targets = new Map(
    [...tags(part('xl/_rels/workbook.xml.rels'), 'Relationship')].map(({ attributes }) => [
      attributes.get('Id') ?? '',
      (attributes.get('Target') ?? '').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = [...tags(workbook, 'sheet')].map(({ attributes }, at) => ({
    name: unescape(attributes.get('name') ?? ''),
    hidden: (attributes.get('state') ?? 'visible') !== 'visible',
    path: targets.get(attributes.get('r:id') ?? '') ?? `xl/worksheets/sheet${at + 1}.xml`,
  }));
  if (sheets.length === 0) throw new TypeError('The file holds no sheet.');
  const book = {
    strings: sharedStrings(part('xl/sharedStrings.xml')),
    styles: stylesOf(part('xl/styles.xml')),
    looks: looksOf(part('xl/styles.xml')),
    from1904: /date1904="(1|true)"/.test(workbook),
  };
  const read = sheets.map(({ name, hidden, path }) => {
    const xml = part(path);
    const relations = part(path.replace(/([^/]+)$/, '_rels/$1.rels'));
    const content = readContent(xml, linksOf(xml, relations), book);
    const remarks = secretRemarks(part(commentsOf(relations)));
    return { name, hidden, ...content, rows: withRemarks(content.rows, remarks) };
  });
  return withLooks(read, withRemarks);
}

/** Where the comments on the cells of a sheet are. */
function commentsOf(relations: string): string {
  for (const { attributes } of tags(relations, 'Relationship')) {
    if (attributes.get('Type')?.endsWith('/comments') !== true) continue;
    return (attributes.get('Target') ?? '').replace(/^(?:\.\.\/|\/xl\/)/, 'xl/');
  }
  return '';
}

/** The comments that say that a place is secret, by the number of the row. */
function secretRemarks(xml: string): ReadonlyMap<number, string> {
  const remarks = new Map<number, string>();
  for (const { attributes, inner } of tags(xml, 'comment')) {
    const words = richText(inner);
    const row = Number(/\d+$/.exec(attributes.get('ref') ?? '')?.[0]);
    if (secrecyOf(words) !== undefined) remarks.set(row, words);
  }
  return remarks;
}

/** Writes remarks behind the last column, where a person would write them who has no comments. */
function withRemarks(
  rows: readonly SheetRow[],
  remarks: ReadonlyMap<number, string>,
): readonly SheetRow[] {
  if (remarks.size === 0) return rows;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return rows.map((row) => {
    const remark = remarks.get(row.row);
    if (remark === undefined) return row;
    const empty = new Array<string>(width - row.cells.length).fill('');
    return { ...row, cells: [...row.cells, ...empty, remark] };
  });
}

/** Where cells lead, by the name of the cell. */
function linksOf(xml: string, relations: string): ReadonlyMap<string, string> {
  const targets = new Map(
    Array.from(tags(relations, 'Relationship'), ({ attributes }) => [
      attributes.get('Id'),
      unescape(attributes.get('Target') ?? ''),
    ]),
  );
  return new Map(
    [...tags(xml, 'hyperlink')].flatMap(({ attributes }): [string, string][] => {
      const target = targets.get(attributes.get('r:id'));
      const [cell = ''] = (attributes.get('ref') ?? '').split(':');
      return target === undefined ? [] : [[cell, target]];
    }),
  );
}

interface Book {
  readonly strings: readonly string[];
  /** By the number of a cell style. */
  readonly styles: readonly NumberFormat[];
  /** By the number of a cell style. */
  readonly looks: readonly (readonly Look[])[];
  readonly from1904: boolean;
}

function sharedStrings(xml: string): readonly string[] {
  return Array.from(tags(xml, 'si'), ({ inner }) => richText(inner));
}

/** Text in runs of different formatting, without phonetic readings of Japanese. */
function richText(xml: string): string {
  const text = xml.includes('<rPh') ? xml.replace(/<rPh\b[^>]*>[^]*?<\/rPh>/g, '') : xml;
  return unescape(Array.from(tags(text, 't'), ({ inner }) => inner).join(''));
}

/** The number format of each cell style. */
function stylesOf(xml: string): readonly NumberFormat[] {
  const own = new Map(
    Array.from(tags(xml, 'numFmt'), ({ attributes }) => [
      Number(attributes.get('numFmtId')),
      unescape(attributes.get('formatCode') ?? ''),
    ]),
  );
  const known = new Map<number, NumberFormat>();
  const [formats] = [...tags(xml, 'cellXfs')];
  return Array.from(tags(formats?.inner ?? '', 'xf'), ({ attributes }) => {
    const id = Number(attributes.get('numFmtId'));
    const format = known.get(id) ?? numberFormat(own.get(id) ?? BUILT_IN[id] ?? '');
    known.set(id, format);
    return format;
  });
}

/** What a sheet shows: hidden rows and columns are left out. */
function readContent(xml: string, links: ReadonlyMap<string, string>, book: Book): SheetContent {
  const rows: SheetRow[] = [];
  const hidden = hiddenColumns(xml);
  const unsolved: string[] = [];
  let hiddenRows = 0;
  let last = 0;
  for (const { attributes, inner } of tags(xml, 'row')) {
    const numbered = Number(attributes.get('r'));
    last = Number.isInteger(numbered) && numbered > last ? numbered : last + 1;
    const cells: string[] = [];
    const linked = new Map<number, string>();
    let looks: Set<Look> | undefined;
    let at = -1;
    for (const cell of tags(inner, 'c')) {
      at = columnOf(cell.attributes.get('r')) ?? at + 1;
      if (at >= MAX_COLUMN) break;
      while (cells.length < at) cells.push('');
      const read = cellText(cell, book);
      cells[at] = read.text;
      for (const look of book.looks[Number(cell.attributes.get('s') ?? 0)] ?? [])
        (looks ??= new Set()).add(look);
      const name = `${letters(at)}${String(last)}`;
      const target = read.link ?? links.get(name);
      if (target !== undefined) linked.set(at, target);
      if (read.unsolved === true) unsolved.push(name);
    }
    if (!cells.some((text) => text.trim() !== '')) continue;
    if (isTrue(attributes.get('hidden'))) hiddenRows += 1;
    else rows.push({ row: last, cells, links: linked, ...(looks === undefined ? {} : { looks }) });
  }
  return { rows, merged: mergedAreas(xml), hiddenRows, hiddenColumns: hidden, unsolved };
}

function hiddenColumns(xml: string): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { attributes } of tags(xml, 'col')) {
    if (!isTrue(attributes.get('hidden'))) continue;
    const to = Math.min(Number(attributes.get('max')), MAX_COLUMN);
    for (let at = Number(attributes.get('min')); at <= to; at += 1) hidden.add(at - 1);
  }
  return hidden;
}

function mergedAreas(xml: string): readonly MergedArea[] {
  return [...tags(xml, 'mergeCell')].flatMap(({ attributes }): MergedArea[] => {
    const [from = '', to = ''] = (attributes.get('ref') ?? '').split(':');
    const left = columnOf(from);
    const right = columnOf(to);
    const top = Number(/\d+$/.exec(from)?.[0]);
    const bottom = Number(/\d+$/.exec(to)?.[0]);
    if (left === undefined || right === undefined || !(top <= bottom)) return [];
    return [{ top, left, bottom, right: Math.min(right, MAX_COLUMN - 1) }];
  });
}

interface CellContent {
  readonly text: string;
  /** Where `=HYPERLINK(…)` leads. */
  readonly link?: string;
  /** A formula whose result the file does not hold. */
  readonly unsolved?: true;
}

function cellText({ attributes, inner }: Tag, { strings, styles, from1904 }: Book): CellContent {
  const [value] = tags(inner, 'v');
  const [formula] = tags(inner, 'f');
  const raw = value === undefined ? '' : unescape(value.inner);
  const target = /^HYPERLINK\("([^"]+)"/i.exec(unescape(formula?.inner ?? ''))?.[1];
  const link = target === undefined ? {} : { link: target };
  switch (attributes.get('t')) {
    case 's':
      return { text: strings[Number(raw)] ?? '', ...link };
    case 'inlineStr':
      return { text: richText(inner), ...link };
    case 'b':
      return { text: raw === '1' ? 'TRUE' : raw === '' ? '' : 'FALSE' };
    case 'e':
    case 'str':
    case 'd':
      return { text: raw, ...link };
    default: {
      if (raw === '' && formula !== undefined) return { text: '', unsolved: true, ...link };
      const number = Number(raw);
      if (raw === '' || !Number.isFinite(number)) return { text: raw };
      const format = styles[Number(attributes.get('s') ?? -1)];
      return { text: format === undefined ? plainNumber(number) : format(number, from1904) };
    }
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function columnOf(address: string | undefined): number | undefined {
  const found = /^[A-Z]{1,3}/.exec(address ?? '')?.[0];
  if (found === undefined) return undefined;
  return found.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
