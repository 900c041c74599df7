import { describe, expect, it } from 'vitest';
import { readPhones } from './phones.ts';

const numbersOf = (cell: string) =>
  readPhones(cell).phones.map(({ number, extension }) =>
    extension === undefined ? number : `${number} x${extension}`,
  );

describe('a cell with more than one number', () => {
  it.each([...'or|and|&|ou|et|lub|vagy|oder|of|o|arba|ή'.split('|')])(
    'reads the end of a second one behind "%s"',
    (or) => {
      expect(readPhones(`519-555-0150 ${or} 0151`)).toEqual({
        phones: [
          { number: '519-555-0150', kind: 'voice' },
          { number: '519-555-0151', kind: 'voice' },
        ],
      });
    },
  );

  it.each([
    ['519-555-0150 / 0151', '0151'],
    ['519-555-0150, 0151', '0151'],
    ['519-555-0150 (0151)', '0151'],
    ['519-555-0150-0153', '-0153'],
    ['519-555-0150 ext. 23 or 24', '24'],
  ])('says what is not clear, and calls nothing by it: %s', (cell, doubtful) => {
    const read = readPhones(cell);
    expect(read.doubtful).toBe(doubtful);
    expect(read.phones).toHaveLength(1);
    expect(read.phones[0]).toMatchObject({ number: '519-555-0150' });
    expect(read.phones[0]?.label).toBeUndefined();
  });

  it('takes no figure of the words in front for a part of the number', () => {
    expect(numbersOf('519-555-0150 after 5 519-555-0151')).toEqual([
      '519-555-0150',
      '519-555-0151',
    ]);
  });
});

it.each([
  ...['p. 23', 'p.23', 'poste 23', 'w. 23', 'lok. 23', 'vid. 23', 'εσωτ. 23', 'm. 23'],
  ...['intern 23', 'App. 23', 'extensión 23', 'ramal 23', 'tst. 23', 'mellék 23', '#23', 'ext 23'],
])('reads what is dialled behind a number: %s', (extension) => {
  expect(numbersOf(`519-555-0150 ${extension}`)).toEqual(['519-555-0150 x23']);
});

it.each([
  ['06-1/555-0180', '06-1 555-0180'],
  ['06/1 555 0180', '06 1 555 0180'],
  ['030/555 0180', '030 555 0180'],
  ['061/5550180', '061 5550180'],
  ['+49 (0)30 / 555 01-80', '+49 (0)30 555 01-80'],
  ['1-800-LAW-REP-4', '1-800-LAW-REP-4'],
  ['519/555-0150', '519-555-0150'],
  ['(519) / 555-0150', '(519)-555-0150'],
  ['5195550114.0', '5195550114'],
  ['01904 960180.0', '01904 960180'],
  ['15195550114.00', '15195550114'],
])('reads %s as one number', (cell, number) => {
  expect(readPhones(cell)).toEqual({ phones: [{ number, kind: 'voice' }] });
});

it.each(['519-555-0150 M-F 9-5', '519-555-0150 24/7', '519-555-0150 (press 2)'])(
  'keeps words about a number: %s',
  (cell) => {
    const { phones, doubtful } = readPhones(cell);
    expect(phones[0]?.label).toBe(cell.slice(13).replace(/[()]/g, ''));
    expect(doubtful).toBeUndefined();
  },
);
