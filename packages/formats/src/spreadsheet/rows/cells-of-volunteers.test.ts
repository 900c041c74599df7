import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { everythingSeen } from '../../testing/everything-seen.ts';

async function read(...lines: readonly string[]) {
  const reading = await readDirectory([inputFile('list.csv', lines.join('\n'))]);
  if (!reading.ok) throw new Error(reading.message);
  const codes = reading.problems.map(({ code, record }) => `${code} ${record}`);
  return { ...reading, codes };
}

describe('the languages of a cell', () => {
  it.each([
    ['français/anglais', ['fr', 'en']],
    ['EN/FR', ['en', 'fr']],
    ['English and French', ['en', 'fr']],
    ['anglais-français', ['en', 'fr']],
    ['polski/angielski', ['pl', 'en']],
    ['magyar és angol', ['hu', 'en']],
    ['anglų ir lenkų', ['en', 'pl']],
    ['αγγλικά και γαλλικά', ['en', 'fr']],
    ['inglês e francês', ['en', 'fr']],
    ['Engels en Frans', ['en', 'fr']],
    ['Englisch und Deutsch', ['en', 'de']],
    ['inglés y francés', ['en', 'fr']],
    ['English (French by appointment)', ['English (French by appointment)']],
    ['American Sign Language', ['ase']],
  ])('%s', async (cell, languages) => {
    const { directory } = await read('Name,Languages', `Meals,${cell}`, `Beds,${cell}`);
    expect(directory.services[0]?.languages).toEqual(languages);
  });
});

describe('two addresses in a cell', () => {
  it.each([
    '12 Pier Road; 44 Main Street',
    '30 Elm Street and 31 Oak Ave',
    '5 Bay Street / 7 King Street',
    'ul. Długa 5 i ul. Krótka 7',
    '12 rue du Quai et 14 rue du Pont',
    'Hauptstraße 5 und Bahnhofstr. 7',
    'Fő utca 5. és Kis utca 7.',
    '"12 Pier Rd\n77 Queen St"',
  ])('are said: %s', async (cell) => {
    expect((await read('Name,Address,Town', `Meals,${cell},Salem`)).codes).toEqual([
      'two-addresses row 2',
    ]);
  });

  it.each([
    ...['King St / Queen St', '12/14 Pier Road', '"12-14 Pier Road, Unit 3"'],
    ...['12 Pier Road; Unit 4', 'PO Box 5; 12 Main St', 'Corner of 5th Ave and 3rd St'],
  ])('are not made of one: %s', async (cell) => {
    expect((await read('Name,Address,Town', `Meals,${cell},Salem`)).codes).toEqual([]);
  });
});

describe('two rows that may be one', () => {
  const HEAD = 'Name,Phone,Street,Town';
  const MEALS = 'Meals,519-555-0101,30 Elm Street,Salem';

  it.each([
    'Meals,519-555-0101,30 Elm St.,Salem',
    'MEALS,(519) 555-0101,30 Ellm Street,Salem',
    'Meals,519-555-0101,,Salem',
  ])('are said: %s', async (row) => {
    const { codes, directory } = await read(HEAD, MEALS, row);
    expect(codes).toContain('near-duplicate row 3');
    expect(directory.services).toHaveLength(2);
  });

  it.each([
    'Meals,519-555-0101,99 Quay Road,Salem',
    'Meals,519-555-0101,31 Elm Street,Salem',
    'Meals,519-555-0102,30 Elm St.,Salem',
    'Beds,519-555-0101,30 Elm St.,Salem',
    'Meals,519-555-0101,30 Elm Street,Boston',
  ])('are two: %s', async (row) => {
    expect((await read(HEAD, MEALS, row)).codes).toEqual([]);
  });

  it('tell nothing of a secret house', async () => {
    const { codes } = await read(
      `${HEAD},Confidential`,
      `${MEALS},yes`,
      'Meals,519-555-0101,30 Elm St.,Salem,no',
    );
    expect(codes.join()).not.toContain('near-duplicate');
  });
});

it('shows no group of headings in front of what the cells hold', async () => {
  const { directory, problems } = await read(
    'Name,Contact,,,',
    ',Phone,Email,Cost / Notes,Bring along',
    'Meals,519-555-0101,a@b.example,Free,A bag',
    'Beds,519-555-0102,b@b.example,Free,Nothing',
  );
  const seen = everythingSeen(directory, problems);
  expect(seen).toContain('Free');
  expect(seen).not.toMatch(/Contact: /);
});

it.each([
  ...['CLOSED until further notice', "Fermé jusqu'à nouvel ordre", 'Nieczynne do odwołania'],
  ...['Bis auf Weiteres geschlossen', 'Gesloten tot nader order', 'További értesítésig zárva'],
  ...['Encerrado até nova ordem', 'Cerrado hasta nuevo aviso', 'Uždaryta iki atskiro pranešimo'],
  'Κλειστό μέχρι νεωτέρας',
])('asks whether a service is closed: %s', async (words) => {
  const { codes } = await read('Name,Phone,Notes', `Meals,519-555-0101,${words}`, 'Beds,211,');
  expect(codes).toContain('maybe-closed row 2');
});

it('shows no hint of how to fill in a column, and no place where there is none', async () => {
  const { directory } = await read(
    'Name,Where,Lang.,Who for?,Free? (Y/N)',
    'Van,various - call,EN/FR,everybody,Y',
    'Meals,12 Pier Road,English,everybody,Y',
  );
  expect(directory.services[0]).toMatchObject({
    cost: 'Free: yes',
    languages: ['en', 'fr'],
    eligibility: { description: 'everybody' },
  });
  expect(directory.locations).toHaveLength(1);
});
