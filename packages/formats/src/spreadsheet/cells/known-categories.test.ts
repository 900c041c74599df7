import { isWithinTerm } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { toFlatCsv } from '../flat-csv/write.ts';
import { knownCategory } from './known-categories.ts';

async function read(text: string) {
  const reading = await readDirectory([inputFile('list.csv', text)]);
  if (!reading.ok) throw new Error(reading.message);
  return reading;
}

const LIST =
  'Name,Phone,Category\nKits,519-555-0100,Naloxone\nTable,519-555-0101,Meals; Chess\nDoor,519-555-0102,"Drop-In; meals"\n';

it.each([
  ['Naloxone Kits', 'service.overdose-response'],
  ['FOOD BANK', 'service.basic-needs'],
  ['Échange de seringues', 'service.supplies'],
  ['Wymiana igieł', 'service.supplies'],
  ['Švirkštų keitimas', 'service.supplies'],
  ['Συσσίτιο', 'service.basic-needs'],
  ['Κέντρο ημέρας', 'service.drop-in'],
  ['Tűcsere', 'service.supplies'],
  ['Voedselbank', 'service.basic-needs'],
  ['Sala de consumo', 'service.supervised-consumption'],
  ['Banco alimentar', 'service.basic-needs'],
  ['Soutien par les pairs', 'service.peer-support'],
  ['Trauerbegleitung', 'service.grief-support'],
])('%s is within %s, and keeps its name', (word, parent) => {
  const known = knownCategory(word);
  expect(known).toMatchObject({ label: word, parent });
  expect(isWithinTerm(known?.code ?? '', parent)).toBe(true);
});

it.each(['Drug testing', 'Clothing', 'Counselling', 'Health', 'Other', 'constructor', ''])(
  '%s stays a word',
  (word) => {
    expect(knownCategory(word)).toBeUndefined();
  },
);

describe('in a list', () => {
  it('known kinds are narrower terms of ours under the name in the list, and that is said', async () => {
    const { directory, problems } = await read(LIST);
    expect(directory.services.map(({ terms }) => terms)).toEqual([
      ['service.overdose-response.naloxone'],
      ['service.basic-needs.meals', 'Chess'],
      ['service.drop-in.drop-in', 'service.basic-needs.meals'],
    ]);
    expect(directory.terms?.map(({ code, label, parent }) => [code, label, parent])).toEqual([
      ['service.overdose-response.naloxone', 'Naloxone', 'service.overdose-response'],
      ['service.basic-needs.meals', 'Meals', 'service.basic-needs'],
      ['service.drop-in.drop-in', 'Drop-In', 'service.drop-in'],
    ]);
    expect(problems).toMatchObject([
      {
        severity: 'info',
        record: 'column map',
        field: 'Category',
        code: 'known-category',
        message: expect.stringContaining('Naloxone, Meals, Drop-In, meals') as string,
      },
    ]);
  });

  it('they are written as they were, and read again as the same', async () => {
    const { directory } = await read(LIST);
    const { text } = toFlatCsv(directory);
    expect(text).toContain('Meals; Chess');
    expect(text).not.toContain('service.');
    const again = (await read(text)).directory;
    expect(again.services.map(({ terms }) => terms)).toEqual(
      directory.services.map(({ terms }) => terms),
    );
  });
});
