import { expect, it } from 'vitest';
import { readPublishingStatus } from './publishing-status.ts';

it('reads what a status says against showing a row', () => {
  const read = (...cells: readonly string[]) => cells.map(readPublishingStatus);
  expect(
    read(
      'draft',
      'Trash',
      'private',
      'do not publish',
      'Active, but do not publish',
      'Brouillon',
      'szkic',
    ),
  ).toEqual(Array.from({ length: 7 }, () => 'unpublished'));
  expect(read('Inactive', 'closed', 'no longer active', 'Archived', 'nieaktywny')).toEqual(
    Array.from({ length: 5 }, () => 'inactive'),
  );
  expect(read('Closed until further notice', 'On hold')).toEqual([
    'temporarily-closed',
    'temporarily-closed',
  ]);
  expect(read('Active', 'publish', 'Open', 'Verified', '')).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});
