import { scheduleProblem } from '@peerkit/model';
import type { HoursOptions, Note } from '../core/candidate.ts';
import { compact, firstText, number, own, prose, records, text, type Raw } from '../core/fields.ts';
import {
  fixedZone,
  readDate,
  readTime,
  readWeekday,
  type DateReading,
  type TimeReading,
} from '../core/times.ts';

type HoursNote = Omit<Note, 'place'>;
type Plain = Readonly<Record<string, unknown>>;

interface Reading {
  readonly schedules: Plain[];
  readonly exceptions: Plain[];
  readonly prose: string[];
  readonly notes: HoursNote[];
  readonly offsets: Set<number>;
}

/**
 * Hours of one owner, from whichever lists it has: `schedules` (HSDS 2 and 3), `regular_schedules`
 * and `holiday_schedules` (HSDS 1, Ohana). A row of which any part cannot be read becomes words: half
 * a rule could promise days on which the place is closed.
 */
export function readHours(
  raw: Raw,
  options: HoursOptions,
): { readonly hours: Plain | undefined; readonly notes: readonly HoursNote[] } {
  const into: Reading = { schedules: [], exceptions: [], prose: [], notes: [], offsets: new Set() };
  for (const record of records(raw, 'schedules')) readSchedule(record, raw, into);
  for (const record of records(raw, 'regular_schedules')) readRegular(record, into);
  for (const record of records(raw, 'holiday_schedules')) readHoliday(record, into);
  const { schedules, exceptions, notes } = into;
  if (schedules.length + exceptions.length + into.prose.length === 0) {
    return { hours: undefined, notes };
  }
  const timeZone = options.trustOffsets === true ? zoneOf(into) : undefined;
  const words = into.prose.length > 0 ? into.prose.join('\n') : undefined;
  return { hours: { schedules, exceptions, ...compact({ prose: words, timeZone }) }, notes };
}

/** Parts of RFC 5545 that change on which days a rule holds, and that our rules cannot say. */
const UNREAD = ['bysetpos', 'rdate', 'exrule', 'byhour', 'byminute', 'bysecond'] as const;

function readSchedule(raw: Raw, owner: Raw, into: Reading): void {
  const field = 'schedules';
  const bad: unknown[] = [];
  const must = <T>(key: string, read: (text: string) => T | undefined): T | undefined => {
    const written = text(raw, key);
    if (written === undefined) return undefined;
    const value = typeof written === 'string' ? read(written) : undefined;
    if (value === undefined) bad.push(written);
    return value;
  };
  const opens = atStartOfDay(must('opens_at', readTime));
  const closes = must('closes_at', readTime);
  // Of a night of 20 hours most likely "pm" is missing; 00:00 to 00:00 says nothing.
  if (opens !== undefined && closes !== undefined && isDoubtful(opens.time, closes.time)) {
    bad.push(`${opens.time}-${closes.time}`);
  }
  for (const key of UNREAD) if (text(raw, key) !== undefined) bad.push(text(raw, key));
  const excluded = must('exdate', excludedDays) ?? [];
  // Of several rows one may open on a day that another excludes.
  if (excluded.length > 0 && records(owner, 'schedules').length > 1) bad.push(text(raw, 'exdate'));
  const words = compact({
    description: prose(raw, 'description'),
    notes: prose(raw, 'notes'),
    group: text(raw, 'group'),
    attendingType: prose(raw, 'attending_type'),
    link: linkOf(raw),
  });
  const rule = compact({
    validFrom: must('valid_from', dateOf),
    validTo: must('valid_to', dateOf),
    dtstart: must('dtstart', dateOf),
    until: must('until', dateOf),
    count: must('count', positive),
    freq: must('freq', frequency),
    interval: must('interval', positive),
    byDay: must('byday', weekdays),
    byMonthDay: must('bymonthday', numbers),
    byMonth: must('bymonth', numbers),
    byWeekNo: must('byweekno', numbers),
    byYearDay: must('byyearday', numbers),
    wkst: must('wkst', readWeekday),
    opensAt: opens?.time,
    closesAt: closes?.time,
  });
  if (bad.length > 0) {
    into.notes.push({ severity: 'warning', field, code: 'hours-unreadable', found: bad[0] });
    into.prose.push(wordsOf(raw));
    return;
  }
  if (rule === undefined && words === undefined) return;
  for (const time of [opens, closes]) keepOffset(time, number(raw, 'timezone'), into);
  const schedule = { ...yearly(rule ?? {}), ...words };
  noteProblem(schedule, field, raw, into);
  into.schedules.push(schedule);
  for (const day of excluded) into.exceptions.push({ from: day, spans: [] });
}

/** Whether times from one day to the next are more likely a mistake than a night. */
function isDoubtful(opens: string, closes: string): boolean {
  if (closes === opens) return opens === '00:00';
  return (
    closes < opens && closes > '04:00' && closes <= '12:00' && opens >= '07:00' && opens <= '12:00'
  );
}

/** Midnight as an opening time is the beginning of the day. */
function atStartOfDay(reading: TimeReading | undefined): TimeReading | undefined {
  return reading?.time === '24:00' ? { ...reading, time: '00:00' } : reading;
}

function excludedDays(text: string): string[] | undefined {
  const days = text.split(/[,;\s]+/).filter((part) => part !== '');
  const read = days.map((day) =>
    dateOf(day.replace(/^(\d{4})(\d{2})(\d{2})(?:T.*)?$/, '$1-$2-$3')),
  );
  return read.every((day) => day !== undefined) ? read : undefined;
}

/** Only yearly rules can have weeks of the year; "weekly, in weeks 41 and 42" means such a rule. */
function yearly(rule: Plain): Plain {
  const weekly = rule['freq'] === 'WEEKLY' && (rule['interval'] ?? 1) === 1;
  return weekly && rule['byWeekNo'] !== undefined && rule['byDay'] !== undefined
    ? { ...rule, freq: 'YEARLY' }
    : rule;
}

/** One row, one day of the week. Rows with the same times become one rule. */
function readRegular(raw: Raw, into: Reading): void {
  const field = 'weekday';
  const day = firstText(raw, 'weekday', 'day_of_week');
  const weekday = typeof day === 'string' ? readWeekday(day) : undefined;
  const opens = timeAt(raw, 'opens_at');
  const closes = timeAt(raw, 'closes_at');
  if (weekday === undefined || opens === null || closes === null) {
    const found =
      weekday === undefined ? day : opens === null ? own(raw, 'opens_at') : own(raw, 'closes_at');
    const at = weekday === undefined ? field : opens === null ? 'opens_at' : 'closes_at';
    into.notes.push({ severity: 'warning', field: at, code: 'hours-unreadable', found });
    into.prose.push(wordsOf(raw));
    return;
  }
  for (const time of [opens, closes]) keepOffset(time, undefined, into);
  const times = compact({ opensAt: opens?.time, closesAt: closes?.time }) ?? {};
  const same = into.schedules.find(
    (schedule) =>
      Array.isArray(schedule['byDay']) &&
      Object.keys(schedule).length === Object.keys(times).length + 1 &&
      schedule['opensAt'] === times['opensAt'] &&
      schedule['closesAt'] === times['closesAt'],
  );
  noteProblem(
    { byDay: [weekday], ...times },
    opens === undefined ? 'opens_at' : 'closes_at',
    raw,
    into,
  );
  if (same === undefined) into.schedules.push({ byDay: [weekday], ...times });
  else if (!(same['byDay'] as string[]).includes(weekday))
    (same['byDay'] as string[]).push(weekday);
}

function readHoliday(raw: Raw, into: Reading): void {
  const fault = holidayFault(raw);
  if (fault !== undefined) {
    into.notes.push({ severity: 'warning', ...fault });
    into.prose.push(holidayWords(raw));
    return;
  }
  const { start, end, from, to } = holidayDays(raw);
  if (from === undefined || to === undefined) return;
  if (from.guessed || to.guessed) {
    const field = from.guessed ? 'start_date' : 'end_date';
    const found = from.guessed ? start : end;
    into.notes.push({ severity: 'info', field, code: 'guessed-date', found });
  }
  const opens = timeAt(raw, 'opens_at');
  const closes = timeAt(raw, 'closes_at');
  into.exceptions.push({
    from: from.date,
    ...(to.date === from.date ? {} : { to: to.date }),
    spans:
      isClosed(raw) || !opens || !closes ? [] : [{ opensAt: opens.time, closesAt: closes.time }],
    ...compact({ note: prose(raw, 'description') }),
  });
}

interface HolidayDays {
  readonly start: unknown;
  readonly end: unknown;
  readonly from: DateReading | undefined;
  readonly to: DateReading | undefined;
}

function holidayDays(raw: Raw): HolidayDays {
  const start = text(raw, 'start_date');
  const end = text(raw, 'end_date') ?? start;
  const read = (date: unknown) => (typeof date === 'string' ? readDate(date) : undefined);
  return { start, end, from: read(start), to: read(end) };
}

/** Why hours cannot be computed from a holiday. */
function holidayFault(raw: Raw): Pick<HoursNote, 'field' | 'code' | 'found'> | undefined {
  const { start, end, from, to } = holidayDays(raw);
  if (from === undefined) return { field: 'start_date', code: 'invalid-date', found: start };
  if (to === undefined) return { field: 'end_date', code: 'invalid-date', found: end };
  if (to.date < from.date) return { field: 'end_date', code: 'date-order', found: end };
  // Ohana writes the year 1 when it means every year.
  if (from.date < '1900') return { field: 'start_date', code: 'no-year', found: start };
  if (isClosed(raw)) return undefined;
  const field = ['opens_at', 'closes_at'].find((key) => !timeAt(raw, key));
  if (field === undefined) return undefined;
  return { field, code: 'hours-no-times', found: wordsOf(raw) };
}

/** A holiday in words: `January 01: closed`. A year that is not a real one is left out. */
function holidayWords(raw: Raw): string {
  const { start, end } = holidayDays(raw);
  const days = [...new Set([start, end])]
    .filter((day) => typeof day === 'string')
    .map((day) => day.replace(/[,/-]? ?0001$/, ''));
  const times = ['opens_at', 'closes_at'].map((key) => text(raw, key));
  const open = times.filter((time) => typeof time === 'string').join('–');
  const what = isClosed(raw) ? 'closed' : open;
  return what === '' ? days.join('–') : `${days.join('–')}: ${what}`;
}

function isClosed(raw: Raw): boolean {
  const flag = text(raw, 'closed');
  return flag === true || (typeof flag === 'string' && /^(true|t|yes|y|1)$/i.test(flag));
}

/** Undefined when absent, null when it is not a time. */
function timeAt(raw: Raw, key: string): TimeReading | null | undefined {
  const written = text(raw, key);
  if (written === undefined) return undefined;
  return (typeof written === 'string' ? readTime(written) : undefined) ?? null;
}

function noteProblem(schedule: Plain, field: string, raw: Raw, into: Reading): void {
  const { validFrom, validTo } = schedule as { validFrom?: string; validTo?: string };
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    into.notes.push({
      severity: 'warning',
      field,
      code: 'date-order',
      found: own(raw, 'valid_to'),
    });
    return;
  }
  const problem = scheduleProblem(schedule);
  if (problem === undefined) return;
  into.notes.push({ severity: 'warning', field, code: `hours-${problem}`, found: wordsOf(raw) });
}

function keepOffset(time: TimeReading | null | undefined, hours: unknown, into: Reading): void {
  if (time?.offset !== undefined) into.offsets.add(time.offset);
  else if (typeof hours === 'number') into.offsets.add(hours * 60);
}

function zoneOf({ offsets, notes }: Reading): string | undefined {
  const [only, ...more] = offsets;
  if (only === undefined) return undefined;
  const zone = more.length === 0 ? fixedZone(only) : undefined;
  if (zone !== undefined) return zone;
  notes.push({ severity: 'warning', field: 'schedules', code: 'mixed-offsets' });
  return undefined;
}

/** The words of the row, for people to read: nothing is lost, and nothing is promised. */
function wordsOf(raw: Raw): string {
  const words = Object.keys(raw)
    .filter((key) => key !== 'id' && !key.endsWith('_id') && key !== 'timezone')
    .map((key) => text(raw, key))
    .filter((value) => typeof value === 'string');
  return words.join(' ').slice(0, 500);
}

function linkOf(raw: Raw): unknown {
  const link = text(raw, 'schedule_link');
  return typeof link === 'string' && /^https?:\/\/\S+$/i.test(link) ? link : undefined;
}

function dateOf(text: string): string | undefined {
  const read = readDate(text);
  return read === undefined || read.guessed ? undefined : read.date;
}

function positive(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

function frequency(text: string): string | undefined {
  const upper = text.toUpperCase();
  return ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(upper) ? upper : undefined;
}

/** `MO, TU` or `2SA,-1FR`; names of days written in full are also accepted. */
function weekdays(text: string): string[] | undefined {
  const read = text
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const [, ordinal = '', name = ''] = /^([+-]?[1-5]?\d?)([a-z.]+)$/i.exec(part) ?? [];
      const weekday = /^[a-z]/i.test(name) ? readWeekday(name) : undefined;
      return weekday === undefined ? undefined : `${ordinal.replace('+', '')}${weekday}`;
    });
  return read.every((part) => part !== undefined) && read.length > 0 ? read : undefined;
}

function numbers(text: string): number[] | undefined {
  const parts = text.split(/[,;\s]+/).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => /^-?\d{1,3}$/.test(part))
    ? parts.map(Number)
    : undefined;
}
