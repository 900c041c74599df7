import { describe, expect, it } from 'vitest';
import type { Hours, Schedule } from './hours.ts';
import { dayTable, hoursProse, weekTable } from './table.ts';
import type { TableSpan } from './table.ts';

const WEEKDAYS: Schedule = { byDay: ['MO', 'TU'], opensAt: '09:00', closesAt: '12:00' };

function hours(schedules: Schedule[], rest: Partial<Hours> = {}): Hours {
  return { schedules, exceptions: [], ...rest };
}

function write(spans: readonly TableSpan[]): string {
  return spans.map(({ opensAt, closesAt }) => `${opensAt}-${closesAt}`).join(' ');
}

function week(given: Hours, on?: string): string[] {
  return weekTable(given, on)
    .days.filter(({ spans }) => spans.length > 0)
    .map(({ day, spans }) => `${day} ${write(spans)}`);
}

describe('the week table', () => {
  it('has spans in order, joined where they touch', () => {
    const given = hours([
      { byDay: ['MO'], opensAt: '14:00', closesAt: '17:00' },
      { byDay: ['TU'], opensAt: '12:00', closesAt: '15:00' },
      WEEKDAYS,
    ]);
    expect(week(given)).toEqual(['MO 09:00-12:00 14:00-17:00', 'TU 09:00-15:00']);
  });

  it('writes midnight as an end and the next day as a smaller end', () => {
    const given = hours([
      { byDay: ['FR'], opensAt: '22:00', closesAt: '02:00' },
      { byDay: ['SA'], opensAt: '18:00', closesAt: '00:00' },
      { byDay: ['SU'], opensAt: '00:00', closesAt: '23:59' },
    ]);
    expect(week(given)).toEqual(['FR 22:00-02:00', 'SA 18:00-24:00', 'SU 00:00-24:00']);
    expect(weekTable(given).days.map(({ spans }) => spans[0]?.allDay ?? false)).toEqual([
      ...[false, false, false, false, false, false],
      true,
    ]);
  });

  it('sets apart what a week cannot say', () => {
    const monthly: Schedule = { byDay: ['2SA'], opensAt: '10:00', closesAt: '12:00' };
    const fortnightly: Schedule = { ...WEEKDAYS, interval: 2, dtstart: '2026-01-05' };
    const given = hours([WEEKDAYS, monthly, fortnightly, { byDay: ['SU'] }, { notes: 'Ask' }]);
    expect(weekTable(given).other).toEqual([monthly, fortnightly, { byDay: ['SU'] }]);
    expect(week(given)).toEqual(['MO 09:00-12:00', 'TU 09:00-12:00']);
  });

  it('takes a daily row for every day, and none that a month, a date or a problem narrows', () => {
    const times = { opensAt: '09:00', closesAt: '12:00' };
    const everyDay: Schedule = { freq: 'DAILY', ...times };
    expect(week(hours([everyDay]))).toEqual(
      ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].map((day) => `${day} 09:00-12:00`),
    );
    const others: Schedule[] = [
      { freq: 'DAILY', byDay: ['MO'], ...times },
      { freq: 'WEEKLY', byDay: ['MO'], byMonth: [1], ...times },
      { freq: 'WEEKLY', byDay: ['MO'], byMonthDay: [1], ...times },
      { freq: 'YEARLY', byWeekNo: [3], ...times },
      { byYearDay: [3], ...times },
      { freq: 'DAILY', interval: 2, dtstart: '2026-01-01', ...times },
      { byDay: ['MO'], count: 3, ...times },
      { byDay: ['MO'], opensAt: 'noon', closesAt: '17:00' },
    ];
    expect(weekTable(hours(others)).other).toEqual(others);
    expect(week(hours(others))).toEqual([]);
  });

  it('leaves seasons out unless it is given a day, and counts first and last days in', () => {
    const row: Schedule = { ...WEEKDAYS, byDay: ['SU'], validFrom: '2026-07-01' };
    const season = hours([{ ...row, validTo: '2026-08-31' }]);
    expect(week(season)).toEqual([]);
    expect(week(season, '2026-07-01')).toEqual(['SU 09:00-12:00']);
    expect(week(season, '2026-08-31')).toEqual(['SU 09:00-12:00']);
    expect(week(season, '2026-06-30')).toEqual([]);
    expect(week(season, '2026-09-01')).toEqual([]);
    expect(week(hours([{ ...row, validTo: '2027-04-26' }]))).toEqual(['SU 09:00-12:00']);
    expect(week(hours([{ ...row, validTo: '2027-04-25' }]))).toEqual([]);
    const series = hours([{ ...WEEKDAYS, byDay: ['SU'], until: '2026-05-31' }]);
    expect(week(series, '2026-05-31')).toEqual(['SU 09:00-12:00']);
    expect(week(series, '2026-06-01')).toEqual([]);
  });

  it('goes by a day when given one', () => {
    const given = hours([
      { ...WEEKDAYS, validTo: '2026-06-30' },
      { ...WEEKDAYS, byDay: ['WE'], validFrom: '2026-07-01', validTo: '2026-08-31' },
      { ...WEEKDAYS, byDay: ['SU'], until: '2026-05-31' },
    ]);
    expect(week(given, '2026-06-15')).toEqual(['MO 09:00-12:00', 'TU 09:00-12:00']);
    expect(week(given, '2026-07-15')).toEqual(['WE 09:00-12:00']);
    expect(week(given)).toEqual(['MO 09:00-12:00', 'TU 09:00-12:00', 'SU 09:00-12:00']);
  });
});

describe('the day table', () => {
  const given = hours(
    [WEEKDAYS, { byDay: ['WE'] }, { byDay: ['3TH'], opensAt: '18:00', closesAt: '20:00' }],
    {
      exceptions: [{ from: '2026-11-17', spans: [], note: 'Staff day' }],
    },
  );

  it('says each day with its exceptions, holidays and monthly rows', () => {
    const days = dayTable(given, '2026-11-16', 4, [{ date: '2026-11-16', name: 'Test Day' }]);
    const shown = days.map(({ date, day, spans, reason, note }) => {
      const states = spans.map((span) => `${span.state} (${span.reason}) ${write([span])}`);
      return [date, day, ...(spans.length ? states : ['closed', reason]), note].join(' ').trim();
    });
    expect(shown).toEqual([
      '2026-11-16 MO check-first (holiday) 09:00-12:00 Test Day',
      '2026-11-17 TU closed exception Staff day',
      '2026-11-18 WE unknown (no-times) 00:00-24:00',
      '2026-11-19 TH open (scheduled) 18:00-20:00',
    ]);
  });

  it('has the note of a span when the day has none, and says around the clock', () => {
    const open = hours([], {
      exceptions: [{ from: '2026-11-16', spans: [{ opensAt: '00:00', closesAt: '24:00' }] }],
    });
    expect(dayTable(open, '2026-11-16', 1)).toStrictEqual([
      {
        date: '2026-11-16',
        day: 'MO',
        spans: [
          {
            ...{ opensAt: '00:00', closesAt: '24:00', allDay: true },
            ...{ state: 'open', reason: 'exception' },
          },
        ],
        reason: 'exception',
      },
    ]);
    const later = hours([{ byDay: ['MO'], opensAt: '06:00', closesAt: '06:00' }]);
    expect(dayTable(later, '2026-11-16', 1)[0]?.spans).toMatchObject([
      { opensAt: '06:00', closesAt: '06:00', allDay: false },
    ]);
    const early = hours([{ byDay: ['MO'], opensAt: '00:00', closesAt: '06:00' }]);
    expect(dayTable(early, '2026-11-16', 1)[0]?.spans).toMatchObject([
      { opensAt: '00:00', closesAt: '06:00', allDay: false },
    ]);
    // What is not known of the day comes first, and has no note.
    const doubtful = hours([{ byDay: ['MO'] }, WEEKDAYS]);
    const holidays = [{ date: '2026-11-16', name: 'Test Day' }];
    expect(dayTable(doubtful, '2026-11-16', 1, holidays)[0]?.note).toBe('Test Day');
  });

  it('is a week unless told otherwise, and never longer than 400 days', () => {
    expect(dayTable(given, '2026-11-16')).toHaveLength(7);
    expect(dayTable(given, '2026-11-16', 1e9)).toHaveLength(400);
    expect(() => dayTable(given, 'today')).toThrow(new RangeError('Not a day: today'));
  });
});

describe('what the agency says in words', () => {
  it('is all there, once', () => {
    const given = hours(
      [{ ...WEEKDAYS, description: ' By appointment ', notes: '' }, { notes: 'Ring twice' }],
      { prose: 'By appointment', exceptions: [{ from: '2026-12-25', spans: [], note: 'Merry' }] },
    );
    expect(hoursProse(given)).toEqual(['By appointment', 'Ring twice', 'Merry']);
  });
});
