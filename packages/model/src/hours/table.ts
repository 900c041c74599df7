import {
  DAY_MINUTES,
  WEEKDAYS,
  formatDay,
  formatMinutes,
  parseDay,
  weekdayName,
  weekdayOf,
} from './calendar.ts';
import type {
  Holiday,
  Hours,
  HoursReason,
  IsoDate,
  OpeningState,
  OpenTimes,
  Schedule,
  Weekday,
} from './hours.ts';
import { SEASON_DAYS, holidayTable, joinSpans, planDay, ready } from './plan.ts';
import { isProse, readRule } from './rule.ts';
import type { Rule, Times } from './rule.ts';

/** Times as a table shows them: `24:00` for midnight as an end; an end before the start is on the next day. */
export interface TableSpan extends OpenTimes {
  readonly allDay: boolean;
}

/** The hours that hold week after week. */
export interface WeekTable {
  /** Monday to Sunday; no spans: not open by these rows. */
  readonly days: readonly { readonly day: Weekday; readonly spans: readonly TableSpan[] }[];
  /** Rows that a weekly table cannot express (monthly, dated, incomplete), in the order given. */
  readonly other: readonly Schedule[];
}

/** One dated day of a table. */
export interface DayHours {
  readonly date: IsoDate;
  readonly day: Weekday;
  /** In order of opening; none: closed. */
  readonly spans: readonly (TableSpan & {
    readonly state: Exclude<OpeningState, 'closed'>;
    readonly reason: HoursReason;
  })[];
  /** Why, when it is closed. */
  readonly reason: HoursReason;
  /** Name of the holiday, or the exception's note. */
  readonly note?: string;
}

/**
 * Sorts the plain weekly rows by weekday, with the spans of a day in order and touching ones joined.
 * @param on Leaves out rows not valid on this day, or over by then. Absent: leaves out seasons.
 */
export function weekTable(hours: Hours, on?: IsoDate): WeekTable {
  // Stryker disable next-line ConditionalExpression: no day is not a day either.
  const today = on === undefined ? undefined : parseDay(on);
  const days = WEEKDAYS.map((day) => ({ day, times: [] as Times[] }));
  const other: Schedule[] = [];
  for (const schedule of hours.schedules) {
    if (isProse(schedule)) continue;
    const rule = readRule(schedule);
    if (!holds(rule, today)) continue;
    const { times } = rule;
    if (!times || !isPlainWeekly(rule)) other.push(schedule);
    else for (const { day, times: all } of days) if (isOn(rule, day)) all.push(times);
  }
  return {
    days: days.map(({ day, times }) => ({ day, spans: joinSpans(times).map(show) })),
    other,
  };
}

/**
 * The hours of each day from `from` on, including exceptions, holidays and special rows.
 * Needs no time zone. Age is not considered.
 * @param count Days, at most 400.
 * @throws RangeError when `from` is not a day.
 */
export function dayTable(
  hours: Hours,
  from: IsoDate,
  count = 7,
  holidays?: readonly Holiday[],
): DayHours[] {
  const first = parseDay(from);
  if (first === undefined) throw new RangeError(`Not a day: ${from}`);
  const known = ready(hours);
  const table = holidays && holidayTable(holidays);
  return [...Array(400).keys()].slice(0, Math.max(0, count)).map((index) => {
    const day = first + index;
    const { spans, reason, note: dayNote } = planDay(known, day, table);
    const note = dayNote ?? spans.find((span) => span.note !== undefined)?.note;
    const shown = spans.map(({ state, reason: why, ...times }) => ({
      ...show(times),
      state,
      reason: why,
    }));
    return {
      date: formatDay(day),
      day: weekdayName(weekdayOf(day)),
      spans: shown,
      reason,
      ...(note !== undefined && { note }),
    };
  });
}

/** Everything the agency says about the hours in words, without repeats. Show it beside what is computed. */
export function hoursProse({ prose, schedules, exceptions }: Hours): string[] {
  const texts = [
    prose,
    ...schedules.flatMap(({ description, notes }) => [description, notes]),
    ...exceptions.map(({ note }) => note),
  ].map((text) => text?.trim() ?? '');
  return [...new Set(texts)].filter((text) => text !== '');
}

function holds({ from, to, length, recurrence }: Rule, day: number | undefined): boolean {
  if (day === undefined) return length >= SEASON_DAYS;
  return from <= day && day <= to && day <= recurrence.last;
}

function isPlainWeekly({ problem, recurrence }: Rule): boolean {
  const { freq, interval, byMonth, byMonthDay, byWeekNo, byYearDay, byDay } = recurrence;
  const narrowed = byMonth ?? byMonthDay ?? byWeekNo ?? byYearDay;
  // Of the frequencies only a daily one has neither weekdays nor anything that narrows it.
  const weekly = freq === 'WEEKLY' || !byDay;
  return !problem && !narrowed && weekly && interval === 1;
}

function isOn({ recurrence }: Rule, day: Weekday): boolean {
  return recurrence.byDay?.has(day) ?? true;
}

function show({ opens, closes }: Times): TableSpan {
  const allDay = opens === 0 && closes >= DAY_MINUTES;
  return {
    opensAt: formatMinutes(opens),
    closesAt: allDay ? '24:00' : formatMinutes(closes),
    allDay,
  };
}
