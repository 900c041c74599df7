import { describe, expect, it } from 'vitest';
import type { Hours, HoursContext, HoursStatus, Schedule } from './hours.ts';
import { spansBetween, statusAt } from './status.ts';

const TORONTO = { timeZone: 'America/Toronto' };
const DAYTIME = { opensAt: '09:00', closesAt: '17:00' };
const WEEKDAYS: Schedule = { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], ...DAYTIME };
const ALL_DAY: Schedule = { freq: 'DAILY', opensAt: '00:00', closesAt: '23:59' };

function hours(schedules: Schedule[], rest: Partial<Hours> = {}): Hours {
  return { schedules, exceptions: [], ...rest };
}

/** State and reason, and what comes next in UTC; `-` when nothing does. */
function look(given: Hours, at: string, context: HoursContext = TORONTO): string {
  const { state, reason, next } = statusAt(given, Date.parse(at), context);
  const then = next ? `${next.state} ${new Date(next.at).toISOString().slice(0, 16)}Z` : '-';
  return `${state}, ${reason}; ${then}`;
}

// November 2026: EST, UTC-5. The 16th is a Monday, the 21st a Saturday.
describe('open or closed', () => {
  it.each<[string, Schedule[], string, string]>([
    ['in hours', [WEEKDAYS], '2026-11-16T15:00Z', 'open, scheduled; closed 2026-11-16T22:00Z'],
    ['at opening', [WEEKDAYS], '2026-11-16T14:00Z', 'open, scheduled; closed 2026-11-16T22:00Z'],
    ['at closing', [WEEKDAYS], '2026-11-16T22:00Z', 'closed, scheduled; open 2026-11-17T14:00Z'],
    ['a weekend', [WEEKDAYS], '2026-11-21T15:00Z', 'closed, scheduled; open 2026-11-23T14:00Z'],
    [
      'a lunch break',
      [
        { byDay: ['MO'], opensAt: '09:00', closesAt: '12:00' },
        { byDay: ['MO'], opensAt: '13:00', closesAt: '17:00' },
      ],
      '2026-11-16T17:30Z',
      'closed, scheduled; open 2026-11-16T18:00Z',
    ],
    [
      'spans that touch are one',
      [
        { byDay: ['MO'], opensAt: '09:00', closesAt: '12:00' },
        { byDay: ['MO'], opensAt: '12:00', closesAt: '17:00' },
      ],
      '2026-11-16T15:00Z',
      'open, scheduled; closed 2026-11-16T22:00Z',
    ],
    [
      'after midnight, by the row of the day before',
      [{ byDay: ['FR'], opensAt: '22:00', closesAt: '02:00' }],
      '2026-11-21T06:00Z',
      'open, scheduled; closed 2026-11-21T07:00Z',
    ],
    [
      'the same clock time a day earlier',
      [{ byDay: ['FR'], opensAt: '22:00', closesAt: '02:00' }],
      '2026-11-20T06:00Z',
      'closed, scheduled; open 2026-11-21T03:00Z',
    ],
    ['always, without a hole', [ALL_DAY], '2026-11-17T04:59:30Z', 'open, scheduled; -'],
    [
      'around the clock on weekdays',
      [{ ...WEEKDAYS, opensAt: '00:00', closesAt: '00:00' }],
      '2026-11-16T15:00Z',
      'open, scheduled; closed 2026-11-21T05:00Z',
    ],
    [
      'second Saturday',
      [{ byDay: ['2SA'], ...DAYTIME }],
      '2026-11-21T15:00Z',
      'closed, scheduled; open 2026-12-12T14:00Z',
    ],
    [
      'a series that is over',
      [{ ...WEEKDAYS, until: '2026-06-30' }],
      '2026-11-16T15:00Z',
      'closed, ended; -',
    ],
    [
      'a series still to come',
      [{ ...WEEKDAYS, dtstart: '2027-01-04' }],
      '2026-11-16T15:00Z',
      'closed, scheduled; open 2027-01-04T14:00Z',
    ],
    [
      'every other Friday, the wrong one',
      [{ byDay: ['FR'], interval: 2, dtstart: '2026-11-13', ...DAYTIME }],
      '2026-11-20T15:00Z',
      'closed, scheduled; open 2026-11-27T14:00Z',
    ],
    [
      'a day that comes once in 28 years is not waited for',
      [{ freq: 'YEARLY', byMonth: [2], byMonthDay: [29], byDay: ['SU'], ...DAYTIME }],
      '2026-11-16T15:00Z',
      'closed, scheduled; -',
    ],
  ])('%s', (_, schedules, at, expected) => {
    expect(look(hours(schedules), at)).toBe(expected);
  });
});

describe('unknown', () => {
  it.each<[string, Hours, string]>([
    ['no hours given', hours([]), 'unknown, no-hours; -'],
    [
      'past its validity: never closed, not at night either',
      hours([{ ...WEEKDAYS, validTo: '2025-12-31' }]),
      'unknown, expired; -',
    ],
    [
      'not valid yet',
      hours([{ ...WEEKDAYS, validFrom: '2026-11-23' }]),
      'unknown, not-yet-valid; closed 2026-11-23T05:00Z',
    ],
    [
      'validity that ends before it begins',
      hours([{ ...WEEKDAYS, validFrom: '2026-05-01', validTo: '2026-04-01' }]),
      'unknown, unreadable; -',
    ],
    ['no times', hours([{ byDay: ['MO'] }]), 'unknown, no-times; closed 2026-11-17T05:00Z'],
    ['no days', hours([DAYTIME]), 'unknown, no-days; -'],
    [
      'every other Monday of who knows which',
      hours([{ byDay: ['MO'], interval: 2, ...DAYTIME }]),
      'unknown, no-start; closed 2026-11-16T22:00Z',
    ],
    [
      'a zone that nobody knows',
      hours([WEEKDAYS], { timeZone: 'Mars/Olympus' }),
      'unknown, no-time-zone; -',
    ],
  ])('%s', (_, given, expected) => {
    expect(look(given, '2026-11-16T15:00Z')).toBe(expected);
  });

  it('needs a zone from somewhere', () => {
    expect(look(hours([WEEKDAYS]), '2026-11-16T15:00Z', {})).toBe('unknown, no-time-zone; -');
  });

  it('goes by its own zone before the one around it', () => {
    const given = hours([WEEKDAYS], { timeZone: 'Europe/Vilnius' });
    expect(look(given, '2026-11-16T15:00Z')).toMatch(/^closed/);
  });

  it('covers only what is not known: other days stay as they are', () => {
    const given = hours([WEEKDAYS, { byDay: ['SA'], interval: 2, ...DAYTIME }]);
    expect(look(given, '2026-11-16T15:00Z')).toMatch(/^open/);
    expect(look(given, '2026-11-21T15:00Z')).toMatch(/^unknown, no-start/);
    expect(look(given, '2026-11-22T15:00Z')).toMatch(/^closed/);
  });

  it('gives way to a row that is sure', () => {
    const given = hours([{ byDay: ['MO'] }, WEEKDAYS]);
    expect(look(given, '2026-11-16T15:00Z')).toBe('open, scheduled; unknown 2026-11-16T22:00Z');
  });

  it('is reported for a weekday whose own row ran out', () => {
    const given = hours([
      { byDay: ['MO'], validTo: '2025-12-31', ...DAYTIME },
      { byDay: ['TU'], ...DAYTIME },
    ]);
    expect(look(given, '2026-11-16T15:00Z')).toMatch(/^unknown, expired/);
    expect(look(given, '2026-11-17T15:00Z')).toMatch(/^open/);
    expect(look(given, '2026-11-18T15:00Z')).toMatch(/^closed/);
  });

  it('is not reported for a weekday whose row is still to come', () => {
    const given = hours([WEEKDAYS, { ...WEEKDAYS, byDay: ['SA'], validFrom: '2027-01-01' }]);
    expect(look(given, '2026-11-21T15:00Z')).toMatch(/^closed, scheduled/);
  });

  it('is not reported when a later row took the place of the one that ran out', () => {
    const given = hours([
      { ...WEEKDAYS, validFrom: '2025-01-01', validTo: '2025-12-31' },
      { ...WEEKDAYS, byDay: ['MO'], validFrom: '2026-01-01', validTo: '2026-12-31' },
    ]);
    expect(look(given, '2026-11-20T15:00Z')).toMatch(/^closed/);
    expect(look(given, '2027-11-16T15:00Z')).toMatch(/^unknown, expired/);
  });
});

describe('check first', () => {
  it('when there are only words', () => {
    const expected = 'check-first, prose; -';
    expect(look(hours([], { prose: 'Most evenings' }), '2026-11-16T15:00Z')).toBe(expected);
    expect(look(hours([{ notes: 'Most evenings' }]), '2026-11-16T15:00Z', {})).toBe(expected);
    expect(look(hours([], { prose: '  ' }), '2026-11-16T15:00Z')).toMatch(/^unknown/);
  });

  it('leaves what is computed alone when there are words beside it', () => {
    const given = hours([WEEKDAYS], { prose: 'Closed when it snows' });
    expect(look(given, '2026-11-16T15:00Z')).toMatch(/^open/);
  });

  it('when nobody confirmed the hours for long, and still says what they list', () => {
    const at = Date.parse('2026-11-16T15:00Z');
    const ask = (assured: string, staleAfterDays?: number): HoursStatus =>
      statusAt(hours([WEEKDAYS]), at, {
        ...TORONTO,
        assured,
        ...(staleAfterDays !== undefined && { staleAfterDays }),
      });
    expect(ask('2025-11-10')).toEqual({
      state: 'check-first',
      reason: 'stale',
      planned: 'open',
      next: { state: 'closed', at: Date.parse('2026-11-16T22:00Z') },
    });
    expect(ask('2025-11-20').state).toBe('open');
    expect(ask('2026-08-01', 90)).toMatchObject({ state: 'check-first', planned: 'open' });
    expect(ask('last year').state).toBe('open');
  });

  it('when the last day has passed on which they were sure, to the millisecond', () => {
    const day = 86_400_000;
    const sureUntil = Date.parse('2026-11-16T00:00Z') + 366 * day;
    const ask = (at: number, staleAfterDays?: number): HoursStatus =>
      statusAt(hours([ALL_DAY]), at, {
        ...TORONTO,
        assured: '2026-11-16',
        ...(staleAfterDays !== undefined && { staleAfterDays }),
      });
    expect(ask(sureUntil)).toEqual({ state: 'open', reason: 'scheduled' });
    expect(ask(sureUntil + 1)).toEqual({ state: 'check-first', reason: 'stale', planned: 'open' });
    expect(ask(Date.parse('2026-11-17T00:00Z'), 0).state).toBe('open');
    expect(ask(Date.parse('2026-11-17T00:00:00.001Z'), 0).state).toBe('check-first');
  });

  it('says of stale hours too when they list it as closed', () => {
    const status = statusAt(hours([WEEKDAYS]), Date.parse('2026-11-21T15:00Z'), {
      ...TORONTO,
      assured: '2020-01-01',
    });
    expect(status).toEqual({
      state: 'check-first',
      reason: 'stale',
      planned: 'closed',
      next: { state: 'open', at: Date.parse('2026-11-23T14:00Z') },
    });
  });

  it('does not make unknown hours any better known by age', () => {
    expect(statusAt(hours([]), Date.parse('2026-11-16'), { assured: '2001-01-01' })).toEqual({
      state: 'unknown',
      reason: 'no-hours',
    });
  });

  describe('on a public holiday', () => {
    const holidays = [{ date: '2026-12-25', name: 'Christmas Day' }];
    const context = { ...TORONTO, holidays };
    const given = hours([WEEKDAYS]);

    it('that the hours do not list', () => {
      expect(statusAt(given, Date.parse('2026-12-25T15:00Z'), context)).toEqual({
        state: 'check-first',
        reason: 'holiday',
        planned: 'open',
        note: 'Christmas Day',
        next: { state: 'closed', at: Date.parse('2026-12-25T22:00Z') },
      });
    });

    it('but closed stays closed', () => {
      expect(look(given, '2026-12-26T02:00Z', context)).toMatch(/^closed/);
    });

    it('and not where the day is listed, as an exception or as a row of its own', () => {
      const spans = [{ opensAt: '10:00', closesAt: '14:00' }];
      const excepted = hours([WEEKDAYS], { exceptions: [{ from: '2026-12-25', spans }] });
      expect(look(excepted, '2026-12-25T16:00Z', context)).toMatch(/^open, exception; closed/);
      const listed = hours([
        WEEKDAYS,
        { validFrom: '2026-12-25', validTo: '2026-12-25', opensAt: '10:00', closesAt: '14:00' },
      ]);
      expect(look(listed, '2026-12-25T16:00Z', context)).toMatch(/^open, scheduled; closed/);
      expect(look(listed, '2026-12-25T20:00Z', context)).toMatch(/^closed/);
    });

    it('and the night before goes on into it', () => {
      const nights = hours([{ freq: 'DAILY', opensAt: '22:00', closesAt: '02:00' }]);
      expect(look(nights, '2026-12-25T06:00Z', context)).toMatch(/^open/);
      expect(look(nights, '2026-12-26T06:00Z', context)).toMatch(/^check-first, holiday/);
    });
  });

  it('when an exception cannot be read, as it may be today', () => {
    const given = hours([WEEKDAYS], { exceptions: [{ from: 'Family Day', spans: [] }] });
    expect(statusAt(given, Date.parse('2026-11-16T15:00Z'), TORONTO)).toMatchObject({
      state: 'check-first',
      reason: 'unreadable',
      planned: 'open',
    });
  });
});

describe('which hours count on a day', () => {
  it('an exception replaces the schedules, over fewest days first', () => {
    const given = hours([WEEKDAYS], {
      exceptions: [
        { from: '2026-12-21', to: '2026-12-31', spans: [], note: 'Winter break' },
        { from: '2026-12-23', spans: [{ opensAt: '10:00', closesAt: '12:00' }] },
      ],
    });
    expect(statusAt(given, Date.parse('2026-12-22T16:00Z'), TORONTO)).toEqual({
      state: 'closed',
      reason: 'exception',
      note: 'Winter break',
      next: { state: 'open', at: Date.parse('2026-12-23T15:00Z') },
    });
    expect(look(given, '2026-12-23T16:00Z')).toBe('open, exception; closed 2026-12-23T17:00Z');
    expect(look(given, '2026-12-23T18:00Z')).toBe('closed, exception; open 2027-01-01T14:00Z');
  });

  it('a day closed within a week of short hours is closed', () => {
    const given = hours([WEEKDAYS], {
      exceptions: [
        { from: '2026-12-23', spans: [] },
        {
          from: '2026-12-21',
          to: '2026-12-31',
          spans: [{ opensAt: '10:00', closesAt: '12:00' }],
        },
      ],
    });
    expect(look(given, '2026-12-23T16:00Z')).toBe('closed, exception; open 2026-12-24T15:00Z');
  });

  it('an exception with times that cannot be read is unknown for its day', () => {
    const given = hours([WEEKDAYS], {
      exceptions: [{ from: '2026-11-16', spans: [{ opensAt: 'noon', closesAt: '17:00' }] }],
    });
    expect(look(given, '2026-11-16T15:00Z')).toBe('unknown, unreadable; closed 2026-11-17T05:00Z');
  });

  it('closing a day leaves the night before it', () => {
    const given = hours([{ freq: 'DAILY', opensAt: '20:00', closesAt: '04:00' }], {
      exceptions: [{ from: '2026-11-16', spans: [] }],
    });
    expect(look(given, '2026-11-16T08:00Z')).toBe('open, scheduled; closed 2026-11-16T09:00Z');
    expect(look(given, '2026-11-17T02:00Z')).toBe('closed, exception; open 2026-11-18T01:00Z');
  });

  const season: Schedule = {
    byDay: ['MO', 'TU'],
    validFrom: '2026-11-01',
    validTo: '2026-11-30',
    opensAt: '11:00',
    closesAt: '13:00',
  };

  it('a season overrides longer rows on the days it has, and no others', () => {
    const given = hours([WEEKDAYS, season]);
    expect(look(given, '2026-11-16T15:00Z')).toMatch(/^closed.*; open 2026-11-16T16:00Z/);
    expect(look(given, '2026-11-18T15:00Z')).toMatch(/^open/);
    expect(look(given, '2026-12-01T15:00Z')).toMatch(/^open/);
  });

  it('rows of one group add up, however long they are valid', () => {
    const given = hours([
      { ...WEEKDAYS, group: 'drop-in' },
      { ...season, group: 'drop-in' },
    ]);
    expect(look(given, '2026-11-16T15:00Z')).toMatch(/^open/);
  });

  it('a row is a season when it is valid for less than 300 days', () => {
    const row = (validTo: string): Schedule => ({
      ...{ byDay: ['MO'], validFrom: '2026-03-01', validTo },
      ...{ opensAt: '11:00', closesAt: '13:00' },
    });
    // To 25 December it is 300 days.
    expect(look(hours([WEEKDAYS, row('2026-12-24')]), '2026-11-16T15:00Z')).toMatch(/^closed/);
    expect(look(hours([WEEKDAYS, row('2026-12-25')]), '2026-11-16T15:00Z')).toMatch(/^open/);
  });

  it('a row for a week was written with the holiday in mind, a longer one was not', () => {
    const context = { ...TORONTO, holidays: [{ date: '2026-12-25' }] };
    const row = (validTo: string): Schedule => ({
      ...{ validFrom: '2026-12-21', validTo, opensAt: '10:00', closesAt: '14:00' },
    });
    expect(look(hours([row('2026-12-27')]), '2026-12-25T16:00Z', context)).toMatch(/^open/);
    expect(look(hours([row('2026-12-28')]), '2026-12-25T16:00Z', context)).toMatch(/^check-first/);
    expect(
      statusAt(hours([WEEKDAYS]), Date.parse('2026-12-25T16:00Z'), context),
    ).not.toHaveProperty('note');
  });

  it('a row holds on its first and its last day', () => {
    const given = hours([{ ...ALL_DAY, validFrom: '2026-11-16', validTo: '2026-11-17' }]);
    expect(look(given, '2026-11-16T04:59Z')).toMatch(/^unknown, not-yet-valid/);
    expect(look(given, '2026-11-16T05:00Z')).toMatch(/^open/);
    expect(look(given, '2026-11-18T04:59Z')).toMatch(/^open/);
    expect(look(given, '2026-11-18T05:00Z')).toMatch(/^unknown, expired/);
  });

  it('an exception holds on its first and its last day, and not when it ends before it begins', () => {
    const exception = (from: string, to: string) =>
      hours([ALL_DAY], { exceptions: [{ from, to, spans: [] }] });
    const given = exception('2026-11-16', '2026-11-17');
    expect(look(given, '2026-11-16T04:59Z')).toMatch(/^open/);
    expect(look(given, '2026-11-16T05:00Z')).toMatch(/^closed, exception/);
    expect(look(given, '2026-11-18T04:59Z')).toMatch(/^closed, exception/);
    expect(look(given, '2026-11-18T05:00Z')).toMatch(/^open/);
    expect(look(exception('2026-11-17', '2026-11-16'), '2026-11-16T15:00Z')).toMatch(
      /^check-first, unreadable/,
    );
  });

  it('two exceptions over equally many days add up', () => {
    const given = hours([], {
      exceptions: [
        { from: '2026-11-16', spans: [{ opensAt: '09:00', closesAt: '10:00' }], note: 'Early' },
        { from: '2026-11-16', spans: [{ opensAt: '15:00', closesAt: '16:00' }] },
      ],
    });
    expect(statusAt(given, Date.parse('2026-11-16T14:30Z'), TORONTO)).toMatchObject({
      state: 'open',
      note: 'Early',
    });
    expect(statusAt(given, Date.parse('2026-11-16T20:30Z'), TORONTO).state).toBe('open');
    expect(statusAt(given, Date.parse('2026-11-16T17:30Z'), TORONTO)).toMatchObject({
      state: 'closed',
      reason: 'exception',
      note: 'Early',
    });
  });

  it('a season that is over leaves the regular rows alone', () => {
    const given = hours([{ ...WEEKDAYS, byDay: ['WE'] }, season]);
    expect(look(given, '2026-12-01T15:00Z')).toMatch(/^closed, scheduled/);
  });
});

describe('when clocks change', () => {
  const nights = hours([{ freq: 'DAILY', opensAt: '22:00', closesAt: '02:30' }]);
  const nine = hours([{ freq: 'DAILY', ...DAYTIME }]);

  it.each<[string, string, Hours, string, string]>([
    ['9 is 9 before', 'America/Toronto', nine, '2026-03-07T14:00Z', 'closed 2026-03-07T22:00Z'],
    ['9 is 9 after', 'America/Toronto', nine, '2026-03-08T13:00Z', 'closed 2026-03-08T21:00Z'],
    [
      'a night that ends in the gap ends at the jump',
      'America/Toronto',
      nights,
      '2026-03-08T06:30Z',
      'closed 2026-03-08T07:00Z',
    ],
    [
      'a night with an hour twice is an hour longer when it ends after both',
      'America/Toronto',
      nights,
      '2026-11-01T06:45Z',
      'closed 2026-11-01T07:30Z',
    ],
    [
      'London forward: 22:00 to 02:30 is an hour shorter',
      'Europe/London',
      nights,
      '2026-03-29T01:15Z',
      'closed 2026-03-29T01:30Z',
    ],
    [
      'London back: an hour longer',
      'Europe/London',
      nights,
      '2026-10-25T01:15Z',
      'closed 2026-10-25T02:30Z',
    ],
    [
      'Lord Howe forward: half an hour shorter',
      'Australia/Lord_Howe',
      nights,
      '2026-10-03T15:15Z',
      'closed 2026-10-03T15:30Z',
    ],
    [
      'Lord Howe back: half an hour longer',
      'Australia/Lord_Howe',
      nights,
      '2026-04-04T15:15Z',
      'closed 2026-04-04T16:00Z',
    ],
    ['Kathmandu', 'Asia/Kathmandu', nine, '2026-01-15T03:15Z', 'closed 2026-01-15T11:15Z'],
  ])('%s', (_, timeZone, given, at, next) => {
    expect(look(given, at, { timeZone })).toBe(`open, scheduled; ${next}`);
  });

  it('a span inside the gap does not happen that day', () => {
    const given = hours([{ freq: 'DAILY', opensAt: '02:10', closesAt: '02:50' }]);
    expect(look(given, '2026-03-08T06:59Z')).toBe('closed, scheduled; open 2026-03-09T06:10Z');
  });

  it('a day that the date line swallowed has no hours', () => {
    const apia = { timeZone: 'Pacific/Apia' };
    expect(look(nine, '2011-12-30T05:00Z', apia)).toBe('closed, scheduled; open 2011-12-30T19:00Z');
    const from = Date.parse('2011-12-29T12:00Z');
    const spans = spansBetween(nine, from, Date.parse('2012-01-01T00:00Z'), apia);
    expect(spans.map(({ start }) => new Date(start).toISOString().slice(0, 16))).toEqual([
      '2011-12-29T19:00',
      '2011-12-30T19:00',
      '2011-12-31T19:00',
    ]);
  });

  it.each(['America/Toronto', 'America/Havana', 'Pacific/Apia', 'America/St_Johns'])(
    'around the clock has no hole in %s',
    (timeZone) => {
      for (const year of [2010, 2011, 2026]) {
        const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 10)];
        expect(spansBetween(hours([ALL_DAY]), from, to, { timeZone })).toEqual([
          { start: from, end: to, state: 'open', reason: 'scheduled' },
        ]);
      }
    },
  );
});

describe('spans between two instants', () => {
  const [from, to] = [Date.parse('2026-11-16T15:00Z'), Date.parse('2026-11-17T15:00Z')];

  it('are cut to the two', () => {
    expect(spansBetween(hours([WEEKDAYS]), from, to, TORONTO)).toEqual([
      { start: from, end: Date.parse('2026-11-16T22:00Z'), state: 'open', reason: 'scheduled' },
      { start: Date.parse('2026-11-17T14:00Z'), end: to, state: 'open', reason: 'scheduled' },
    ]);
  });

  it('are none when the second is not after the first', () => {
    expect(spansBetween(hours([ALL_DAY]), to, from, TORONTO)).toEqual([]);
  });

  it('say of each stretch why, with the words of the agency, and join what says the same', () => {
    const given = hours([{ ...ALL_DAY }], {
      exceptions: [
        { from: '2026-11-17', spans: [{ opensAt: '00:00', closesAt: '12:00' }], note: 'Half day' },
        { from: '2026-11-18', spans: [{ opensAt: '09:00', closesAt: '12:00' }] },
      ],
    });
    const shown = spansBetween(given, from, Date.parse('2026-11-20T05:00Z'), TORONTO).map(
      ({ start, end, reason, note }) =>
        [start, end].map((at) => new Date(at).toISOString().slice(5, 16)).join(' to ') +
        ` ${reason} ${note ?? '-'}`,
    );
    expect(shown).toEqual([
      '11-16T15:00 to 11-17T05:00 scheduled -',
      '11-17T05:00 to 11-17T17:00 exception Half day',
      '11-18T14:00 to 11-18T17:00 exception -',
      '11-19T05:00 to 11-20T05:00 scheduled -',
    ]);
  });

  it('end after 400 days', () => {
    const spans = spansBetween(hours([ALL_DAY]), from, from + 1000 * 86_400_000, TORONTO);
    expect(spans).toEqual([
      { start: from, end: from + 400 * 86_400_000, state: 'open', reason: 'scheduled' },
    ]);
  });

  it('say unknown throughout when there is no zone', () => {
    expect(spansBetween(hours([WEEKDAYS]), from, to)).toEqual([
      { start: from, end: to, state: 'unknown', reason: 'no-time-zone' },
    ]);
  });
});

describe('days that are not like the day before', () => {
  const always = { opensAt: '00:00', closesAt: '24:00' };
  // From the noon of Monday 16 November in Toronto; its midnight is at 05:00Z.
  it.each<[string, Schedule[], string]>([
    [
      'open around the clock, then by day',
      [
        { byDay: ['MO'], ...always },
        { byDay: ['TU'], ...DAYTIME },
      ],
      'open, scheduled; closed 2026-11-17T05:00Z',
    ],
    [
      'open around the clock, then not known',
      [{ byDay: ['MO'], ...always }, { byDay: ['TU'] }],
      'open, scheduled; unknown 2026-11-17T05:00Z',
    ],
    [
      'open around the clock, then until the afternoon',
      [
        { byDay: ['MO'], ...always },
        { byDay: ['TU'], opensAt: '00:00', closesAt: '17:00' },
      ],
      'open, scheduled; closed 2026-11-17T22:00Z',
    ],
    [
      'open around the clock, then from the morning',
      [
        { byDay: ['MO'], ...always },
        { byDay: ['TU'], opensAt: '09:00', closesAt: '24:00' },
      ],
      'open, scheduled; closed 2026-11-17T05:00Z',
    ],
    [
      'the hours after midnight, each day',
      [{ freq: 'DAILY', opensAt: '00:00', closesAt: '06:00' }],
      'closed, scheduled; open 2026-11-17T05:00Z',
    ],
    [
      'the hours before midnight, each day',
      [{ freq: 'DAILY', opensAt: '10:00', closesAt: '24:00' }],
      'open, scheduled; closed 2026-11-17T05:00Z',
    ],
    [
      'not known, then not known but for some hours',
      [{ freq: 'DAILY' }, { byDay: ['TU'], ...DAYTIME }],
      'unknown, no-times; open 2026-11-17T14:00Z',
    ],
    [
      'not known, in a time that is partly sure',
      [
        { byDay: ['MO'], interval: 2, opensAt: '09:00', closesAt: '17:00' },
        { byDay: ['MO'], opensAt: '13:00', closesAt: '14:00' },
      ],
      'unknown, no-start; open 2026-11-16T18:00Z',
    ],
  ])('%s', (_, rows, expected) => {
    expect(look(hours(rows), '2026-11-16T17:00Z')).toBe(expected);
  });

  it('a night that goes on into a day of which nothing is known', () => {
    const given = hours([
      { freq: 'DAILY' },
      { byDay: ['MO'], opensAt: '20:00', closesAt: '02:00' },
    ]);
    expect(look(given, '2026-11-17T03:00Z')).toBe('open, scheduled; unknown 2026-11-17T07:00Z');
  });

  it('a day that the date line swallowed, between two that are open around the clock', () => {
    const given = hours([{ byDay: ['TH', 'SA'], ...always }]);
    const apia = { timeZone: 'Pacific/Apia' };
    expect(look(given, '2011-12-29T22:00Z', apia)).toBe(
      'open, scheduled; closed 2011-12-31T10:00Z',
    );
  });

  it('what is surest counts where rows overlap, and the first of those that are equally sure', () => {
    const unsure: Schedule = { byDay: ['MO'], interval: 2, opensAt: '12:00', closesAt: '13:00' };
    const at = '2026-11-16T17:30Z';
    expect(look(hours([WEEKDAYS, unsure]), at)).toBe('open, scheduled; closed 2026-11-16T22:00Z');
    expect(look(hours([{ byDay: ['MO'] }, unsure]), at)).toMatch(/^unknown, no-times/);
  });

  it('says nothing beyond the state and its reason when there is nothing to say', () => {
    const at = Date.parse('2026-11-16T15:00Z');
    expect(statusAt(hours([], { prose: 'Most evenings' }), at, TORONTO)).toStrictEqual({
      state: 'check-first',
      reason: 'prose',
    });
    expect(statusAt(hours([ALL_DAY]), at, TORONTO)).toStrictEqual({
      state: 'open',
      reason: 'scheduled',
    });
    const unsure = hours([{ freq: 'DAILY' }]);
    expect(statusAt(unsure, at, { ...TORONTO, assured: '2020-01-01' })).toStrictEqual({
      state: 'unknown',
      reason: 'no-times',
    });
  });

  it('a span between two instants has no note that nobody wrote, and is one over midnight', () => {
    const night = hours([{ byDay: ['MO'], opensAt: '22:00', closesAt: '02:00' }]);
    const [start, end] = [Date.parse('2026-11-17T03:00Z'), Date.parse('2026-11-17T07:00Z')];
    const day = 86_400_000;
    expect(spansBetween(night, start - day, end + day, TORONTO)).toStrictEqual([
      { start, end, state: 'open', reason: 'scheduled' },
    ]);
    expect(spansBetween(night, start - day, start, TORONTO)).toEqual([]);
  });
});

describe('limits', () => {
  it('looks no further than asked', () => {
    const given = hours([{ byDay: ['2SA'], ...DAYTIME }]);
    expect(look(given, '2026-11-16T15:00Z', { ...TORONTO, horizonDays: 0 })).toMatch(/; -$/);
    expect(look(given, '2026-11-16T15:00Z', { ...TORONTO, horizonDays: 7 })).toMatch(/; -$/);
    expect(look(given, '2026-11-16T15:00Z', { ...TORONTO, horizonDays: 30 })).toMatch(/; open/);
  });

  it('takes the years 100 to 9000, and nothing beyond', () => {
    const [first, last] = [Date.parse('0100-01-01T00:00Z'), Date.parse('9000-01-01T00:00Z')];
    for (const instant of [first, last]) {
      expect(statusAt(hours([ALL_DAY]), instant, TORONTO).state).toBe('open');
    }
    const message = `Not an instant within the years 100 to 9000: ${String(first - 1)}`;
    expect(() => statusAt(hours([]), first - 1)).toThrow(new RangeError(message));
    expect(() => statusAt(hours([]), last + 1)).toThrow(RangeError);
    expect(() => spansBetween(hours([]), first - 1, last)).toThrow(RangeError);
    expect(() => spansBetween(hours([]), first, last + 1)).toThrow(RangeError);
  });

  it.each([NaN, Infinity, -1e15, 1e15])('refuses %d as an instant', (instant) => {
    expect(() => statusAt(hours([WEEKDAYS]), instant, TORONTO)).toThrow(RangeError);
  });

  it('promises nothing of more rows than anybody writes', () => {
    const given = hours(Array.from({ length: 501 }, () => ALL_DAY));
    expect(look(given, '2026-11-16T15:00Z')).toMatch(/^unknown, unreadable; -/);
    expect(look(hours(given.schedules.slice(1)), '2026-11-16T15:00Z')).toBe('open, scheduled; -');
    const exceptions = Array.from({ length: 500 }, () => ({ from: '2026-01-01', spans: [] }));
    expect(look(hours([ALL_DAY], { exceptions }), '2026-11-16T15:00Z')).toMatch(/^unknown/);
  });
});
