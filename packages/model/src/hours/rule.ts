import {
  WEEKDAYS,
  civil,
  firstDayOf,
  parseDay,
  parseMinutes,
  weekdayName,
  DAY_MINUTES,
} from './calendar.ts';
import type { Civil } from './calendar.ts';
import type { Frequency, OpenTimes, Schedule, ScheduleProblem } from './hours.ts';

/** How far `count` is counted: further out the series' end is not known. */
const COUNT_SCAN_DAYS = 20 * 366;

/** Minutes since the midnight that begins the day; `closes` may reach into the next one. */
export interface Times {
  readonly opens: number;
  readonly closes: number;
}

/** A schedule prepared for lookups: dates as day numbers, lists as sets, defaults filled in. */
export interface Rule {
  /** Absent: days and times are all known. */
  readonly problem?: ScheduleProblem;
  /** Validity; infinite where open. */
  readonly from: number;
  readonly to: number;
  /** Days of validity. */
  readonly length: number;
  readonly times?: Times;
  readonly group?: string;
  readonly recurrence: Recurrence;
}

export interface Recurrence {
  /** First and last day of the series; infinite where open. */
  readonly start: number;
  readonly last: number;
  /** Number of the day, week, month or year that the start is in. */
  readonly startPeriod: number;
  readonly freq: Frequency;
  readonly interval: number;
  readonly wkst: number;
  /** `MO`, `2SA`, `-1FR`. */
  readonly byDay?: ReadonlySet<string>;
  readonly byMonthDay?: ReadonlySet<number>;
  readonly byMonth?: ReadonlySet<number>;
  readonly byWeekNo?: ReadonlySet<number>;
  readonly byYearDay?: ReadonlySet<number>;
}

const EVERY_DAY: Recurrence = {
  start: -Infinity,
  last: Infinity,
  startPeriod: 0,
  freq: 'DAILY',
  interval: 1,
  wkst: 0,
};
export const UNREADABLE: Rule = {
  problem: 'unreadable',
  from: -Infinity,
  to: Infinity,
  length: Infinity,
  recurrence: EVERY_DAY,
};

/** Reads opening and closing times; undefined when either is not a time. */
export function readTimes({ opensAt, closesAt }: OpenTimes): Times | undefined {
  const opens = parseMinutes(opensAt);
  const closes = parseMinutes(closesAt);
  if (opens === undefined || closes === undefined || opens === DAY_MINUTES) return undefined;
  // 23:59 is how "until midnight" is written where 24:00 is not allowed.
  const end = closes === DAY_MINUTES - 1 ? DAY_MINUTES : closes;
  return { opens, closes: end <= opens ? end + DAY_MINUTES : end };
}

const NOT_A_RULE: ReadonlySet<string> = new Set([
  'description',
  'notes',
  'group',
  'attendingType',
  'link',
  'wkst',
]);

/** Whether a schedule says nothing but words. */
export function isProse(schedule: Schedule): boolean {
  if ((schedule.description ?? schedule.notes ?? '') === '') return false;
  return Object.entries(schedule).every(
    ([key, value]) => NOT_A_RULE.has(key) || value === undefined || value === '',
  );
}

/**
 * What keeps a schedule from being a promise, for people who check a directory; undefined when nothing
 * does. A schedule of words only is fine.
 */
export function scheduleProblem(schedule: Schedule): ScheduleProblem | undefined {
  return isProse(schedule) ? undefined : readRule(schedule).problem;
}

/** Makes a schedule ready. Never throws; what cannot be read is an `unreadable` rule for every day. */
export function readRule(schedule: Schedule): Rule {
  const from = readDay(schedule.validFrom, -Infinity);
  const to = readDay(schedule.validTo, Infinity);
  if (from === undefined || to === undefined || to < from) return UNREADABLE;
  const read = readRecurrence(schedule, to - from < Infinity);
  if (!read) return UNREADABLE;
  const { counted, once, problem: dayProblem, ...recurrence } = read;
  const { opensAt, closesAt, group } = schedule;
  let times: Times | undefined;
  if (opensAt !== undefined && closesAt !== undefined) {
    times = readTimes({ opensAt, closesAt });
    if (!times) return UNREADABLE;
  }
  const problem = dayProblem ?? (times ? undefined : 'no-times');
  return {
    ...(problem && { problem }),
    ...(times && { times }),
    ...(group !== undefined && { group }),
    from,
    to: Math.min(to, counted),
    length: once ? 1 : to - from + 1,
    recurrence,
  };
}

/** Whether a series has a day on `day`, validity aside. Constant time. */
export function occursOn(rule: Recurrence, day: Civil): boolean {
  if (day.day < rule.start || day.day > rule.last) return false;
  // Without a start nobody knows which weeks are meant: it may be any.
  const periods =
    rule.start > -Infinity ? periodOf(rule.freq, rule.wkst, day) - rule.startPeriod : 0;
  return (
    periods % rule.interval === 0 &&
    (!rule.byMonth || rule.byMonth.has(day.month)) &&
    (!rule.byMonthDay || hasFromEither(rule.byMonthDay, day.date, day.monthLength)) &&
    (!rule.byYearDay || hasFromEither(rule.byYearDay, day.yearDay, day.yearLength)) &&
    (!rule.byWeekNo || rule.byWeekNo.has(weekNumber(day, rule.wkst))) &&
    (!rule.byDay || hasWeekday(rule, rule.byDay, day))
  );
}

interface ReadRecurrence extends Recurrence {
  readonly problem?: ScheduleProblem;
  /** Last day up to which `count` was counted, when its end was not reached. */
  readonly counted: number;
  readonly once: boolean;
}

function readRecurrence(schedule: Schedule, dated: boolean): ReadRecurrence | undefined {
  const start = readDay(schedule.dtstart, -Infinity);
  const until = readDay(schedule.until, Infinity);
  const { interval = 1, count, wkst = 'MO' } = schedule;
  const byDay = schedule.byDay && readByDay(schedule.byDay);
  const numbers = {
    byMonthDay: readNumbers(schedule.byMonthDay, 31, true),
    byMonth: readNumbers(schedule.byMonth, 12, false),
    byWeekNo: readNumbers(schedule.byWeekNo, 53, false),
    byYearDay: readNumbers(schedule.byYearDay, 366, true),
  };
  if (start === undefined || until === undefined || !isCount(interval)) return undefined;
  if (byDay === 'unreadable' || Object.values(numbers).includes('unreadable')) return undefined;
  if ((count !== undefined && !isCount(count)) || !WEEKDAYS.includes(wkst)) return undefined;
  const by = {
    ...(byDay?.size && { byDay }),
    ...Object.fromEntries(Object.entries(numbers).filter(([, values]) => values)),
  } as Pick<Recurrence, 'byDay' | keyof typeof numbers>;

  const ordinal = [...(by.byDay ?? [])].some((token) => token.length > 2);
  const implied = impliedFrequency(by, ordinal);
  const freq = schedule.freq ?? implied ?? 'DAILY';
  if (!FREQUENCIES.has(freq)) return undefined;
  if (ordinal && (freq === 'DAILY' || freq === 'WEEKLY')) return undefined;
  if (by.byWeekNo && (freq !== 'YEARLY' || ordinal)) return undefined;

  const once = !schedule.freq && !implied && start > -Infinity;
  if (once && (until !== Infinity || count !== undefined) && until !== start) return undefined;
  const daysSaid = (schedule.freq ?? implied) !== undefined || once || dated;
  const fromStart = daysFromStart(freq, by, start);
  const firstWeekday = WEEKDAYS.indexOf(wkst);
  const rule: Recurrence = {
    start,
    last: once ? start : until,
    startPeriod: start > -Infinity ? periodOf(freq, firstWeekday, civil(start)) : 0,
    freq,
    interval,
    wkst: firstWeekday,
    ...by,
    ...fromStart,
  };
  const startMissing = start === -Infinity && (interval > 1 || count !== undefined);
  const problem = !daysSaid || !fromStart ? 'no-days' : startMissing ? 'no-start' : undefined;
  const counting = count === undefined || problem ? {} : lastOfCount(rule, count);
  return { ...rule, counted: Infinity, once, ...(problem && { problem }), ...counting };
}

const FREQUENCIES: ReadonlySet<string> = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);

type ByParts = Pick<Recurrence, 'byDay' | 'byMonthDay' | 'byMonth' | 'byWeekNo' | 'byYearDay'>;

function impliedFrequency(by: ByParts, ordinal: boolean): Frequency | undefined {
  if (by.byWeekNo ?? by.byYearDay ?? by.byMonth) return 'YEARLY';
  if (ordinal || by.byMonthDay) return 'MONTHLY';
  return by.byDay ? 'WEEKLY' : undefined;
}

/** RFC 5545: a rule that names no days takes them from its start. Undefined when it has no start either. */
function daysFromStart(freq: Frequency, by: ByParts, start: number): ByParts | undefined {
  if (freq === 'DAILY' || by.byDay || by.byMonthDay || by.byYearDay || by.byWeekNo) return {};
  if (start === -Infinity) return undefined;
  const first = civil(start);
  if (freq === 'WEEKLY') return { byDay: new Set([weekdayName(first.weekday)]) };
  const byMonthDay = new Set([first.date]);
  if (freq === 'MONTHLY') return { byMonthDay };
  return { byMonth: by.byMonth ?? new Set([first.month]), byMonthDay };
}

function lastOfCount(rule: Recurrence, count: number): { last?: number; counted?: number } {
  const end = Math.min(rule.start + COUNT_SCAN_DAYS, rule.last);
  let seen = 0;
  for (let day = rule.start; day <= end; day += 1) {
    if (occursOn(rule, civil(day))) seen += 1;
    if (seen === count) return { last: day };
  }
  return end === rule.last ? {} : { counted: end };
}

/** Number of the day, week, month or year that a day is in, counted from anywhere. */
function periodOf(freq: Frequency, wkst: number, day: Civil): number {
  if (freq === 'DAILY') return day.day;
  if (freq === 'WEEKLY') return Math.floor((day.day + 3 - wkst) / 7);
  return freq === 'MONTHLY' ? day.year * 12 + day.month : day.year;
}

function hasFromEither(values: ReadonlySet<number>, place: number, length: number): boolean {
  return values.has(place) || values.has(place - length - 1);
}

function hasWeekday(rule: Recurrence, byDay: ReadonlySet<string>, day: Civil): boolean {
  const name = weekdayName(day.weekday);
  const inYear = rule.freq === 'YEARLY' && !rule.byMonth;
  const place = inYear ? day.yearDay : day.date;
  const length = inYear ? day.yearLength : day.monthLength;
  return (
    byDay.has(name) ||
    byDay.has(`${Math.ceil(place / 7)}${name}`) ||
    byDay.has(`${-Math.ceil((length - place + 1) / 7)}${name}`)
  );
}

/** ISO 8601 week, but with weeks that begin on `wkst`: the week is in the year that has most of it. */
function weekNumber(day: Civil, wkst: number): number {
  const middle = day.day - ((day.weekday - wkst + 7) % 7) + 3;
  return Math.floor((middle - firstDayOf(civil(middle).year)) / 7) + 1;
}

function readDay(text: string | undefined, absent: number): number | undefined {
  return text === undefined || text === '' ? absent : parseDay(text);
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}

function readByDay(tokens: readonly string[]): ReadonlySet<string> | 'unreadable' {
  const read = new Set<string>();
  for (const token of tokens) {
    const parts = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(token.trim().toUpperCase());
    const ordinal = parts?.[1];
    const name = parts?.[2];
    const place = Number(ordinal);
    if (!name || place === 0 || Math.abs(place) > 53) return 'unreadable';
    read.add(ordinal === undefined ? name : `${place}${name}`);
  }
  return read;
}

function readNumbers(
  values: readonly number[] | undefined,
  most: number,
  negative: boolean,
): ReadonlySet<number> | 'unreadable' | undefined {
  if (!values?.length) return undefined;
  const fits = (value: number) =>
    Number.isInteger(value) && value !== 0 && value <= most && value >= (negative ? -most : 1);
  return values.every(fits) ? new Set(values) : 'unreadable';
}
