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
    const { hours, found } = schedule(row, { byday: 'SU', ...nine });
    expect(found).toEqual(['warning schedules hours-unreadable']);
    expect(hours?.schedules).toEqual([{ byDay: ['SU'], ...times }]);
    expect(hours?.prose).toContain('17:00');
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

  it('makes words of excluded days when another row may open on them', () => {
    const row = { byday: 'MO', exdate: '2026-12-28', ...nine };
    const { hours, found } = schedule(row, { byday: 'MO', opens_at: '18:00', closes_at: '20:00' });
    expect(found).toEqual(['warning schedules hours-unreadable']);
    expect(hours?.schedules).toHaveLength(1);
    expect(hours?.prose).toContain('2026-12-28');
  });

  it.each([
    { freq: 'MONTHLY', byday: 'MO,TU,WE,TH,FR', bysetpos: '-1', ...nine },
    { byday: 'MO', rdate: '2026-12-24', ...nine },
    { byday: 'MO', exdate: 'Christmas', ...nine },
    { byday: 'MO', opens_at: '9:00', closes_at: '5:00' },
    { byday: 'MO', opens_at: '00:00', closes_at: '00:00' },
  ])('%j is words, with a warning', (row) => {
    const { hours, found } = schedule(row);
    expect(found).toEqual(['warning schedules hours-unreadable']);
    expect(hours).toMatchObject({ schedules: [], exceptions: [] });
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
