import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { toFlatCsv, toHsdsJson, toJsonLd, toPeerkitJson } from '../../write.ts';

/** All that anybody could see of a list: its exports, and what was said about it. */
async function seenOf(text: string): Promise<string> {
  const reading = await readDirectory([inputFile('list.csv', text)]);
  if (!reading.ok) throw new Error(reading.message);
  const { directory, problems } = reading;
  return JSON.stringify([
    toFlatCsv(directory).text,
    toJsonLd(directory).text,
    toHsdsJson(directory),
    toPeerkitJson(directory),
    problems,
  ]);
}

const OPEN = 'Meals,12 Quay Street,Salem,Walk in\n';

describe('a list with a secret in one of its cells', () => {
  it.each([
    'titkos cím',
    'geheim adres',
    'morada sigilosa',
    'adres niejawny',
    'slaptas adresas',
    'απόρρητη διεύθυνση',
    'adresse à ne pas divulguer',
    'dirección confidencial',
    'Adresse nicht weitergeben',
    'Location disclosed only after intake',
    'Address for staff only',
    'C O N F I D E N T I A L',
  ])('%s', async (words) => {
    for (const heading of ['Notes', 'Description', 'Remarks (2024)']) {
      const table = `Name,Address,City,${heading}\n${OPEN}Beds,77 Wexmoor Lane,Salem,"${words}"\n`;
      expect(await seenOf(table)).not.toMatch(/wexmoor/i);
    }
    const named = `Name,Address,City,Notes\n${OPEN}"Beds (${words})",77 Wexmoor Lane,Salem,\n`;
    expect(await seenOf(named)).not.toMatch(/wexmoor/i);
    const there = `Name,Address,City,Notes\n${OPEN}Beds,"77 Wexmoor Lane (${words})",Salem,\n`;
    expect(await seenOf(there)).not.toMatch(/wexmoor/i);
  });

  it.each([
    'Shelter - SECRET',
    '(hidden) Shelter',
    'Transition House - Confidential',
    'Anova – undisclosed',
    'Shelter services - SECRET',
    '🔒 Shelter',
    'Anova 🔒',
    'Casa segura - oculta',
  ])('in a name: %s', async (name) => {
    const table = `Name,Address,City\nMeals,12 Quay Street,Salem\n${name},77 Wexmoor Lane,Salem\n`;
    expect(await seenOf(table)).not.toMatch(/wexmoor/i);
  });

  it.each([
    ['Type', 'Shelter - confidential'],
    ['Tags', 'confidential;shelter'],
    ['Notes', 'avail. upon request'],
    ['Notes', 'after intake only'],
  ])('in a column such as %s: %s', async (heading, words) => {
    const table = `Name,Address,City,${heading}\nMeals,12 Quay Street,Salem,Meals\nBeds,77 Wexmoor Lane,Salem,${words}\n`;
    expect(await seenOf(table)).not.toMatch(/wexmoor/i);
  });

  it.each([
    '77 Wexmoor Lane - hide',
    'hidden: 77 Wexmoor Lane',
    '77 Wexmoor Lane (internal)',
    '77 Wexmoor Lane (privé)',
    '77 Wexmoor Lane (ask)',
    '77 Wexmoor Lane (off the record)',
    '77 Wexmoor Lane 🔒',
    '(77 Wexmoor Lane)',
    '[77 Wexmoor Lane]',
    '~~77 Wexmoor Lane~~',
  ])('in the address itself: %s', async (address) => {
    const table = `Name,Address,City,Notes\n${OPEN}Beds,${address},Salem,\n`;
    expect(await seenOf(table)).not.toMatch(/wexmoor/i);
  });

  it('of which other cells of the row tell as well', async () => {
    const seen = await seenOf(
      'Name,Address,City,Notes,Hours,Eligibility,Languages\n' +
        'Meals,12 Quay Street,Salem,,9-5,,English\n' +
        'Beds,77 Wexmoor Lane (CONFIDENTIAL),Salem,,9-5 at 77 Wexmoor Lane,"Women, 77 Wexmoor Lane","English, 77 Wexmoor Lane"\n',
    );
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('12 Quay Street');
  });

  it('behind the words that keep it back', async () => {
    const seen = await seenOf(
      `Name,Address,City,Notes\n${OPEN}Beds,,Salem,Do not share: the old mill at Wexmoor\n`,
    );
    expect(seen).not.toMatch(/wexmoor/i);
  });
});

it('a number that is not to be given out is not', async () => {
  const seen = await seenOf(
    'Name,Address,City,Phone\nMeals,12 Quay Street,Salem,978-555-0101\n' +
      'Beds,77 Wexmoor Lane,Salem,978-555-0102 (do not give out)\n' +
      'Line,14 Quay Street,Salem,978-555-0103 (confidential)\n',
  );
  expect(seen).not.toMatch(/wexmoor|555-0102/i);
  expect(seen).toContain('978-555-0101');
  expect(seen).toContain('978-555-0103');
});

it.each([
  'Elm Clinic - private',
  'Counselling - confidential',
  'Hidden Pond House',
  'HIV testing, free, confidential',
])('a name that speaks of the help keeps its place: %s', async (name) => {
  const table = `Name,Address,City\nMeals,12 Quay Street,Salem\n"${name}",77 Wexmoor Lane,Salem\n`;
  expect(await seenOf(table)).toContain('77 Wexmoor Lane');
});

it.each([
  '12 Hidden Lane',
  '12 Private Road',
  '12 Wexmoor Lane (rear)',
  '12 Wexmoor Lane - Unit B',
])('an address that is no secret is shown: %s', async (address) => {
  const table = `Name,Address,City,Notes\n${OPEN}Beds,${address},Salem,\n`;
  expect(await seenOf(table)).toContain(address);
});

it('a help that is confidential keeps its place', async () => {
  const rows = [
    'Confidential counselling',
    'Your visit is confidential.',
    'Dépistage gratuit et confidentiel',
    'Poufna porada',
  ].map((words, at) => `Help ${String(at)},${String(at + 1)} Wexmoor Lane,Salem,"${words}"\n`);
  const seen = await seenOf(
    `Name,Address,City,Notes\n${rows.join('')}HIV testing (confidential),9 Wexmoor Lane,Salem,\n`,
  );
  expect(seen).not.toContain('secret-in-words');
  for (const number of [1, 2, 3, 4, 9]) expect(seen).toContain(`${String(number)} Wexmoor Lane`);
});
