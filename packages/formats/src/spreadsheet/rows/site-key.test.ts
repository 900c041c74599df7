import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { toFlatCsv } from '../../write.ts';
import { houseKeys } from './site-key.ts';

describe('two spellings of one house', () => {
  it.each([
    ['417 Wexmoor Lane', '417 WEXMOOR LN'],
    ['417 Wexmoor Lane', '417 wexmoor ln.'],
    ['417 Wexmoor Lane', '417, Wexmoor Lane, Unit 4'],
    ['417 Wexmoor Lane', '4-417 Wexmoor Lane'],
    ['417 Wexmoor Lane', 'Apt 2B, 417 Wexmoor Ln, Salem'],
    ['417 Wexmoor Lane', '417A Wexmoor'],
    ['417 North Wexmoor Avenue', '417 N. Wexmoor Ave'],
    ['12 rue du Québec', '12, R. du Quebec'],
    ['12 boulevard Voltaire', '12 BD VOLTAIRE, Lyon'],
    ['Kerkstraat 12', 'kerkstr. 12 B'],
    ['Lindenstraße 7', 'Lindenstr. 7'],
    ['ul. Prosta 5', 'Ulica Prosta 5 m. 3'],
    ['Fő utca 3', 'FŐ U. 3.'],
    ['Gedimino gatvė 9', 'Gedimino g. 9'],
    ['Rua das Flores, 8', 'R. das Flores 8'],
    ['Οδός Ερμού 5', 'ΕΡΜΟΥ 5'],
    ['Calle Mayor 12', 'C/ Mayor, 12'],
  ])('%s and %s', (one, other) => {
    const keys = houseKeys(one);
    expect(houseKeys(other).filter((key) => keys.includes(key))).not.toEqual([]);
  });

  it.each([
    ['417 Wexmoor Lane', '419 Wexmoor Lane'],
    ['417 Wexmoor Lane', '417 Quay Lane'],
    ['Kerkstraat 12', 'Marktstraat 12'],
    ['12 rue du Quai', '12 rue du Port'],
  ])('%s and %s are two houses', (one, other) => {
    const keys = houseKeys(one);
    expect(houseKeys(other).filter((key) => keys.includes(key))).toEqual([]);
  });
});

it('a house that one row of an organization keeps secret is secret however the others spell it', async () => {
  const reading = await readDirectory([
    inputFile(
      'list.csv',
      [
        'Organization,Program,Address,City,Notes',
        'Sister Org,Shelter,417 Wexmoor Lane,Salem,Confidential location',
        'Sister Org,Laundry,"417 WEXMOOR LN., Unit 4",Salem,',
        'Sister Org,Office,12 Quay Street,Salem,',
      ].join('\n'),
    ),
  ]);
  if (!reading.ok) throw new Error(reading.message);
  const { text } = toFlatCsv(reading.directory);
  expect(text).not.toMatch(/wexmoor/i);
  expect(text).toContain('12 Quay Street');
  expect(reading.problems.map(({ code }) => code)).toContain('same-private-place');
});

it.each([
  ['by the same words', '417 Wexmoor Lane,Confidential location', '417 Wexmoor Lane,'],
  ['in other rows without an organization', '417 Wexmoor Lane,titkos cím', '417 WEXMOOR LN,'],
  ['by a cell that holds it', '417 Wexmoor Lane (CONFIDENTIAL),', '417 Wexmoor Ln,'],
  ['by a note that holds it', ',Do not share: 417 Wexmoor Lane', '417 Wexmoor Lane,'],
])('a house that a row keeps secret %s', async (_, secret, other) => {
  const reading = await readDirectory([
    inputFile(
      'list.csv',
      ['Name,Address,Notes', `Beds,${secret}`, `Laundry,${other}`, 'Meals,12 Quay Street,'].join(
        '\n',
      ),
    ),
  ]);
  if (!reading.ok) throw new Error(reading.message);
  const { text } = toFlatCsv(reading.directory);
  expect(text).not.toMatch(/wexmoor/i);
  expect(text).toContain('12 Quay Street');
});

it('a house of another organization stays open', async () => {
  const reading = await readDirectory([
    inputFile(
      'list.csv',
      [
        'Organization,Program,Address,Notes',
        'Pier Trust,Beds,12 Quay Street,Confidential location',
        'Town Library,Books,12 Quay Street,',
      ].join('\n'),
    ),
  ]);
  if (!reading.ok) throw new Error(reading.message);
  expect(toFlatCsv(reading.directory).text).toContain('12 Quay Street');
});

it('an office beside which other houses are secret hides no other organization', async () => {
  const reading = await readDirectory([
    inputFile(
      'list.csv',
      [
        'organization_name,org_address,description',
        'Pier Support,Office: 12 Quay St.; Meetings: confidential location,Advice',
        'Pier Food Bank,12 Quay St.,Food',
      ].join('\n'),
    ),
  ]);
  if (!reading.ok) throw new Error(reading.message);
  expect(toFlatCsv(reading.directory).text).toContain('12 Quay St.');
});
