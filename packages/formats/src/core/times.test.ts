import { describe, expect, it } from 'vitest';
import { fixedZone, readDate, readTime, readWeekday } from './times.ts';

describe('times', () => {
  it.each([
    ['09:00', '09:00'],
    ['9:30', '09:30'],
    ['10:00:00', '10:00'],
    ['10:00:00.000', '10:00'],
    ['4:00 PM', '16:00'],
    ['4:00 p.m.', '16:00'],
    ['3pm', '15:00'],
    ['9am', '09:00'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['noon', '12:00'],
    ['midnight', '24:00'],
    ['24:00', '24:00'],
    ['1730', '17:30'],
    ['17h30', '17:30'],
    ['9h', '09:00'],
  ])('%s is %s', (written, time) => {
    expect(readTime(written)).toEqual({ time });
  });

  it.each([
    ['09:00:00Z', '09:00', 0],
    ['09:00-04:00', '09:00', -240],
    ['09:00+0530', '09:00', 330],
    ['09:00:00+01', '09:00', 60],
  ])('%s is %s, %i minutes ahead', (written, time, offset) => {
    expect(readTime(written)).toEqual({ time, offset });
  });

  it.each(['', '9', '25:00', '24:01', '9:60', '13pm', '0am', 'late', '9-5', '9:00 to 5:00'])(
    '%j is no time',
    (written) => {
      expect(readTime(written)).toBeUndefined();
    },
  );

  it.each([
    [0, 'UTC'],
    [180, 'Etc/GMT-3'],
    [-240, 'Etc/GMT+4'],
    [330, undefined],
    [900, undefined],
  ])('%i minutes ahead is %s', (minutes, zone) => {
    expect(fixedZone(minutes)).toBe(zone);
  });
});

describe('dates', () => {
  it.each([
    ['2026-01-31', '2026-01-31', false],
    ['2026-1-3T10:00:00Z', '2026-01-03', false],
    ['12/24/2015', '2015-12-24', false],
    ['12/24/15', '2015-12-24', true],
    ['1/2/2015', '2015-01-02', true],
    ['2/2/2015', '2015-02-02', false],
    ['1/24/70', '1970-01-24', true],
    ['January 20, 1970', '1970-01-20', false],
    ['3rd sept. 2026', '2026-09-03', false],
    ['January 01, 0001', '0001-01-01', false],
  ])('%s is %s', (written, date, guessed) => {
    expect(readDate(written)).toEqual({ date, guessed });
  });

  it.each(['', 'soon', '13/27/2014', '2026-02-30', '24/2/70', 'Foo 3, 2026', '2026'])(
    '%j is no date',
    (written) => {
      expect(readDate(written)).toBeUndefined();
    },
  );
});

it.each([
  ['Monday', 'MO'],
  ['tues', 'TU'],
  ['Weds', undefined],
  ['Wed.', 'WE'],
  ['Thurs', 'TH'],
  ['FR', 'FR'],
  ['7', 'SU'],
  ['0', undefined],
  ['Someday', undefined],
])('%s is %s', (written, day) => {
  expect(readWeekday(written)).toBe(day);
});
