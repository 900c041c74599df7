import { describe, expect, it } from 'vitest';
import { civil, formatDay } from './calendar.ts';
import type { Schedule } from './hours.ts';
import { occursOn, readRule, readTimes, scheduleProblem } from './rule.ts';
import { dayNumber } from './testing/rrule.ts';

const TIMES = { opensAt: '09:00', closesAt: '17:00' };

function daysOf(schedule: Schedule, from: string, to: string): string[] {
  const { recurrence } = readRule({ ...TIMES, ...schedule });
  const days: string[] = [];
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    if (occursOn(recurrence, civil(day))) days.push(formatDay(day));
  }
  return days;
}

describe('the days of a schedule', () => {
  it.each<[string, Schedule, string[]]>([
    ['second Saturday, no frequency', { byDay: ['2SA'] }, ['2026-11-14']],
    ['several ordinals, loosely typed', { byDay: [' 2sa', '+4SA '] }, ['2026-11-14', '2026-11-28']],
    ['last Friday', { freq: 'MONTHLY', byDay: ['-1FR'] }, ['2026-11-27']],
    [
      'plain weekdays are weekly',
      { byDay: ['SU'] },
      ['01', '08', '15', '22', '29'].map(inNovember),
    ],
    ['day of the month', { byMonthDay: [3, -1] }, ['2026-11-03', '2026-11-30']],
    [
      'weekday and day of the month: both, even in a weekly row',
      { freq: 'WEEKLY', byDay: ['TH', 'FR'], byMonthDay: [2, 3, 4, 5, 6] },
      ['2026-11-05', '2026-11-06'],
    ],
    ['a single day', { dtstart: '2026-11-11' }, ['2026-11-11']],
    ['a month each year', { byMonth: [11], byDay: ['4TH'] }, ['2026-11-26']],
    ['a day of the year', { byYearDay: [305, -31] }, ['2026-11-01', '2026-12-01']],
    [
      'every other week counts weeks, not fortnights from the start day',
      { freq: 'WEEKLY', interval: 2, dtstart: '2026-11-04', byDay: ['MO', 'WE'] },
      ['2026-11-04', '2026-11-16', '2026-11-18', '2026-11-30'],
    ],
    [
      'count counts days of the series',
      { freq: 'WEEKLY', dtstart: '2026-10-28', byDay: ['WE'], count: 3 },
      ['2026-11-04', '2026-11-11'],
    ],
    [
      'until is included',
      { freq: 'DAILY', dtstart: '2026-11-29', until: '2026-11-30' },
      ['2026-11-29', '2026-11-30'],
    ],
    ['a yearly day that most years lack', { freq: 'YEARLY', dtstart: '2024-02-29' }, []],
  ])('%s', (_, schedule, days) => {
    expect(daysOf(schedule, '2026-11-01', '2026-12-01')).toEqual(days);
  });

  it.each<[string, Schedule, string, string, string[]]>([
    [
      'every fifth day',
      { freq: 'DAILY', interval: 5, dtstart: '2026-02-20' },
      '2026-02-01',
      '2026-03-05',
      ['2026-02-20', '2026-02-25', '2026-03-02'],
    ],
    [
      'every fifth month, over a year',
      { freq: 'MONTHLY', interval: 5, dtstart: '2026-01-15' },
      '2026-01-01',
      '2027-04-30',
      ['2026-01-15', '2026-06-15', '2026-11-15', '2027-04-15'],
    ],
    [
      'every third year',
      { freq: 'YEARLY', interval: 3, dtstart: '2020-05-01' },
      '2019-01-01',
      '2027-12-31',
      ['2020-05-01', '2023-05-01', '2026-05-01'],
    ],
    [
      'every third week, of weeks from Monday',
      { freq: 'WEEKLY', interval: 3, dtstart: '2026-03-03', byDay: ['TU', 'SU'] },
      '2026-03-01',
      '2026-04-12',
      ['2026-03-03', '2026-03-08', '2026-03-24', '2026-03-29'],
    ],
    [
      'every third week, of weeks from Sunday',
      { freq: 'WEEKLY', interval: 3, dtstart: '2026-03-03', byDay: ['TU', 'SU'], wkst: 'SU' },
      '2026-03-01',
      '2026-04-12',
      ['2026-03-03', '2026-03-22', '2026-03-24', '2026-04-12'],
    ],
    [
      'every other week from an unknown one: any week',
      { byDay: ['MO'], interval: 2 },
      '2026-03-02',
      '2026-03-16',
      ['2026-03-02', '2026-03-09', '2026-03-16'],
    ],
    [
      'places in the year, without a month',
      { freq: 'YEARLY', byDay: ['20MO', '-1FR'] },
      '2026-01-01',
      '2026-12-31',
      ['2026-05-18', '2026-12-25'],
    ],
    [
      'places in the month, with one',
      { freq: 'YEARLY', byMonth: [5], byDay: ['1MO', '-1FR'] },
      '2026-01-01',
      '2026-12-31',
      ['2026-05-04', '2026-05-29'],
    ],
    [
      'a last Friday that is the last day',
      { byDay: ['-1FR'] },
      '2026-07-01',
      '2026-07-31',
      ['2026-07-31'],
    ],
    [
      'the first week, of weeks from Sunday',
      { freq: 'YEARLY', byWeekNo: [1], byDay: ['SU', 'SA'], wkst: 'SU' },
      '2025-12-28',
      '2026-01-11',
      ['2026-01-04', '2026-01-10'],
    ],
  ])('%s', (_, schedule, from, to, days) => {
    expect(daysOf(schedule, from, to)).toEqual(days);
  });

  // ISO 8601: 1 January 2022 is in week 52 of 2021, 1 January 2027 in week 53 of 2026.
  it.each([
    ['2022-01-01', 52],
    ['2027-01-01', 53],
    ['2024-12-30', 1],
    ['2026-01-01', 1],
  ])('%s is in week %i', (date, week) => {
    expect(daysOf({ freq: 'YEARLY', byWeekNo: [week] }, date, date)).toEqual([date]);
  });

  function inNovember(date: string): string {
    return `2026-11-${date}`;
  }
});

describe('a schedule made ready', () => {
  const open = { from: -Infinity, to: Infinity, length: Infinity };

  it('has its defaults, and nothing that it does not say', () => {
    expect(readRule({ byDay: ['MO'], ...TIMES })).toStrictEqual({
      ...open,
      times: { opens: 540, closes: 1020 },
      recurrence: {
        start: -Infinity,
        last: Infinity,
        startPeriod: 0,
        freq: 'WEEKLY',
        interval: 1,
        wkst: 0,
        byDay: new Set(['MO']),
      },
    });
  });

  it('is a rule for every day when it cannot be read', () => {
    expect(readRule({ byDay: ['Someday'], ...TIMES })).toStrictEqual({
      ...open,
      problem: 'unreadable',
      recurrence: {
        start: -Infinity,
        last: Infinity,
        startPeriod: 0,
        freq: 'DAILY',
        interval: 1,
        wkst: 0,
      },
    });
  });

  /** The last day of the series, and the last on which it is known. */
  function ends(schedule: Schedule): (string | number)[] {
    const { to, recurrence } = readRule({ ...TIMES, ...schedule });
    return [recurrence.last, to].map((day) => (day < Infinity ? formatDay(day) : day));
  }

  it('counts its days to the end, or as far as anybody plans', () => {
    const weekly: Schedule = { freq: 'WEEKLY', byDay: ['MO'], dtstart: '2026-01-05' };
    expect(ends({ ...weekly, count: 3 })).toEqual(['2026-01-19', Infinity]);
    expect(ends({ ...weekly, count: 9, until: '2026-01-12' })).toEqual(['2026-01-12', Infinity]);
    // 20 years of 366 days are 15 days more than until 29 February.
    expect(ends({ freq: 'YEARLY', dtstart: '2024-02-29', count: 30 })).toEqual([
      Infinity,
      '2044-03-15',
    ]);
    expect(ends({ freq: 'DAILY', interval: 7320, dtstart: '2024-02-29', count: 2 })).toEqual([
      '2044-03-15',
      Infinity,
    ]);
  });
});

describe('what keeps a schedule from being a promise', () => {
  it.each<[Schedule, string | undefined]>([
    [{ byDay: ['MO'], ...TIMES }, undefined],
    [{ description: 'Most Fridays, ask Sam' }, undefined],
    [{ dtstart: '2026-11-11', ...TIMES }, undefined],
    [{ validFrom: '2026-12-01', validTo: '2026-12-24', ...TIMES }, undefined],
    [{ byDay: ['MO'], interval: 2, ...TIMES }, 'no-start'],
    [{ byDay: ['MO'], count: 8, ...TIMES }, 'no-start'],
    [{ ...TIMES }, 'no-days'],
    [{ freq: 'WEEKLY', ...TIMES }, 'no-days'],
    [{ freq: 'MONTHLY', ...TIMES }, 'no-days'],
    [{ byDay: ['MO'] }, 'no-times'],
    [{ byDay: ['MO'], opensAt: '19:00' }, 'no-times'],
    [{ byDay: ['MO'], validFrom: '2026-05-01', validTo: '2026-04-01', ...TIMES }, 'unreadable'],
    [{ byDay: ['MON'], ...TIMES }, 'unreadable'],
    [{}, 'no-days'],
    [{ group: 'a' }, 'no-days'],
    [{ notes: 'Ask', byDay: undefined } as unknown as Schedule, undefined],
    [{ byDay: ['MO'], validFrom: 'soon', ...TIMES }, 'unreadable'],
    [{ byDay: ['MO'], validTo: 'soon', ...TIMES }, 'unreadable'],
    [{ validTo: '2026-12-24', ...TIMES }, 'no-days'],
    [{ validFrom: '2026-12-24', ...TIMES }, 'no-days'],
    [{ byDay: ['MO'], closesAt: '17:00' }, 'no-times'],
    [{ byMonthDay: [1, 0], ...TIMES }, 'unreadable'],
    [{ byDay: ['xMO'], ...TIMES }, 'unreadable'],
    [{ freq: 'MONTHLY', byDay: ['54MO'], ...TIMES }, 'unreadable'],
    [{ freq: 'YEARLY', byDay: ['53MO', '-53TU'], ...TIMES }, undefined],
    [{ freq: 'YEARLY', byDay: ['100MO'], ...TIMES }, 'unreadable'],
    [{ byMonthDay: [31, -31], ...TIMES }, undefined],
    [{ byMonthDay: [0], ...TIMES }, 'unreadable'],
    [{ byMonthDay: [-32], ...TIMES }, 'unreadable'],
    [{ byMonthDay: [1.5], ...TIMES }, 'unreadable'],
    [{ byMonth: [12], byMonthDay: [1], ...TIMES }, undefined],
    [{ byMonth: [13], byMonthDay: [1], ...TIMES }, 'unreadable'],
    [{ byMonth: [-1], byMonthDay: [1], ...TIMES }, 'unreadable'],
    [{ byWeekNo: [53], ...TIMES }, undefined],
    [{ byWeekNo: [54], ...TIMES }, 'unreadable'],
    [{ byWeekNo: [-1], ...TIMES }, 'unreadable'],
    [{ byWeekNo: [3], byDay: ['2MO'], ...TIMES }, 'unreadable'],
    [{ byYearDay: [366, -366], ...TIMES }, undefined],
    [{ byYearDay: [367], ...TIMES }, 'unreadable'],
    [{ freq: 'DAILY', byDay: ['2MO'], ...TIMES }, 'unreadable'],
    [{ byDay: [], ...TIMES }, 'no-days'],
    [{ byMonth: [], ...TIMES }, 'no-days'],
    [{ byDay: ['MO'], interval: 1.5, dtstart: '2026-01-01', ...TIMES }, 'unreadable'],
    [{ byDay: ['MO'], interval: 1, ...TIMES }, undefined],
    [{ byDay: ['MO'], count: 0, dtstart: '2026-01-05', ...TIMES }, 'unreadable'],
    [{ byDay: ['MO'], wkst: 'XX' as 'MO', ...TIMES }, 'unreadable'],
    [{ dtstart: '2026-11-11', until: '2026-11-11', ...TIMES }, undefined],
    [{ dtstart: '2026-11-11', count: 1, ...TIMES }, 'unreadable'],
    [{ dtstart: '', until: '', validFrom: '', validTo: '', byDay: ['MO'], ...TIMES }, undefined],
    [{ freq: 'YEARLY', ...TIMES }, 'no-days'],
    [{ freq: 'DAILY', ...TIMES }, undefined],
    [{ description: '', notes: '', ...TIMES }, 'no-days'],
    [{ notes: 'Ask', group: 'a', attendingType: 'x', link: 'y', wkst: 'MO' }, undefined],
    [{ notes: 'Ask', opensAt: '' }, undefined],
    [{ notes: 'Ask', opensAt: '09:00' }, 'no-days'],
    [{ byDay: ['0MO'], ...TIMES }, 'unreadable'],
    [{ freq: 'WEEKLY', byDay: ['2SA'], ...TIMES }, 'unreadable'],
    [{ byMonthDay: [32], ...TIMES }, 'unreadable'],
    [{ byDay: ['MO'], interval: 0, dtstart: '2026-01-01', ...TIMES }, 'unreadable'],
    [{ byDay: ['MO'], dtstart: '2026-02-30', ...TIMES }, 'unreadable'],
    [{ byDay: ['MO'], until: 'tomorrow', ...TIMES }, 'unreadable'],
    [{ byDay: ['MO'], opensAt: '9am', closesAt: '17:00' }, 'unreadable'],
    [{ byDay: ['MO'], opensAt: '24:00', closesAt: '17:00' }, 'unreadable'],
    [{ byDay: ['MO'], opensAt: '09:00', closesAt: '24:01' }, 'unreadable'],
    [{ freq: 'HOURLY' as 'DAILY', ...TIMES }, 'unreadable'],
    [{ freq: 'MONTHLY', byWeekNo: [3], ...TIMES }, 'unreadable'],
    [{ dtstart: '2026-12-01', until: '2026-12-09', ...TIMES }, 'unreadable'],
  ])('%j: %s', (schedule, problem) => {
    expect(scheduleProblem(schedule)).toBe(problem);
  });
});

describe('times', () => {
  it.each([
    ['09:00', '17:00', 540, 1020],
    ['22:00', '02:00', 1320, 1560],
    ['00:00', '00:00', 0, 1440],
    ['00:00', '24:00', 0, 1440],
    ['00:00', '23:59', 0, 1440],
    ['18:00', '23:59', 1080, 1440],
    ['07:30', '07:30', 450, 1890],
  ])('%s to %s', (opensAt, closesAt, opens, closes) => {
    expect(readTimes({ opensAt, closesAt })).toEqual({ opens, closes });
  });
});
