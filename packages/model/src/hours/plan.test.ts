import { describe, expect, it } from 'vitest';
import { parseDay } from './calendar.ts';
import type { Hours, Schedule } from './hours.ts';
import { holidayTable, joinSpans, planDay, ready, type DayPlan, type PlanSpan } from './plan.ts';
import { UNREADABLE } from './rule.ts';

const NINE = { opensAt: '09:00', closesAt: '12:00' };
const OPEN = { opens: 540, closes: 720, state: 'open', reason: 'scheduled' } as const;
const MONDAY = '2026-11-16';

function hours(schedules: readonly Schedule[], rest: Partial<Hours> = {}): Hours {
  return { schedules, exceptions: [], ...rest };
}

function plan(given: Hours, date: string, holidays: Record<string, string> = {}): DayPlan {
  const table = holidayTable(
    Object.entries(holidays).map(([day, name]) => ({ date: day, ...(name && { name }) })),
  );
  return planDay(ready(given), parseDay(date) ?? NaN, table);
}

function unknown(reason: string): unknown {
  return { opens: 0, closes: 1440, state: 'unknown', reason };
}

describe('what is prepared', () => {
  it('is prepared once', () => {
    const given = hours([{ byDay: ['MO'], ...NINE }]);
    expect(ready(given)).toBe(ready(given));
    const holidays = [{ date: MONDAY }];
    expect(holidayTable(holidays)).toBe(holidayTable(holidays));
  });

  it('has nothing that the hours do not say', () => {
    const exceptions = [{ from: MONDAY, spans: [] }];
    expect(ready(hours([], { exceptions }))).toStrictEqual({
      rules: [],
      exceptions: [{ from: 20_773, to: 20_773, spans: [] }],
      doubtful: false,
      prose: false,
    });
  });

  it('is one row that nobody can read when there are too many', () => {
    const given = hours(Array<Schedule>(501).fill({ byDay: ['MO'], ...NINE }), { prose: 'Ask' });
    expect(ready(given)).toStrictEqual({
      rules: [UNREADABLE],
      exceptions: [],
      doubtful: false,
      prose: false,
    });
  });

  it.each([
    { from: 'soon', to: MONDAY, spans: [] },
    { from: MONDAY, to: 'later', spans: [] },
    { from: 'soon', spans: [] },
    { from: MONDAY, to: '2026-11-15', spans: [] },
  ])('doubts all days when an exception may be on any: %j', (exception) => {
    const { doubtful, exceptions } = ready(hours([], { exceptions: [exception] }));
    expect([doubtful, exceptions]).toEqual([true, []]);
  });
});

describe('spans that touch', () => {
  const first: PlanSpan = { ...OPEN, note: 'Ring' };
  const next = { ...first, opens: 720, closes: 900 };

  it('are one when they say the same', () => {
    expect(joinSpans([next, first])).toEqual([{ ...first, closes: 900 }]);
    expect(joinSpans([first, { ...next, opens: 721 }])).toHaveLength(2);
  });

  it.each<Partial<PlanSpan>>([
    { state: 'check-first' },
    { reason: 'exception' },
    { note: 'Knock' },
  ])('stay two when one of them is %j', (other) => {
    expect(joinSpans([first, { ...next, ...other }])).toEqual([first, { ...next, ...other }]);
  });
});

describe('the plan of a day', () => {
  it('of a row, and of none', () => {
    const given = hours([{ byDay: ['MO'], ...NINE }]);
    expect(plan(given, MONDAY)).toStrictEqual({ spans: [OPEN], reason: 'scheduled' });
    expect(plan(given, '2026-11-17')).toStrictEqual({ spans: [], reason: 'scheduled' });
  });

  it('of an exception, with the first note', () => {
    const from = MONDAY;
    const exceptions = [
      { from, spans: [NINE] },
      { from, spans: [], note: 'Staff day' },
      { from, spans: [], note: 'Snow' },
    ];
    expect(plan(hours([], { exceptions }), from)).toStrictEqual({
      spans: [{ ...OPEN, reason: 'exception' }],
      reason: 'exception',
      note: 'Staff day',
    });
    expect(plan(hours([], { exceptions: exceptions.slice(0, 1) }), from)).not.toHaveProperty(
      'note',
    );
  });

  it('of a day on which some exception may be', () => {
    const given = hours([{ byDay: ['MO'], ...NINE }], {
      exceptions: [{ from: 'soon', spans: [] }],
    });
    expect(plan(given, MONDAY)).toStrictEqual({
      spans: [{ ...OPEN, state: 'check-first', reason: 'unreadable' }],
      reason: 'scheduled',
    });
  });

  it('of a holiday with a name, without one, and with hours that are not known anyway', () => {
    const given = hours([{ byDay: ['MO'], ...NINE }]);
    const doubted = { ...OPEN, state: 'check-first', reason: 'holiday' };
    expect(plan(given, MONDAY, { [MONDAY]: 'Test Day' })).toStrictEqual({
      spans: [{ ...doubted, note: 'Test Day' }],
      reason: 'scheduled',
    });
    expect(plan(given, MONDAY, { [MONDAY]: '' })).toStrictEqual({
      spans: [doubted],
      reason: 'scheduled',
    });
    const unsure = hours([{ byDay: ['MO'] }]);
    expect(plan(unsure, MONDAY, { [MONDAY]: 'Test Day' }).spans).toStrictEqual([
      unknown('no-times'),
    ]);
  });

  it('of a day on which no row is valid', () => {
    const past: Schedule = { byDay: ['MO'], validTo: '2026-06-30', ...NINE };
    const future: Schedule = { byDay: ['MO'], validFrom: '2027-01-01', ...NINE };
    const of = (...rows: Schedule[]) => plan(hours(rows), MONDAY);
    expect(of(past, future)).toStrictEqual({ spans: [unknown('expired')], reason: 'scheduled' });
    expect(of(future)).toStrictEqual({ spans: [unknown('not-yet-valid')], reason: 'scheduled' });
  });

  it('of a day after the series, and of one after the last day of it', () => {
    const series: Schedule = { byDay: ['MO'], until: '2026-11-17', ...NINE };
    const given = hours([series]);
    // A Tuesday that is the last day of the series, and the Wednesday after it.
    expect(plan(given, '2026-11-17').reason).toBe('scheduled');
    expect(plan(given, '2026-11-18').reason).toBe('ended');
    expect(plan(hours([series, { byDay: ['FR'], ...NINE }]), '2026-11-18').reason).toBe(
      'scheduled',
    );
  });

  it('of a weekday whose row ran out, until a later row takes its place', () => {
    const old: Schedule = { byDay: ['MO'], validTo: '2025-12-31', ...NINE };
    const other: Schedule = { byDay: ['WE'], ...NINE };
    const of = (...rows: Schedule[]) => plan(hours([old, ...rows]), MONDAY).spans;
    expect(of(other)).toStrictEqual([unknown('expired')]);
    expect(of(other, { ...other, validFrom: '2026-01-01' })).toStrictEqual([]);
    // Not later: both held on that day.
    expect(of(other, { ...other, validFrom: '2025-12-31' })).toStrictEqual([unknown('expired')]);
  });

  it.each<[what: string, season: Partial<Schedule>, usual: Partial<Schedule>, rows: number]>([
    ['a season stands alone', {}, {}, 1],
    ['a season without a group stands alone among rows with one', {}, { group: 'a' }, 1],
    ['a season stands alone among rows of another group', { group: 'b' }, { group: 'a' }, 1],
    ['a season with a group stands alone among rows without', { group: 'a' }, {}, 1],
    ['a season stands beside the rows of its group', { group: 'a' }, { group: 'a' }, 3],
  ])('%s', (_, season, usual, rows) => {
    const given = hours([
      { byDay: ['MO'], ...NINE, ...usual },
      { byDay: ['MO'], opensAt: '14:00', closesAt: '16:00', ...usual },
      {
        byDay: ['MO'],
        validFrom: '2026-11-01',
        validTo: '2026-11-30',
        opensAt: '18:00',
        closesAt: '20:00',
        ...season,
      },
    ]);
    expect(plan(given, MONDAY).spans).toHaveLength(rows);
  });
});
