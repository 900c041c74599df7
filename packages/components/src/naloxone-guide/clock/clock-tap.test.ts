import { describe, expect, it } from 'vitest';
import { isMeant } from './clock-tap.ts';

describe('a tap just after the clock changed the screen', () => {
  const before = { left: 20, top: 500, right: 160, bottom: 564 };

  it.each([
    ['on what was there before', before, 90, 530, true],
    ['on its edge', before, 20, 564, true],
    ['on what has moved up from below', before, 90, 499, false],
    ['on what has moved down from above', before, 90, 565, false],
    ['on what was beside it', before, 161, 530, false],
    ['on what was further to the right', before, 19, 530, false],
    ['on what was not there', undefined, 90, 530, false],
  ] as const)('%s: meant is %s', (_, place, x, y, meant) => {
    expect(isMeant(place, x, y)).toBe(meant);
  });
});
