import rrule from 'rrule';
import type { Options, RRule as Series } from 'rrule';
import * as fc from 'fast-check';
import { DAY_MS, WEEKDAYS, formatDay, parseDay } from '../calendar.ts';
import type { Frequency, Schedule, Weekday } from '../hours.ts';

/** Random schedules, and the same rule told to an RRULE implementation that is not ours. */

const { RRule } = rrule;
const FREQUENCY = {
  DAILY: RRule.DAILY,
  WEEKLY: RRule.WEEKLY,
  MONTHLY: RRule.MONTHLY,
  YEARLY: RRule.YEARLY,
};
const DAYS = {
  MO: RRule.MO,
  TU: RRule.TU,
  WE: RRule.WE,
  TH: RRule.TH,
  FR: RRule.FR,
  SA: RRule.SA,
  SU: RRule.SU,
};

export function dayNumber(date: string): number {
  const day = parseDay(date);
  if (day === undefined) throw new RangeError(date);
  return day;
}

/** The days between two, both included, on which the series has one. */
export function expand(schedule: Schedule, from: string, to: string): string[] {
  return seriesOf(schedule)
    .between(noon(dayNumber(from), 0), noon(dayNumber(to), 0), true)
    .map((date) => date.toISOString().slice(0, 10));
}

function noon(day: number, hour: number): Date {
  return new Date(day * DAY_MS + hour * 3_600_000);
}

function seriesOf(schedule: Schedule): Series {
  const { dtstart, until, count, interval, freq, byDay, wkst } = schedule;
  const options: Partial<Options> = {
    freq: FREQUENCY[freq ?? 'WEEKLY'],
    dtstart: noon(dayNumber(dtstart ?? ''), 0),
    ...(until !== undefined && { until: noon(dayNumber(until), 0) }),
    ...(count !== undefined && { count }),
    ...(interval !== undefined && { interval }),
    ...(wkst && { wkst: DAYS[wkst] }),
    ...(byDay && {
      byweekday: byDay.map((token) => {
        const day = DAYS[token.slice(-2) as Weekday];
        return token.length > 2 ? day.nth(Number(token.slice(0, -2))) : day;
      }),
    }),
    ...(schedule.byMonthDay && { bymonthday: [...schedule.byMonthDay] }),
    ...(schedule.byMonth && { bymonth: [...schedule.byMonth] }),
    ...(schedule.byYearDay && { byyearday: [...schedule.byYearDay] }),
    ...(schedule.byWeekNo && { byweekno: [...schedule.byWeekNo] }),
  };
  return new RRule(options, true);
}

/** A value or nothing; nothing more often than not. */
function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 1 });
}

function few<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.uniqueArray(arbitrary, { minLength: 1, maxLength: 4 });
}

export function arbitraryDate(from: string, to: string): fc.Arbitrary<string> {
  return fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(formatDay);
}

function place(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: -most, max: most }).filter((value) => value !== 0);
}

const weekday = fc.constantFrom(...WEEKDAYS);
const ordinalDay = fc.tuple(place(5), weekday).map(([nth, day]) => `${nth}${day}`);

/** By-parts that RFC 5545 allows with a frequency. */
function byParts(freq: Frequency): fc.Arbitrary<Partial<Schedule>> {
  const byDay = maybe(few(weekday));
  const byMonth = maybe(few(fc.integer({ min: 1, max: 12 })));
  const byMonthDay = maybe(few(place(31)));
  if (freq === 'DAILY') return parts({ byDay, byMonth, byMonthDay });
  if (freq === 'WEEKLY') return parts({ byDay, byMonth });
  const mixed = maybe(few(fc.oneof(weekday, ordinalDay)));
  if (freq === 'MONTHLY') return parts({ byDay: mixed, byMonth, byMonthDay });
  return fc.oneof(
    parts({ byDay: mixed, byMonth, byMonthDay }),
    parts({ byYearDay: few(place(366)), byDay }),
    // Not the weeks around New Year: rrule 2.8.1 leaves 1 and 2 January 2022 out of week 52.
    parts({ byWeekNo: few(fc.integer({ min: 2, max: 51 })), byDay }),
  );
}

function parts<T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record(model).map(present);
}

/** A series as RFC 5545 has it: always with a start, sometimes with an end. */
export const arbitrarySeries: fc.Arbitrary<Schedule> = fc
  .constantFrom<Frequency>('DAILY', 'WEEKLY', 'WEEKLY', 'MONTHLY', 'MONTHLY', 'YEARLY')
  .chain((freq) =>
    fc.record({
      freq: fc.constant(freq),
      dtstart: arbitraryDate('2019-01-01', '2026-12-31'),
      interval: maybe(fc.integer({ min: 1, max: 5 })),
      end: fc.oneof(
        fc.constant({}),
        fc.record({ until: arbitraryDate('2020-01-01', '2028-12-31') }),
        fc.record({ count: fc.integer({ min: 1, max: 60 }) }),
      ),
      wkst: maybe(weekday),
      by: byParts(freq),
    }),
  )
  .map(({ end, by, ...rest }) => present({ ...rest, ...end, ...by }));

/** Leaves out what is undefined, as the types ask. */
export function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
