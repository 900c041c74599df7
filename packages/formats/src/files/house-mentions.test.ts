import { expect, it } from 'vitest';
import { everythingSeen } from '../testing/everything-seen.ts';
import { inputFile } from './input-file.ts';
import { readDirectory } from './read-directory.ts';

async function seenOf(secretStreet: string, description: string): Promise<string> {
  const reading = await readDirectory([
    inputFile(
      'list.csv',
      'Name,Organization,Description,Phone,Street,Town,Confidential\n' +
        `Willow House,Willow,A safe place,519-555-0100,"${secretStreet}",Woodstock,yes\n` +
        `Meals,Pier,"Hot soup. ${description}. Every day",519-555-0101,30 Pier Road,Woodstock,no\n`,
    ),
  ]);
  if (!reading.ok) throw new Error(reading.message);
  return everythingSeen(reading.directory, reading.problems);
}

it.each([
  ['12 Quillfern Street', 'We run the house at 12 Quillfern St'],
  ['12 Quillfern Street', 'Our house is Quillfern St. 12 and open'],
  ['12 Quillfern Street', 'We run the house at 12 Quillfern'],
  ['12 Quillfern Street', 'We run the house at 12a Quillfern Street'],
  ['12 Quillfern Street', 'We run the house at 12QUILLFERN ST'],
  ['12 N. Quillfern Street', 'We run the house at 12 Quillfern Ave'],
  ['12 Quillfern Street', 'We run Willow House on Quillfern Street'],
  ['ul. Quillfern 12', 'Prowadzimy dom przy ul. Quillfern 12/3'],
  ['Quillfern utca 12.', 'Házunk: Quillfern u. 12'],
  ['12 rue du Quillfern', 'Notre maison, 12 r. du Quillfern'],
  ['Quillfernstraße 12', 'Unser Haus: Quillfernstr. 12'],
  ['Rua da Quillfern, 12', 'A nossa casa: R. Quillfern 12'],
])('takes the secret house %s out of what another organization says: %s', async (street, text) => {
  const seen = await seenOf(street, text);
  expect(seen).not.toMatch(/quillfern/i);
  expect(seen).toContain('Hot soup');
  expect(seen).toContain('Words that tell where');
});

it.each([
  'We run Willow House at 12 Quillfern St',
  'See Willow House (12 Quillfern St)',
  'Willow House, Quillfern St 12, has beds',
  'Willow House: ul. Quillfern 12',
  'Willow House: Quillfernstraat 12',
])('takes out where a house is whose own row does not say it: %s', async (text) => {
  const seen = await seenOf('', text);
  expect(seen).not.toMatch(/quillfern/i);
  expect(seen).toContain('Hot soup');
});

it.each([
  ['', 'Willow House has 12 beds'],
  ['12 Quillfern Street', 'Open 12 hours, 7 days'],
  ['', 'The staff of Willow House serve it at 30 Pier Road'],
  ['12 Quillfern Street', 'Also at 14 Quillfern Street'],
])('keeps what tells nothing: %s, %s', async (street, text) => {
  expect(await seenOf(street, text)).toContain(text);
});

it('knows the house by the name of its organization, too', async () => {
  const reading = await readDirectory([
    inputFile(
      'list.csv',
      'Name,Organization,Description,Town,Street,Confidential\n' +
        'Beds,Maison Saule,,Rouyn,,yes\n' +
        'Meals,Pier,Soup. La Maison Saule (77 rue Quillfern) has beds.,Rouyn,30 rue Elm,no\n',
    ),
  ]);
  if (!reading.ok) throw new Error(reading.message);
  const seen = everythingSeen(reading.directory, reading.problems);
  expect(seen).not.toMatch(/quillfern/i);
  expect(seen).toContain('Soup.');
});
