import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { check } from './check.mjs';
import { collect } from './collect.mjs';
import { rules } from './rules/index.mjs';

it('every word in this repository keeps the rules', async () => {
  const pieces = await collect(fileURLToPath(new URL('../../', import.meta.url)));
  expect(pieces.length).toBeGreaterThan(100);
  expect(check(pieces, rules)).toEqual([]);
});
