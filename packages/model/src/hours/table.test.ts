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

  it('is a week unless told otherwise, and never longer than 400 days', () => {
    expect(dayTable(given, '2026-11-16')).toHaveLength(7);
    expect(dayTable(given, '2026-11-16', 1e9)).toHaveLength(400);
    expect(() => dayTable(given, 'today')).toThrow(RangeError);
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
