/**
 * Writes a flat CSV like an agency's spreadsheet: names, phones, addresses, hours in words, links.
 * The same number of rows gives the same file.
 *
 * Usage: node make-flat.mjs <rows> <file>
 */
import { closeSync, openSync, writeSync } from 'node:fs';

const KINDS = [
  'Food',
  'Naloxone kits',
  'Shelter',
  'Peer support',
  'Needle pick-up',
  'Detox',
  'Legal help',
];
const STREETS = ['King', 'Queen', 'Mill', 'River', 'Grand', 'Park', 'Thames', 'Victoria'];
const TOWNS = ['Chatham', 'Wallaceburg', 'Tilbury', 'Dresden', 'Blenheim', 'Ridgetown'];
const HOURS = [
  'Mon-Fri 9am-5pm',
  'Tuesdays 1 p.m. to 4 p.m.; closed on holidays',
  '24 hours',
  'Call first',
];
const HEADINGS =
  'id,Agency,Service,Description,Phone,Email,Website,Address,City,Province,Postal code,Latitude,Longitude,Hours,Category,Languages,Cost,Last updated';

/** @param {number} rows @param {string} file */
export function makeFlat(rows, file) {
  const out = openSync(file, 'w');
  let buffer = `${HEADINGS}\r\n`;
  for (let at = 0; at < rows; at += 1) {
    buffer += `${rowOf(at)}\r\n`;
    if (buffer.length < 1_000_000) continue;
    writeSync(out, buffer);
    buffer = '';
  }
  writeSync(out, buffer);
  closeSync(out);
}

/** @param {number} at */
function rowOf(at) {
  /** @template T @param {readonly T[]} list @param {number} step @returns {T} */
  const pick = (list, step) => /** @type {T} */ (list[Math.floor(at / step) % list.length]);
  const kind = pick(KINDS, 1);
  const agency = `${pick(TOWNS, 3)} ${pick(STREETS, 5)} Centre ${Math.floor(at / 4)}`;
  const line = String(1000 + ((at * 7) % 9000));
  return [
    `r-${at}`,
    agency,
    `${kind} at ${agency}`,
    `"We offer ${kind.toLowerCase()}, with no questions asked. Come by, or call; ""nothing about us without us"". Number ${at}."`,
    at % 9 === 0 ? `"519-555-${line} ext. 4; text 519-555-${line}"` : `(519) 555-${line}`,
    `info${at}@agency.example`,
    at % 5 === 0 ? `agency.example/${at}` : `https://agency.example/${at}`,
    `"${1 + (at % 400)} ${pick(STREETS, 1)} St, Unit ${at % 30}"`,
    pick(TOWNS, 1),
    'ON',
    at % 3 === 0 ? 'N7M1A1' : 'N7M 1A1',
    (42.3 + (at % 1000) / 5000).toFixed(5),
    (-82.2 - (at % 900) / 5000).toFixed(5),
    `"${pick(HOURS, 1)}"`,
    `"${kind}; ${pick(KINDS, 2)}"`,
    'English; French',
    at % 2 === 0 ? 'Free' : 'Sliding scale',
    `2026-0${1 + (at % 9)}-1${at % 9}`,
  ].join(',');
}

if (process.argv[1]?.endsWith('make-flat.mjs') === true) {
  const [rows, file] = process.argv.slice(2);
  if (rows === undefined || file === undefined)
    throw new Error('Usage: node make-flat.mjs <rows> <file>');
  makeFlat(Number(rows), file);
}
