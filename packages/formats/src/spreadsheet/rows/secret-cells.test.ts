import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { everythingSeen } from '../../testing/everything-seen.ts';

/** All that anybody could see of a list: its exports, and what was said about it. */
async function seenOf(text: string): Promise<string> {
  const reading = await readDirectory([inputFile('list.csv', text)]);
  if (!reading.ok) throw new Error(reading.message);
  const { directory, problems } = reading;
  return everythingSeen(directory, problems);
}

/** A list of which one row answers otherwise than the others. */
function answered(heading: string, most: string, one: string): string {
  return `Name,Address,City,${heading}\nMeals,12 Quay Street,Salem,${most}\nBeds,77 Wexmoor Lane,Salem,${one}\nTea,14 Quay Street,Salem,${most}\n`;
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

  it.each([
    ['On website', 'yes', 'no'],
    ['Web', 'yes', 'no'],
    ['Shareable', 'TRUE', 'FALSE'],
    ['Consent to publish', 'given', 'refused'],
    ['Sensitive', '', 'x'],
    ['Safe house', 'no', 'yes'],
    ['Conf', 'N', 'Y'],
    ['是否公开', '是', '否'],
    ['保密', '否', '是'],
    ['公開', 'はい', 'いいえ'],
    ['非公開', '', '○'],
    ['سري', 'لا', 'نعم'],
    ['Секретно', 'нет', 'да'],
    ['Публиковать', 'да', 'нет'],
  ])('in a column of answers: %s', async (heading, open, secret) => {
    const seen = await seenOf(answered(heading, open, secret));
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('12 Quay Street');
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

it.each([
  ['Ownership', 'Public', 'Private'],
  ['Sector', 'public', 'private'],
  ['Entrance', 'street', 'hidden'],
  ['Sign', 'visible', 'hidden'],
  ['Confidential service', 'No', 'Yes'],
  ['Confidentiality', '', 'All services are confidential'],
])('a column that speaks of something else: %s', async (heading, most, one) => {
  expect(await seenOf(answered(heading, most, one))).toContain('77 Wexmoor Lane');
});

it.each([
  '© 2026. Do not copy or share without permission',
  'Confidential shelters are not in this list',
])('a footer that speaks of the list: %s', async (footer) => {
  const seen = await seenOf(
    `Name,Address,City,Notes\n${OPEN}Beds,77 Wexmoor Lane,Salem,\n${footer},,,\n`,
  );
  expect(seen).toContain('77 Wexmoor Lane');
});

it('a house that is called safe is shown', async () => {
  const table = `Name,Address,City,Notes\n${OPEN}Safe House,77 Wexmoor Lane,Salem,\n`;
  expect(await seenOf(table)).toContain('77 Wexmoor Lane');
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
