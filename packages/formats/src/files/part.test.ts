import { expect, it } from 'vitest';
import { locate } from './part.ts';

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
