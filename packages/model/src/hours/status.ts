import { DAY_MINUTES, DAY_MS, parseDay } from './calendar.ts';
import type {
  Hours,
  HoursContext,
  HoursReason,
  HoursSpan,
  HoursStatus,
  Instant,
  OpeningState,
} from './hours.ts';
import { holidayTable, planDay, ready } from './plan.ts';
import type { DayPlan, PlanSpan, ReadyHours } from './plan.ts';
import { dayAt, instantOf, zoneNamed } from './zone.ts';
import type { Zone } from './zone.ts';

const MOST_DAYS_AHEAD = 400;
const STALE_AFTER_DAYS = 365;
/** Instants that all engines can convert to a wall clock: the years 100 to 9000. */
const FIRST_INSTANT = -59_011_459_200_000;
const LAST_INSTANT = 221_845_392_000_000;
const MINUTE_MS = 60_000;
const STRENGTH = { open: 3, 'check-first': 2, unknown: 1, closed: 0 } as const;

/** A state and its reason. */
interface Reading {
  readonly state: OpeningState;
  readonly reason: HoursReason;
  readonly note?: string;
}

type Found = Reading & { readonly at: Instant };

/**
 * Whether a place is open at an instant, why, and when that changes.
 * The cost is bounded whatever the hours are. With `horizonDays: 0` only two days are read, which suits a
 * filter over a long list.
 * @throws RangeError when the instant is not a number within the years 100 to 9000.
 */
export function statusAt(hours: Hours, instant: Instant, context: HoursContext = {}): HoursStatus {
  assertInstant(instant);
  const setting = settingOf(hours, context);
  if ('state' in setting) return setting;
  const found = timeline(setting, instant, daysAhead(context.horizonDays));
  const now = readingOf(found.next());
  const next = firstChange(found, now.state);
  const { state, reason, note } = now;
  const status = {
    state,
    reason,
    ...(note !== undefined && { note }),
    ...(next && { next: { state: next.state, at: next.at } }),
  };
  if (state === 'check-first' && reason !== 'prose') return { ...status, planned: 'open' };
  if ((state !== 'open' && state !== 'closed') || !isStale(instant, context)) return status;
  return { ...status, state: 'check-first', reason: 'stale', planned: state };
}

/**
 * Every stretch between two instants that is not plainly closed, in order, cut to the two. They never
 * overlap, and equal neighbours are joined. Looks at most 400 days ahead. Does not consider how old the
 * hours are: ask {@link statusAt} whether they are stale.
 * @throws RangeError when an instant is not a number within the years 100 to 9000.
 */
export function spansBetween(
  hours: Hours,
  from: Instant,
  to: Instant,
  context: HoursContext = {},
): HoursSpan[] {
  assertInstant(from);
  assertInstant(to);
  const setting = settingOf(hours, context);
  // Two more than fit, for a day cut short by the window and one skipped at the date line.
  // Stryker disable next-line ArithmeticOperator: what is found beyond `end` is not taken.
  const days = daysAhead((to - from) / DAY_MS) + 2;
  const end = Math.min(to, from + MOST_DAYS_AHEAD * DAY_MS);
  const found: Iterable<Found> =
    'state' in setting ? [{ ...setting, at: from }] : timeline(setting, from, days);
  return joined(found, end);
}

interface Setting {
  readonly zone: Zone;
  readonly planOf: (day: number) => DayPlan;
}

// Stryker disable next-line ObjectLiteral,StringLiteral: a timeline always begins with a reading; only its type may not.
const CLOSED: Reading = { state: 'closed', reason: 'scheduled' };

/** What a lookup needs; or, when something is missing, the answer for every instant. */
function settingOf(hours: Hours, context: HoursContext): Setting | Reading {
  const known = ready(hours);
  // Stryker disable next-line StringLiteral: that is no zone either.
  const zone = zoneNamed(hours.timeZone ?? context.timeZone ?? '');
  if (!zone) return withoutZone(known);
  const holidays = context.holidays && holidayTable(context.holidays);
  return { zone, planOf: (day) => planDay(known, day, holidays) };
}

function withoutZone({ rules, exceptions, prose }: ReadyHours): Reading {
  if (rules.length || exceptions.length) return { state: 'unknown', reason: 'no-time-zone' };
  return prose
    ? { state: 'check-first', reason: 'prose' }
    : { state: 'unknown', reason: 'no-hours' };
}

interface PlacedSpan extends Reading {
  readonly start: Instant;
  readonly end: Instant;
}

/** The reading at `from`, and again at every later moment at which it may change. */
function* timeline({ zone, planOf }: Setting, from: Instant, days: number): Generator<Found> {
  const first = dayAt(zone, from);
  let before = planOf(first - 1);
  for (let day = first; day <= first + days; day += 1) {
    const plan = planOf(day);
    // Open around the clock or closed for weeks: nothing changes, so there is nothing to convert.
    // Stryker disable next-line ConditionalExpression: it only spares work.
    if (day > first && goesOn(before, plan)) continue;
    const begin = day === first ? from : instantOf(zone, day * DAY_MS);
    const end = instantOf(zone, (day + 1) * DAY_MS);
    const spans = [...placed(zone, day - 1, before), ...placed(zone, day, plan)];
    const edges = spans.flatMap(({ start, end: close }) => [start, close]);
    // Stryker disable next-line EqualityOperator: an edge at the beginning would be there twice, and is taken once.
    const inside = edges.filter((edge) => begin < edge && edge < end).sort((a, b) => a - b);
    for (const at of new Set(begin < end ? [begin, ...inside] : [])) {
      yield { ...readingAt(spans, plan, at), at };
    }
    before = plan;
  }
}

function placed(zone: Zone, day: number, plan: DayPlan): PlacedSpan[] {
  return plan.spans.map(({ opens, closes, ...reading }) => ({
    ...reading,
    start: instantOf(zone, day * DAY_MS + opens * MINUTE_MS),
    end: instantOf(zone, day * DAY_MS + closes * MINUTE_MS),
  }));
}

/**
 * Whether a day has one state from midnight to midnight, the same as the whole day before. That it says so of too
 * few days makes no difference but to the time it takes.
 */
// Stryker disable next-line BlockStatement: it would say so of none.
function goesOn(before: DayPlan, plan: DayPlan): boolean {
  const [earlier] = before.spans;
  const [later] = plan.spans;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: true of more days, or it would be noticed.
  if (before.spans.length > 1 || plan.spans.length > 1) return false;
  // Stryker disable next-line ConditionalExpression: false of more days, or it would be noticed.
  if (!earlier || !later) return !earlier && !later;
  // Stryker disable next-line ConditionalExpression: false of more days, or it would be noticed.
  return isFullDay(earlier) && isFullDay(later) && says(earlier) === says(later);
}

// Stryker disable next-line BlockStatement: see above.
function isFullDay({ opens, closes }: PlanSpan): boolean {
  // Stryker disable next-line ConditionalExpression: false of more days, or it would be noticed.
  return opens === 0 && closes === DAY_MINUTES;
}

function readingOf(result: IteratorResult<Found, unknown>): Reading {
  return result.done ? CLOSED : result.value;
}

function readingAt(spans: readonly PlacedSpan[], plan: DayPlan, at: Instant): Reading {
  let best: PlacedSpan | undefined;
  for (const span of spans) {
    if (at < span.start || at >= span.end) continue;
    if (!best || STRENGTH[span.state] > STRENGTH[best.state]) best = span;
  }
  const { note, reason } = best ?? plan;
  return { state: best?.state ?? 'closed', reason, ...(note !== undefined && { note }) };
}

function firstChange(found: Iterable<Found>, state: OpeningState): Found | undefined {
  for (const later of found) if (later.state !== state) return later;
  return undefined;
}

function joined(found: Iterable<Found>, end: Instant): HoursSpan[] {
  const spans: HoursSpan[] = [];
  let current: (Reading & { at: Instant }) | undefined;
  const close = (until: Instant) => {
    if (!current || current.state === 'closed') return;
    const { at: start, state, ...why } = current;
    spans.push({ start, end: until, state, ...why });
  };
  for (const next of found) {
    if (next.at >= end) break;
    if (current && says(current) === says(next)) continue;
    close(next.at);
    current = next;
  }
  close(end);
  return spans;
}

// Stryker disable next-line StringLiteral: anything that is no note.
function says({ state, reason, note = '' }: Reading): string {
  return `${state} ${reason} ${note}`;
}

function isStale(instant: Instant, { assured, staleAfterDays }: HoursContext): boolean {
  const day = assured === undefined ? undefined : parseDay(assured);
  // Stryker disable next-line ConditionalExpression: without a day there is no number, and none is more.
  return day !== undefined && instant / DAY_MS - day > (staleAfterDays ?? STALE_AFTER_DAYS) + 1;
}

function daysAhead(days = MOST_DAYS_AHEAD): number {
  return Math.min(Math.max(Math.ceil(days), 0), MOST_DAYS_AHEAD);
}

function assertInstant(instant: Instant): void {
  if (instant >= FIRST_INSTANT && instant <= LAST_INSTANT) return;
  throw new RangeError(`Not an instant within the years 100 to 9000: ${String(instant)}`);
}
