import { describe, expect, it } from 'vitest';
import { readRowHours } from './row.ts';

describe('hours of a row', () => {
  const day = (name: 'MO' | 'TU' | 'WE', text: string) => ({ day: name, text, heading: name });
  const words = (text: string) => ({ text, words: text, heading: 'Hours' });
  const nine = { freq: 'WEEKLY', opensAt: '09:00', closesAt: '17:00' };

  it('reads days that are all understood', () => {
    expect(
      readRowHours({
        days: [day('MO', '09:00-17:00'), day('TU', '9:00 – 17:00'), day('WE', 'closed')],
      }),
    ).toEqual({
      hours: { schedules: [{ ...nine, byDay: ['MO', 'TU'] }], exceptions: [] },
      notes: [],
    });
    expect(
      readRowHours({ days: [day('MO', '09:00-12:00; 22:00-02:00'), day('TU', '24 hours')] }).hours
        ?.schedules,
    ).toHaveLength(3);
  });

  it('makes no promise of a week with a word in it that is not understood, and says so', () => {
    expect(readRowHours({ days: [day('MO', '09:00-17:00'), day('TU', 'by appointment')] })).toEqual(
      {
        hours: {
          schedules: [],
          exceptions: [],
          prose: 'MO: 09:00-17:00\nTU: by appointment',
        },
        notes: [
          { severity: 'info', heading: 'TU', code: 'hours-as-words', found: 'by appointment' },
        ],
      },
    );
    expect(readRowHours({ days: [day('MO', '')] }).hours).toBeUndefined();
  });

  it('counts words that are understood, and shows them as they were written', () => {
    const text = 'Mon. – Fri., 9 a.m. – 5 p.m.';
    expect(readRowHours({ words: [words(text)] })).toEqual({
      hours: {
        schedules: [{ ...nine, byDay: ['MO', 'TU', 'WE', 'TH', 'FR'] }],
        exceptions: [],
        prose: text,
      },
      notes: [],
    });
  });

  it('says how it read times without am or pm', () => {
    expect(readRowHours({ days: [day('MO', '8:30-4:30')] })).toEqual({
      hours: {
        schedules: [{ freq: 'WEEKLY', byDay: ['MO'], opensAt: '08:30', closesAt: '16:30' }],
        exceptions: [],
      },
      notes: [
        {
          severity: 'warning',
          heading: 'MO',
          code: 'hours-guessed',
          found: '8:30-4:30',
          hint: '08:30-16:30',
        },
      ],
    });
  });

  it.each(['00:00-00:00', '09:00-05:00', '9pm-5pm', '6-6', '7-9', '25:00-26:00'])(
    '%s is shown as words, with a warning',
    (text) => {
      const { hours, notes } = readRowHours({ days: [day('MO', text)] });
      expect(hours).toEqual({ schedules: [], exceptions: [], prose: `MO: ${text}` });
      expect(notes.map(({ severity, code }) => [severity, code])).toEqual([
        ['warning', 'hours-as-words'],
      ]);
    },
  );

  it('reads the two columns of a day together, also as parts of a day', () => {
    const cell = (heading: string, text: string) => ({ heading, text });
    const { hours, notes } = readRowHours({
      dayTimes: new Map([
        ['MO', { opens: cell('Mon Open', '9:00 AM'), closes: cell('Mon Close', '5:00 PM') }],
        ['TU', { opens: cell('Tue Open', '0.375'), closes: cell('Tue Close', '0.7083333333') }],
        ['WE', { opens: cell('Wed Open', 'closed') }],
      ]),
    });
    expect([hours?.schedules, notes]).toEqual([[{ ...nine, byDay: ['MO', 'TU'] }], []]);
    const half = readRowHours({ dayTimes: new Map([['MO', { opens: cell('Mon Open', '9:00') }]]) });
    expect(half.hours).toEqual({ schedules: [], exceptions: [], prose: 'Mon Open: 9:00' });
    expect(half.notes).toHaveLength(1);
  });

  it('reads columns for days, opening and closing together', () => {
    const { hours } = readRowHours({
      words: [words('Mon-Fri')],
      opens: { heading: 'Opens', text: '9:00' },
      closes: { heading: 'Closes', text: '17:00' },
    });
    expect(hours?.schedules).toEqual([{ ...nine, byDay: ['MO', 'TU', 'WE', 'TH', 'FR'] }]);
  });

  it.each(['24/7/365', '24-7', '24/7, 365 days a year'])('%s is always, not a date', (text) => {
    const { hours, notes } = readRowHours({ words: [words(text)] });
    const byDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    const always = { freq: 'WEEKLY', byDay, opensAt: '00:00', closesAt: '24:00' };
    expect([hours, notes]).toEqual([{ schedules: [always], exceptions: [], prose: text }, []]);
  });

  it.each(['2026-09-05', '05-Sep', 'Oct-12', '12/10/2026'])('%s is a date, not hours', (text) => {
    const { hours, notes } = readRowHours({ days: [day('MO', text), day('TU', '9:00-17:00')] });
    expect(hours).toEqual({ schedules: [], exceptions: [], prose: 'TU: 9:00-17:00' });
    expect(notes).toEqual([
      { severity: 'warning', heading: 'MO', code: 'date-for-hours', found: text },
    ]);
  });
});
