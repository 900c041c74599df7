/**
 * The first sheet of an .xlsx file as rows of text. A sheet is XML in a zip; a list of services needs
 * little of it: texts, numbers, dates, yes and no. A cell that cannot be read is empty
 * and does not affect the others.
 */
export interface Sheet {
  readonly name: string;
  /** With the row number that the spreadsheet shows. Rows without cells are left out. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly otherSheets: readonly string[];
}

/** Largest unpacked size. No directory needs more; a zip bomb does. */
const MAX_UNPACKED = 400_000_000;
const MAX_COLUMN = 1000;

/** @throws Error when the bytes are not a workbook. */
export async function readSheet(bytes: Uint8Array, wanted?: string): Promise<Sheet> {
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
    dates: dateStyles(part('xl/styles.xml')),
    from1904: /date1904="(1|true)"/.test(workbook),
  };
  const others = (name: string): readonly string[] =>
    sheets.filter((sheet) => sheet.name !== name).map((sheet) => sheet.name);
  const candidates =
    wanted === undefined
      ? [...sheets.filter((sheet) => !sheet.hidden), ...sheets.filter((sheet) => sheet.hidden)]
      : sheets.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  for (const { name, path } of candidates) {
    const rows = sheetRows(part(path), book);
    if (rows.length > 0) return { name, rows, otherSheets: others(name) };
  }
  const name = candidates[0]?.name ?? '';
  return { name, rows: [], otherSheets: others(name) };
}

interface Book {
  readonly strings: readonly string[];
  /** Whether a cell style shows a number as a date, or as a time of day. */
  readonly dates: readonly ('date' | 'time' | undefined)[];
  readonly from1904: boolean;
}

interface Tag {
  readonly attributes: ReadonlyMap<string, string>;
  /** What is between the tag and its end. */
  readonly inner: string;
}

/** Every element of one name, in order. Such elements are never nested here. */
function* tags(xml: string, name: string): Generator<Tag> {
  const open = new RegExp(`<(?:[a-z]\\w{0,9}:)?${name}(?=[\\s/>])`, 'g');
  for (let found = open.exec(xml); found !== null; found = open.exec(xml)) {
    const end = xml.indexOf('>', open.lastIndex);
    if (end < 0) return;
    const selfClosing = xml[end - 1] === '/';
    const attributes = readAttributes(xml.slice(open.lastIndex, selfClosing ? end - 1 : end));
    if (selfClosing) {
      open.lastIndex = end + 1;
      yield { attributes, inner: '' };
      continue;
    }
    const close = `</${found[0].slice(1)}>`;
    const stop = xml.indexOf(close, end);
    open.lastIndex = stop < 0 ? xml.length : stop + close.length;
    yield { attributes, inner: xml.slice(end + 1, stop < 0 ? xml.length : stop) };
  }
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/([\w:]{1,60})\s?=\s?(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, name = '', double, single]) => [name, double ?? single ?? ''],
    ),
  );
}

function sharedStrings(xml: string): readonly string[] {
  return Array.from(tags(xml, 'si'), ({ inner }) => richText(inner));
}

/** Text in runs of different formatting, without phonetic readings of Japanese. */
function richText(xml: string): string {
  const text = xml.includes('<rPh') ? xml.replace(/<rPh\b[^>]*>[^]*?<\/rPh>/g, '') : xml;
  return unescape(Array.from(tags(text, 't'), ({ inner }) => inner).join(''));
}

/** Built-in formats of dates, and of times. Other formats of dates contain the letters d or y. */
const DATES = new Set([14, 15, 16, 17, 22]);
const TIMES = new Set([18, 19, 20, 21, 45, 46, 47]);

function dateStyles(xml: string): readonly ('date' | 'time' | undefined)[] {
  const own = new Map(
    Array.from(tags(xml, 'numFmt'), ({ attributes }) => [
      Number(attributes.get('numFmtId')),
      styleOf(attributes.get('formatCode') ?? ''),
    ]),
  );
  const [formats] = [...tags(xml, 'cellXfs')];
  return Array.from(tags(formats?.inner ?? '', 'xf'), ({ attributes }) => {
    const id = Number(attributes.get('numFmtId'));
    if (own.has(id)) return own.get(id);
    return DATES.has(id) ? 'date' : TIMES.has(id) ? 'time' : undefined;
  });
}

function styleOf(code: string): 'date' | 'time' | undefined {
  const bare = code.replace(/&quot;[^&]*&quot;|"[^"]*"/g, '');
  if (/[dy]/i.test(bare.replace(/\[[^\]]*\]/g, ''))) return 'date';
  return /\[h+\]|h{1,2}\W{0,3}m|h{1,2} ?AM/i.test(bare) ? 'time' : undefined;
}

function sheetRows(xml: string, book: Book): { row: number; cells: string[] }[] {
  const rows: { row: number; cells: string[] }[] = [];
  let last = 0;
  for (const { attributes, inner } of tags(xml, 'row')) {
    const numbered = Number(attributes.get('r'));
    last = Number.isInteger(numbered) && numbered > last ? numbered : last + 1;
    const cells: string[] = [];
    let at = -1;
    for (const cell of tags(inner, 'c')) {
      at = columnOf(cell.attributes.get('r')) ?? at + 1;
      if (at >= MAX_COLUMN) break;
      while (cells.length < at) cells.push('');
      cells[at] = cellText(cell, book);
    }
    if (cells.some((text) => text.trim() !== '')) rows.push({ row: last, cells });
  }
  return rows;
}

function cellText({ attributes, inner }: Tag, { strings, dates, from1904 }: Book): string {
  const [value] = tags(inner, 'v');
  const raw = value === undefined ? '' : unescape(value.inner);
  switch (attributes.get('t')) {
    case 's':
      return strings[Number(raw)] ?? '';
    case 'inlineStr':
      return richText(inner);
    case 'b':
      return raw === '1' ? 'TRUE' : 'FALSE';
    // The error of a formula, e.g. #N/A, is not content.
    case 'e':
      return '';
    case 'str':
    case 'd':
      return raw;
    default: {
      const number = Number(raw);
      if (raw === '' || !Number.isFinite(number)) return raw;
      const style = dates[Number(attributes.get('s') ?? -1)];
      if (style === 'time' && number >= 0) return timeText(number);
      return style === 'date' && number >= 1 ? dateText(number, from1904) : plainNumber(number);
    }
  }
}

/** 0.1 + 0.2 is stored as it is computed; a person sees fifteen digits at most. */
function plainNumber(number: number): string {
  return String(Number(number.toPrecision(15)));
}

/** Days since 1899-12-30, which makes up for the leap day of 1900 that spreadsheets count by mistake. */
function dateText(days: number, from1904: boolean): string {
  const whole = Math.floor(days) + (from1904 ? 1462 : 0);
  const date = new Date(Date.UTC(1899, 11, 30) + whole * 86_400_000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** A part of a day as a clock of 24 hours: 0.375 is 09:00. */
function timeText(days: number): string {
  const minutes = Math.round((days - Math.floor(days)) * 24 * 60) % (24 * 60);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0];
  if (letters === undefined) return undefined;
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function unescape(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text.replaceAll('\r\n', '\n');
  return text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, ...found) => {
      const [hex, decimal, name] = found as (string | undefined)[];
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('\r\n', '\n');
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
