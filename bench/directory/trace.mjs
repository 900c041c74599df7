/**
 * What becomes of lists that agencies published: for each folder how many records and services, how many hours can
 * be counted, and, of 30 services drawn by a seed, how many of their values are not in their source: in their own
 * record where a folder holds one list, else in its tables. The source is compared as text, without our reader: a
 * number by its digits, words by their letters.
 *
 * Usage: npm run trace:directory -- FOLDER…
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { inputFile, readDirectory } from '../../packages/formats/src/index.ts';
import { Dice } from '../../packages/formats/src/testing/dice.ts';
import { hoursKnown } from '../../packages/cli/src/commands/directory/figures.ts';

const SERVICES = 30;
const SEED = 20_261_127;
/** What a mark such as `Y` or `x` is written as. */
const MARKS = new Set(['yes', 'no']);
const LISTS = new Set(['.json', '.csv', '.xlsx', '.geojson', '.kml', '.ndjson']);

/** Letters and digits alone. @param {string} text */
const bare = (text) =>
  text
    .normalize('NFKD')
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/<[^>]*>|&[a-z#\d]+;|\\[nrt"/]/gi, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The records of a single list by what problems call them. @param {string} name @param {Buffer} bytes */
function recordsOf(name, bytes) {
  if (extname(name) === '.csv') {
    const rows = parse(bytes, { bom: true, relax_column_count: true });
    return new Map(rows.map((row, at) => [`row ${at + 1}`, bare(JSON.stringify([rows[0], row]))]));
  }
  const value = JSON.parse(bytes.toString('utf8'));
  const list = Array.isArray(value) ? value : Object.values(value).find(Array.isArray);
  return new Map(
    (list ?? []).map((record, at) => [`record ${at + 1}`, bare(JSON.stringify(record))]),
  );
}

/** The values of a service that stand in a source as they are. */
function valuesOf({ organizations, locations, servicesAtLocations }, service) {
  const owner = organizations.find(({ id }) => id === service.organizationId);
  const at = new Set(
    servicesAtLocations
      .filter((offer) => offer.serviceId === service.id)
      .map((offer) => offer.locationId),
  );
  const places = locations.filter(({ id }) => at.has(id));
  const phones = [...service.phones, ...(owner?.phones ?? [])].map(({ number }) => number);
  const values = [
    service.name,
    service.email,
    service.website,
    service.description,
    service.cost,
    owner?.name,
  ];
  for (const { address, point } of places) {
    values.push(...(address?.lines ?? []), address?.city, address?.postalCode);
    if (point !== undefined) values.push(String(point.latitude), String(point.longitude));
  }
  return [...values, ...phones, service.hours?.prose].filter((value) => typeof value === 'string');
}

/** @param {string} folder */
async function trace(folder) {
  const names = readdirSync(folder).filter(
    (name) => LISTS.has(extname(name)) && statSync(join(folder, name)).size > 0,
  );
  if (names.length === 0) return;
  const texts = names.map((name) => readFileSync(join(folder, name)));
  const reading = await readDirectory(names.map((name, at) => inputFile(name, texts[at] ?? '')));
  const title = folder.split('/').slice(-2).join('/');
  if (!reading.ok) {
    console.log(`${title.padEnd(36)} ${reading.message}`);
    return;
  }
  const { directory, counts } = reading;
  const source = bare(texts.map((text) => text.toString('utf8')).join('\n'));
  const records =
    names.length === 1 ? recordsOf(names[0] ?? '', texts[0] ?? Buffer.from('')) : new Map();
  let own = 0;
  const dice = new Dice(SEED);
  const left = [...directory.services];
  const wrong = [];
  let values = 0;
  for (let drawn = 0; drawn < SERVICES && left.length > 0; drawn += 1) {
    const [service] = left.splice(dice.below(left.length), 1);
    const record = records.get(service.provenance?.sourceRecord ?? '');
    if (record !== undefined) own += 1;
    const text = record ?? source;
    for (const value of valuesOf(directory, service)) {
      values += 1;
      const lines = value
        .split('\n')
        .map(bare)
        .filter((line) => line !== '');
      // A link may have got its scheme; a line of words may begin with the heading of its column.
      const isThere = lines.every(
        (line) => text.includes(line) || text.includes(line.replace(/^https?/, '')),
      );
      const cells = value
        .split(/\n|: |; |, /)
        .map(bare)
        .filter((cell) => !MARKS.has(cell));
      if (!isThere && !cells.every((cell) => text.includes(cell)))
        wrong.push(`${service.id}: ${value}`);
    }
  }
  const { ruled, worded } = hoursKnown(directory);
  const figures = [
    counts.records,
    directory.services.length,
    `${ruled} (${worded})`,
    values,
    wrong.length,
    own,
  ];
  console.log(
    `${title.padEnd(36)} ${figures.map((figure) => String(figure).padStart(11)).join(' ')}`,
  );
  for (const line of wrong.slice(0, 5)) console.log(`  ${line.slice(0, 150)}`);
}

const heads = ['records', 'services', 'hours/words', 'values', 'wrong', 'by record'];
console.log(`${'folder'.padEnd(36)} ${heads.map((head) => head.padStart(11)).join(' ')}`);
for (const folder of process.argv.slice(2)) {
  if (statSync(folder).isDirectory()) await trace(folder);
}
