import { describe, expect, it } from 'vitest';
import { isSecondTap } from './second-tap.ts';

describe('a second tap', () => {
  const last = { x: 100, y: 500, at: 1000, shown: 1000 };

  it.each([
    ['at the same spot, at once', { ...last, at: 1001 }, true],
    ['at the same spot, just before a screen can be read', { ...last, at: 1699 }, true],
    ['at the same spot, later', { ...last, at: 1700 }, false],
    ['that was made before the screen changed, and is heard after it', { ...last, at: 900 }, true],
    ['close by', { x: 140, y: 540, at: 1100 }, true],
    ['60 pixels away', { x: 160, y: 500, at: 1100 }, false],
    ['further up', { x: 100, y: 400, at: 1100 }, false],
  ])('%s: %s', (_, press, isSecond) => {
    expect(isSecondTap(last, press, 60)).toBe(isSecond);
  });

  it.each([
    ['soon after the one that was dropped', 1650, 2200, true],
    ['later than that', 1650, 2350, false],
    ['at the end of a long burst', 3900, 3999, true],
    ['of somebody who taps on and on', 3900, 4000, false],
  ])('%s: %s', (_, dropped, at, isSecond) => {
    expect(isSecondTap({ ...last, at: dropped }, { x: 100, y: 500, at }, 60)).toBe(isSecond);
  });

  it.each([
    ['near it', 524, 1001, false],
    ['on the same spot', 520, 1001, true],
    ['there, later', 520, 1700, false],
  ])('that only leads back, %s: %s', (_, y, at, isSecond) => {
    expect(isSecondTap(last, { x: 100, y, at }, 24)).toBe(isSecond);
  });

  it('needs a first one, and waits for the screen', () => {
    expect(isSecondTap(undefined, last, 60)).toBe(false);
    const waiting = { ...last, at: Infinity, shown: Infinity };
    expect(isSecondTap(waiting, { ...last, at: 9000 }, 60)).toBe(true);
  });
});
