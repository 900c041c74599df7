import { hoursOf, statusAt, type Hours } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import { check } from '../../../validation/src/result.ts';
import { hoursSchema } from '../../../validation/src/directory/hours-schema.ts';
import type { HoursOptions } from '../core/candidate.ts';
import { readHours } from './read-hours.ts';

function read(
  raw: Readonly<Record<string, unknown>>,
  options: HoursOptions = {},
): { hours: Hours | undefined; found: string[] } {
  const { hours, notes } = readHours(raw, options);
  const found = notes.map((note) => `${note.severity} ${note.field} ${note.code}`);
  if (hours === undefined) return { hours: undefined, found };
  const checked = check(hoursSchema, hours);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return { hours: checked.value, found };
}

function schedule(...rows: readonly object[]): ReturnType<typeof read> {
  return read({ schedules: rows });
}

/** State and reason at a time of the clock, of the hours alone. */
function at(hours: Hours | undefined, time: string): string {
  if (hours === undefined) return 'none';
  const { state, reason } = statusAt(hours, Date.parse(`${time}Z`), { timeZone: 'UTC' });
  return `${state} ${reason}`;
}

const nine = { opens_at: '09:00', closes_at: '17:00' };
const times = { opensAt: '09:00', closesAt: '17:00' };

describe('schedules', () => {
  it.each([
    [
      { freq: 'weekly', byday: 'MO, TU', ...nine },
      { freq: 'WEEKLY', byDay: ['MO', 'TU'], ...times },
    ],
    [
      { byday: 'Monday;wed', ...nine },
      { byDay: ['MO', 'WE'], ...times },
    ],
    [
      { byday: '2SA,+4SA,-1FR', ...nine },
      { byDay: ['2SA', '4SA', '-1FR'], ...times },
    ],
    [
      { freq: 'MONTHLY', bymonthday: '1, -1', ...nine },
      { freq: 'MONTHLY', byMonthDay: [1, -1], ...times },
    ],
    [
      {
        freq: 'WEEKLY',
        interval: '2',
        dtstart: '2026-01-05T00:00:00Z',
        byday: 'MO',
        wkst: 'su',
        ...nine,
      },
      { freq: 'WEEKLY', interval: 2, dtstart: '2026-01-05', byDay: ['MO'], wkst: 'SU', ...times },
    ],
    [
      {
        byday: 'MO',
        valid_from: '2026-01-01',
        valid_to: '2026-06-30',
        until: '2026-12-31',
        count: 3,
        dtstart: '2026-01-05',
        ...nine,
      },
      {
        byDay: ['MO'],
        validFrom: '2026-01-01',
        validTo: '2026-06-30',
        until: '2026-12-31',
        count: 3,
        dtstart: '2026-01-05',
        ...times,
      },
    ],
    [
      { byday: 'MO', opens_at: '00:00:00', closes_at: '23:59:00' },
      { byDay: ['MO'], opensAt: '00:00', closesAt: '23:59' },
    ],
    [
      { freq: 'WEEKLY', byday: 'TH', byweekno: '41,42', ...nine },
      { freq: 'YEARLY', byDay: ['TH'], byWeekNo: [41, 42], ...times },
    ],
    [
      {
        description: '<b>First</b> Fridays',
        notes: 'Ring',
        schedule_link: 'https://a.org',
        attending_type: 'In person',
        group: 'a',
      },
      {
        description: 'First Fridays',
        notes: 'Ring',
        link: 'https://a.org',
        attendingType: 'In person',
        group: 'a',
      },
    ],
    [{ description: 'Words', schedule_link: 'javascript:x' }, { description: 'Words' }],
  ])('%j', (row, expected) => {
    expect(schedule(row)).toEqual({ hours: { schedules: [expected], exceptions: [] }, found: [] });
  });

  it.each([
    [{ byday: 'MO', opens_at: '09:00' }, 'hours-no-times'],
    [{ byday: 'MO', interval: 2, ...nine }, 'hours-no-start'],
    [{ freq: 'WEEKLY', ...nine }, 'hours-no-days'],
    [{ byday: 'MO', valid_from: '2026-06-30', valid_to: '2026-01-01', ...nine }, 'date-order'],
  ])('%j is kept, promises nothing, and is reported as %s', (row, code) => {
    const { hours, found } = schedule(row);
    expect(found).toEqual([`warning schedules ${code}`]);
    expect(hours?.schedules).toHaveLength(1);
    const context = { timeZone: 'America/Toronto' };
    const status = statusAt(
      hoursOf({ service: { hours: hours! } })!,
      Date.UTC(2026, 2, 2, 15),
      context,
    );
    expect(status.state).toBe('unknown');
  });

  it.each([
    { byday: 'MO,Someday', ...nine },
    { byday: 'MO', opens_at: 'early', closes_at: '17:00' },
    { byday: 'MO', until: 'next year', ...nine },
    { byday: 'MO', interval: 'two', ...nine },
    { byday: 'MO', freq: 'SOMETIMES', ...nine },
    { byday: ['MO'], ...nine },
    { bymonthday: 'first', ...nine },
    { byday: 'MO', until: '1/2/2026', ...nine },
  ])('%j has a part that cannot be read: all of it becomes words', (row) => {
    const alone = schedule(row);
    expect(alone.found).toEqual(['warning schedules hours-unreadable']);
    expect(alone.hours?.schedules).toEqual([]);
    expect(alone.hours?.prose).toContain('17:00');
    expect(at(alone.hours, '2026-03-02T12:00')).toBe('check-first prose');
  });

  it.each([
    // What it may be open on is not closed; and what is certain stays so.
    [{ byday: 'MO,1TU', until: 'next year', ...nine }, 'unknown', 'unknown', 'closed'],
    [{ byday: 'MO,Someday', ...nine }, 'unknown', 'unknown', 'unknown'],
    [{ byday: 'MO', rdate: '2026-03-03', ...nine }, 'unknown', 'unknown', 'unknown'],
    [{ byday: 'MO', valid_to: '2020-12-31', count: 'two', ...nine }, 'unknown', 'closed', 'closed'],
  ])('beside rows that are read, %j promises nothing', (row, monday, tuesday, wednesday) => {
    const { hours, found } = schedule(row, { byday: 'SU', ...nine });
    expect(found).toEqual(['warning schedules hours-unreadable']);
    expect(hours?.schedules[1]?.notes).toContain('09:00 17:00');
    const states = ['02', '03', '04', '08'].map((day) => at(hours, `2026-03-${day}T12:00`));
    expect(states.map((state) => state.split(' ')[0])).toEqual([
      ...[monday, tuesday, wednesday, 'open'],
    ]);
  });

  it('closes on days that are excluded', () => {
    const { hours, found } = schedule({ byday: 'MO', exdate: '2026-12-28,20270104', ...nine });
    expect(found).toEqual([]);
    expect(hours?.schedules).toEqual([{ byDay: ['MO'], ...times }]);
    expect(hours?.exceptions).toEqual([
      { from: '2026-12-28', spans: [] },
      { from: '2027-01-04', spans: [] },
    ]);
  });

  it('keeps the hours of the other rows on a day that one of them excludes', () => {
    const row = { byday: 'MO', exdate: '2026-12-28', ...nine };
    const { hours, found } = schedule(row, { byday: 'MO', opens_at: '18:00', closes_at: '02:00' });
    expect(found).toEqual([]);
    expect(hours?.exceptions).toEqual([
      { from: '2026-12-28', spans: [{ opensAt: '18:00', closesAt: '02:00' }] },
    ]);
    const hour = (time: string) => at(hours, `2026-12-${time}`).split(' ')[0];
    expect(['21T10:00', '28T10:00', '28T19:00', '29T01:00'].map(hour)).toEqual([
      ...['open', 'closed', 'open', 'open'],
    ]);
  });

  it('closes on an excluded day of one half of the year', () => {
    const { hours, found } = schedule(
      {
        byday: 'MO',
        exdate: '2026-05-25',
        valid_from: '2026-01-01',
        valid_to: '2026-06-30',
        ...nine,
      },
      { byday: 'MO', valid_from: '2026-07-01', valid_to: '2026-12-31', ...nine },
    );
    expect(found).toEqual([]);
    expect(hours?.exceptions).toEqual([{ from: '2026-05-25', spans: [] }]);
  });

  it.each([
    // Closed on that day of the season, or as in the rest of the year?
    [
      { valid_from: '2026-12-01', valid_to: '2026-12-31', ...nine },
      { byday: 'MO', ...nine },
    ],
    // What the other row says of that day is not known.
    [nine, { byday: 'MO', opens_at: '18:00' }],
    [nine, { byday: 'MO', bysetpos: '1', ...nine }],
  ])('makes words of a row whose excluded days cannot be obeyed: %j beside %j', (more, other) => {
    const { hours } = schedule({ byday: 'MO', exdate: '2026-12-28', ...more }, other, {
      byday: 'SU',
      ...nine,
    });
    expect(hours?.exceptions).toEqual([]);
    expect(JSON.stringify(hours)).toContain('2026-12-28');
    expect(at(hours, '2026-12-28T12:00')).toMatch(/^unknown/);
    expect(at(hours, '2026-12-27T12:00')).toBe('open scheduled');
  });

  it.each([
    [{ freq: 'MONTHLY', byday: 'TU', bysetpos: '1,3' }, ['1TU', '3TU']],
    [{ freq: 'MONTHLY', byday: 'FR', bysetpos: '-1' }, ['-1FR']],
  ])('%j is a weekday of the month', (row, byDay) => {
    const { hours, found } = schedule({ ...row, ...nine });
    expect([hours?.schedules, found]).toEqual([[{ freq: 'MONTHLY', byDay, ...times }], []]);
  });

  it.each([
    ['22:00', '06:00', 'open'],
    ['18:00', '10:00', 'open'],
    ['13:00', '00:00', 'open'],
    // Most likely without a "pm", or from a clock of 12 hours.
    ['09:00', '02:00', 'check-first'],
    ['09:00', '05:00', 'check-first'],
    ['12:00', '02:00', 'check-first'],
    ['13:00', '12:00', 'check-first'],
    ['09:00', '09:00', 'check-first'],
  ])('a night from %s to %s: on Mondays at 23:30 it is %s', (opens_at, closes_at, state) => {
    const { hours } = schedule({ byday: 'MO', opens_at, closes_at });
    expect(at(hours, '2026-03-02T23:30').split(' ')[0]).toBe(state);
  });

  it('opens at the beginning of the day when it opens at midnight', () => {
    const { hours } = schedule({ byday: 'MO', opens_at: '24:00', closes_at: '06:00' });
    expect(hours?.schedules).toEqual([{ byDay: ['MO'], opensAt: '00:00', closesAt: '06:00' }]);
  });

  it('rows that say nothing are nothing', () => {
    expect(schedule({ id: 'x' }, {})).toEqual({ hours: undefined, found: [] });
    expect(read({})).toEqual({ hours: undefined, found: [] });
    expect(read({ schedules: 'Mondays' })).toEqual({ hours: undefined, found: [] });
  });
});

describe('offsets', () => {
  const utc = { byday: 'MO', opens_at: '09:00:00Z', closes_at: '12:00:00Z' };

  it('are left out: what is written is the time on the wall', () => {
    expect(schedule({ ...utc, timezone: 3 }).hours).not.toHaveProperty('timeZone');
  });

  it.each([
    [[utc], 'UTC'],
    [[{ byday: 'MO', ...nine, timezone: 3 }], 'Etc/GMT-3'],
    [[{ byday: 'MO', opens_at: '09:00-04:00', closes_at: '17:00-04:00' }], 'Etc/GMT+4'],
    [[{ byday: 'MO', ...nine }], undefined],
  ])('trusted, they are a zone: %j', (rows, zone) => {
    const { hours, found } = read({ schedules: rows }, { trustOffsets: true });
    expect([hours?.timeZone, found]).toEqual([zone, []]);
  });

  it('trusted but different, they are a problem', () => {
    const rows = [utc, { byday: 'TU', opens_at: '09:00+01:00', closes_at: '10:00+01:00' }];
    const { hours, found } = read({ schedules: rows }, { trustOffsets: true });
    expect(hours).not.toHaveProperty('timeZone');
    expect(found).toEqual(['warning schedules mixed-offsets']);
  });
});

describe('time zones by name', () => {
  it.each([
    ['America/Chicago', 'America/Chicago', []],
    ['Eastern Time', 'America/New_York', ['warning timezone time-zone-guessed']],
    ['GMT+2 or so', undefined, ['warning timezone time-zone-unknown']],
  ])('%s is %s', (timezone, zone, problems) => {
    const { hours, found } = schedule({ byday: 'MO', timezone, ...nine });
    expect([hours?.timeZone, found]).toEqual([zone, problems]);
  });

  it('are a problem when they differ', () => {
    const { hours, found } = schedule(
      { byday: 'MO', timezone: 'America/Chicago', ...nine },
      { byday: 'TU', timezone: 'America/Denver', ...nine },
    );
    expect(hours).not.toHaveProperty('timeZone');
    expect(found).toEqual(['warning timezone time-zone-unknown']);
  });
});

describe('weekdays with numbers, and holidays', () => {
  const regular = (...rows: readonly object[]) => read({ regular_schedules: rows });
  const day = (weekday: number | string, opens_at = '09:00', closes_at = '17:00') => ({
    weekday,
    opens_at,
    closes_at,
  });

  it('counts from Monday, and reads times that programs write with a day', () => {
    const { hours, found } = regular(
      day(1, '2000-01-01T09:00:00.000Z', '2000-01-01T17:00:00.000Z'),
      day('7'),
    );
    expect([hours?.schedules, found]).toEqual([[{ byDay: ['MO', 'SU'], ...times }], []]);
    expect(regular(day(1, '2026-05-04T09:00:00Z')).found).toEqual([
      'warning opens_at hours-unreadable',
    ]);
  });

  it('does not guess what the numbers mean when there is a 0', () => {
    const { hours, found } = regular(day(0), day(1), day('Friday'));
    expect(found).toEqual(Array(2).fill('warning weekday hours-unreadable'));
    const states = ['01', '02', '06'].map((date) => at(hours, `2026-03-${date}T12:00`));
    expect(states).toEqual(['unknown no-times', 'unknown no-times', 'open scheduled']);
  });

  it.each([
    ['09:00', '05:00'],
    ['early', '17:00'],
  ])('knows nothing of a day from %s to %s, and all of the others', (opens, closes) => {
    const { hours, found } = regular(day(1, opens, closes), day(2));
    expect(found).toHaveLength(1);
    const states = ['02', '03', '04'].map((date) => at(hours, `2026-03-${date}T12:00`));
    expect(states).toEqual(['unknown no-times', 'open scheduled', 'closed scheduled']);
  });

  it.each([
    [{ start_date: '2026-03-02', closed: 'true' }, 'closed exception'],
    [{ start_date: '2026-03-02', opens_at: '11:00', closes_at: '13:00' }, 'open exception'],
    [
      { start_date: '2026-03-02', opens_at: '2000-01-01T13:00:00Z', closes_at: '15:00' },
      'closed exception',
    ],
    // Other hours than usual, and nobody knows which.
    [{ start_date: '2026-03-02', opens_at: '11:00' }, 'unknown no-times'],
    [
      { start_date: '2026-03-01', end_date: '2026-03-03', opens_at: '9:00', closes_at: '1:00' },
      'unknown no-times',
    ],
  ])('on a Monday at 12:00 a holiday %j makes it %s', (holiday, state) => {
    const { hours } = read({
      regular_schedules: [day(1)],
      holiday_schedules: [{ ...holiday }],
    });
    expect(at(hours, '2026-03-02T12:00')).toBe(state);
    expect(at(hours, '2026-03-09T12:00')).toBe('open scheduled');
  });

  it('has a holiday without a year in the years that a list may be used', () => {
    const { hours, found } = read(
      {
        regular_schedules: [day(1)],
        holiday_schedules: [
          { start_date: 'July 01, 0001', closed: true },
          {
            start_date: '12/24/0001',
            end_date: '12/31/0001',
            opens_at: '10:00',
            closes_at: '12:00',
          },
        ],
      },
      { today: '2026-11-26' },
    );
    expect(found).toEqual(Array(2).fill('warning start_date no-year'));
    const spans = [{ opensAt: '10:00', closesAt: '12:00' }];
    expect(hours?.exceptions).toEqual([
      { from: '2026-07-01', spans: [] },
      { from: '2027-07-01', spans: [] },
      { from: '2028-07-01', spans: [] },
      { from: '2026-12-24', to: '2026-12-31', spans },
      { from: '2027-12-24', to: '2027-12-31', spans },
      { from: '2028-12-24', to: '2028-12-31', spans },
    ]);
  });
});
