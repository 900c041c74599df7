import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvCell, toCsv } from './write-csv.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['+1 519 555 0100', "'+1 519 555 0100"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', '"\'\t=1"'],
  ['\r=1', '"\'\r=1"'],
  ['\0=1', '"\'\0=1"'],
  ['=cmd|" /C calc"!A0', '"\'=cmd|"" /C calc""!A0"'],
  ['＝1+1', "'＝1+1"],
  [' =1', '" =1"'],
  ['a,b', '"a,b"'],
  ['a;b', '"a;b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['5 - 3', '5 - 3'],
  ["it's", "it's"],
  [-80.7, '-80.7'],
  [true, 'true'],
  [undefined, ''],
])('writes %j as %s', (value, expected) => {
  expect(csvCell(value)).toBe(expected);
});

it('leaves formulas alone where only programs read', () => {
  expect(toCsv(['number'], [['+1 519']], { safe: false })).toBe('number\r\n+1 519\r\n');
});

/** RFC 4180, as plainly as it can be read. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      for (; !(text[at] === '"' && text[at + 1] !== '"'); at += 1) {
        cell += text[at]!;
        if (text[at] === '"') at += 1;
      }
      at += 1;
    } else {
      while (text[at] !== ',' && text[at] !== '\r') cell += text[at++]!;
    }
    row.push(cell);
    if (text[at] === ',') at += 1;
    else {
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', '"', ',', ' ', 'a'),
  }),
);

it('reads back as written, and no cell begins a formula', () => {
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
  fc.assert(
    fc.property(table, (rows) => {
      const width = rows[0]?.length ?? 1;
      const headings = Array.from({ length: width }, (_, at) => `c${at}`);
      expect(parse(toCsv(headings, rows, { safe: false }))).toEqual([headings, ...rows]);
      const guarded = parse(toCsv(headings, rows)).slice(1);
      for (const [r, row] of guarded.entries()) {
        for (const [c, text] of row.entries()) {
          expect(text).not.toMatch(/^[=+\-@\t\r\0]/);
          expect([rows[r]![c], `'${rows[r]![c]!}`]).toContain(text);
        }
      }
    }),
  );
});
