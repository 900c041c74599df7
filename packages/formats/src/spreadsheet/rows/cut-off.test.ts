import { expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';

async function read(country: string, phone: string, code: string) {
  const text = `Service,Phone,Address,City,Postal code,Country\nShowers,${phone},7 Mill Lane,Millbrook,${code},${country}\nTea,519-555-0100,8 Mill Lane,Millbrook,,${country}\n`;
  const reading = await readDirectory([inputFile('list.csv', text)]);
  if (!reading.ok) throw new Error(reading.message);
  const found = reading.problems
    .filter(({ code: name }) => name === 'phone-digits' || name === 'postcode-cut-off')
    .map(({ record, field, code: name }) => `${record} ${field}: ${name}`);
  return { found, phones: reading.directory.services[0]?.phones.map(({ number }) => number) };
}

it.each([
  ['CA', '519-555-019', 'N0P 1A1', ['row 2 Phone: phone-digits']],
  ['CA', '519-555-01999', 'N0P 1A1', ['row 2 Phone: phone-digits']],
  ['US', '(607) 555-019', '14850', ['row 2 Phone: phone-digits']],
  ['CA', '519-555-0199', 'N0P', ['row 2 Postal code: postcode-cut-off']],
  ['CA', '519-555-0199', 'N0P 1A', ['row 2 Postal code: postcode-cut-off']],
  ['US', '607-555-0199', '1485', []],
  ['US', '607-555-0199', '148', ['row 2 Postal code: postcode-cut-off']],
] as const)('in %s, %s and %s', async (country, phone, code, expected) => {
  const { found } = await read(country, phone, code);
  expect(found).toEqual(expected);
});

it.each([
  ['CA', '211', 'N0P 1A1'],
  ['CA', '555-0199', 'N0P1A1'],
  ['CA', '1-800-555-0199', 'n0p 1a1'],
  ['CA', '1-800-555-HOPE', 'N0P-1A1'],
  ['CA', '+44 20 7946 0000', 'N0P 1A1'],
  ['CA', '741741', 'N0P 1A1'],
  ['PL', '519-555-019', '00-950'],
])('in %s, %s and %s are whole', async (country, phone, code) => {
  const { found, phones } = await read(country, phone, code);
  expect(found).toEqual([]);
  expect(phones).toHaveLength(1);
});

it('a number that is not whole is left out: nobody can call it', async () => {
  const { phones } = await read('CA', '519-555-019', 'N0P 1A1');
  expect(phones).toEqual([]);
});
