import { describe, expect, it } from 'vitest';
import { workbookOf, type TestSheet } from '../spreadsheet/testing/workbook.ts';
import { readTable, type TableOptions } from '../files/table/read-table.ts';
import type { TableRow } from './table.ts';

async function read(
  sheets: readonly TestSheet[],
  formats: readonly string[] = [],
  options?: TableOptions,
) {
  const reading = await readTable(workbookOf(sheets, formats), options);
  if (!reading.ok) throw new Error(reading.message);
  const rows: TableRow[] = [];
  for await (const row of reading.table.rows) rows.push(row);
  return { ...reading.table, rows, cells: rows.map(({ cells }) => cells) };
}

const HEADINGS = ['Organization', 'Service', 'Phone'];

describe('what a sheet shows', () => {
  it('keeps zeros, the signs of phone numbers, and times', async () => {
    const formats = [
      '00000',
      '000-000-0000',
      '(###) ###-####',
      '\\+0',
      'h:mm AM/PM',
      'd-mmm',
      '0.00',
    ];
    const { cells } = await read(
      [
        {
          rows: [
            ['Zip', 'Phone', 'Fax', 'Mobile', 'Opens', 'Checked', 'Latitude'],
            [
              [1067, 0],
              [3515550100, 1],
              [5195550100, 2],
              [35955501000, 3],
              [0.375, 4],
              [46053, 5],
              [43.1306, 6],
            ],
          ],
        },
      ],
      formats,
    );
    expect(cells).toEqual([
      ['01067', '351-555-0100', '(519) 555-0100', '+35955501000', '09:00', '2026-01-31', '43.1306'],
    ]);
  });

  it('fills merged cells downwards and across, but not titles and headings of groups', async () => {
    const { cells, headings } = await read([
      {
        rows: [
          ['Help in the north'],
          ['Organization', 'Service', 'Monday', 'Tuesday'],
          ['Pier Society', 'Kits', '9-5'],
          [undefined, 'Van', '10-2', '11-3'],
          ['SHELTER'],
        ],
        merged: ['A1:D1', 'A3:A4', 'C3:D3', 'A5:D5'],
      },
    ]);
    expect(headings).toEqual(['Organization', 'Service', 'Monday', 'Tuesday']);
    expect(cells).toEqual([
      ['Pier Society', 'Kits', '9-5', '9-5'],
      ['Pier Society', 'Van', '10-2', '11-3'],
      ['SHELTER', '', '', ''],
    ]);
  });

  it('leaves out hidden rows and columns, and says so', async () => {
    const { cells, notes } = await read([
      {
        rows: [
          [...HEADINGS, 'Key'],
          ['Pier', 'Kits', '211', '12'],
          ['Pier', 'Old van', '211', '13'],
        ],
        hiddenRows: [3],
        hiddenColumns: [4],
      },
    ]);
    expect(cells).toEqual([['Pier', 'Kits', '211']]);
    expect(notes).toEqual([
      { code: 'hidden-rows', found: '1' },
      { code: 'hidden-columns', found: 'D' },
    ]);
  });

  it('reads addresses behind words in columns for them, and counts the others', async () => {
    const { cells, notes } = await read([
      {
        rows: [
          ['Service', 'Website', 'Email'],
          ['Kits', 'Visit us', 'Write'],
          [
            'Van',
            {
              xml: '<c r="B3" t="str"><f>HYPERLINK("https://van.example","Van")</f><v>Van</v></c>',
            },
          ],
        ],
        links: {
          A2: 'https://kits.example/more',
          B2: 'https://kits.example',
          C2: 'mailto:a@kits.example?subject=Hi',
        },
      },
    ]);
    expect(cells).toEqual([
      ['Kits', 'https://kits.example', 'a@kits.example'],
      ['Van', 'https://van.example', ''],
    ]);
    expect(notes).toEqual([{ code: 'links-behind-words', found: '1' }]);
  });

  it('names formulas without a result, and errors of formulas', async () => {
    const { rows, notes } = await read([
      {
        rows: [
          HEADINGS,
          [
            'Pier',
            { xml: '<c r="B2"><f>A1&amp;"x"</f></c>' },
            { xml: '<c r="C2" t="e"><v>#N/A</v></c>' },
          ],
        ],
      },
    ]);
    expect(notes).toEqual([{ code: 'unsolved-formulas', found: 'B2' }]);
    expect(rows[0]).toMatchObject({ cells: ['Pier', '', ''], errors: [{ at: 2, found: '#N/A' }] });
  });
});

describe('which sheet is read', () => {
  const LIST = { name: 'List', rows: [HEADINGS, ['Pier', 'Kits', '211']] };

  it('passes over a read-me, a legend and hidden sheets', async () => {
    const { cells, notes } = await read([
      { name: 'Read me', rows: [['How to use this list'], ['Filter by town']] },
      {
        name: 'Legend',
        rows: [
          ['Word', 'What it means'],
          ['Kits', 'Naloxone'],
        ],
      },
      { name: 'Old', hidden: true, rows: [HEADINGS, ['Old', 'Old', '211']] },
      LIST,
      { name: 'South', rows: [HEADINGS, ['Pier', 'Van', '211']] },
    ]);
    expect(cells).toEqual([['Pier', 'Kits', '211']]);
    expect(notes).toEqual([
      { code: 'other-sheets', found: 'Read me' },
      { code: 'other-sheets', found: 'Legend' },
      { code: 'other-sheets', found: 'Old' },
      { code: 'other-list-sheets', found: 'South' },
    ]);
  });

  it('reads the one that is asked for, hidden or not', async () => {
    const old = { name: 'Old', hidden: true, rows: [HEADINGS, ['Old', 'Van', '211']] };
    expect((await read([LIST, old], [], { sheet: 'old' })).cells).toEqual([['Old', 'Van', '211']]);
  });
});
