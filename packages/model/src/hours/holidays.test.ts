import { expect, it } from 'vitest';
import { civil, formatDay, parseDay } from './calendar.ts';
import { mayBeHoliday } from './holidays.ts';
import { statusAt } from './status.ts';
import { dayTable } from './table.ts';

const isMaybe = (day: string): boolean => mayBeHoliday(civil(parseDay(day) ?? NaN));

it.each([
  ...['2026-01-01', '2026-12-25', '2026-12-26', '2026-07-01', '2026-07-04', '2026-11-11'],
  // Saturday, Sunday: the day off is beside the weekend.
  ...['2026-07-03', '2026-12-28', '2027-12-27', '2027-12-28', '2023-01-02'],
  // Easter: of the west 2026-04-05, 2027-03-28, 2024-03-31; of the east 2026-04-12, 2027-05-02.
  ...['2026-04-03', '2026-04-06', '2027-03-26', '2027-03-29', '2024-04-01', '2026-05-14'],
  ...['2026-04-10', '2026-04-13', '2027-04-30', '2027-05-03', '2026-05-25', '2026-06-04'],
  // By weekday: Martin Luther King, Family Day, Victoria Day, Memorial Day, Civic Holiday, Labour Day, both Thanksgivings.
  ...['2026-01-19', '2026-02-16', '2026-05-18', '2026-05-25', '2026-08-03', '2026-09-07'],
  ...[
    '2026-10-12',
    '2026-11-26',
    '2026-11-27',
    '2026-08-31',
    '2026-10-26',
    '2029-11-23',
    '2030-11-29',
  ],
])('%s may be a public holiday', (day) => {
  expect(isMaybe(day)).toBe(true);
});

it('leaves more than 280 days of each year alone', () => {
  for (let year = 2024; year < 2044; year += 1) {
    const first = parseDay(`${String(year)}-01-01`) ?? NaN;
    const days = Array.from({ length: 365 }, (_, at) => first + at).filter(
      (day) => !mayBeHoliday(civil(day)),
    );
    expect(days.length, formatDay(first)).toBeGreaterThan(280);
  }
});

const CHRISTMAS_NOON = Date.UTC(2026, 11, 25, 12);
const week = {
  schedules: [
    {
      freq: 'WEEKLY' as const,
      byDay: ['MO', 'TU', 'WE', 'TH', 'FR'],
      opensAt: '09:00',
      closesAt: '17:00',
    },
  ],
  exceptions: [],
};
const zone = { timeZone: 'UTC' };

it('hours that do not hold on holidays are to be checked on a day that may be one', () => {
  const hours = { ...week, notOnHolidays: true as const };
  expect(statusAt(week, CHRISTMAS_NOON, zone)).toMatchObject({ state: 'open' });
  expect(statusAt(hours, CHRISTMAS_NOON, zone)).toMatchObject({
    state: 'check-first',
    reason: 'holiday',
    planned: 'open',
  });
  expect(statusAt(hours, Date.UTC(2026, 11, 17, 12), zone)).toMatchObject({ state: 'open' });
  expect(dayTable(hours, '2026-12-25', 1)[0]?.spans).toMatchObject([{ state: 'check-first' }]);
});

it('a list with holidays of its own decides which days they are', () => {
  const hours = { ...week, notOnHolidays: true as const };
  const holidays = [{ date: '2026-12-24', name: 'Day before' }];
  expect(statusAt(hours, CHRISTMAS_NOON, { ...zone, holidays })).toMatchObject({ state: 'open' });
  const before = Date.UTC(2026, 11, 24, 12);
  expect(statusAt(hours, before, { ...zone, holidays })).toMatchObject({ state: 'check-first' });
});

it('an exception for the day counts before that', () => {
  const exceptions = [{ from: '2026-12-25', spans: [{ opensAt: '10:00', closesAt: '14:00' }] }];
  const hours = { ...week, exceptions, notOnHolidays: true as const };
  expect(statusAt(hours, CHRISTMAS_NOON, zone)).toMatchObject({ state: 'open' });
});
