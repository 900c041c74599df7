import { afterEach, describe, expect, it, vi } from 'vitest';
import { DAY_MS } from './calendar.ts';
import { dayNumber } from './testing/rrule.ts';
import { dayAt, instantOf, isTimeZone, zoneNamed } from './zone.ts';
import type { Zone } from './zone.ts';

function zone(name: string): Zone {
  const found = zoneNamed(name);
  if (!found) throw new RangeError(name);
  return found;
}

function instant(name: string, wall: string): string {
  return new Date(instantOf(zone(name), Date.parse(`${wall}:00Z`))).toISOString().slice(0, 16);
}

describe('a wall clock time', () => {
  it.each([
    ['America/Toronto', 'plain', '2026-07-01T09:00', '2026-07-01T13:00'],
    ['America/Toronto', 'before the gap', '2026-03-08T01:59', '2026-03-08T06:59'],
    ['America/Toronto', 'in the gap: the jump', '2026-03-08T02:30', '2026-03-08T07:00'],
    ['America/Toronto', 'after the gap', '2026-03-08T03:00', '2026-03-08T07:00'],
    ['America/Toronto', 'twice: the first', '2026-11-01T01:30', '2026-11-01T05:30'],
    ['America/Toronto', 'after the overlap', '2026-11-01T02:00', '2026-11-01T07:00'],
    ['Europe/London', 'in the gap', '2026-03-29T01:30', '2026-03-29T01:00'],
    ['Europe/London', 'twice', '2026-10-25T01:30', '2026-10-25T00:30'],
    ['Europe/London', 'after the overlap', '2026-10-25T02:00', '2026-10-25T02:00'],
    ['Australia/Lord_Howe', 'half an hour skipped', '2026-10-04T02:15', '2026-10-03T15:30'],
    ['Australia/Lord_Howe', 'after it', '2026-10-04T02:30', '2026-10-03T15:30'],
    ['Australia/Lord_Howe', 'half an hour twice', '2026-04-05T01:45', '2026-04-04T14:45'],
    ['Australia/Lord_Howe', 'after that', '2026-04-05T02:00', '2026-04-04T15:30'],
    ['Asia/Kathmandu', 'quarter hours', '2026-01-15T09:00', '2026-01-15T03:15'],
    ['Pacific/Apia', 'last day before the date line', '2011-12-29T23:00', '2011-12-30T09:00'],
    ['Pacific/Apia', 'the day that never was', '2011-12-30T12:00', '2011-12-30T10:00'],
    ['Pacific/Apia', 'first day after it', '2011-12-31T01:00', '2011-12-30T11:00'],
    ['America/Havana', 'midnight skipped', '2026-03-08T00:00', '2026-03-08T05:00'],
    ['America/Havana', 'midnight twice', '2026-11-01T00:00', '2026-11-01T04:00'],
  ])('%s, %s', (name, _, wall, utc) => {
    expect(instant(name, wall)).toBe(utc);
  });

  it('never comes earlier than an earlier one', () => {
    for (const name of [
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Africa/Cairo',
    ]) {
      const instants: number[] = [];
      for (let wall = Date.UTC(2010, 0, 1); wall < Date.UTC(2012, 0, 10); wall += 15 * 60_000) {
        instants.push(instantOf(zone(name), wall));
      }
      expect(instants.findIndex((at, index) => at < (instants[index - 1] ?? -Infinity))).toBe(-1);
    }
  });
});

describe('the day at an instant', () => {
  it.each([
    ['America/Toronto', '2026-11-01T03:59Z', '2026-10-31'],
    ['America/Toronto', '2026-11-01T04:00Z', '2026-11-01'],
    ['Pacific/Apia', '2011-12-30T09:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00Z', '2011-12-31'],
    // At 00:01 the clock went back to 23:01: the new day had begun and goes on.
    ['America/St_Johns', '2010-11-07T02:45Z', '2010-11-07'],
  ])('%s at %s', (name, at, date) => {
    const day = dayAt(zone(name), Date.parse(at));
    expect(day).toBe(dayNumber(date));
    expect(instantOf(zone(name), day * DAY_MS)).toBeLessThanOrEqual(Date.parse(at));
  });
});

describe('a zone name', () => {
  it('is known or not', () => {
    expect(['Europe/Vilnius', 'UTC', 'Etc/GMT+5'].every(isTimeZone)).toBe(true);
    expect(['', 'Mars/Olympus', '-5', 'Canada'].some(isTimeZone)).toBe(false);
  });

  it('stays right after many others were asked for', () => {
    for (let index = 0; index < 500; index += 1) isTimeZone(`Nowhere/${index}`);
    expect(instant('America/Toronto', '2026-07-01T09:00')).toBe('2026-07-01T13:00');
  });
});

describe('what is asked of the platform', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.resetModules();
  });

  /** A copy of the module that has been asked nothing yet. */
  async function fresh() {
    vi.resetModules();
    return import('./zone.ts');
  }

  it('is asked once for a zone, and again only after 200 others', async () => {
    const { isTimeZone: isKnown } = await fresh();
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    isKnown('UTC');
    for (let other = 1; other < 200; other += 1) isKnown(`Nowhere/${String(other)}`);
    isKnown('UTC');
    expect(made).toHaveBeenCalledTimes(200);
    isKnown('Nowhere/200');
    isKnown('UTC');
    expect(made).toHaveBeenCalledTimes(202);
  });

  it('is asked once for an offset, and again only after 2000 other days', async () => {
    const { zoneNamed: named } = await fresh();
    const found = named('America/Toronto');
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    const noon = (day: number) => (20_000 + day) * DAY_MS + DAY_MS / 2;
    const summer = found?.offsetAt(noon(0));
    // The days around the middle of 2024 have one offset: that of a day begins and ends it.
    expect([summer, asked.mock.calls.length]).toEqual([-4 * 3_600_000, 2]);
    expect([found?.offsetAt(noon(0)), asked.mock.calls.length]).toEqual([summer, 2]);
    for (let day = 1; day < 1999; day += 1) found?.offsetAt(noon(day));
    const before = asked.mock.calls.length;
    found?.offsetAt(noon(0));
    expect(asked.mock.calls.length).toBe(before);
    found?.offsetAt(noon(1999));
    found?.offsetAt(noon(0));
    expect(asked.mock.calls.length).toBe(before + 3);
  });

  it('may fail in another way than for an unknown name, and then that is told', async () => {
    const { isTimeZone: isKnown } = await fresh();
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function fail() {
      throw new TypeError('Out of order');
    });
    expect(() => isKnown('UTC')).toThrow(new TypeError('Out of order'));
  });
});
