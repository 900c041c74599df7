import { describe, expect, it } from 'vitest';
import { always, hours, nineToFive } from '../testing/entries.ts';
import { isUnknown, weekOf } from './week.ts';

describe('the week of a place', () => {
  it('has seven days from today on, with their times', () => {
    const { days, isAlways, ahead, prose } = weekOf(nineToFive, '2026-11-26');
    expect(days.map(({ day, spans }) => [day, spans.length])).toEqual([
      ['TH', 1],
      ['FR', 1],
      ['SA', 0],
      ['SU', 0],
      ['MO', 1],
      ['TU', 1],
      ['WE', 1],
    ]);
    expect([isAlways, ahead, prose]).toEqual([false, [], []]);
  });

  it('is one line where it is open around the clock', () => {
    expect(weekOf(always, '2026-11-26').isAlways).toBe(true);
    const christmas = { ...always, exceptions: [{ from: '2026-11-28', spans: [] }] };
    expect(weekOf(christmas, '2026-11-26').isAlways).toBe(false);
  });

  it('has no days where nothing is known of any', () => {
    expect(weekOf({ ...hours(), prose: 'Evenings' }, '2026-11-26')).toMatchObject({
      days: [],
      prose: ['Evenings'],
    });
    const ended = hours({
      validTo: '2026-01-01',
      freq: 'DAILY',
      opensAt: '09:00',
      closesAt: '17:00',
    });
    expect(weekOf(ended, '2026-11-26').days).toEqual([]);
  });

  it('keeps a day that is known among days that are not', () => {
    const until = hours({
      validTo: '2026-11-27',
      freq: 'DAILY',
      opensAt: '09:00',
      closesAt: '17:00',
    });
    expect(weekOf(until, '2026-11-26').days.map(isUnknown)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it('lists other hours ahead, neighbours in one line, and holidays nobody planned for', () => {
    const exceptions = [
      { from: '2026-11-30', spans: [], note: 'Training' },
      { from: '2026-12-24', to: '2026-12-26', spans: [], note: 'Winter break' },
      { from: '2026-12-31', spans: [{ opensAt: '09:00', closesAt: '12:00' }] },
      { from: '2027-06-01', spans: [] },
    ];
    const week = weekOf({ ...nineToFive, exceptions, prose: 'Ring.' }, '2026-11-26', [
      { date: '2027-01-01', name: 'New Year' },
    ]);
    expect(week.ahead.map(({ first, to }) => [first.date, to, first.note])).toEqual([
      ['2026-12-24', '2026-12-26', 'Winter break'],
      ['2026-12-31', undefined, undefined],
      ['2027-01-01', undefined, 'New Year'],
    ]);
    // The notes are with their days, not a second time in the words.
    expect(week.prose).toEqual(['Ring.']);
    expect(week.days.find(({ date }) => date === '2026-11-30')?.note).toBe('Training');
  });

  it('does not join days with a day between, or with other words', () => {
    const exceptions = [
      { from: '2026-12-24', spans: [], note: 'One' },
      { from: '2026-12-25', spans: [], note: 'Two' },
      { from: '2026-12-27', spans: [], note: 'Two' },
    ];
    const { ahead } = weekOf({ ...nineToFive, exceptions }, '2026-11-26');
    expect(ahead.map(({ first, to }) => [first.date, to])).toEqual([
      ['2026-12-24', undefined],
      ['2026-12-25', undefined],
      ['2026-12-27', undefined],
    ]);
  });
});
