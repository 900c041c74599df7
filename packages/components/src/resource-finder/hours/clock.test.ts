import { describe, expect, it } from 'vitest';
import { clockOf, dayInWords, timeInWords } from './clock.ts';
import { THURSDAY_NOON, toronto } from '../testing/entries.ts';

const HOUR = 3_600_000;
const plain = (text: string | undefined): string | undefined =>
  text
    ?.replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\b0(?=\d:)/, '')
    .replace(',', '');

describe('the clock of a place', () => {
  it('tells its own day and the beginning of its next one', () => {
    const clock = clockOf('en', 'America/Toronto');
    expect(clock.dayOf(toronto('2026-11-26T23:59'))).toBe('2026-11-26');
    expect(clock.dayOf(toronto('2026-11-27T00:00'))).toBe('2026-11-27');
    expect(clock.nextDay(THURSDAY_NOON)).toBe(toronto('2026-11-27T00:00'));
    expect(clock.nextDay(toronto('2026-11-27T00:00'))).toBe(toronto('2026-11-28T00:00'));
  });

  it('knows days of 23, 25 and 24 hours, and a day that an island skipped', () => {
    const clock = clockOf('en', 'America/Toronto');
    const nextDay = (at: number) => clock.nextDay(at);
    const spring = toronto('2026-03-08T00:00');
    expect(nextDay(spring) - spring).toBe(23 * HOUR);
    const autumn = toronto('2026-11-01T00:00', '-04:00');
    expect(nextDay(autumn) - autumn).toBe(25 * HOUR);
    const samoa = clockOf('en', 'Pacific/Apia');
    const before = Date.parse('2011-12-29T12:00-10:00');
    expect(samoa.dayOf(before)).toBe('2011-12-29');
    expect(samoa.dayOf(samoa.nextDay(before))).toBe('2011-12-31');
  });

  it('is made once for a language and a zone', () => {
    expect(clockOf('en', 'Asia/Tokyo')).toBe(clockOf('en', 'Asia/Tokyo'));
    expect(clockOf('fr', 'Asia/Tokyo')).not.toBe(clockOf('en', 'Asia/Tokyo'));
  });

  it('names its zone only where clocks there differ from the person’s', () => {
    const home = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(clockOf('en', home).zoneName).toBeUndefined();
    expect(clockOf('en').zoneName).toBeUndefined();
    const there = home === 'Asia/Tokyo' ? 'America/Toronto' : 'Asia/Tokyo';
    expect(clockOf('en', there).zoneName).toMatch(/\w/);
  });

  it('says when as near as it is', () => {
    const clock = clockOf('en-GB', 'America/Toronto');
    const when = (wall: string) => plain(clock.when(toronto(wall), THURSDAY_NOON));
    expect(when('2026-11-26T18:00')).toBe('today 18:00');
    expect(when('2026-11-27T00:00')).toBe('tomorrow 0:00');
    expect(when('2026-12-02T09:30')).toBe('Wed 9:30');
    expect(when('2026-12-03T09:30')).toBe('3 Dec 9:30');
    expect(when('2027-11-26T09:30')).toBe('26 Nov 2027 9:30');
    expect(plain(clock.until(toronto('2026-11-27T00:00'), THURSDAY_NOON))).toBe('0:00');
    expect(plain(clock.until(toronto('2026-11-27T00:01'), THURSDAY_NOON))).toBe('tomorrow 0:01');
  });

  it('says it in the language of the reader, and never over two lines', () => {
    const at = toronto('2026-11-30T09:00');
    const day = (language: string) => clockOf(language, 'America/Toronto').when(at, THURSDAY_NOON);
    expect(day('fr').toLowerCase()).toContain('lun');
    expect(day('el')).toContain('Δευ');
    for (const language of ['en', 'fr', 'pl', 'lt', 'hu', 'nl', 'pt', 'el']) {
      expect(day(language)).not.toContain(' ');
    }
  });
});

describe('days and times in words', () => {
  it('writes a day, and nothing for what is not one', () => {
    expect(dayInWords('en-GB', '2026-11-03', 'short')).toBe('3 Nov 2026');
    expect(dayInWords('en-GB', '2026-11-03', 'weekday')).toBe('Tue');
    for (const text of ['', 'soon', '2026-13-40']) {
      expect(dayInWords('en-GB', text, 'short')).toBeUndefined();
    }
  });

  it('writes times, midnight as an end too, and keeps what is none', () => {
    expect(plain(timeInWords('en-GB', '09:00'))).toMatch(/^0?9:00$/);
    expect(plain(timeInWords('en-US', '17:30'))).toBe('5:30 PM');
    expect(plain(timeInWords('en-US', '24:00'))).toBe('12:00 AM');
    expect(timeInWords('en-US', 'late')).toBe('late');
  });
});
