import { DAY_MS } from './calendar.ts';
import type { Instant } from './hours.ts';

/** How many zones are cached. Directories name few; a hostile file may name many. */
const MOST_ZONES = 200;
/** Days of offsets kept per zone: enough for a year's search and some. */
const MOST_DAYS = 2000;

/** An IANA zone: how wall clocks there relate to instants. */
export interface Zone {
  /** Milliseconds that the wall clock is ahead of UTC. */
  offsetAt(instant: Instant): number;
}

const zones = new Map<string, Zone | undefined>();

/** The zone with a name; undefined when the platform does not know it. Cached, since creating one is slow. */
export function zoneNamed(name: string): Zone | undefined {
  if (!zones.has(name)) {
    if (zones.size >= MOST_ZONES) zones.clear();
    zones.set(name, makeZone(name));
  }
  return zones.get(name);
}

/** Whether the platform knows a time zone of that name. */
export function isTimeZone(name: string): boolean {
  return zoneNamed(name) !== undefined;
}

/**
 * The instant at which a wall clock first shows a time (milliseconds as if it were UTC).
 * A time that the clock skips is the moment of the skip, so later times never come earlier:
 * a span that opens in the gap opens when the clock jumps, one that lies within it does not exist.
 */
export function instantOf(zone: Zone, wall: number): Instant {
  const before = zone.offsetAt(wall - DAY_MS);
  const after = zone.offsetAt(wall + DAY_MS);
  const candidates = [wall - Math.max(before, after), wall - Math.min(before, after)] as const;
  const shows = (instant: Instant) => instant + zone.offsetAt(instant) === wall;
  // Stryker disable next-line ConditionalExpression: where the two are one, the rest finds it too, later.
  if (before === after || shows(candidates[0])) return candidates[0];
  if (shows(candidates[1])) return candidates[1];
  let [low, high] = candidates;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** The day (as a day number) that has begun last at an instant, by the clock on the wall. */
export function dayAt(zone: Zone, instant: Instant): number {
  let day = Math.floor((instant + zone.offsetAt(instant)) / DAY_MS) + 1;
  while (instantOf(zone, day * DAY_MS) > instant) day -= 1;
  return day;
}

function makeZone(name: string): Zone | undefined {
  const format = formatFor(name);
  if (!format) return undefined;
  const daily = new Map<number, number>();
  const atStartOf = (day: number): number => {
    let offset = daily.get(day);
    if (offset === undefined) {
      if (daily.size >= MOST_DAYS) daily.clear();
      offset = exactOffset(format, day * DAY_MS);
      daily.set(day, offset);
    }
    return offset;
  };
  return {
    offsetAt(instant) {
      const day = Math.floor(instant / DAY_MS);
      const offset = atStartOf(day);
      return offset === atStartOf(day + 1) ? offset : exactOffset(format, instant);
    },
  };
}

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    // How the platform reports an unknown zone.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function exactOffset(format: Intl.DateTimeFormat, instant: Instant): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(instant)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  // Some engines write midnight as 24.
  const wall = Date.UTC(year, month - 1, day, hour % 24, minute, second);
  return wall - Math.floor(instant / 1000) * 1000;
}
