import { compact, prose, text, type Raw } from '../core/fields.ts';
import { readDate, readTime, type DateReading, type TimeReading } from '../core/times.ts';
import { atStartOfDay, isClear, wordsOf, type HoursNote, type Reading } from './hours-reading.ts';

/** For how many years a holiday of every year is listed, this one included: longer than any list stays true. */
const YEARS = 3;

/** A row of `holiday_schedules`: other hours on some days, or none. */
export function readHoliday(raw: Raw, into: Reading, today: string): void {
  const fault = holidayFault(raw);
  const { start, end, from, to } = holidayDays(raw);
  if (fault !== undefined) {
    into.notes.push({ severity: 'warning', ...fault });
    const words = holidayWords(raw);
    // Of which days it speaks is known: on them the usual hours are no promise.
    if (from !== undefined && to !== undefined && fault.field.endsWith('_at')) {
      const days = { validFrom: from.date, validTo: to.date, freq: 'DAILY' };
      into.unread.push({ days, words });
    } else into.prose.push(words);
    return;
  }
  if (from === undefined || to === undefined) return;
  if (from.guessed || to.guessed) {
    const field = from.guessed ? 'start_date' : 'end_date';
    const found = from.guessed ? start : end;
    into.notes.push({ severity: 'info', field, code: 'guessed-date', found });
  }
  const times = timesOf(raw);
  const spans =
    isClosed(raw) || times === undefined
      ? []
      : [{ opensAt: times.opens.time, closesAt: times.closes.time }];
  const note = compact({ note: prose(raw, 'description') });
  const add = (first: string, last: string): void => {
    into.exceptions.push({
      from: first,
      ...(last === first ? {} : { to: last }),
      spans,
      ...note,
    });
  };
  if (!isYearless(from)) {
    add(from.date, to.date);
    return;
  }
  into.notes.push({ severity: 'warning', field: 'start_date', code: 'no-year', found: start });
  for (let year = Number(today.slice(0, 4)), past = 0; past < YEARS; past += 1) {
    add(`${year + past}${from.date.slice(4)}`, `${year + past}${to.date.slice(4)}`);
  }
}

/** Ohana writes the year 1 when it means every year. */
function isYearless({ date }: DateReading): boolean {
  return date.startsWith('0001-');
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
  // From a year that is none to a real one, or from an old one: nobody could say when.
  if (from.date < '1900' && !(isYearless(from) && isYearless(to))) {
    return { field: 'start_date', code: 'no-year', found: start };
  }
  if (isClosed(raw)) return undefined;
  const times = timesOf(raw);
  if (times !== undefined) {
    const isRead = isClear(times.opens, times.closes);
    return isRead
      ? undefined
      : { field: 'closes_at', code: 'hours-unreadable', found: wordsOf(raw) };
  }
  const field = timeAt(raw, 'opens_at') ? 'closes_at' : 'opens_at';
  return { field, code: 'hours-no-times', found: wordsOf(raw) };
}

/** Undefined when one of the two is absent, or not a time. */
function timesOf(raw: Raw): { opens: TimeReading; closes: TimeReading } | undefined {
  const opens = atStartOfDay(timeAt(raw, 'opens_at'));
  const closes = timeAt(raw, 'closes_at');
  return opens && closes ? { opens, closes } : undefined;
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
export function timeAt(raw: Raw, key: string): TimeReading | null | undefined {
  const written = text(raw, key);
  if (written === undefined) return undefined;
  return (typeof written === 'string' ? readTime(written) : undefined) ?? null;
}
