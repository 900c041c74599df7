import {
  statusAt,
  zoneNamed,
  type Holiday,
  type Hours,
  type HoursStatus,
  type Instant,
  type Schedule,
} from '@peerkit/model';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const DAY = 1440;
const WEEK = 7 * DAY;
const STALE_DAYS = 365;
/** What opens within this many minutes opens soon. */
const SOON = 180;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** 1970 began on a Thursday. */
const FIRST_WEEKDAY = 3;
/** What rows of a plain week have; anything else makes a rule that only `statusAt` can read. */
const PLAIN = new Set([
  'freq',
  'byDay',
  'opensAt',
  'closesAt',
  'description',
  'notes',
  'link',
  'attendingType',
]);

/** The minute of the week on a wall clock; absent on days when more than the week counts. */
interface WallMinute {
  readonly plain: number | undefined;
}

/** Whether hours are open for certain, as `statusAt` says it: quick where the hours are a plain week. */
export class OpeningHours {
  readonly #zone: string | undefined;
  readonly #holidays: readonly Holiday[] | undefined;
  readonly #weeks = new Map<Hours, readonly number[] | undefined>();
  readonly #minutes = new Map<string, WallMinute>();
  #at: Instant = NaN;

  constructor(zone: string | undefined, holidays: readonly Holiday[] | undefined) {
    this.#zone = zone;
    this.#holidays = holidays;
  }

  /** @param assured Day on which somebody last confirmed them, from 1970; 0 when nobody did. */
  isOpen(hours: Hours, assured: number, at: Instant): boolean {
    const week = this.#weekOf(hours);
    const minute = week && this.#minuteOf(hours.timeZone ?? this.#zone, at);
    if (week === undefined || minute === undefined) {
      return this.#byRule(hours, assured, at, 0).state === 'open';
    }
    return isOpenIn(week, minute) && !isStale(assured, at);
  }

  /** Whether hours that are not open will be within {@link SOON} minutes, for certain. */
  isSoon(hours: Hours, assured: number, at: Instant): boolean {
    const week = this.#weekOf(hours);
    const minute = week && this.#minuteOf(hours.timeZone ?? this.#zone, at);
    if (week === undefined || minute === undefined) {
      const { state, next } = this.#byRule(hours, assured, at, 1);
      return state === 'closed' && next?.state === 'open' && next.at - at <= SOON * MINUTE_MS;
    }
    if (isStale(assured, at)) return false;
    for (let i = 0; i < week.length; i += 2) {
      const wait = ((week[i] ?? 0) - minute + WEEK) % WEEK;
      if (wait > 0 && wait <= SOON) return true;
    }
    return false;
  }

  #byRule(hours: Hours, assured: number, at: Instant, horizonDays: number): HoursStatus {
    return statusAt(hours, at, {
      ...(this.#zone !== undefined && { timeZone: this.#zone }),
      ...(this.#holidays !== undefined && { holidays: this.#holidays }),
      ...(assured > 0 && { assured: dateOf(assured) }),
      horizonDays,
    });
  }

  #weekOf(hours: Hours): readonly number[] | undefined {
    if (!this.#weeks.has(hours)) this.#weeks.set(hours, plainWeek(hours));
    return this.#weeks.get(hours);
  }

  /** The same for every entry of a search, so it is kept until the time is another. */
  #minuteOf(name: string | undefined, at: Instant): number | undefined {
    if (at !== this.#at) this.#minutes.clear();
    this.#at = at;
    const key = name ?? '';
    let known = this.#minutes.get(key);
    if (known === undefined) {
      known = { plain: minuteOfWeek(key, at, this.#holidays) };
      this.#minutes.set(key, known);
    }
    return known.plain;
  }
}

/** Local midnight of a day some days from an instant, as an instant; undefined without a known zone. */
export function wallTime(
  zone: string | undefined,
  at: Instant,
  days: number,
  minute: number,
): Instant | undefined {
  const known = zone === undefined ? undefined : zoneNamed(zone);
  if (known === undefined) return undefined;
  const wall =
    (Math.floor((at + known.offsetAt(at)) / DAY_MS) + days) * DAY_MS + minute * MINUTE_MS;
  return wall - known.offsetAt(wall - known.offsetAt(at));
}

function minuteOfWeek(
  name: string,
  at: Instant,
  holidays: readonly Holiday[] = [],
): number | undefined {
  const zone = zoneNamed(name);
  if (zone === undefined) return undefined;
  const offset = zone.offsetAt(at);
  // Near a change of the clocks, more than the week counts.
  if (zone.offsetAt(at - 2 * DAY_MS) !== offset || zone.offsetAt(at + 2 * DAY_MS) !== offset) {
    return undefined;
  }
  const day = Math.floor((at + offset) / DAY_MS);
  if (holidays.some(({ date }) => date === dateOf(day - 1) || date === dateOf(day)))
    return undefined;
  const weekday = (day + FIRST_WEEKDAY) % 7;
  return weekday * DAY + Math.floor((at + offset - day * DAY_MS) / MINUTE_MS);
}

function isOpenIn(week: readonly number[], minute: number): boolean {
  for (let i = 0; i < week.length; i += 2) {
    const to = week[i + 1] ?? 0;
    if ((minute >= (week[i] ?? 0) && minute < to) || minute + WEEK < to) return true;
  }
  return false;
}

/** The open minutes of a week, as pairs from Monday 0:00; undefined when the hours are more than that. */
function plainWeek(hours: Hours): readonly number[] | undefined {
  const { schedules, exceptions, prose, notOnHolidays } = hours;
  const isMore = exceptions.length > 0 || prose !== undefined || notOnHolidays === true;
  if (isMore || schedules.length === 0) return undefined;
  const week: number[] = [];
  for (const schedule of schedules) {
    const spans = plainDays(schedule);
    if (spans === undefined) return undefined;
    week.push(...spans);
  }
  return week;
}

function plainDays(schedule: Schedule): readonly number[] | undefined {
  const { freq, byDay, opensAt, closesAt } = schedule;
  if (!Object.keys(schedule).every((key) => PLAIN.has(key))) return undefined;
  if (freq !== undefined && freq !== 'WEEKLY') return undefined;
  const from = opensAt === '24:00' ? undefined : minuteOf(opensAt);
  const until = closesAt === '23:59' ? DAY : minuteOf(closesAt);
  if (byDay === undefined || byDay.length === 0 || from === undefined || until === undefined) {
    return undefined;
  }
  const days = byDay.map((day) => DAYS.indexOf(day));
  if (days.includes(-1)) return undefined;
  const to = until <= from ? until + DAY : until;
  return days.flatMap((day) => [day * DAY + from, day * DAY + to]);
}

function minuteOf(time: string | undefined): number | undefined {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time ?? '');
  if (parts !== null) return Number(parts[1]) * 60 + Number(parts[2]);
  return time === '24:00' ? DAY : undefined;
}

const isStale = (assured: number, at: Instant): boolean =>
  assured > 0 && at / DAY_MS - assured > STALE_DAYS + 1;

const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
