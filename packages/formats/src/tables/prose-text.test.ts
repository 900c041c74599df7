import { describe, expect, it } from 'vitest';
import { inputFile } from '../files/input-file.ts';
import { readDirectory } from '../files/read-directory.ts';

const LETTERS = [
  `Dear friends,\n\nWe are glad to tell you that our new drop-in opens on Monday, 3 March, at 12 Pier Road.\nIt is open Monday to Friday, 9 am to 5 pm, and you can call us at 519-555-0100.\n\nPlease tell everybody, and bring a friend, a bag, and a smile.\n\nKind regards,\nJo, Pier Society\n`,
  `Dear all, here is our list of services. The drop-in is at 12 Pier Road, the clinic at 30 Elm Street.\nCall 519-555-0100 for the drop-in, or 519-555-0101 for the clinic, and ask for Jo.\nWe are open Monday to Friday, 9 to 5, but closed on holidays, so please call first.\n`,
  `Chers amis,\nnous avons le plaisir de vous dire que notre accueil ouvre lundi, le 3 mars, au 12 rue du Quai.\nIl est ouvert du lundi au vendredi, de 9 h à 17 h, et vous pouvez appeler.\nMerci,\nJo\n`,
  `Szanowni Państwo,\nz radością informujemy, że nasz nowy punkt otwieramy w poniedziałek, przy ul. Długiej 5.\nJest czynny od poniedziałku do piątku, od 9 do 17, i można do nas dzwonić.\nPozdrawiamy, Jo\n`,
];

describe('a letter', () => {
  it.each(LETTERS)('is no list: %s', async (text) => {
    for (const name of ['letter.txt', 'letter.csv']) {
      const reading = await readDirectory([inputFile(name, text)]);
      expect(reading).toMatchObject({ ok: false, code: 'letter' });
    }
  });

  it('of a program for texts is none either', async () => {
    const text = '{\\rtf1\\ansi Dear friends, call us}';
    expect(await readDirectory([inputFile('letter.txt', text)])).toMatchObject({ code: 'letter' });
  });
});

it.each([
  'Pier Drop-in, 12 Pier Road, Woodstock, 519-555-0100\nClinic, 30 Elm Street, Woodstock, 519-555-0101\n',
  'Name\nThe place where we all have soup on Mondays.\nThe place where we all have tea on Fridays.\n',
  'Pier,519-555-0100,It is open to all of you who want soup.\nElm,519-555-0101,It is open to all of you who want tea.\n',
])('a list is no letter: %s', async (text) => {
  expect((await readDirectory([inputFile('list.csv', text)])).ok).toBe(true);
});

it.each([
  ['list.csv', [0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  ['list.xlsx', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'picture'],
  ['photo.jpg', [0xff, 0xd8, 0xff, 0xe0], 'picture'],
  ['list.csv', Array.from({ length: 200 }, (_, at) => (at % 3 === 0 ? 1 : 65)), 'not-a-table'],
])('%s says what it is instead: %j', async (name, bytes, code) => {
  const reading = await readDirectory([inputFile(name, Uint8Array.from(bytes))]);
  expect(reading).toMatchObject({ ok: false, code });
});
