import { statusAt, type Hours, type Schedule } from '@peerkit/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpeningHours, wallTime } from './opening-hours.ts';

const DAY_MS = 86_400_000;
const ZONES = ['America/Toronto', 'Europe/Lisbon', 'Asia/Kolkata', 'Pacific/Auckland'];
const HOLIDAYS = [{ date: '2026-12-25' }, { date: '2026-07-01' }];
const time = fc.constantFrom(
  '00:00',
  '08:30',
  '09:00',
  '12:00',
  '17:00',
  '22:00',
  '23:59',
  '24:00',
);
const days = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 });
const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({ byDay: days, opensAt: time, closesAt: time }),
  fc.record({ byDay: days, opensAt: time, closesAt: time, freq: fc.constant('WEEKLY' as const) }),
  fc.record({ byDay: fc.constant(['2SA']), opensAt: time, closesAt: time }),
  fc.record({ byDay: days, opensAt: time }),
  fc.record({ validFrom: fc.constant('2026-06-01'), byDay: days, opensAt: time, closesAt: time }),
);
const hours: fc.Arbitrary<Hours> = fc.record({
  schedules: fc.array(schedule, { maxLength: 3 }),
  exceptions: fc.constantFrom([], [{ from: '2026-11-26', spans: [] }]),
});

describe('whether hours are open', () => {
  it('is what the rules of hours say, at any minute of the year', () => {
    fc.assert(
      fc.property(
        hours,
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 365 * 1440 }),
        fc.constantFrom(undefined, '2026-01-10', '2024-01-10'),
        (given, timeZone, minute, assured) => {
          const at = Date.UTC(2026, 0, 1) + minute * 60_000;
          const context = { timeZone, holidays: HOLIDAYS, ...(assured && { assured }) };
          const expected = statusAt(given, at, context).state === 'open';
          const day = assured === undefined ? 0 : Date.parse(assured) / DAY_MS;
          const opening = new OpeningHours(timeZone, HOLIDAYS);
          expect(opening.isOpen(given, day, at)).toBe(expected);
          // Asked again, and at another time between.
          opening.isOpen(given, day, at + DAY_MS);
          expect(opening.isOpen(given, day, at)).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is not, where nobody says what time it is there', () => {
    const always = {
      schedules: [
        { byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opensAt: '00:00', closesAt: '24:00' },
      ],
      exceptions: [],
    };
    const at = Date.UTC(2026, 10, 26, 12);
    expect(new OpeningHours(undefined, undefined).isOpen(always, 0, at)).toBe(false);
    expect(new OpeningHours('Moon/Base', undefined).isOpen(always, 0, at)).toBe(false);
    expect(new OpeningHours('UTC', undefined).isOpen(always, 0, at)).toBe(true);
  });
});

describe('a time on the wall', () => {
  it('is that of the day there, some days on', () => {
    const at = Date.parse('2026-11-26T23:30:00-05:00');
    expect(wallTime('America/Toronto', at, 0, 20 * 60)).toBe(
      Date.parse('2026-11-26T20:00:00-05:00'),
    );
    expect(wallTime('America/Toronto', at, 1, 12 * 60)).toBe(
      Date.parse('2026-11-27T12:00:00-05:00'),
    );
    expect(wallTime(undefined, at, 0, 0)).toBeUndefined();
    expect(wallTime('Moon/Base', at, 0, 0)).toBeUndefined();
  });
});
