import { describe, expect, it } from 'vitest';
import {
  civil,
  firstDayOf,
  formatDay,
  formatMinutes,
  parseDay,
  parseMinutes,
  weekdayName,
  weekdayOf,
} from './calendar.ts';

describe('a day', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2024-02-29', 19_782],
    ['2026-11-26', 20_783],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
    // Enough leap days lie between for the year to be over later than on average.
    ['2072-12-31', 37_620],
    ['2073-01-01', 37_621],
  ])('%s is day %d, and back', (text, day) => {
    expect(parseDay(text)).toBe(day);
    expect(formatDay(day)).toBe(text);
    expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(text);
  });

  it.each([
    ...['2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-00-10', '2026-13-01'],
    ...[
      '0000-01-01',
      '2026-01-00',
      '2026-1-1',
      ' 2026-01-01',
      '2026-01-01T00:00',
      'x2026-01-01',
      'today',
      '2026-01-1x',
      '99999999999999999999-01-01',
      '2026-01-99999999999999999999',
      '',
    ],
  ])('"%s" is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('knows its month, year and weekday, at the ends of leap years and others', () => {
    expect(civil(parseDay('2024-02-29') ?? NaN)).toEqual({
      day: 19_782,
      year: 2024,
      month: 2,
      date: 29,
      monthLength: 29,
      yearDay: 60,
      yearLength: 366,
      weekday: 3,
    });
    expect(civil(parseDay('2024-12-31') ?? NaN)).toMatchObject({ yearDay: 366, monthLength: 31 });
    expect(civil(parseDay('2026-12-31') ?? NaN)).toMatchObject({ yearDay: 365, yearLength: 365 });
    expect(civil(parseDay('2026-02-01') ?? NaN)).toMatchObject({ date: 1, monthLength: 28 });
    expect(civil(parseDay('2100-03-01') ?? NaN)).toMatchObject({ yearDay: 60, month: 3 });
    expect(civil(parseDay('2000-03-01') ?? NaN)).toMatchObject({ yearDay: 61, month: 3 });
  });

  it('has the weekday that everybody gives it, before 1970 too', () => {
    const named = (text: string) => weekdayName(weekdayOf(parseDay(text) ?? NaN));
    expect(['1969-12-31', '1970-01-01', '2026-11-26', '2026-11-29'].map(named)).toEqual([
      ...['WE', 'TH', 'TH', 'SU'],
    ]);
    expect(weekdayOf(-1000)).toBe(4);
  });

  it('counts from the first of its year', () => {
    expect([1970, 1971, 1973, 2001, 2101].map(firstDayOf)).toEqual([0, 365, 1096, 11_323, 47_847]);
  });
});

describe('a time', () => {
  it.each([
    ['00:00', 0],
    ['09:05', 545],
    ['23:59', 1439],
    ['24:00', 1440],
  ])('%s is %d minutes, and back', (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes);
    expect(formatMinutes(minutes)).toBe(text);
  });

  it.each(['24:01', '25:00', '12:60', '9:00', '09:5', ' 09:00', '09:00:00', 'x09:00', ''])(
    '"%s" is none',
    (text) => {
      expect(parseMinutes(text)).toBeUndefined();
    },
  );

  it('starts again after midnight', () => {
    expect(formatMinutes(1441)).toBe('00:01');
    expect(formatMinutes(1560)).toBe('02:00');
  });
});
