import { isApiRoot, topLists } from './hsds-shapes.ts';
import { tablesOf } from './hsds-tables.ts';
import { peerkitJson } from './peerkit-json.ts';
import { isRaw, own, type Raw } from './read.ts';
import { kindByHeadings, kindByName } from './table-kinds.ts';

/**
 * What a file is, as far as its name and its beginning tell.
 *
 * - `hsds-json`: for `importDirectory`; also Open Referral UK, API pages, `tabular.json`, our own format.
 * - `hsds-table`: one CSV of an HSDS or Ohana set, for `importTableFiles`.
 * - `datapackage`: says which tables a set has; its tables stand beside it.
 * - `table`: any other CSV or TSV, `table-json` a flat JSON list, `xlsx` a workbook: for a column map.
 * - `unknown`: empty, or none of these.
 */
export type DetectedFormat =
  'hsds-json' | 'hsds-table' | 'datapackage' | 'table' | 'table-json' | 'xlsx' | 'unknown';

/** Enough of a file to tell what it is. */
const SAMPLE = 64 * 1024;

/**
 * Tells a file's format. The sample may be cut off anywhere; with all of a JSON file the answer is
 * sure, with a part of it a good guess.
 *
 * @param name Name of the file, with or without folders.
 * @param sample Its beginning: text, or bytes as they are.
 */
export function detectFormat(name: string, sample: string | Uint8Array): DetectedFormat {
  if (typeof sample !== 'string' && sample[0] === 0x50 && sample[1] === 0x4b) return 'xlsx';
  const text = (typeof sample === 'string' ? sample : lettersOf(sample)).replace(/^\ufeff/, '');
  const start = text.trimStart().slice(0, 1);
  if (start === '') return 'unknown';
  if (start === '{' || start === '[') return jsonFormat(text);
  if (start === '<') return 'unknown';
  const headings = headingsOf(text);
  const kind = kindByHeadings(headings);
  // Rows of places with phones and hours in them are somebody's own list.
  const known = kind !== undefined && !(kind === 'locations' && headings.some(isFlatKey));
  // `Organization ID` is what a person writes; the tables that we know are written `organization_id`.
  const named =
    kindByName(name) !== undefined &&
    headingsOf(text, false).some((one) => /^id$|^[a-z_]+_id$/.test(one));
  if (known || named) return 'hsds-table';
  return headings.length > 1 || /\.(csv|tsv)$/i.test(name) ? 'table' : 'unknown';
}

/** Letters of the alphabet are the same in every encoding we meet, UTF-16 apart from its zeros. */
function lettersOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes.subarray(0, SAMPLE)) {
    if (byte !== 0 && byte < 0x80) text += String.fromCharCode(byte);
  }
  return text;
}

function headingsOf(text: string, fold = true): string[] {
  const [line = ''] = text.slice(0, SAMPLE).split(/\r?\n|\r/, 1);
  const headings = line.split(/[,;\t|]/).map((one) => one.trim().replace(/^"(.*)"$/, '$1'));
  return fold ? headings.map((one) => one.toLowerCase().replace(/\s+/g, '_')) : headings;
}

function jsonFormat(text: string): DetectedFormat {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return guessJson(text);
  }
  if (isRaw(value) && isDataPackage(value)) return 'datapackage';
  if (isFlatList(value)) return 'table-json';
  const ours =
    peerkitJson.recognises(value) ||
    isApiRoot(value) ||
    tablesOf(value) !== undefined ||
    topLists(value) !== undefined;
  if (ours) return 'hsds-json';
  const lists = isRaw(value) ? Object.values(value) : [value];
  return lists.some((one) => Array.isArray(one) && (one === value || one.some(isRaw)))
    ? 'table-json'
    : 'unknown';
}

/** Its resources are files; a list of records may be called so too. */
function isDataPackage(value: Raw): boolean {
  const resources = own(value, 'resources');
  if (!Array.isArray(resources) || own(value, 'contents') !== undefined) return false;
  return (
    resources.length === 0 ||
    resources.some((one) => isRaw(one) && FILE_KEYS.some((key) => own(one, key) !== undefined))
  );
}

const FILE_KEYS = ['path', 'schema', 'data'] as const;

const HSDS_NAMES =
  'organization_id|service_at_locations?|location_type|taxonomy_terms?|organizations|services|alternate_name|contents|x_peerkit';
const HSDS_KEY = new RegExp(`^(?:${HSDS_NAMES})$`);
const HSDS_KEYS = new RegExp(`"(?:${HSDS_NAMES})"\\s{0,9}:`);

/** What HSDS keeps in records of their own, and one row of a spreadsheet holds at once. */
function isFlatKey(key: string): boolean {
  return /^(?:(?:tele)?phone|phone[_ ]?number|tel|(?:full[_ ]?)?address|street|city|town|zip|zip[_ ]?code|postcode|hours|lat|lng|categor(?:y|ies)|tags)$/i.test(
    key,
  );
}

/** A list of records that have no field of HSDS beside their name: a spreadsheet as JSON. */
function isFlatList(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const first = (value as readonly unknown[]).find(isRaw);
  if (first === undefined) return false;
  const named = own(first, 'id') !== undefined && own(first, 'name') !== undefined;
  const keys = Object.keys(first);
  if (named && !keys.some(isFlatKey)) return false;
  return !keys.some((key) => HSDS_KEY.test(key));
}

function guessJson(text: string): DetectedFormat {
  const beginning = text.slice(0, SAMPLE);
  const files = /"resources"\s{0,9}:\s{0,9}\[/.test(beginning);
  if (files && /"(?:path|schema)"\s{0,9}:/.test(beginning)) return 'datapackage';
  if (HSDS_KEYS.test(beginning)) return 'hsds-json';
  const list =
    beginning.trimStart().startsWith('[') || /"\s{0,9}:\s{0,9}\[\s{0,99}\{/.test(beginning);
  return list ? 'table-json' : 'unknown';
}
