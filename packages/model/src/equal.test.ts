import { expect, it } from 'vitest';
import { isEqual } from './equal.ts';

it.each([
  [1, 1, true],
  [NaN, NaN, true],
  [0, -0, true],
  [1, '1', false],
  [null, undefined, false],
  [null, {}, false],
  [[], {}, false],
  [{}, {}, true],
  [{ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: 1 }, { a: 1, b: null }, false],
  [{ a: undefined }, { b: 1 }, false],
  [[1, 2], [2, 1], false],
  [[1], [1, undefined], false],
])('%j and %j: %s', (a, b, same) => {
  expect(isEqual(a, b)).toBe(same);
  expect(isEqual(b, a)).toBe(same);
});
