import type { HoursOptions } from '../core/candidate.ts';
import { compact, firstText, number, own, prose, records, text, type Raw } from '../core/fields.ts';
import { readTime, readWeekday } from '../core/times.ts';
import { readTimeZone, type Region } from '../hours/time-zone.ts';
import { obeyExcludedDays } from './excluded-days.ts';
import {
  EVERY_DAY,
  atStartOfDay,
  daysOf,
  emptyReading,
  hoursOf,
  isClear,
  keepOffset,
  leaveUnread,
  noteProblem,
  zoneOfOffsets,
  type HoursNote,
  type Plain,
  type Reading,
} from './hours-reading.ts';
import { dateOf, datesOf, frequency, numbers, positive, weekdays } from './hours-values.ts';
import { readHoliday, timeAt } from './read-holidays.ts';

/**
 * Hours of one owner, from whichever lists it has: `schedules` (HSDS 2 and 3), `regular_schedules`
 * and `holiday_schedules` (HSDS 1, Ohana). A row of which any part cannot be read becomes words: half
 * a rule could promise days on which the place is closed.
 */
export function readHours(
  raw: Raw,
  options: HoursOptions,
  where: Region = {},
): { readonly hours: Plain | undefined; readonly notes: readonly HoursNote[] } {
  const into = emptyReading();
  const rows = records(raw, 'schedules');
  for (const record of rows) if (!isRegular(record)) readSchedule(record, into);
  obeyExcludedDays(into);
  readRegulars([...records(raw, 'regular_schedules'), ...rows.filter(isRegular)], into);
  const { today = new Date().toISOString() } = options;
  for (const record of records(raw, 'holiday_schedules')) readHoliday(record, into, today);
  const offset = options.trustOffsets === true ? zoneOfOffsets(into) : undefined;
  return { hours: hoursOf(into, zoneByName(into, where) ?? offset), notes: into.notes };
}

/** Parts of RFC 5545 that change on which days a rule holds, and that our rules cannot say. */
const UNREAD = ['rdate', 'exrule', 'byhour', 'byminute', 'bysecond'] as const;

function readSchedule(raw: Raw, into: Reading): void {
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
  if (opens && closes && !isClear(opens, closes)) bad.push(`${opens.time}-${closes.time}`);
  for (const key of UNREAD) if (text(raw, key) !== undefined) bad.push(text(raw, key));
  const excluded = must('exdate', datesOf) ?? [];
  const validity = { validFrom: must('valid_from', dateOf), validTo: must('valid_to', dateOf) };
  const byDay = must('byday', weekdays);
  // Beside a rule: nobody could say which of the two holds.
  const weekday = firstText(raw, 'weekday', 'day_of_week');
  if (weekday !== undefined) bad.push(weekday);
  const rule = compact({
    ...validity,
    dtstart: must('dtstart', dateOf),
    until: must('until', dateOf),
    count: must('count', positive),
    freq: must('freq', frequency),
    interval: must('interval', positive),
    byDay,
    byMonthDay: must('bymonthday', numbers),
    byMonth: must('bymonth', numbers),
    byWeekNo: must('byweekno', numbers),
    byYearDay: must('byyearday', numbers),
    wkst: must('wkst', readWeekday),
    opensAt: opens?.time,
    closesAt: closes?.time,
  });
  const placed = inPlaces(rule ?? {}, must('bysetpos', numbers));
  if (placed === undefined) bad.push(text(raw, 'bysetpos'));
  if (bad.length > 0 || placed === undefined) {
    const days = text(raw, 'rdate') === undefined ? daysOf(byDay, validity) : EVERY_DAY;
    leaveUnread(into, raw, days, { field, code: 'hours-unreadable', found: bad[0] });
    return;
  }
  const words = compact({
    description: prose(raw, 'description'),
    notes: prose(raw, 'notes'),
    group: text(raw, 'group'),
    attendingType: prose(raw, 'attending_type'),
    link: linkOf(raw),
  });
  if (rule === undefined && words === undefined) return;
  if (rule !== undefined) into.isCounted = true;
  for (const time of [opens, closes]) keepOffset(time, number(raw, 'timezone'), into);
  keepZone(raw, into);
  const schedule = { ...yearly(placed), ...words };
  noteProblem(schedule, field, raw, into);
  into.schedules.push(schedule);
  if (excluded.length > 0) into.excluding.push({ schedule, days: excluded, raw });
}

/** `bysetpos` of a single weekday in a month is its place: TU at 1,3 is 1TU,3TU. Undefined: our rules cannot say it. */
function inPlaces(rule: Plain, places: readonly number[] | undefined): Plain | undefined {
  if (places === undefined) return rule;
  const { byDay, byMonthDay, byYearDay, byWeekNo, freq } = rule;
  const [day, ...others] = (byDay ?? []) as readonly string[];
  const isPlain = day?.length === 2 && others.length === 0 && freq === 'MONTHLY';
  const isNarrowed = (byMonthDay ?? byYearDay ?? byWeekNo) !== undefined;
  const fits = places.every((place) => place !== 0 && Math.abs(place) <= 5);
  if (!isPlain || isNarrowed || !fits) return undefined;
  return { ...rule, byDay: places.map((place) => `${place}${day}`) };
}

/** Only yearly rules can have weeks of the year; "weekly, in weeks 41 and 42" means such a rule. */
function yearly(rule: Plain): Plain {
  const weekly = rule['freq'] === 'WEEKLY' && (rule['interval'] ?? 1) === 1;
  return weekly && rule['byWeekNo'] !== undefined && rule['byDay'] !== undefined
    ? { ...rule, freq: 'YEARLY' }
    : rule;
}

/** A row of HSDS 1 under the name that the list has now. */
function isRegular(raw: Raw): boolean {
  return (
    firstText(raw, 'weekday', 'day_of_week') !== undefined &&
    RULE.every((key) => text(raw, key) === undefined)
  );
}

const RULE =
  'freq interval byday bymonthday bymonth byweekno byyearday bysetpos dtstart until count exdate rdate valid_from valid_to'.split(
    ' ',
  );

/** `weekday` counts from 1, which is Monday. A 0 says that the file counts in another way. */
function readRegulars(rows: readonly Raw[], into: Reading): void {
  const days = rows.map((raw) => firstText(raw, 'weekday', 'day_of_week'));
  const fromZero = days.includes('0');
  rows.forEach((raw, at) => readRegular(raw, days[at], fromZero, into));
}

/** One row, one day of the week. Rows with the same times become one rule. */
function readRegular(raw: Raw, day: unknown, fromZero: boolean, into: Reading): void {
  const isDoubtful = typeof day !== 'string' || (fromZero && /^\d$/.test(day));
  const weekday = isDoubtful ? undefined : readWeekday(day);
  const opens = atStartOfDay(timeAt(raw, 'opens_at'));
  const closes = timeAt(raw, 'closes_at');
  const code = 'hours-unreadable';
  if (weekday === undefined) {
    const amongRows = fromZero && day !== '0';
    leaveUnread(into, raw, EVERY_DAY, { field: 'weekday', code, found: day, amongRows });
    return;
  }
  const isRead = opens !== null && closes !== null;
  if (!isRead || (opens && closes && !isClear(opens, closes))) {
    const field = opens === null ? 'opens_at' : 'closes_at';
    leaveUnread(into, raw, { byDay: [weekday] }, { field, code, found: own(raw, field) });
    return;
  }
  into.isCounted = true;
  for (const time of [opens, closes]) keepOffset(time, undefined, into);
  const times = compact({ opensAt: opens?.time, closesAt: closes?.time }) ?? {};
  const same = into.schedules.find(
    (schedule) =>
      Array.isArray(schedule['byDay']) &&
      Object.keys(schedule).length === Object.keys(times).length + 1 &&
      schedule['opensAt'] === times['opensAt'] &&
      schedule['closesAt'] === times['closesAt'],
  );
  const field = opens === undefined ? 'opens_at' : 'closes_at';
  noteProblem({ byDay: [weekday], ...times }, field, raw, into);
  if (same === undefined) into.schedules.push({ byDay: [weekday], ...times });
  else if (!(same['byDay'] as string[]).includes(weekday))
    (same['byDay'] as string[]).push(weekday);
}

/** HSDS wants a number in `timezone`, and people write names. */
function keepZone(raw: Raw, into: Reading): void {
  const written = text(raw, 'timezone');
  if (typeof written === 'string' && !/^[+-]?[\d.:]+$/.test(written)) into.zones.add(written);
}

function zoneByName({ zones, notes }: Reading, where: Region): string | undefined {
  const [written, ...others] = zones;
  if (written === undefined) return undefined;
  const { zone, guessed } = readTimeZone(written, where);
  const field = 'timezone';
  if (zone === undefined || others.length > 0) {
    const found = [...zones].join(', ');
    notes.push({ severity: 'warning', field, code: 'time-zone-unknown', found });
    return undefined;
  }
  if (guessed) {
    notes.push({
      severity: 'warning',
      field,
      code: 'time-zone-guessed',
      found: written,
      hint: zone,
    });
  }
  return zone;
}

function linkOf(raw: Raw): unknown {
  const link = text(raw, 'schedule_link');
  return typeof link === 'string' && /^https?:\/\/\S+$/i.test(link) ? link : undefined;
}
