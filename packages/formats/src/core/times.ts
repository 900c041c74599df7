import type { IsoDate, WallTime, Weekday } from '@peerkit/model';
import { monthOf } from './months.ts';

/** A time as a file writes it, and the offset from UTC that it names. */
export interface TimeReading {
  readonly time: WallTime;
  /** Minutes ahead of UTC; absent when the file names none. */
  readonly offset?: number;
}

const TIME =
  /^(\d{1,2})(?:[:.h](\d{2}))?(?:[:.]\d{2}(?:\.\d{1,9})?)?\s?([ap])?\.?(?:m\.?)?\s?(z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * `2000-01-01T09:00:00.000Z`: how programs without a type for times write them, with a day that is not meant.
 * Nor is the `Z`.
 */
const TIME_OF_NO_DAY =
  /^(?:1899-12-3[01]|1900-01-0[01]|1970-01-01|2000-01-01)[t ](\d\d:\d\d(?::\d\d)?)(?:\.0+)?(?: ?utc|z|[+-]00:?00)?$/;

/** Reads `09:00`, `9:30:00Z`, `4:00 PM`, `3pm`, `17h30`, `1700`, `noon`. A bare `9` is not a time. */
export function readTime(written: string): TimeReading | undefined {
  const lower = written.trim().toLowerCase().replace(TIME_OF_NO_DAY, '$1');
  if (lower === 'noon' || lower === '12 noon') return { time: '12:00' };
  if (lower === 'midnight' || lower === '12 midnight') return { time: '24:00' };
  const found = TIME.exec(
    lower.replace(/^(\d{2})(\d{2})(?=$|\s|z|[+-])/, '$1:$2').replace(/^(\d{1,2})h$/, '$1:00'),
  );
  if (found === null) return undefined;
  const [, hours = '', minutes, half, zone] = found;
  if (minutes === undefined && half === undefined) return undefined;
  let hour = Number(hours);
  const minute = Number(minutes ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return zone === undefined ? { time } : { time, offset: offsetOf(zone) };
}

function offsetOf(zone: string): number {
  if (zone === 'z') return 0;
  const [hours = 0, minutes = 0] = (zone.slice(1).match(/\d{2}/g) ?? []).map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** The zone that is always that far from UTC; undefined when none has that name. */
export function fixedZone(minutes: number): string | undefined {
  if (minutes === 0) return 'UTC';
  const hours = minutes / 60;
  if (!Number.isInteger(hours) || Math.abs(hours) > 12) return undefined;
  // In these names the sign is inverted.
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/** A date as a file writes it. */
export interface DateReading {
  readonly date: IsoDate;
  /** Whether the century, or which number is the month, was guessed. */
  readonly guessed: boolean;
}

/**
 * Reads `2026-01-31`, `31.1.2026`, `1/31/2026` (month first where nothing says otherwise, as files from the
 * United States write it), `20260131`, `January 31, 2026`, `31 janvier 2026`, each with or without a time
 * behind it. Undefined when there is no such day.
 */
export function readDate(
  written: string,
  order?: 'day-month' | 'month-day',
): DateReading | undefined {
  const lower = written
    .trim()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(
      /[t,]?\s?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:[ap]\.?m\.?)?\s?(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/,
      '',
    )
    .trim();
  const iso =
    /^(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})\.?(?:[t ].*)?$/.exec(lower) ??
    /^((?:19|20)\d\d)()(\d{2})(\d{2})$/.exec(lower);
  if (iso) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), false);
  const slashed = /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{2}|\d{4})\.?$/.exec(lower);
  if (slashed) {
    const [, first = '', sign, second = '', year = ''] = slashed;
    const short = year.length === 2;
    // Dates of opening hours are recent, so only 70 and later mean the last century.
    const full = short ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
    // Nobody writes the month first with full stops.
    const known = sign === '.' ? 'day-month' : order;
    const isOpen = Number(first) <= 12 && Number(second) <= 12 && first !== second;
    const unsure = known === undefined && (short || isOpen);
    return known === 'day-month'
      ? dated(full, Number(second), Number(first), unsure)
      : dated(full, Number(first), Number(second), unsure);
  }
  const words = NAMED.flatMap(({ pattern, at }) => {
    const found = pattern.exec(lower);
    return found === null ? [] : [at.map((group) => found[group] ?? '')];
  });
  for (const [year, name = '', day] of words) {
    const month = monthOf(name);
    if (month !== undefined) return dated(Number(year), month, Number(day), false);
  }
  return undefined;
}

/** Dates with the name of the month; where year, month and day stand in them. */
const NAMED: readonly {
  readonly pattern: RegExp;
  readonly at: readonly [number, number, number];
}[] = [
  { pattern: /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u, at: [3, 1, 2] },
  {
    pattern:
      /^(\d{1,2})(?:st|nd|rd|th|er|º|o)?\.?[ -](?:de |of )?(\p{L}{3,12})\.?,?[ -](?:de )?(\d{4})$/u,
    at: [3, 2, 1],
  },
  { pattern: /^(\d{4})\.? (?:m\. )?(\p{L}{3,12}) (\d{1,2})\.?(?: d\.?)?$/u, at: [1, 2, 3] },
];

function dated(
  year: number,
  month: number,
  day: number,
  guessed: boolean,
): DateReading | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const parts = [String(year).padStart(4, '0'), two(month), two(day)];
  return { date: parts.join('-'), guessed };
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const WEEKDAY_NAME =
  /^(mo|tu|we|th|fr|sa|su)(?:n|e|d|u|i|t|r|nday|es|esday|dnesday|ur|urs|ursday|iday|turday)?\.?$/;

/** `Monday`, `Mon.`, `MO`, or a number from 1, which is Monday. */
export function readWeekday(written: string): Weekday | undefined {
  const lower = written.trim().toLowerCase();
  if (/^[1-7]$/.test(lower)) return WEEKDAYS[Number(lower) - 1];
  const [, start] = WEEKDAY_NAME.exec(lower) ?? [];
  return WEEKDAYS.find((day) => day.toLowerCase() === start);
}
