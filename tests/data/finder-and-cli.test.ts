import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicView, type Directory } from '@peerkit/model';
import { directoryTemplate } from '@peerkit/formats/spreadsheet';
import { toHsdsJson } from '@peerkit/formats/write';
import { buildIndex } from '@peerkit/search';
import { run } from 'peerkit';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { kindIcon } from '../../packages/components/src/resource-finder/results/kind-icons.ts';
import { food, kit } from '../../packages/components/src/shared/icons/ui.ts';
import { urlSource } from '../../packages/components/src/shared/sources/url-source.ts';

const sample = readFileSync(
  new URL('../../apps/partner-site/directory/sample.json', import.meta.url),
);

/** A workbook with one sheet: Name, Phone, Town, and two rows. */
const WORKBOOK =
  'UEsDBBQAAAAIAAAAIgCdW/OZOgAAAE8AAAAPAAAAeGwvd29ya2Jvb2sueG1ssynPL8pOys/PtrMpzkhNLSmG0gp5ibmptkqOSgpgrmeKrZKhkkKRVSaQUeSZYqikb2ejD9OhDzcEAFBLAwQUAAAACAAAACIA4pfRzJYAAADgAQAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbI2RTQsCIRCG/4p4X9QND4HrqWsRtdBZTFDWHFDJv5916ANy8TTM8AzvA68oEJdkjclSvMZOZSVFhILihBmWQqM8YRe8C+acYz24JEWWB3UzgtQv8tyJboJHC6GPnKGEX5BUj7fM2JaZrUF7531XDGfbgXM+UEZp18MF4Joy6GVFbtOWO7m7iV1BI2Nd3D8P8tUe+ZT6AFBLAQIUABQAAAAIAAAAIgCdW/OZOgAAAE8AAAAPAAAAAAAAAAAAAAAAAAAAAAB4bC93b3JrYm9vay54bWxQSwECFAAUAAAACAAAACIA4pfRzJYAAADgAQAAGAAAAAAAAAAAAAAAAABnAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sUEsFBgAAAAACAAIAgwAAADMBAAAAAA==';

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'template.csv': directoryTemplate().csv,
  'list of places.tsv': 'Name\tPhone\tTown\nThe Mill\t519-555-0100\tWoodstock\n\t211\t\n',
  'windows.csv': Buffer.from('Nom;Ville\nCaf\xe9;Montr\xe9al\n', 'latin1'),
  'utf-16.csv': Buffer.from('\ufeffName,Town\nThe Mill,Woodstock\n', 'utf16le'),
  'organizations.csv': 'id,name,description\no1,The Mill,Help\n',
  'list.json': '[{"Name":"The Mill","Town":"Woodstock"}]',
  'hsds.json': sample,
  'lines.json': '{"id":"o1","name":"The Mill"}\n{"id":"o2"}\n{"id":"o3","name":"River"}\n',
  'workbook.xlsx': Buffer.from(WORKBOOK, 'base64'),
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-finder-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllGlobals());

/** What the command line makes of a file that has no column map. */
async function byCommandLine(path: string): Promise<unknown> {
  const out = join(folder, 'out.json');
  const silent = () => undefined;
  const exit = await run(['directory', 'convert', path, '--to', 'peerkit', '-o', out], {
    out: silent,
    err: silent,
    stopped: () => new Promise(() => undefined),
  });
  expect(exit).toBeLessThan(2);
  return JSON.parse(readFileSync(out, 'utf8'));
}

/** What the finder makes of the same file as its `src`. */
async function byFinder(name: string, content: string | Uint8Array): Promise<Directory> {
  const body = typeof content === 'string' ? content : new Uint8Array(content);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  const url = `https://agency.example/lists/${encodeURIComponent(name)}?v=2`;
  const given = await urlSource(url).load();
  if (!('directory' in given)) throw new Error('This is an index.');
  return given.directory;
}

it.each(Object.entries(FILES))('%s is the same directory in the finder', async (name, content) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  const directory = await byFinder(name, content);
  expect(JSON.parse(JSON.stringify(publicView(directory)))).toEqual(await byCommandLine(path));
  expect(directory.organizations.length).toBeGreaterThan(0);
});

it('an HSDS export of the sample is the sample again', async () => {
  const directory = await byFinder('hsds.json', sample);
  const exported = JSON.stringify(toHsdsJson(directory).file);
  expect((await byFinder('hsds.json', exported)).services).toHaveLength(directory.services.length);
});

it('a kind of help by a common name has its icon, under the name in the list', async () => {
  const list = 'Name,Phone,Category\nKits,519-555-0100,Naloxone\nTable,519-555-0101,Voedselbank\n';
  const index = buildIndex(await byFinder('list.csv', list));
  expect(index.entries.map(kindIcon)).toEqual([kit, food]);
  const [kits] = index.entries;
  expect(kits?.terms.map((term) => index.labels?.[term])).toEqual(['Naloxone']);
});
