import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable, type TableOptions } from './read-table.ts';
import type { TableSource } from '../../tables/table-source.ts';
import type { Table, TableRow } from '../../tables/table.ts';
import { cpuMs } from '../../../../../tools/vitest/cpu.ts';

async function read(source: TableSource, options?: TableOptions) {
  const reading = await readTable(source, options);
  if (!reading.ok) throw new Error(reading.message);
  const rows: TableRow[] = [];
  for await (const row of reading.table.rows) rows.push(row);
  return { ...reading.table, rows, cells: rows.map((row) => row.cells) };
}

const codes = ({ notes }: Pick<Table, 'notes'>) => notes.map(({ code }) => code);

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = `${mark ? '\ufeff' : ''}${text}`.split('').map((char) => char.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

/** Bytes in pieces of a few, as a slow connection or an unlucky buffer gives them. */
function pieces(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
}

describe('delimited files', () => {
  it.each([[','], [';'], ['\t'], ['|']])('finds the delimiter %j', async (delimiter) => {
    const text = [
      ['Name', 'Phone', 'Notes'],
      ['Harbour House', '519-555-0100', 'Coffee, tea; soup'],
      ['Night Van', '211', 'Ring | wait'],
    ]
      .map((row) => row.map((cell) => `"${cell}"`).join(delimiter))
      .join('\r\n');
    const table = await read(text);
    expect(table.headings).toEqual(['Name', 'Phone', 'Notes']);
    expect(table.cells).toEqual([
      ['Harbour House', '519-555-0100', 'Coffee, tea; soup'],
      ['Night Van', '211', 'Ring | wait'],
    ]);
  });

  it('keeps commas in text from passing for a delimiter', async () => {
    const table = await read('Name;Notes\nA;one, two, three\nB;four, five, six\n');
    expect(table.headings).toEqual(['Name', 'Notes']);
  });

  it('takes the delimiter that Excel writes in the first line', async () => {
    const table = await read('sep=;\nName;Phone\nA;211\n');
    expect(table.headings).toEqual(['Name', 'Phone']);
    expect(table.rows[0]?.place).toBe('row 3');
  });

  it('reads line breaks in quotes, doubled quotes and quotes that nobody doubled', async () => {
    const table = await read('Name,Notes\n"A","Ring\nat ""the"" door"\n"B","the "red" door" , x\n');
    expect(table.cells).toEqual([
      ['A', 'Ring\nat "the" door'],
      ['B', 'the "red" door'],
    ]);
    expect(table.rows[1]).toMatchObject({ place: 'row 3', flaws: ['extra-cells'], found: ' x' });
  });

  it('loses one row, not the file, to a quote that nobody closed', async () => {
    const table = await read('Name,Notes\nA,"open\nB,fine\n"C","fine, too"\nD,last\n');
    expect(table.cells).toEqual([
      ['A', '"open'],
      ['B', 'fine'],
      ['C', 'fine, too'],
      ['D', 'last'],
    ]);
    expect(table.rows[0]?.flaws).toEqual(['unclosed-quote']);
  });

  it('tells equal headings apart, names empty ones and drops empty columns at the end', async () => {
    const table = await read('Name,Phone,phone,,,\nA,1,2,3,,\n');
    expect(table.headings).toEqual(['Name', 'Phone', 'phone (2)', 'Column D']);
    expect(table.notes).toEqual([
      { code: 'duplicate-heading', found: 'phone' },
      { code: 'unnamed-heading', found: 'D' },
    ]);
    expect(table.cells).toEqual([['A', '1', '2', '3']]);
  });

  it('goes over a million empty lines, cells or quotes without losing count', async () => {
    const started = cpuMs();
    const gap = '\n'.repeat(1_000_000);
    const commas = ','.repeat(1_000_000);
    const quotes = '""'.repeat(500_000);
    const spaces = ' '.repeat(1_000_000);
    const csv = `Name,Phone\nOne,1${gap}\nTwo,2${commas}\n"${quotes}",3\n${spaces}Four,4\n`;
    const { rows, notes } = await read(csv);
    expect(rows.map(({ place }) => place)).toEqual([
      'row 2',
      'row 1000003',
      'row 1000004',
      'row 1000005',
    ]);
    expect(rows.map(({ cells }) => cells[1])).toEqual(['1', '2', '3', '4']);
    expect(rows[2]?.cells[0]).toBe('"'.repeat(500_000));
    expect(notes).toContainEqual({ code: 'empty-rows', found: '1000000' });
    expect(cpuMs() - started).toBeLessThan(5000);
  });

  it('reads what an open quote swallowed, however much it is', async () => {
    const many = Array.from({ length: 300_000 }, (_, at) => `P${at},1`).join('\n');
    const { rows } = await read(`Name,Phone\n"Open,1\n${many}\n"Last",2\n`);
    expect(rows).toHaveLength(300_002);
    expect(rows.at(-1)?.cells).toEqual(['Last', '2']);
  });

  it('skips empty rows, counts them, and numbers rows as the spreadsheet does', async () => {
    const table = await read('Name,Phone\n\nA,1\n,\n ,\nB,2\n,\n');
    expect(table.rows.map(({ place }) => place)).toEqual(['row 3', 'row 6']);
    expect(table.notes).toContainEqual({ code: 'empty-rows', found: '4' });
  });

  it('finds headings below a title, and does without them', async () => {
    const titled = await read('Help in Oxford,,\n\nName,Phone,City\nA,211,Oxford\n');
    expect(titled.headings).toEqual(['Name', 'Phone', 'City']);
    expect(codes(titled)).toContain('lines-above');
    const bare = await read('A House,519-555-0100\nB House,519-555-0101\n');
    expect(bare.headings).toEqual(['Column A', 'Column B']);
    expect(bare.rows).toHaveLength(2);
    expect(codes(bare)).toEqual(['no-headings']);
  });

  it('fills short rows', async () => {
    const table = await read('Name,Phone,City\nA\nB,1\n');
    expect(table.cells).toEqual([
      ['A', '', ''],
      ['B', '1', ''],
    ]);
  });

  it('reads back whatever a careful writer wrote, in pieces of any size', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 });
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, size) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = [['Name', 'Phone', 'Notes'], ...rows]
            .map((cells) => cells.map(quote).join(','))
            .join('\r\n');
          const table = await read(pieces(strToU8(text), size));
          const clean = (texts: readonly string[]) => texts.some((text) => text.trim() !== '');
          expect(table.cells).toEqual(rows.filter(clean));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads a cell of 10 MB, and an open quote before as much, once over', async () => {
    const long = 'x"y,\n'.repeat(2_000_000).slice(0, 10_000_000);
    const start = cpuMs();
    const good = await read(`Name,Notes\nA,"${long.replaceAll('"', '""')}"\nB,ok\n`);
    expect(good.rows).toHaveLength(2);
    await read(`Name,Notes\nA,"${'x'.repeat(10_000_000)}\nB,ok\n`);
    // About a second on a quiet machine; going over it again and again would take minutes.
    expect(cpuMs() - start).toBeLessThan(15_000);
  });

  it('holds no more of a long file than it is asked for', async () => {
    let given = 0;
    function* lines() {
      yield 'Name,Phone\n';
      for (; given < 1_000_000; given += 1000) yield 'Harbour House,211\n'.repeat(1000);
    }
    const reading = await readTable(lines());
    if (!reading.ok) throw new Error(reading.message);
    for await (const row of reading.table.rows) {
      if (row.place === 'row 9000') break;
    }
    expect(given).toBeLessThan(20_000);
  });
});

describe('encodings', () => {
  const text = 'Name;City\nRéseau d’aide;Montréal\n';
  const expected = [['Réseau d’aide', 'Montréal']];

  it.each([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with a mark', strToU8(`\ufeff${text}`)],
    ['UTF-16 LE', utf16(text, false, true)],
    ['UTF-16 BE', utf16(text, true, true)],
    ['UTF-16 LE without a mark', utf16(text, false, false)],
    ['UTF-16 BE without a mark', utf16(text, true, false)],
    [
      'Windows-1252',
      new Uint8Array(text.split('').map((char) => (char === '’' ? 0x92 : char.charCodeAt(0)))),
    ],
  ])('reads %s, whole or byte by byte', async (_, bytes) => {
    for (const source of [bytes, pieces(bytes, 1), pieces(bytes, 5)]) {
      const table = await read(source);
      expect(table.headings).toEqual(['Name', 'City']);
      expect(table.cells).toEqual(expected);
    }
  });

  it('names the rows of a UTF-8 file that are written in another encoding', async () => {
    const table = await read([
      strToU8('Name,City\nRéseau,Montréal é è à\n'),
      new Uint8Array([0x41, 0xe9, 0x2c, 0x42, 0x0a]),
    ]);
    expect(table.cells).toEqual([
      ['Réseau', 'Montréal é è à'],
      ['Aé', 'B'],
    ]);
    expect(table.rows.map(({ otherEncoding }) => otherEncoding)).toEqual([undefined, [0]]);
    expect(codes(table)).toEqual([]);
  });

  it('says when characters are lost', async () => {
    // 0xD2 is no letter of Windows-1253.
    const greek = [0xc1, 0xe8, 0xde, 0xed, 0xe1, 0xd2, 0xcd, 0xe1, 0xfd, 0xf0, 0xeb, 0xe9, 0xef];
    const table = await read([
      strToU8('Name,City\n'),
      new Uint8Array([...greek, 0x2c, ...greek, 0x0a]),
    ]);
    expect(codes(table)).toContain('broken-characters');
  });
});

describe('JSON', () => {
  it('makes a table of a list, wherever it stands, and of groups in its records', async () => {
    const table = await read(
      JSON.stringify({
        options: ['a'],
        resources: [
          { id: 7, name: 'A', address: { city: 'Oxford' }, tags: ['x', 'y'], open: true },
          null,
          { name: 'B', phones: [{ number: '211' }, { number: '988' }] },
          'stray',
        ],
      }),
    );
    expect(table.headings).toEqual(['id', 'name', 'address.city', 'tags', 'open', 'phones.number']);
    expect(table.cells[0]).toEqual(['7', 'A', 'Oxford', ['x', 'y'], 'true', '']);
    expect(table.cells[2]?.at(-1)).toEqual(['211', '988']);
    expect(table.rows.map(({ flaws }) => flaws?.[0])).toEqual([
      undefined,
      undefined,
      undefined,
      'not-a-record',
    ]);
  });

  it('reads Airtable records, GeoJSON and lines of JSON', async () => {
    const airtable = await read('{"records":[{"id":"rec1","fields":{"Name":"A"}}]}');
    expect(airtable.headings).toEqual(['id', 'Name']);
    const geo = await read(
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},"geometry":{"type":"Point","coordinates":[-80.7,43.1]}}]}',
    );
    expect(geo.headings).toContain('name');
    expect(geo.cells[0]?.slice(-2)).toEqual(['-80.7', '43.1']);
    const lines = await read('{"name":"A"}\n{"name":"B"}\n{"name"\n');
    expect(lines.cells).toEqual([['A'], ['B']]);
    expect(codes(lines)).toEqual(['unreadable-line']);
  });

  it('is not moved by names of prototypes or by depth', async () => {
    const deep = `${'[{"a":'.repeat(5000)}1${'}]'.repeat(5000)}`;
    await read(deep);
    const table = await read('[{"__proto__":{"polluted":"1"},"constructor":"x","name":"A"}]');
    expect(table.headings).toEqual(['__proto__.polluted', 'constructor', 'name']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('workbooks', () => {
  const workbook = (sheet: string, more: Record<string, string> = {}) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          'xl/workbook.xml':
            '<workbook><sheets><sheet name="Notes" sheetId="1" r:id="rId1"/><sheet name="R&amp;D" sheetId="2" r:id="rId2"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
          'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
          'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
          'xl/sharedStrings.xml':
            '<sst><si><t>Name</t></si><si><t>Phone</t></si><si><r><t>Harbour </t></r><r><t>House</t></r><rPh sb="0"><t>kana</t></rPh></si></sst>',
          'xl/styles.xml':
            '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>',
          ...more,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    );

  it('reads the first sheet with rows: texts, numbers, dates, yes and no, errors as nothing', async () => {
    const table = await read(
      workbook(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Checked</t></is></c><c r="D1" t="str"><v>Open</v></c></row>' +
          '<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4"><v>5195550100</v></c><c r="C4" s="1"><v>46053</v></c><c r="D4" t="b"><v>1</v></c></row>' +
          '<row r="5"><c r="A5" t="str"><v>Tea &amp; soup</v></c><c r="C5" s="2"><v>46053.5</v></c><c r="D5" t="e"><v>#N/A</v></c></row>',
      ),
    );
    expect(table.kind).toBe('xlsx');
    expect(table.headings).toEqual(['Name', 'Phone', 'Checked', 'Open']);
    expect(table.cells).toEqual([
      ['Harbour House', '5195550100', '2026-01-31', 'TRUE'],
      ['Tea & soup', '', '2026-01-31', ''],
    ]);
    expect(table.rows[0]?.place).toBe('row 4');
    expect(table.notes).toEqual([{ code: 'other-sheets', found: 'Notes' }]);
  });

  it('takes the sheet that is asked for, and says so when it is not there', async () => {
    const sheet = '<row r="1"><c t="str"><v>Name</v></c></row><row><c t="str"><v>A</v></c></row>';
    expect((await read(workbook(sheet), { sheet: 'r&d' })).rows).toHaveLength(1);
    expect(await readTable(workbook(sheet), { sheet: 'Other' })).toMatchObject({
      ok: false,
      code: 'no-sheet',
    });
  });

  it('is not stretched by a cell far out', async () => {
    const sheet =
      '<row r="1"><c r="A1" t="str"><v>Name</v></c><c r="XFD1" t="str"><v>x</v></c></row><row r="1048576"><c r="A1048576" t="str"><v>A</v></c></row>';
    const table = await read(workbook(sheet));
    expect(table.headings).toEqual(['Name']);
    expect(table.rows).toHaveLength(1);
  });
});

describe('files that are not tables', () => {
  it.each([
    ['', 'empty'],
    ['\ufeff \n', 'empty'],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), 'old-excel'],
    [strToU8('%PDF-1.7 …'), 'pdf'],
    [strToU8('PK\u0003\u0004broken'), 'not-a-table'],
    [
      strToU8(
        `PK\u0003\u0004${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK`,
      ),
      'open-document',
    ],
    ['{"name": ', 'not-json'],
    ['{"name": "A"}', 'not-a-table'],
    ['[1, 2]', 'not-a-table'],
  ])('says so for %j', async (source, code) => {
    const reading = await readTable(source);
    expect(reading).toMatchObject({ ok: false, code });
    if (!reading.ok) expect(reading.message).toMatch(/[.]$/);
  });
});
