import { describe, expect, it } from 'vitest';
import { inputFile, type InputFile } from './input-file.ts';
import type { DirectoryFromFiles } from './part.ts';
import { readDirectory, type FilesReading } from './read-directory.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

function inputs(files: Files): InputFile[] {
  return Object.entries(files).map(([name, content]) => inputFile(name, content));
}

function good(reading: FilesReading): DirectoryFromFiles {
  if (!reading.ok) throw new Error(reading.message);
  return reading;
}

async function read(files: Files, fix = false): Promise<DirectoryFromFiles> {
  return good(await readDirectory(inputs(files), { fix }));
}

function organization(id: string, name: string): string {
  return JSON.stringify({ organizations: [{ id, name }] });
}

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

it('a map of its own beats the name and the shape of a file', async () => {
  const map = {
    peerkit: 'column-map',
    version: 1,
    rows: 'services',
    columns: { id: { to: 'ignore' }, name: { to: 'name' }, tel: { to: 'phone' } },
  } as const;
  const text = 'id,name,tel\n1,Kits,519-555-0100\n';
  const json = '[{"id":"1","name":"Kits","tel":"519-555-0100"}]';
  for (const file of [
    inputFile('organizations.csv', text, map),
    inputFile('category.json', json, map),
  ]) {
    const { directory } = good(await readDirectory([file]));
    expect(directory.services).toMatchObject([
      { name: 'Kits', phones: [{ number: '519-555-0100' }] },
    ]);
  }
  const { directory } = await read({ 'organizations.csv': text });
  expect(directory.services).toEqual([]);
});

it('takes the public holidays of a list from a file beside it', async () => {
  const holidays = [{ date: '2026-12-25', name: 'Christmas Day' }];
  const { directory } = await read({
    'list.csv': 'Name,Town\nThe Mill,Woodstock\n',
    'holidays.json': JSON.stringify({ services: [], x_peerkit: { holidays } }),
  });
  expect(directory.services).toHaveLength(1);
  expect(directory.holidays).toEqual(holidays);
});

it('says of no file that there is none, and names a file that is no list', async () => {
  const none = await readDirectory([]);
  expect(none).toMatchObject({ ok: false, code: 'no-files' });
  for (const [name, content, code] of [
    ['rubbish.bin', bytes('\x01\x02\x03'), 'no-list'],
    ['index.bin', 'PKDX\u0002\0\0\0', 'built'],
  ] as const) {
    const reading = await readDirectory([inputFile(name, content)]);
    expect(reading).toMatchObject({ ok: false, code, file: name });
  }
  const two = await readDirectory(inputs({ 'a.bin': bytes('\x01'), 'b.bin': bytes('\x02') }));
  expect(two).toMatchObject({ ok: false, code: 'no-list' });
  expect(!two.ok && two.message).toContain('Give a list as CSV');
  expect(two).not.toHaveProperty('file');
});

describe('one file', () => {
  it.each([
    ['page.html', '<html>', 'web-page'],
    ['empty.csv', '', 'no-list'],
    ['index.bin', 'PKDX\u0002\0\0\0', 'built'],
    ['index.bin', 'peerkit-signed 1 x\nPKDX\u0002\0\0\0', 'built'],
    ['old.xls', bytes('\xd0\xcf\x11\xe0 and more'), 'old-excel'],
    ['cut.json', '{"organizations":[{', 'not-json'],
    ['other.json', '{"other":1}', 'unknown-shape'],
    ['broken.xlsx', bytes('PK\x03\x04 and more'), 'not-a-table'],
  ])('%s cannot be read, and the reason is given', async (name, content, code) => {
    const reading = await readDirectory([inputFile(name, content)]);
    expect(reading).toMatchObject({ ok: false, code });
    expect(!reading.ok && reading.message).toMatch(/[.]$/);
  });

  it('records name it as their source', async () => {
    const { directory } = await read({ 'list.csv': 'Name,Town\nThe Mill,Woodstock\n' });
    expect(directory.services).toMatchObject([{ provenance: { source: 'list.csv' } }]);
  });

  it('comes in pieces of any size', async () => {
    const whole = bytes(organization('o1', 'Caf\xc3\xa9'));
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (const byte of whole) yield await Promise.resolve(Uint8Array.of(byte));
    }
    const file = { name: 'list.json', beginning: () => whole, content: () => pieces() };
    const { directory } = good(await readDirectory([file]));
    expect(directory.organizations).toMatchObject([{ name: 'Café' }]);
  });

  it.each([
    ['UTF-16 with a mark', '\xff\xfe'],
    ['UTF-16 without one', ''],
  ])('JSON is read as %s', async (_, mark) => {
    const wide = Array.from(organization('o1', 'The Mill'), (character) => `${character}\0`);
    const { directory } = await read({ 'list.json': bytes(`${mark}${wide.join('')}`) });
    expect(directory.organizations).toMatchObject([{ name: 'The Mill' }]);
  });

  it('JSON in the encoding of Windows is read as that', async () => {
    const { directory } = await read({ 'list.json': bytes(organization('o1', 'Caf\xe9')) });
    expect(directory.organizations).toMatchObject([{ name: 'Café' }]);
  });

  it('is read with the map that is given for it', async () => {
    const file = inputFile('list.csv', 'A,B\nThe Mill,Woodstock\n', {
      peerkit: 'column-map',
      version: 1,
      rows: 'services',
      columns: { A: { to: 'name' }, B: { to: 'address.city' } },
    });
    const { directory, notes } = good(await readDirectory([file]));
    expect(directory.services).toMatchObject([{ name: 'The Mill' }]);
    expect(notes).toEqual([]);
  });
});

describe('several files', () => {
  it('of different formats are one directory', async () => {
    const { directory, counts, notes } = await read({
      'a.json': organization('o1', 'The Mill'),
      'b.csv': 'Name,Town\nThe Bridge,Woodstock\n',
      'services.csv': 'id,organization_id,name,status\ns1,o2,Meals,active\n',
      'organizations.csv': 'id,name,description\no2,The River,Help\n',
      'readme.txt': 'nothing here',
    });
    expect(directory.organizations.map(({ name }) => name)).toEqual([
      'The Mill',
      'The River',
      'The Bridge',
    ]);
    expect(directory.services.map(({ name }) => name)).toEqual(['Meals', 'The Bridge']);
    expect(counts).toEqual({ records: 4, imported: 4, rejected: 0 });
    expect(notes).toEqual([
      { code: 'skipped', files: ['readme.txt'] },
      { code: 'map-guessed', file: 'b.csv' },
    ]);
  });

  it('a file that cannot be read does not cost the others', async () => {
    const { directory, problems } = await read({
      'a.json': organization('o1', 'The Mill'),
      'cut.json': '{"organizations":[{',
      'broken.xlsx': bytes('PK\x03\x04 and more'),
      'list.csv': 'Name,Town\nThe Bridge,Woodstock\n',
    });
    expect(directory.organizations).toHaveLength(2);
    expect(problems).toMatchObject([
      { severity: 'error', file: 'cut.json', code: 'not-json' },
      { severity: 'error', file: 'broken.xlsx', code: 'not-a-table' },
    ]);
  });

  it('of two records with one id the first is kept, and the other is reported if it differs', async () => {
    const table = 'id,name,description\no1,The Bridge,Help\n';
    const { directory, problems, counts } = await read({
      'a.json': organization('o1', 'The Mill'),
      'organizations.csv': table,
    });
    expect(directory.organizations).toMatchObject([{ name: 'The Mill' }]);
    expect(problems).toMatchObject([
      { severity: 'error', file: '', record: 'o1', field: 'id', code: 'duplicate-id' },
    ]);
    expect(counts).toEqual({ records: 2, imported: 1, rejected: 1 });
  });

  it('the same record in two files is one record, wherever it was read', async () => {
    const { directory, problems } = await read({
      'a.json': organization('o1', 'The Mill'),
      'organizations.csv': 'id,name,tax_id\no1,The Mill,7\n',
    });
    expect(directory.organizations).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('a record that holds less than the first one differs from it', async () => {
    const { problems } = await read({
      'a.json': '{"organizations":[{"id":"o1","name":"The Mill","email":"a@b.example"}]}',
      'organizations.csv': 'id,name,tax_id\no1,The Mill,7\n',
    });
    expect(problems).toMatchObject([{ record: 'o1', code: 'duplicate-id' }]);
  });

  it('problems name their file and the row in it', async () => {
    const { problems } = await read({
      'organizations.csv': 'id,name,description\no1,The Mill,Help\no2,,Help\n',
      'phones.csv': 'id,organization_id,number\np1,o9,211\n',
    });
    expect(problems).toMatchObject([
      { file: 'phones.csv', record: 'row 2', code: 'unknown-owner' },
      { file: 'organizations.csv', record: 'row 3', code: 'missing-name' },
    ]);
  });

  it('a table without names beside others is skipped, with a note', async () => {
    const { notes } = await read({
      'a.csv': 'Name,Town\nThe Mill,Woodstock\n',
      'b.csv': 'Year,Amount\n2024,5\n2025,5\n',
    });
    expect(notes).toContainEqual({ code: 'no-name-column', file: 'b.csv' });
  });

  it('tables that a directory has no use for are named', async () => {
    const { notes } = await read({
      'organizations.csv': 'id,name,description\no1,The Mill,Help\n',
      'funding.csv': 'id,organization_id,source\nf1,o1,City\n',
    });
    expect(notes).toEqual([{ code: 'table-unread', name: 'funding.csv', rows: 1 }]);
  });
});

describe('safe repairs', () => {
  it('are made in every format, and listed with their file and row', async () => {
    const { repairs, directory } = await read(
      {
        'a.json': '{"organizations":[{"id":"o1","name":" The Mill "}]}',
        'phones.csv': 'id,organization_id,number\np1,o2,519.555.0100\n',
        'organizations.csv': 'id,name,description\no2,The River,Help\n',
        'list.csv': 'Name,Website\nThe Bridge,bridge.example\n',
      },
      true,
    );
    expect(repairs).toMatchObject([
      { file: 'a.json', record: 'o1', field: 'name', code: 'trim', after: 'The Mill' },
      { file: 'phones.csv', record: 'row 2', code: 'phone-format', after: '519-555-0100' },
      { file: 'list.csv', record: 'row 2', code: 'link-scheme', after: 'https://bridge.example' },
    ]);
    expect(directory.organizations[1]?.phones).toMatchObject([{ number: '519-555-0100' }]);
  });

  it('are not made unless asked for', async () => {
    const { repairs } = await read({ 'a.json': organization('o1', ' The Mill ') });
    expect(repairs).toEqual([]);
  });
});

it('says which file it is about to check', async () => {
  const checked: string[] = [];
  const files = inputs({ 'a.json': organization('o1', 'A'), 'b.json': organization('o2', 'B') });
  await readDirectory(files, { onCheck: (file) => checked.push(file) });
  expect(checked).toEqual(['a.json', 'b.json']);
});
