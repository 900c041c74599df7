import { expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';

async function services(text: string) {
  const reading = await readDirectory([inputFile('list.csv', text)]);
  if (!reading.ok) throw new Error(reading.message);
  return reading.directory.services;
}

it.each(['Open', 'Status', 'Currently open', 'Is open'])(
  'hours below %s are hours',
  async (heading) => {
    const found = await services(
      `Service,Phone,${heading}\nKits,211,Mon-Fri 17:00-18:30\nVan,988,Sat 9:00-12:00\nTea,988,24/7\n`,
    );
    expect(found.map(({ hours }) => hours?.schedules.length)).toEqual([1, 1, 1]);
    expect(found.map(({ status }) => status)).toEqual(['active', 'active', 'active']);
  },
);

it('answers below Open are states', async () => {
  const found = await services('Service,Phone,Open\nKits,211,yes\nVan,988,no\n');
  expect(found.map(({ status }) => status)).toEqual(['active', 'inactive']);
});

it('names services that may be closed, unless a status says so', async () => {
  const rows = [
    'Agency,Program,Phone,Hours,Notes,Still open?',
    'A,Clinic - CLOSED 2024,519-555-0101,Mon-Fri 9:00-17:00,,',
    'B,Clinic,519-555-0102,Mon-Fri 9:00-17:00,Permanently closed,',
    'C,Clinic,519-555-0103,Mon-Fri 9:00-17:00,Permanently closed,no',
    'D,Clinic,519-555-0104,"Mon-Fri 9:00-17:00, closed holidays",Tea,yes',
  ];
  const reading = await readDirectory([inputFile('list.csv', rows.join('\n'))]);
  if (!reading.ok) throw new Error(reading.message);
  const said = reading.problems.filter(({ code }) => code === 'maybe-closed');
  expect(said.map(({ record }) => record)).toEqual(['row 2', 'row 3']);
  expect(reading.directory.services.map(({ status }) => status)).toEqual([
    ...['active', 'active', 'inactive', 'active'],
  ]);
});

it.each([
  ...['Type of help', 'Kind of help', 'Kinds of service', 'Type of support', 'Help type'],
  ...['Type d’aide', 'Rodzaj pomocy', 'Tipo de ajuda', 'Soort hulp', 'Segítség típusa'],
  ...['Pagalbos rūšis', 'Είδος βοήθειας', 'Art der Hilfe', 'Tipo de ayuda', 'Zq column'],
])('kinds of help below %s', async (heading) => {
  const found = await services(
    `Service,Phone,${heading}\nA,211,shelter\nB,988,meals\nC,988,naloxone\nD,988,something else\n`,
  );
  expect(found.slice(0, 3).every(({ terms }) => terms.length > 0)).toBe(true);
});
