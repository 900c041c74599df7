import { CsvParser, sniffDelimiter, type CsvRecord } from '../../tables/csv.ts';
import { OTHER_ENCODING } from '../../core/decode.ts';
import { parseJson, parseJsonLines } from '../../core/json.ts';
import { rejection, type Rejection } from '../../core/rejections.ts';
import { markupKind, type MarkupKind } from '../../core/markup-kind.ts';
import { sniffContent } from '../../core/sniff.ts';
import { isSecretTitle } from '../../privacy/secret-title.ts';
import { findHeadings } from '../../tables/headings.ts';
import { isProse } from '../../tables/prose-text.ts';
import { jsonTable, recordTable, type JsonTable } from './json-rows.ts';
import { oneByOne } from '../../tables/one-by-one.ts';
import { concat, slices, text, whole } from '../../tables/pieces.ts';
import { toRow } from '../../tables/table-row.ts';
import type { TableSource } from '../../tables/table-source.ts';
import type { Sheet } from '../../tables/sheet.ts';
import type { Table, TableNote, TableRow } from '../../tables/table.ts';

/** What is known about a file beforehand. All of it is optional. */
export interface TableOptions {
  /** Name of the file; its ending is a hint, its content decides. */
  readonly name?: string;
  /** One character. Detected when absent. */
  readonly delimiter?: string;
  /** Name of the sheet of a workbook; the first visible one that looks like a list when absent. */
  readonly sheet?: string;
}

/** A table, or why there is none, in a sentence that says what to do. */
export type TableReading =
  | { readonly ok: true; readonly table: Table }
  | Rejection<
      | 'empty'
      | 'not-a-table'
      | 'not-json'
      | 'old-excel'
      | 'pdf'
      | 'picture'
      | 'letter'
      | 'open-document'
      | 'no-sheet'
      | 'no-placemarks'
      | 'web-page'
      | 'airs'
      | 'xml'
    >;

/** How much of a file is looked at before its format is decided. */
const SAMPLE = 65_536;

/**
 * Reads CSV, TSV or any delimited text, a JSON list of records (or lines of JSON), a map (GeoJSON, Esri
 * JSON, Overpass, KML, KMZ), an .xlsx workbook, or the table of a web page. Encoding, delimiter and the row of headings are detected and noted. Never throws on bad
 * input; only an error of the source itself comes through.
 */
export async function readTable(
  source: TableSource,
  options: TableOptions = {},
): Promise<TableReading> {
  const pieces = slices(source);
  const first: (string | Uint8Array)[] = [];
  let seen = 0;
  while (seen < 8) {
    const next = await pieces.next();
    if (next.done === true) break;
    first.push(next.value);
    seen += next.value.length;
  }
  const head = first[0];
  const notes = titleNotes(options.name);
  if (head !== undefined && typeof head !== 'string') {
    const bytes = concat(first.filter((piece) => typeof piece !== 'string'));
    const content = sniffContent(bytes);
    if (content === 'workbook') return unzipped(await whole(bytes, pieces), notes, options);
    if (content === 'open-document') return rejection('open-document');
    if (content === 'old-excel') return rejection('old-excel');
    if (content === 'pdf' || content === 'picture') return rejection(content);
    if (content === 'binary') return rejection('not-a-table');
    if (content === 'rich-text') return rejection('letter');
  }
  return fromText(text(first, pieces, notes), notes, options);
}

/** What the name of a file or sheet says of all its rows. */
function titleNotes(name: string | undefined): TableNote[] {
  const isSecret = name !== undefined && isSecretTitle(name);
  return isSecret ? [{ code: 'secret-above', found: 'file' }] : [];
}

async function fromText(
  chunks: AsyncGenerator<string>,
  notes: TableNote[],
  options: TableOptions,
): Promise<TableReading> {
  let sample = '';
  while (sample.length < SAMPLE) {
    const next = await chunks.next();
    if (next.done === true) break;
    sample += next.value;
  }
  if (sample.trim() === '') return rejection('empty');
  if (sniffContent(sample) === 'rich-text') return rejection('letter');
  if (sniffContent(sample) === 'json') {
    const parts = [sample];
    for await (const chunk of chunks) parts.push(chunk);
    return fromJson(parts.join('').replaceAll(OTHER_ENCODING, ''), notes);
  }
  const kind = sniffContent(sample) === 'markup' ? markupKind(sample) : undefined;
  if (kind !== undefined) {
    const parts = [sample];
    for await (const chunk of chunks) parts.push(chunk);
    return marked(kind, parts.join('').replaceAll(OTHER_ENCODING, ''), notes, options);
  }
  const delimiter = options.delimiter ?? sniffDelimiter(sample.slice(0, SAMPLE), options.name);
  return delimited(sample, chunks, delimiter, notes);
}

async function delimited(
  sample: string,
  chunks: AsyncGenerator<string>,
  delimiter: string,
  notes: TableNote[],
): Promise<TableReading> {
  const parser = new CsvParser(delimiter);
  const head = /^sep=.\r?\n/.exec(sample)?.[0] ?? '';
  const peeked = parser.push(sample.slice(head.length));
  let ended = false;
  while (peeked.length < 20 && !ended) {
    const next = await chunks.next();
    ended = next.done === true;
    // Not with a spread: a piece may hold more records than a call can have arguments.
    for (const record of next.done === true ? parser.end() : parser.push(next.value)) {
      peeked.push(record);
    }
  }
  const found = findHeadings(
    peeked
      .slice(0, 200)
      .map(({ cells }) => cells.map((cell) => cell.replaceAll(OTHER_ENCODING, ''))),
  );
  const { headings } = found;
  if (headings.length === 0) return rejection('empty');
  const peekedCells = peeked.map(({ cells }) => cells);
  if (isProse(sample, peekedCells)) return rejection('letter');
  notes.push(...found.notes);
  const shift = head === '' ? 0 : 1;

  async function* lists(): AsyncGenerator<readonly TableRow[]> {
    let empty = 0;
    const filled = (records: readonly CsvRecord[]): readonly TableRow[] => {
      const found: TableRow[] = [];
      for (const record of records) {
        const row = toRow(record.cells, headings.length, record.row + shift, record.unclosed);
        if (row === undefined) empty += 1;
        else found.push(row);
      }
      return found;
    };
    yield filled(peeked.splice(0).slice(found.dataFrom));
    if (!ended) {
      for await (const chunk of chunks) {
        // Few at a time, so that nearly all are garbage before they are moved to where old objects are.
        for (let at = 0; at < chunk.length; at += SAMPLE) {
          yield filled(parser.push(chunk.slice(at, at + SAMPLE)));
        }
      }
      yield filled(parser.end());
    }
    empty += parser.skipped;
    if (empty > 0) notes.push({ code: 'empty-rows', found: String(empty) });
  }
  return { ok: true, table: { kind: 'csv', headings, rows: oneByOne(lists()), notes } };
}

function fromJson(json: string, notes: TableNote[]): TableReading {
  const value = parseJson(json) ?? wholeLines(json, notes);
  const table = value === undefined ? undefined : jsonTable(value);
  if (value === undefined) return rejection('not-json');
  return table === undefined ? rejection('not-a-table') : ofRecords(table, notes);
}

function ofRecords(table: JsonTable, notes: readonly TableNote[]): TableReading {
  return {
    ok: true,
    table: {
      kind: 'json',
      headings: table.headings,
      rows: each(table.rows),
      notes: [...notes, ...table.notes],
      ...(table.lists === undefined ? {} : { lists: table.lists }),
    },
  };
}

/** The records of JSON lines that are not broken. */
function wholeLines(json: string, notes: TableNote[]): readonly unknown[] | undefined {
  const records = parseJsonLines(json);
  records?.forEach((record, at) => {
    if (record === undefined) notes.push({ code: 'unreadable-line', found: String(at + 1) });
  });
  return records?.filter((record) => record !== undefined);
}

/** A zip: a workbook, or a map with its pictures. */
async function unzipped(
  bytes: Uint8Array,
  notes: readonly TableNote[],
  options: TableOptions,
): Promise<TableReading> {
  const { readSheets } = await import('../../tables/xlsx.ts');
  const { kmlOfZip } = await import('../../geodata/kml/unzip.ts');
  let sheets;
  try {
    const kml = await kmlOfZip(bytes);
    if (kml !== undefined) return await readTable(kml, { name: options.name ?? 'doc.kml' });
    sheets = await readSheets(bytes);
  } catch {
    // Whatever a malformed zip does to the unpacking, it is not a workbook.
    return rejection('not-a-table');
  }
  return ofSheets('xlsx', sheets, notes, options);
}

/** XML or HTML. */
async function marked(
  kind: MarkupKind,
  text: string,
  notes: readonly TableNote[],
  options: TableOptions,
): Promise<TableReading> {
  if (kind === 'airs' || kind === 'xml') return rejection(kind);
  const { parseMarkup } = await import('../../core/markup.ts');
  const root = parseMarkup(text);
  if (kind === 'kml') {
    const { kmlRecords } = await import('../../geodata/kml/read.ts');
    const { items, notes: found } = kmlRecords(root);
    return items.length === 0
      ? rejection('no-placemarks')
      : ofRecords(recordTable(items, found), notes);
  }
  const sheets =
    kind === 'html'
      ? (await import('../../tables/html-table/read.ts')).htmlSheets(root, text)
      : (await import('../../tables/html-table/xml-spreadsheet.ts')).xmlSheets(root);
  if (sheets.every(({ rows }) => rows.length < 2)) return rejection('web-page');
  return ofSheets('html', sheets, notes, options);
}

async function ofSheets(
  kind: 'xlsx' | 'html',
  sheets: readonly Sheet[],
  before: readonly TableNote[],
  options: TableOptions,
): Promise<TableReading> {
  const { chooseSheet, sheetHeadings, shownRows } = await import('../../tables/sheets.ts');
  const chosen = chooseSheet(sheets, options.sheet);
  if (chosen === undefined) return rejection(options.sheet === undefined ? 'empty' : 'no-sheet');
  const shown = shownRows(chosen.sheet);
  const found = sheetHeadings({ rows: shown.rows, merged: chosen.sheet.merged });
  const { headings } = found;
  if (headings.length === 0) return rejection('empty');
  const rows = shown.rows
    .slice(found.dataFrom)
    .map(({ row, cells }) => toRow(cells, headings.length, row, undefined))
    .filter((row) => row !== undefined);
  const notes = [
    ...before,
    ...titleNotes(chosen.sheet.name),
    ...chosen.notes,
    ...shown.notes,
    ...found.notes,
  ];
  return { ok: true, table: { kind, headings, rows: each(rows), notes } };
}

// eslint-disable-next-line @typescript-eslint/require-await -- one shape for rows that are there and rows that come
async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
