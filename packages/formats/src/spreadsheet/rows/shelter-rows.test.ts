import { expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { everythingSeen } from '../../testing/everything-seen.ts';

async function seenOf(text: string, name = 'list.csv'): Promise<string> {
  const reading = await readDirectory([inputFile(name, text)]);
  if (!reading.ok) throw new Error(reading.message);
  return everythingSeen(reading.directory, reading.problems);
}

const OPEN = 'Meals,Meals,12 Quay Street,Salem,Walk in,\n';

function table(name: string, type: string, notes: string, publish = ''): string {
  return `Name,Type,Address,City,Notes,Publish address\n${OPEN.replace(/,\n/, ',yes\n')}${name},${type},77 Wexmoor Lane,Salem,${notes},${publish}\n`;
}
/** The same without a column that asks. */
function plain(name: string, type: string, notes: string): string {
  return `Name,Type,Address,City,Notes\n${OPEN.replace(/,\n/, '\n')}${name},${type},77 Wexmoor Lane,Salem,${notes}\n`;
}

it.each([
  ['House 4', 'Shelter', 'phone only please'],
  ['House 4', 'Shelter', 'sensitive - DV'],
  ['Haven Shelter', 'Housing', 'private'],
  ['DV Shelter', 'Housing', ''],
  ['Haven', 'Domestic violence shelter', ''],
  ['Frauenhaus (anonym)', 'Wohnen', ''],
  ["Confidential Women's Shelter", '', ''],
  ['Shelter *', '', ''],
  ['Haven Refuge †', '', ''],
])('keeps the place of a shelter back and says how to publish it: %s, %s, %s', async (...row) => {
  const seen = await seenOf(plain(...row));
  expect(seen).not.toMatch(/wexmoor/i);
  expect(seen).toContain('12 Quay Street');
  expect(seen).toMatch(/Publish address|take the mark off|change the words/);
});

it.each([
  ['Haven line', 'Helpline', 'phone only'],
  ['Haven clinic', 'Clinic', 'Discreet'],
  ["Haven Women's Shelter", 'Shelter', 'walk in'],
  ['Haven', 'Domestic violence counselling', ''],
  ['Food bank *', 'Food', ''],
])('shows the place of others: %s, %s, %s', async (...row) => {
  expect(await seenOf(plain(...row))).toContain('77 Wexmoor Lane');
});

it('shows the place of a shelter if somebody says so', async () => {
  expect(await seenOf(table('DV Shelter', 'Shelter', 'phone only', 'yes'))).toContain(
    '77 Wexmoor Lane',
  );
  expect(await seenOf(table('Shelter *', 'Shelter', '', 'yes'))).toContain('77 Wexmoor Lane');
});

it('shows the place of a shelter whose mark is explained below', async () => {
  const seen = await seenOf(`${plain('Haven Shelter *', 'Shelter', '')}* wheelchair access,,,,\n`);
  expect(seen).toContain('77 Wexmoor Lane');
});

it.each([
  '77 Wexmoor Lane (shh)',
  'XXX 77 Wexmoor Lane XXX',
  '77 Wexmoor Lane (保密)',
  '77 Wexmoor Lane (سري)',
])('keeps an address back that is marked so: %s', async (address) => {
  const seen = await seenOf(
    `Name,Address,City\nMeals,12 Quay Street,Salem\nBeds,${address},Salem\n`,
  );
  expect(seen).not.toMatch(/wexmoor/i);
  expect(seen).toContain('12 Quay Street');
});

it.each([
  ['Website OK?', 'OK', 'No address'],
  ['Web ok', 'yes', 'no address please'],
  ['Pub?', 'Y', 'N'],
  ['DV', 'no', 'yes'],
  ['Share location', 'Always', 'Never'],
  ['Listing', 'all', 'address no, phone yes'],
  ['Our own word', '', 'No address'],
  ['Comments', '', 'no address online'],
  ['Remarques', '', 'sans adresse'],
])('column %s with %s for all and %s for a shelter', async (heading, most, one) => {
  const table = `Name,Address,City,${heading}\nMeals,12 Quay Street,Salem,${most}\nBeds,77 Wexmoor Lane,Salem,"${one}"\nTea,14 Quay Street,Salem,${most}\n`;
  const seen = await seenOf(table);
  expect(seen).not.toMatch(/wexmoor/i);
  expect(seen).toContain('12 Quay Street');
});

it('asks about an answer beside a shelter that nobody understands, and names row and column', async () => {
  const text = `Name,Address,City,Zq flag\nMeals,12 Quay Street,Salem,yes\nHaven Shelter,77 Wexmoor Lane,Salem,no\n`;
  const reading = await readDirectory([inputFile('list.csv', text)]);
  if (!reading.ok) throw new Error(reading.message);
  const asked = reading.problems.filter(({ code }) => code === 'shelter-answer');
  expect(asked).toMatchObject([{ severity: 'warning', record: 'row 3', field: 'Zq flag' }]);
});
