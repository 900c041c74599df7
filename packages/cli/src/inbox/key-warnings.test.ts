import { expect, it } from 'vitest';
import { keyWarnings } from './key-warnings.ts';

const KEYS = [
  { name: 'staff-2', recipient: 'age1new' },
  { name: 'recovery', recipient: 'age1recovery' },
  { name: 'staff', recipient: 'age1old', retired: '2026-11-20' },
];
const warnings = (...keyIds: string[]) => keyWarnings({ id: '92f8', keyIds }, KEYS);

it('is silent about what was sealed to all keys, now or before a rotation', () => {
  expect(warnings('age1new', 'age1recovery')).toEqual([]);
  expect(warnings('age1old', 'age1recovery')).toEqual([]);
});

it('names a key that is nobody’s here, and one that was left out', () => {
  expect(warnings('age1new', 'age1evil')).toEqual([
    'Warning: 92f8 is sealed to a key that is not in your list. Somebody else may read it: age1evil',
    'Warning: 92f8 is not sealed to "recovery". If you lose the other key, nobody can open it.',
  ]);
  expect(warnings('age1new', 'age1recovery', 'age1evil')).toHaveLength(1);
});
