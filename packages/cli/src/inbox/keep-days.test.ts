import { describe, expect, it } from 'vitest';
import { keepDaysOf } from './keep-days.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const kind = { keepDays: 30 };
const of = (day: number, promises: readonly (readonly [number, number?])[]): number =>
  keepDaysOf(
    kind,
    day * DAY_MS,
    promises.map(([since, keepDays]) => ({
      since: since * DAY_MS,
      ...(keepDays !== undefined && { keepDays }),
    })),
  ).days;

describe('the days that a message is kept', () => {
  it('are those of its form, or fewer where the pages promise fewer', () => {
    expect(of(10, [])).toBe(30);
    expect(of(10, [[0, 14]])).toBe(14);
    expect(of(10, [[0, 90]])).toBe(30);
    expect(keepDaysOf(undefined, 0, [])).toEqual({ days: Infinity, isPromised: false });
    expect(keepDaysOf(undefined, 0, [{ since: 0, keepDays: 7 }])).toEqual({
      days: 7,
      isPromised: true,
    });
  });

  it('are those of the page that the sender read, before and after it changed', () => {
    const changed = [[0, 14], [20, 20], [40]] as const;
    expect(of(19, changed)).toBe(14);
    // It waited on a phone for three days: the page still said 14.
    expect(of(23, changed)).toBe(14);
    expect(of(25, changed)).toBe(20);
    expect(of(43, changed)).toBe(20);
    expect(of(45, changed)).toBe(30);
    // A promise that came later binds nobody for what came before.
    expect(of(1, [[2, 7]])).toBe(30);
  });
});
