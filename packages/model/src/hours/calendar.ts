import type { Weekday } from './hours.ts';

/** Arithmetic on calendar days as whole numbers (1970-01-01 is 0), without clocks or time zones. */

export const DAY_MS = 86_400_000;
export const DAY_MINUTES = 1440;
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Everything a recurrence rule may ask about a day. */
export interface Civil {
  readonly day: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Day of the month, from 1. */
  readonly date: number;
  readonly monthLength: number;
  /** Day of the year, from 1. */
  readonly yearDay: number;
  readonly yearLength: number;
  /** 0 is Monday. */
  readonly weekday: number;
}

const MONTH_STARTS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days before the first of `month` (1 to 13) in a year. */
function monthStart(month: number, leap: boolean): number {
  return (MONTH_STARTS[month - 1] ?? 0) + (leap && month > 2 ? 1 : 0);
}

export function firstDayOf(year: number): number {
  const past = year - 1;
  return (
    past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 719_162
  );
}

export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function civil(day: number): Civil {
  // Years are of unequal length: this is the year or the one before.
  let year = 1969 + Math.floor(day / 365.2425);
  while (firstDayOf(year + 1) <= day) year += 1;
  const leap = isLeap(year);
  const passed = day - firstDayOf(year);
  // Stryker disable next-line MethodExpression,ArithmeticOperator: only where the search begins.
  let month = Math.min(12, Math.floor(passed / 29) + 1);
  while (monthStart(month, leap) > passed) month -= 1;
  const start = monthStart(month, leap);
  return {
    day,
    year,
    month,
    date: passed - start + 1,
    monthLength: monthStart(month + 1, leap) - start,
    yearDay: passed + 1,
    yearLength: leap ? 366 : 365,
    weekday: weekdayOf(day),
  };
}

/** The number of a day written `YYYY-MM-DD`; undefined when no such day exists. */
export function parseDay(text: string): number | undefined {
  const year = parseInt(text.slice(0, 4), 10);
  const month = parseInt(text.slice(5, 7), 10);
  const date = parseInt(text.slice(8, 10), 10);
  if (year < 1) return undefined;
  const day = firstDayOf(year) + monthStart(month, isLeap(year)) + date - 1;
  return formatDay(day) === text ? day : undefined;
}

export function formatDay(day: number): string {
  const { year, month, date } = civil(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** Minutes since midnight of `HH:MM`, up to 1440 for `24:00`; undefined for anything else. */
export function parseMinutes(text: string): number | undefined {
  const found = /^(\d\d):([0-5]\d)$/.exec(text);
  if (!found) return undefined;
  const total = Number(found[1]) * 60 + Number(found[2]);
  return total <= DAY_MINUTES ? total : undefined;
}

/** Writes minutes since midnight; past midnight they start again, but midnight as an end is `24:00`. */
export function formatMinutes(minutes: number): string {
  const shown = minutes > DAY_MINUTES ? minutes - DAY_MINUTES : minutes;
  return `${pad(Math.floor(shown / 60), 2)}:${pad(shown % 60, 2)}`;
}

export function weekdayName(weekday: number): Weekday {
  // Stryker disable next-line StringLiteral: each of the seven has a name.
  return WEEKDAYS[weekday] ?? 'MO';
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
