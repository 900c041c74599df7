import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputFile, readDirectory } from '@peerkit/formats';
import {
  toFlatCsv,
  toGeoJson,
  toHsdsJson,
  toHsdsTables,
  toJsonLd,
  toPeerkitJson,
} from '@peerkit/formats/write';
import { diffDirectories, type Directory } from '@peerkit/model';
import { staticList } from '@peerkit/components/resource-finder/static';
import { buildIndex, readIndex, type DirectoryIndex } from '@peerkit/search';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../program.ts';
import { FORMATS } from './convert.ts';
import { secretTables, type SecretTable } from './testing/secret-tables.ts';

// Every fourth table goes through thirteen commands, the others through what these commands call.
// `PEERKIT_TABLES=10000` takes a quarter of an hour.
const TABLES = Number(process.env['PEERKIT_TABLES'] ?? 100);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-secrets-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that is made of a table, by where it was found. */
function outputsOf(table: SecretTable): Promise<ReadonlyMap<string, string>> {
  return table.text.length % 4 === 0 ? printedOf(table) : writtenOf(table);
}

/** All exports and messages, from one reading. */
async function writtenOf({ name, text }: SecretTable): Promise<ReadonlyMap<string, string>> {
  const reading = await readDirectory([inputFile(name, text)], { fix: true });
  if (!reading.ok) throw new Error(reading.message);
  const { directory, problems, repairs, notes } = reading;
  const list = await staticList(directory, { today: '2026-11-27' });
  const outputs: Record<string, unknown> = {
    check: [problems, repairs, notes],
    csv: toFlatCsv(directory),
    geojson: toGeoJson(directory),
    jsonld: toJsonLd(directory),
    'hsds-json': toHsdsJson(directory),
    'hsds-csv': toHsdsTables(directory),
    peerkit: toPeerkitJson(directory),
    index: toldBy(buildIndex(directory)),
    places: list.html({ isWhole: true }),
    diff: diffDirectories(EMPTY, directory),
  };
  return new Map(Object.entries(outputs).map(([key, value]) => [key, JSON.stringify(value)]));
}

/** All that an index file tells: what it holds as text, its entries, and its words. */
function toldBy({ bytes, entries, words }: DirectoryIndex): readonly unknown[] {
  return [new TextDecoder().decode(bytes), entries, words.join(' ')];
}

const EMPTY: Directory = {
  organizations: [],
  programs: [],
  services: [],
  locations: [],
  servicesAtLocations: [],
};

/** Everything that any command prints or writes about a table. */
async function printedOf({ name, text }: SecretTable): Promise<ReadonlyMap<string, string>> {
  const path = join(folder, name);
  const out = join(folder, 'out');
  rmSync(out, { recursive: true, force: true });
  rmSync(join(folder, 'list.map.json'), { force: true });
  writeFileSync(path, text);
  const outputs = new Map<string, string>();
  const cli = async (...args: readonly string[]): Promise<void> => {
    let printed = '';
    await run(args, {
      out: (line) => void (printed += `${line}\n`),
      err: (line) => void (printed += `${line}\n`),
      stopped: () => new Promise(() => undefined),
    });
    outputs.set(args.filter((arg) => !arg.startsWith(folder)).join(' '), printed);
  };
  await cli('directory', 'check', path, '--all', '--fix');
  for (const format of FORMATS) {
    const to = join(folder, format === 'hsds-csv' ? 'out' : `out.${format}`);
    await cli('directory', 'convert', path, '--to', format, '-o', to);
    const files = format === 'hsds-csv' ? readdirSync(to).map((file) => join(to, file)) : [to];
    outputs.set(format, files.map((file) => readFileSync(file, 'utf8')).join('\n'));
  }
  await cli('directory', 'build', path, '-o', join(folder, 'index.json'));
  const built = readIndex(readFileSync(join(folder, 'index.json')));
  if (!built.ok) throw new Error(built.detail);
  outputs.set('index', JSON.stringify(toldBy(built.index)));
  await cli('embed', 'places', path);
  await cli('directory', 'page', path, '-o', join(folder, 'page.html'));
  outputs.set('page', readFileSync(join(folder, 'page.html'), 'utf8'));
  await cli('directory', 'check', path, '--json');
  await cli('directory', 'stats', path);
  await cli('directory', 'diff', path, path);
  await cli('directory', 'map', path, '-o', '-');
  return outputs;
}

it(
  'finds no secret of a table in any output or message, and keeps what is open',
  { timeout: 3_600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(secretTables, async (table) => {
        const outputs = await outputsOf(table);
        const leaks = [...outputs].flatMap(([where, output]) => {
          const lower = output.toLowerCase();
          const flat = lower.replaceAll('\\n', ' ');
          return table.secrets
            .filter((secret) => flat.includes(secret))
            .map((secret) => `${where}: ${secret}`);
        });
        expect({ headings: table.headings, leaks }).toEqual({
          headings: table.headings,
          leaks: [],
        });
        const csv = outputs.get('csv') ?? '';
        const lost = table.open.filter((text) => !csv.includes(text));
        expect({ headings: table.headings, lost }).toEqual({ headings: table.headings, lost: [] });
      }),
      { numRuns: TABLES },
    );
  },
);
