import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, formatMinutes, parseMinutes } from './calendar.ts';
import type { Hours, HoursException, Instant, Schedule } from './hours.ts';
import { spansBetween, statusAt } from './status.ts';
import { arbitraryDate, arbitrarySeries, dayNumber, expand, present } from './testing/rrule.ts';
import { cpuMs } from '../../../../tools/vitest/cpu.ts';

const HOUR_MS = 3_600_000;
const ZONES = [
  'America/Toronto',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Havana',
  'America/St_Johns',
  'UTC',
];

const CLOCKS = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  ]),
);

const zoneName = fc.constantFrom(...ZONES);
/** With the date line skipped in Apia and clocks changed at 00:01 in Newfoundland. */
const anyInstant = fc.oneof(
  fc.integer({ min: Date.UTC(2010, 9, 1), max: Date.UTC(2012, 1, 1) }),
  fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) }),
  // Clock changes of 2026, to the quarter of an hour.
  fc
    .tuple(
      fc.constantFrom(
        '2026-03-08T05:00Z',
        '2026-03-29T01:00Z',
        '2026-10-03T15:30Z',
        '2026-11-01T06:00Z',
      ),
      fc.integer({ min: -20, max: 20 }),
    )
    .map(([change, quarters]) => Date.parse(change) + quarters * (HOUR_MS / 4)),
);
const wallTime = fc.integer({ min: 0, max: 1439 }).map(formatMinutes);
const spans = fc.record({ opensAt: wallTime, closesAt: wallTime });

const schedule: fc.Arbitrary<Schedule> = fc
  .tuple(
    arbitrarySeries,
    spans,
    fc.record(
      {
        validFrom: arbitraryDate('2010-01-01', '2026-12-31'),
        validTo: arbitraryDate('2011-01-01', '2028-12-31'),
        group: fc.constantFrom('a', 'b'),
      },
      { requiredKeys: [] },
    ),
    fc.boolean(),
  )
  .map(([series, times, rest, started]) => {
    const { dtstart, ...loose } = series;
    return { ...loose, ...(started && dtstart && { dtstart }), ...times, ...rest };
  });

const exception: fc.Arbitrary<HoursException> = fc
  .record({
    from: arbitraryDate('2026-01-01', '2027-06-30'),
    to: fc.option(arbitraryDate('2026-01-01', '2027-06-30'), { nil: undefined }),
    spans: fc.array(spans, { maxLength: 2 }),
  })
  .map(present);

const hours: fc.Arbitrary<Hours> = fc.record({
  schedules: fc.array(schedule, { maxLength: 5 }),
  exceptions: fc.array(exception, { maxLength: 3 }),
});

/** What a clock on the wall shows, by another way than the code under test takes. */
function wallAt(timeZone: string, instant: Instant): { date: string; minutes: number } {
  const shown = CLOCKS.get(timeZone)?.format(instant) ?? '';
  const [date = '', time = ''] = shown.split(' ');
  return { date, minutes: parseMinutes(time) ?? NaN };
}

/** Whether clocks go on as usual for more than a day both ways. */
function isSteady(timeZone: string, instant: Instant): boolean {
  const shownAt = (at: Instant) => wallAt(timeZone, at).minutes;
  return [-2, -1, 1, 2].every((days) => shownAt(instant + days * DAY_MS) === shownAt(instant));
}

describe('status', () => {
  it('is open exactly when an RRULE implementation and a clock on the wall say so', () => {
    fc.assert(
      fc.property(arbitrarySeries, spans, zoneName, anyInstant, (series, times, timeZone, at) => {
        fc.pre(isSteady(timeZone, at));
        const { date, minutes } = wallAt(timeZone, at);
        const opens = parseMinutes(times.opensAt) ?? NaN;
        const read = times.closesAt === '23:59' ? 1440 : (parseMinutes(times.closesAt) ?? NaN);
        const closes = read <= opens ? read + 1440 : read;
        const yesterday = new Date(dayNumber(date) * DAY_MS - DAY_MS).toISOString().slice(0, 10);
        const days = expand(series, yesterday, date);
        const expected =
          (days.includes(date) && opens <= minutes && minutes < closes) ||
          (days.includes(yesterday) && minutes < closes - 1440);
        const given = { schedules: [{ ...series, ...times }], exceptions: [] };
        const { state } = statusAt(given, at, { timeZone, horizonDays: 0 });
        expect(state).toBe(expected ? 'open' : 'closed');
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('changes at the instant that it names, and not before', () => {
    fc.assert(
      fc.property(hours, zoneName, anyInstant, fc.nat(1_000_000), (given, timeZone, at, part) => {
        const { state, next } = statusAt(given, at, { timeZone });
        const stateAt = (when: Instant) =>
          statusAt(given, when, { timeZone, horizonDays: 0 }).state;
        if (!next) return;
        expect(next.at).toBeGreaterThan(at);
        expect(next.state).not.toBe(state);
        expect(stateAt(next.at)).toBe(next.state);
        expect(stateAt(next.at - 1)).toBe(state);
        expect(stateAt(at + Math.floor(((next.at - at) * part) / 1_000_001))).toBe(state);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('agrees with the spans at every instant between', () => {
    const length = fc.integer({ min: 1, max: 40 * DAY_MS });
    const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        hours,
        zoneName,
        anyInstant,
        length,
        parts,
        (given, timeZone, from, ms, shares) => {
          const to = from + ms;
          const found = spansBetween(given, from, to, { timeZone });
          let last = from;
          for (const { start, end } of found) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(to);
          const edges = found.flatMap(({ start, end }) => [start, end - 1]);
          for (const at of [...edges, ...shares.map((share) => from + Math.floor(ms * share))]) {
            const { state, reason } = statusAt(given, at, { timeZone, horizonDays: 0 });
            const span = found.find(({ start, end }) => start <= at && at < end);
            expect(span?.state ?? 'closed').toBe(state);
            if (span) expect(span.reason).toBe(reason);
          }
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  it('neither throws nor hangs, whatever a file says', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('', '0000-00-00', '9999-12-31', '0001-01-01', '2026-02-30', '24:00', '-5'),
      wallTime,
      arbitraryDate('0100-01-01', '9000-12-31'),
    );
    const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -1, 1e300, 2 ** 53));
    const nasty: fc.Arbitrary<unknown> = fc.record(
      {
        freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', '__proto__', ''),
        ...{ validFrom: text, validTo: text, dtstart: text, until: text },
        ...{ opensAt: text, closesAt: text, description: text, group: text, wkst: text },
        ...{ interval: number, count: number },
        byDay: fc.array(fc.oneof(text, fc.constantFrom('MO', '5FR', '-53SU', '99MO'))),
        byMonthDay: fc.array(number),
        byMonth: fc.array(number),
        byWeekNo: fc.array(number),
        byYearDay: fc.array(number),
      },
      { requiredKeys: [] },
    );
    const nastyHours = fc.record({
      schedules: fc.array(nasty as fc.Arbitrary<Schedule>, { maxLength: 4 }),
      exceptions: fc.array(
        fc.record({ from: text, spans: fc.array(fc.record({ opensAt: text, closesAt: text })) }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(nastyHours, anyInstant, (given, at) => {
        const began = cpuMs();
        const { state } = statusAt(given, at, { timeZone: 'America/Toronto' });
        expect(['open', 'closed', 'unknown', 'check-first']).toContain(state);
        expect(cpuMs() - began).toBeLessThan(1000);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
