import { describe, expect, it } from 'vitest';
import { inputFile } from '../files/input-file.ts';
import { readDirectory } from '../files/read-directory.ts';
import { everythingSeen } from '../testing/everything-seen.ts';
import { workbookOf, type TestSheet } from '../spreadsheet/testing/workbook.ts';

async function seenOf(sheets: readonly TestSheet[]): Promise<string> {
  const reading = await readDirectory([inputFile('list.xlsx', workbookOf(sheets, [], LOOKS))]);
  if (!reading.ok) throw new Error(reading.message);
  return everythingSeen(reading.directory, reading.problems);
}

/** Styles 1 to 4: red words, struck out, on red, on yellow. */
const LOOKS = `<fonts><font><sz val="11"/></font><font><color rgb="FFFF0000"/></font><font><strike/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE01010"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fillId="1"/><xf fillId="2"/></cellXfs>`;

const styled = (name: string, text: string, style: number): { readonly xml: string } => ({
  xml: `<c r="${name}" s="${String(style)}" t="str"><v>${text}</v></c>`,
});
const HEAD = ['Name', 'Address', 'City', 'Phone'];
const MEALS = ['Meals', '12 Quay Street', 'Salem', '978-555-0100'];
const rows = (style: number): TestSheet['rows'] => [
  HEAD,
  MEALS,
  ['Beds', styled('B3', '77 Wexmoor Lane', style), 'Salem', '978-555-0111'],
];

describe('a workbook that says by its looks that a place is secret', () => {
  it.each([
    ['red words, and a legend', rows(1), [['Red = confidential address'], ['Black = public']]],
    ['a red cell, and a legend', rows(3), [['red: do not publish']]],
    ['a yellow cell, and a swatch', rows(4), [[styled('A1', ' ', 4), 'Confidential']]],
    ['a legend in another language', rows(3), [['rot = Adresse geheim']]],
  ] as const)('%s', async (_, list, legend) => {
    const seen = await seenOf([
      { name: 'Places', rows: list },
      { name: 'Legend', rows: legend },
    ]);
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('12 Quay Street');
  });

  it('an address that is struck out', async () => {
    const seen = await seenOf([{ name: 'Places', rows: rows(2) }]);
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('12 Quay Street');
  });

  it.each([
    ['Do not publish', [['Beds'], ['Other']]],
    ['Notes', [['Beds: secret address, never online']]],
  ])('a name on a sheet called %s', async (name, names) => {
    const seen = await seenOf([
      { name: 'Places', rows: rows(0) },
      { name, rows: names },
    ]);
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('12 Quay Street');
  });
});

it.each([
  ['a color without a legend', rows(3), [['Hello']]],
  ['a legend of another color', rows(3), [['Yellow = confidential']]],
  ['a legend that says something else', rows(3), [['Red = new this year']]],
])('%s keeps nothing back', async (_, list, legend) => {
  const seen = await seenOf([
    { name: 'Places', rows: list },
    { name: 'Legend', rows: legend },
  ]);
  expect(seen).toContain('77 Wexmoor Lane');
});

it('a sheet called Confidential keeps back what it names, and nothing else in the same town', async () => {
  const head = ['Organization', 'Service', 'Phone', 'Address', 'City', 'Type'];
  const file = workbookOf([
    {
      name: 'Public',
      rows: [
        head,
        ['Table', 'Supper', '978-555-0100', '12 Quay Street', 'Salem', 'meals'],
        ['Haven', 'Counselling', '978-555-0111', '77 Wexmoor Lane', 'Salem', 'shelter'],
      ],
    },
    {
      name: 'Confidential',
      rows: [head, ['Haven', 'Beds', '978-555-0111', '77 Wexmoor Lane', 'Salem', 'shelter']],
    },
  ]);
  const reading = await readDirectory([inputFile('list.xlsx', file)]);
  if (!reading.ok) throw new Error(reading.message);
  const seen = everythingSeen(reading.directory, reading.problems);
  expect(seen).not.toMatch(/wexmoor/i);
  expect(seen).toContain('12 Quay Street');
  const fields = reading.problems
    .map(({ field }) => field)
    .filter((field) => field.includes('Conf'));
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.every((field) => field.includes('sheet “Confidential”'))).toBe(true);
});
