import { expect, it } from 'vitest';
import { locate, twoParts } from './located.ts';

it.each([
  [
    'There is no name. Add one: people look for it.',
    'There is no name.',
    'Add one: people look for it.',
  ],
  ['"St. Mary. Now" is not a date. Correct it.', '"St. Mary. Now" is not a date.', 'Correct it.'],
  ['Version 3.1 is old. Save it again.', 'Version 3.1 is old.', 'Save it again.'],
  ['Nothing to do', 'Nothing to do', ''],
  ['"An open quote. Correct it.', '"An open quote. Correct it.', ''],
])('%s', (message, found, todo) => {
  expect(twoParts(message)).toEqual([found, todo]);
});

it('tells the file from the row', () => {
  const problem = { severity: 'error', field: '', code: 'x', message: '' } as const;
  const names = ['services.csv', 'phones.csv'];
  expect(locate({ ...problem, record: 'phones.csv row 4' }, names)).toMatchObject({
    file: 'phones.csv',
    record: 'row 4',
  });
  expect(locate({ ...problem, record: 'phones.csv2' }, names)).toMatchObject({
    file: '',
    record: 'phones.csv2',
  });
  expect(locate({ ...problem, record: 'o1' }, ['list.json'])).toMatchObject({
    file: 'list.json',
    record: 'o1',
  });
});
