import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, formatDay } from './calendar.ts';
import type { Schedule } from './hours.ts';
import { occursOn, readRule } from './rule.ts';
import { arbitrarySeries, dayNumber, expand } from './testing/rrule.ts';

function ours(schedule: Schedule, from: string, to: string): string[] {
  const rule = readRule({ ...schedule, opensAt: '09:00', closesAt: '17:00' });
  expect(rule.problem).toBeUndefined();
  const days: string[] = [];
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    if (day <= rule.to && occursOn(rule.recurrence, civil(day))) days.push(formatDay(day));
  }
  return days;
}

describe('recurrence', () => {
  it('has the same days as an RRULE implementation that is not ours', () => {
    fc.assert(
      fc.property(arbitrarySeries, (schedule) => {
        const [from, to] = ['2019-01-01', '2028-12-31'] as const;
        expect(ours(schedule, from, to).join()).toBe(expand(schedule, from, to).join());
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
