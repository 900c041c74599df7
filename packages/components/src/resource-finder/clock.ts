import type { Instant, IsoDate } from '@peerkit/model';

/** How times and days of one place are written in one language. */
export interface Clock {
  /** The day it is there at an instant. */
  dayOf(at: Instant): IsoDate;
  /** `9:00`, `today 9:00`, `Mon 9:00` or `3 Dec 9:00`, as near as the instant is. */
  when(at: Instant, now: Instant): string;
  /** As {@link Clock.when}, without the day while it is clear which one: the end of what goes on now. */
  until(at: Instant, now: Instant): string;
  /** The name of the zone, where clocks there differ from those of the person. */
  readonly zoneName: string | undefined;
}

const DAY_MS = 86_400_000;
/** An end within half a day needs no name of a day. */
const SOON_MS = DAY_MS / 2;
/** Directories name few zones; a hostile file may name many. */
const MOST_CLOCKS = 50;
const clocks = new Map<string, Clock>();

/**
 * The clock of a zone. Made once: formatters are slow to make.
 * @param zone An IANA zone that the platform knows; the person's own when absent.
 */
export function clockOf(language: string, zone = homeZone()): Clock {
  const key = `${language} ${zone} ${homeZone()}`;
  let clock = clocks.get(key);
  if (clock === undefined) {
    if (clocks.size >= MOST_CLOCKS) clocks.clear();
    clock = makeClock(language, zone);
    clocks.set(key, clock);
  }
  return clock;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in words; undefined for what is not a day. Days have no zone. */
export function dayInWords(
  language: string,
  day: IsoDate,
  style: 'day' | 'short' | 'long' | 'weekday' = 'long',
): string | undefined {
  const at = Date.parse(`${day}T00:00Z`);
  if (Number.isNaN(at)) return undefined;
  const key = `${language} ${style}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { ...STYLES[style], timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(at);
}

const STYLES = {
  day: { day: 'numeric', month: 'short' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { dateStyle: 'long' },
  weekday: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function makeClock(language: string, zone: string): Clock {
  const written = (options: Intl.DateTimeFormatOptions): ((at: Instant) => string) => {
    const format = new Intl.DateTimeFormat(language, { timeZone: zone, ...options });
    return (at) => format.format(at);
  };
  const zoneName = isForeign(zone) ? nameOfZone(language, zone) : undefined;
  const minutes = { hour: 'numeric', minute: '2-digit' } as const;
  const day = { day: 'numeric', month: 'short' } as const;
  const time = written(minutes);
  const onWeekday = written({ weekday: 'short', ...minutes });
  const onDay = written({ ...day, ...minutes });
  const inYear = written({ ...day, year: 'numeric', ...minutes });
  const dayOf = dayWriter(zone);
  const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const when = (at: Instant, now: Instant): string => {
    const days = (Date.parse(dayOf(at)) - Date.parse(dayOf(now))) / DAY_MS;
    if (days === 0 || days === 1) return `${near.format(days, 'day')} ${time(at)}`;
    if (days < 7) return onWeekday(at);
    return (days < 300 ? onDay : inYear)(at);
  };
  return {
    dayOf,
    when,
    until: (at, now) => (at - now <= SOON_MS ? time(at) : when(at, now)),
    zoneName,
  };
}

function homeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function dayWriter(timeZone: string): (at: Instant) => IsoDate {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (at) => {
    const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
    for (const { type, value } of format.formatToParts(at)) parts[type] = value;
    return `${parts.year}-${parts.month}-${parts.day}`;
  };
}

/** Whether the clocks of a zone ever differ from the person's: not by its name alone. */
function isForeign(zone: string): boolean {
  const home = homeZone();
  if (zone === home) return false;
  const wallClock = (timeZone: string) =>
    new Intl.DateTimeFormat('en-US', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const [there, here] = [wallClock(zone), wallClock(home)];
  // Half a year apart, so that both summer and winter time are compared.
  const now = Date.now();
  return [now, now + 182 * DAY_MS].some((at) => there.format(at) !== here.format(at));
}

function nameOfZone(language: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone,
    timeZoneName: 'short',
  }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
