import { expect, it } from 'vitest';
import { isAgencySlug } from './agency.ts';

it('takes short names and refuses paths, spaces, capitals and long texts', () => {
  expect(['a', 'chatham-kent', 'a1', 'a'.repeat(64)].every(isAgencySlug)).toBe(true);
  expect(['', 'A', '-a', 'a-', 'a b', '../a', 'a\n', 'a'.repeat(65)].some(isAgencySlug)).toBe(
    false,
  );
});
