import { isEqual, statusAt } from '@peerkit/model';
import { detectFormat } from '../files/detect.ts';
import { toFlatCsv, toGeoJson, toHsdsJson, toHsdsTables, toJsonLd } from '../write.ts';
import type { DirectoryImport } from '../files/import-result.ts';
import { importDirectory } from '../files/import-directory.ts';
import { inputFile } from '../files/input-file.ts';
import { readDirectory } from '../files/read-directory.ts';
import { importTableSet } from '../files/import-table-set.ts';
import {
  applyMap,
  proposeMap,
  readColumnMap,
  readTable,
  type TableRow,
  type TableSource,
} from '../spreadsheet.ts';
import type { FuzzInput } from './dice.ts';

/** What came of all inputs so far. */
export const taken = { imported: 0, rejected: 0, unusable: 0 };

/** The whole way of a file: told, read, looked at, and of some also written in every format. */
export async function everything({ name, data }: FuzzInput, andBack: boolean): Promise<void> {
  detectFormat(name, data);
  const text = typeof data === 'string' ? data : lettersOf(data);
  readColumnMap(text);
  const readings = [
    importDirectory(text),
    await importTableSet([{ name, source: data }]),
    await throughMap(name, data),
    await readDirectory([inputFile(name, data)], { fix: andBack }),
    // Files of a set name each other's records, whatever they are.
    await readDirectory([inputFile(name, data), lastInput]),
  ];
  lastInput = inputFile(`other-${name}`, data);
  for (const reading of readings) {
    if (reading?.ok !== true) taken.unusable += 1;
    else use(reading, andBack);
  }
}

let lastInput = inputFile('list.csv', 'Name,Organization\nKits,Pier\n');

type Reading = Pick<
  Extract<DirectoryImport, { ok: true }>,
  'ok' | 'directory' | 'problems' | 'counts'
>;

/** As any spreadsheet comes in that nobody made a map for. */
async function throughMap(name: string, source: TableSource): Promise<Reading | undefined> {
  const reading = await readTable(source, { name });
  if (!reading.ok) return undefined;
  const { headings, notes } = reading.table;
  const rows: TableRow[] = [];
  for await (const row of reading.table.rows) rows.push(row);
  const map = proposeMap(headings, rows, { name });
  return {
    ok: true,
    ...(await applyMap({ headings, rows: each(rows), notes }, map, { today: '2026-11-21' })),
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- rows that are there, in the shape of rows that come
async function* each(rows: readonly TableRow[]): AsyncGenerator<TableRow> {
  yield* rows;
}

function use({ directory, problems, counts }: Reading, andBack: boolean): void {
  const { records, imported, rejected } = counts;
  if (imported + rejected !== records || rejected < 0) {
    throw new Error(`${imported} imported and ${rejected} rejected are not ${records}.`);
  }
  // No silent drop: what is not there has a reason.
  const reasons = problems.filter(
    ({ severity, code }) => severity === 'error' || REASONS.has(code),
  ).length;
  if (reasons < rejected) throw new Error(`${rejected} rejected, and ${reasons} reasons.`);
  taken.imported += imported;
  taken.rejected += rejected;

  const { services, locations, servicesAtLocations, timeZone } = directory;
  for (const { hours } of [...services, ...locations, ...servicesAtLocations]) {
    if (hours !== undefined) statusAt(hours, NOON, timeZone === undefined ? {} : { timeZone });
  }
  if (!andBack) return;
  const again = importDirectory(JSON.stringify(directory));
  if (!again.ok || !isEqual(again.directory, directory)) {
    throw new Error('It is not the same when it is read again.');
  }
  toHsdsJson(directory);
  toHsdsTables(directory);
  toFlatCsv(directory);
  toGeoJson(directory);
  toJsonLd(directory);
}

/** Warnings that say why a row is no record, or not in the directory. */
const REASONS: ReadonlySet<string> = new Set([
  ...['not-published', 'single-cell', 'total-row', 'repeated-headings'],
  // Rows of words that keep back what is below, or above.
  ...['secret-below', 'secret-note'],
]);

const NOON = Date.UTC(2026, 10, 21, 17);

/** As somebody reads a file in the wrong encoding. */
function lettersOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** The start of an input, for whoever has to find out. */
export function sample({ name, data }: FuzzInput): string {
  const text = typeof data === 'string' ? data : [...data.subarray(0, 100)].join(' ');
  return `${name}: ${text.slice(0, 1200)}`;
}

/** What every object has. A file that adds to it has taken over the page. */
export function prototypes(): string[] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].map(
    (prototype) => Reflect.ownKeys(prototype).map(String).sort().join(),
  );
}
