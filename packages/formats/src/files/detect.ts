import { isRaw, own, type Raw } from '../core/fields.ts';
import { parseJson, parseJsonLines } from '../core/json.ts';
import { markupKind } from '../core/markup-kind.ts';
import { beginningText, sniffContent } from '../core/sniff.ts';
import { hsdsJson } from '../hsds/read.ts';
import { isApiRoot, LISTS } from '../hsds/shapes.ts';
import { kindByHeadings, kindByName } from '../hsds/tabular/table-kinds.ts';
import { hsdsValue } from './hsds-value.ts';
import { isFlatKey } from './table/flat-keys.ts';
import { hasShapedRecords } from './table/record-shapes.ts';
import { isTableSet } from '../hsds/tabular/tables.ts';
import { peerkitJson } from '../peerkit/read.ts';

/**
 * What a file is, as far as its name and its beginning tell.
 *
 * - `hsds-json`: HSDS JSON, Open Referral UK, API pages, `tabular.json`, or Peerkit's own format.
 * - `hsds-table`: one CSV file of an HSDS or Ohana set.
 * - `datapackage`: lists the tables of a set, which are files beside it.
 * - `table`: any other CSV or TSV, KML, or the table of a web page; `table-json`: a flat JSON list, or the
 *   records of a map (GeoJSON, Esri JSON, Overpass) or of Airtable; `xlsx`: a workbook, or KMZ. All three
 *   need a column map.
 * - `unknown`: empty, or none of these.
 */
export type DetectedFormat =
  'hsds-json' | 'hsds-table' | 'datapackage' | 'table' | 'table-json' | 'xlsx' | 'unknown';

/** What parsed JSON is: Peerkit's own format, or one of those that HSDS servers and tools write. */
export type JsonFormat = 'hsds-api' | 'peerkit' | 'hsds-tables' | 'hsds-json';

/** Enough of a file to tell what it is. */
const SAMPLE = 64 * 1024;

/**
 * Tells a file's format. The sample may be cut off anywhere; with all of a JSON file the answer is
 * sure, with a part of it a good guess.
 *
 * @param name Name of the file, with or without folders.
 * @param sample Its beginning: text, or the bytes as they are.
 */
export function detectFormat(name: string, sample: string | Uint8Array): DetectedFormat {
  switch (sniffContent(sample)) {
    case 'workbook':
    case 'old-excel':
    case 'open-document':
      return 'xlsx';
    case 'json':
      return formatOfJsonText(beginningText(sample));
    case 'text':
      return formatOfTable(name, beginningText(sample));
    case 'markup':
      return formatOfMarkup(name, beginningText(sample));
    default:
      return 'unknown';
  }
}

/** What is only XML, or a web page that nobody calls a table, is none of ours. */
function formatOfMarkup(name: string, text: string): DetectedFormat {
  const kind = markupKind(text);
  if (kind === undefined) return formatOfTable(name, text);
  if (kind === 'kml' || kind === 'xml-spreadsheet') return 'table';
  return kind === 'html' && (/<table[\s>]/i.test(text) || /\.xls$/i.test(name))
    ? 'table'
    : 'unknown';
}

/** Tells what parsed JSON is; undefined when it is none of the formats that need no column map. */
export function detectJson(value: unknown): JsonFormat | undefined {
  if (isApiRoot(value)) return 'hsds-api';
  if (peerkitJson.recognises(value)) return 'peerkit';
  if (isTableSet(value)) return 'hsds-tables';
  return hsdsJson.recognises(value) ? 'hsds-json' : undefined;
}

function formatOfTable(name: string, text: string): DetectedFormat {
  const written = headingsOf(text);
  const headings = written.map((heading) => heading.toLowerCase().replace(/\s+/g, '_'));
  const kind = kindByHeadings(headings);
  // Rows of places with phones and hours in them are an agency's own list.
  const known = kind !== undefined && !(kind === 'locations' && headings.some(isFlatKey));
  // `Organization ID` is what a person writes; the tables that we know have `organization_id`.
  const named =
    kindByName(name) !== undefined && written.some((heading) => /^id$|^[a-z_]+_id$/.test(heading));
  if (known || named) return 'hsds-table';
  return headings.length > 1 || /\.(csv|tsv)$/i.test(name) ? 'table' : 'unknown';
}

/**
 * Whether only the name of a file makes it a table of HSDS: in a set with an agency's own tables it is one of
 * them.
 */
export function isHsdsByNameAlone(text: string): boolean {
  const headings = headingsOf(text).map((heading) => heading.toLowerCase().replace(/\s+/g, '_'));
  return kindByHeadings(headings) === undefined;
}

function headingsOf(text: string): string[] {
  const [line = ''] = text.slice(0, SAMPLE).split(/\r?\n|\r/, 1);
  return line.split(/[,;\t|]/).map((heading) => heading.trim().replace(/^"(.*)"$/, '$1'));
}

function formatOfJsonText(text: string): DetectedFormat {
  const value = parseJson(text) ?? linesOf(text);
  return value === undefined ? guessJson(text) : formatOfJson(value);
}

/** The records of a text with one in each line; the last one may be cut off. */
function linesOf(text: string): readonly unknown[] | undefined {
  return parseJsonLines(text)?.filter((line) => line !== undefined);
}

/** Tells the format of parsed JSON, all of it. */
export function formatOfJson(value: unknown): DetectedFormat {
  if (isRaw(value) && isDataPackage(value)) return 'datapackage';
  if (hasShapedRecords(value)) return 'table-json';
  const plain = hsdsValue(value);
  if (isFlatList(plain) || (isRaw(plain) && (isFlatRecord(plain) || holdsFlatList(plain))))
    return 'table-json';
  if (detectJson(plain) !== undefined) return 'hsds-json';
  if (Array.isArray(plain)) return 'table-json';
  const lists = isRaw(plain) ? Object.values(plain) : [];
  return lists.some((list) => Array.isArray(list) && list.some(isRaw)) ? 'table-json' : 'unknown';
}

/** Its resources are files; other software may call a list of records by the same name. */
function isDataPackage(value: Raw): boolean {
  const resources = own(value, 'resources');
  if (!Array.isArray(resources) || own(value, 'contents') !== undefined) return false;
  return resources.length === 0 || resources.some(isFileResource);
}

function isFileResource(resource: unknown): boolean {
  return isRaw(resource) && FILE_KEYS.some((key) => own(resource, key) !== undefined);
}

const FILE_KEYS = ['path', 'schema', 'data'] as const;

const HSDS_NAMES =
  'organization_id|service_at_locations?|location_type|taxonomy_terms?|organizations|services|alternate_name|contents|x_peerkit';
const HSDS_KEY = new RegExp(`^(?:${HSDS_NAMES})$`);
/** Older names of HSDS too: whoever reads all of the file knows them. */
const HSDS_KEYS = new RegExp(
  `"(?:${HSDS_NAMES}|regular_schedules|eligibilitys|number_type)"\\s{0,9}:`,
);

/** A list of records without any HSDS field beside their name: a spreadsheet as JSON. */
function isFlatList(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const first = (value as readonly unknown[]).find(isRaw);
  if (first === undefined) return false;
  const named = own(first, 'id') !== undefined && own(first, 'name') !== undefined;
  const keys = Object.keys(first);
  if (named && !keys.some(isFlatKey)) return false;
  return !keys.some((key) => HSDS_KEY.test(key));
}

/** A spreadsheet below a name that HSDS has too: `{"services": [{"name": …, "phone": …}]}`. */
function holdsFlatList(value: Raw): boolean {
  const named = LISTS.filter((name) => Array.isArray(own(value, name)));
  const [name] = named;
  if (name === undefined || named.length > 1 || own(value, 'id') !== undefined) return false;
  const list = own(value, name);
  const first = (list as readonly unknown[]).find(isRaw);
  return isFlatList(list) && first !== undefined && Object.keys(first).some(isFlatKey);
}

/** One record of a spreadsheet alone: the only line of a file. */
function isFlatRecord(value: Raw): boolean {
  const keys = Object.keys(value).filter((key) => typeof value[key] === 'string');
  return keys.includes('name') && keys.some(isFlatKey) && isFlatList([value]);
}

/** A JSON file of which only the beginning is there. */
function guessJson(text: string): DetectedFormat {
  const beginning = text.slice(0, SAMPLE);
  const files = /"resources"\s{0,9}:\s{0,9}\[/.test(beginning);
  if (files && /"(?:path|schema)"\s{0,9}:/.test(beginning)) return 'datapackage';
  if (SHAPED.some((marks) => marks.every((mark) => mark.test(beginning)))) return 'table-json';
  if (HSDS_KEYS.test(beginning)) return 'hsds-json';
  const list =
    beginning.trimStart().startsWith('[') || /"\s{0,9}:\s{0,9}\[\s{0,99}\{/.test(beginning);
  return list ? 'table-json' : 'unknown';
}

/** What the beginning of a file shows whose records are not plain objects: GeoJSON, Esri, Overpass, Airtable. */
const SHAPED: readonly (readonly RegExp[])[] = [
  [/"type"\s{0,9}:\s{0,9}"(?:FeatureCollection|Feature)"/],
  [/"(?:geometryType|spatialReference|fieldAliases)"\s{0,9}:/, /"(?:features|fields)"\s{0,9}:/],
  [/"elements"\s{0,9}:\s{0,9}\[/, /"(?:osm3s|generator)"\s{0,9}:/],
  [/"createdTime"\s{0,9}:/, /"fields"\s{0,9}:\s{0,9}\{/],
];
