import { DAY_MINUTES, civil, parseDay } from './calendar.ts';
import type { Civil } from './calendar.ts';
import type { Holiday, Hours, HoursException, HoursReason, OpeningState } from './hours.ts';
import { mayBeHoliday } from './holidays.ts';
import { UNREADABLE, isProse, occursOn, readRule, readTimes } from './rule.ts';
import type { Rule, Times } from './rule.ts';

/** More rows than this are a mistake or an attack, and would make every list slow. */
const MOST_ROWS = 500;
/** A row valid for fewer days is a season or a special week, and overrides the rows around it. */
export const SEASON_DAYS = 300;
/** A row valid for no more days than this was written with the holiday in mind. */
const HOLIDAY_DAYS = 7;

/** A stretch of one day's plan. Minutes on the wall clock since that day's midnight. */
export interface PlanSpan extends Times {
  readonly state: Exclude<OpeningState, 'closed'>;
  readonly reason: HoursReason;
  readonly note?: string;
}

/** The hours of one day. Whatever no span covers is closed. */
export interface DayPlan {
  readonly spans: readonly PlanSpan[];
  /** Why it is closed when it is. */
  readonly reason: HoursReason;
  readonly note?: string;
}

/** Hours prepared for lookups: everything is parsed once. */
export interface ReadyHours {
  readonly rules: readonly Rule[];
  readonly exceptions: readonly ReadyException[];
  /** Some exception cannot be read and may apply on any day, so nothing can be relied on. */
  readonly doubtful: boolean;
  /** There are words instead of rows. */
  readonly prose: boolean;
  /** The rows do not hold on public holidays. */
  readonly notOnHolidays?: true;
}

interface ReadyException {
  readonly from: number;
  readonly to: number;
  /** Undefined: its times cannot be read. */
  readonly spans: readonly Times[] | undefined;
  readonly note?: string;
}

const TOO_MANY: ReadyHours = {
  rules: [UNREADABLE],
  exceptions: [],
  doubtful: false,
  prose: false,
};

const readyHours = new WeakMap<Hours, ReadyHours>();
const readyHolidays = new WeakMap<readonly Holiday[], ReadonlyMap<number, Holiday>>();

/** Reads hours once; they are plain data that nobody changes. */
export function ready(hours: Hours): ReadyHours {
  let made = readyHours.get(hours);
  if (!made) {
    made = makeReady(hours);
    readyHours.set(hours, made);
  }
  return made;
}

export function holidayTable(holidays: readonly Holiday[]): ReadonlyMap<number, Holiday> {
  let table = readyHolidays.get(holidays);
  if (!table) {
    table = new Map(holidays.map((holiday) => [parseDay(holiday.date) ?? NaN, holiday]));
    readyHolidays.set(holidays, table);
  }
  return table;
}

/** Sorts spans and joins those that touch or overlap with the same state. */
export function joinSpans<Span extends Times & Partial<PlanSpan>>(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.opens - b.opens)) {
    const last = joined.at(-1);
    const same = last?.state === span.state && last?.reason === span.reason;
    if (last && same && last.note === span.note && span.opens <= last.closes) {
      joined[joined.length - 1] = { ...last, closes: Math.max(last.closes, span.closes) };
    } else joined.push(span);
  }
  return joined;
}

/** The plan of one day, by the precedence that {@link Hours} documents. */
export function planDay(
  hours: ReadyHours,
  day: number,
  holidays?: ReadonlyMap<number, Holiday>,
): DayPlan {
  const plan = exceptionPlan(hours, day) ?? rulePlan(hours, civil(day), holidays);
  const { spans } = plan;
  return {
    ...plan,
    spans: joinSpans(hours.doubtful ? spans.map((span) => doubt(span, 'unreadable')) : spans),
  };
}

function exceptionPlan(hours: ReadyHours, day: number): DayPlan | undefined {
  const covering = hours.exceptions.filter(({ from, to }) => from <= day && day <= to);
  if (!covering.length) return undefined;
  const shortest = Math.min(...covering.map(({ from, to }) => to - from));
  const chosen = covering.filter(({ from, to }) => to - from === shortest);
  const spans = chosen.flatMap(({ spans, note }): PlanSpan[] => {
    const noted = note === undefined ? {} : { note };
    if (!spans) return [{ ...wholeDay('unknown', 'unreadable'), ...noted }];
    return spans.map((times) => ({ ...times, state: 'open', reason: 'exception', ...noted }));
  });
  const note = chosen.find((exception) => exception.note !== undefined)?.note;
  return { spans, reason: 'exception', ...(note !== undefined && { note }) };
}

function rulePlan(
  hours: ReadyHours,
  day: Civil,
  holidays: ReadonlyMap<number, Holiday> | undefined,
): DayPlan {
  const valid = hours.rules.filter((rule) => rule.from <= day.day && day.day <= rule.to);
  if (!valid.length) return { spans: [withoutRules(hours, day.day)], reason: 'scheduled' };
  const occurring = valid.filter((rule) => occursOn(rule.recurrence, day));
  if (!occurring.length) {
    const lapsed = hours.rules.some(
      // Stryker disable next-line EqualityOperator: on its last day a row is valid, and does not have the day.
      (rule) => rule.to < day.day && mayStillHold(rule, valid) && occursOn(rule.recurrence, day),
    );
    const ended = valid.every((rule) => rule.recurrence.last < day.day);
    return {
      spans: lapsed ? [wholeDay('unknown', 'expired')] : [],
      reason: ended ? 'ended' : 'scheduled',
    };
  }
  const shortest = Math.min(...occurring.map(rank));
  const first = occurring.filter((rule) => rank(rule) === shortest);
  const groups = new Set(first.map(({ group }) => group));
  const chosen = occurring.filter(
    (rule) => rank(rule) === shortest || (rule.group !== undefined && groups.has(rule.group)),
  );
  const spans = chosen.map(spanOf);
  const holiday = holidays?.get(day.day);
  const isHoliday =
    holiday ?? (hours.notOnHolidays === true && !holidays?.size && mayBeHoliday(day));
  if (!isHoliday || shortest <= HOLIDAY_DAYS) return { spans, reason: 'scheduled' };
  return { spans: spans.map((span) => doubt(span, 'holiday', holiday?.name)), reason: 'scheduled' };
}

/** The reading of a day on which no row is valid. */
function withoutRules(hours: ReadyHours, day: number): PlanSpan {
  if (!hours.rules.length) {
    return hours.prose ? wholeDay('check-first', 'prose') : wholeDay('unknown', 'no-hours');
  }
  // Stryker disable next-line EqualityOperator: on its last day a row is valid.
  const expired = hours.rules.some((rule) => rule.to < day);
  return wholeDay('unknown', expired ? 'expired' : 'not-yet-valid');
}

/** A row that ran out still casts doubt on its days, unless it was a season or a later row replaced it. */
function mayStillHold(rule: Rule, valid: readonly Rule[]): boolean {
  return rank(rule) === Infinity && !valid.some(({ from }) => from > rule.to);
}

function rank({ length }: Rule): number {
  return length < SEASON_DAYS ? length : Infinity;
}

function spanOf({ problem, times }: Rule): PlanSpan {
  if (!problem && times) return { ...times, state: 'open', reason: 'scheduled' };
  // Stryker disable next-line StringLiteral: a row without times has that problem already.
  return { ...wholeDay('unknown', problem ?? 'no-times'), ...(problem === 'no-start' && times) };
}

function doubt(span: PlanSpan, reason: HoursReason, note?: string): PlanSpan {
  if (span.state !== 'open') return span;
  return { ...span, state: 'check-first', reason, ...(note !== undefined && { note }) };
}

function wholeDay(state: PlanSpan['state'], reason: HoursReason): PlanSpan {
  return { opens: 0, closes: DAY_MINUTES, state, reason };
}

function makeReady({ schedules, exceptions, prose, notOnHolidays }: Hours): ReadyHours {
  if (schedules.length + exceptions.length > MOST_ROWS) return TOO_MANY;
  const read = exceptions.map(readException);
  return {
    rules: schedules.filter((row) => !isProse(row)).map(readRule),
    exceptions: read.filter((exception) => exception !== undefined),
    doubtful: read.includes(undefined),
    prose: (prose ?? '').trim() !== '' || schedules.some(isProse),
    ...(notOnHolidays === true && { notOnHolidays }),
  };
}

function readException({ from, to, spans, note }: HoursException): ReadyException | undefined {
  const first = parseDay(from);
  const last = to === undefined ? first : parseDay(to);
  if (first === undefined || last === undefined || last < first) return undefined;
  const times = spans.map(readTimes).filter((span) => span !== undefined);
  return {
    from: first,
    to: last,
    spans: times.length === spans.length ? times : undefined,
    ...(note !== undefined && { note }),
  };
}
