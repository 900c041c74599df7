import { expect, it } from 'vitest';
import { twoParts } from './located.ts';

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
