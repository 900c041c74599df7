import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTally, stepTally } from './tally.state.ts';

const range = { min: 0, max: 20 };

describe('stepTally', () => {
  it('goes up and down by what it is told', () => {
    expect(stepTally(3, 1, range)).toBe(4);
    expect(stepTally(3, -1, range)).toBe(2);
    expect(stepTally(0, -1, range)).toBe(0);
    expect(stepTally(20, 1, range)).toBe(20);
  });

  it('never leaves its range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.array(fc.constantFrom(-1, 1)),
        (at, steps) => {
          const end = steps.reduce((count, by) => stepTally(count, by, range), at);
          expect(end).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(20);
        },
      ),
    );
  });
});

describe('readTally', () => {
  it.each([
    ['7', 7],
    [' 07 ', 7],
    ['99', 20],
    ['', 3],
    ['1.5', 3],
    ['1e9', 3],
    ['-2', 3],
    ['x', 3],
  ])('reads %j as %i', (written, expected) => {
    expect(readTally(written, 3, range)).toBe(expected);
  });
});
