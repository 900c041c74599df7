import type { Instant, IsoDate, WallTime } from '@peerkit/model';

/** How times and days of one place are written in one language. */
export interface Clock {
  /** The day it is there at an instant. */
  dayOf(at: Instant): IsoDate;
  /** When the day after that of an instant begins there. */
  nextDay(at: Instant): Instant;
  /** `9:00`, `today 9:00`, `Mon 9:00` or `3 Dec 9:00`, as near as the instant is. */
  when(at: Instant, now: Instant): string;
  /** As {@link Clock.when}, without the day where that is clear: the closing time of a place that is open now. */
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

const STYLES = {
  time: { hour: 'numeric', minute: '2-digit' },
  weekday: { weekday: 'short' },
  day: { day: 'numeric', month: 'short' },
  'weekday-day': { weekday: 'short', day: 'numeric', month: 'short' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function writeUtc(language: string, style: keyof typeof STYLES, at: number): string | undefined {
  if (Number.isNaN(at)) return undefined;
  const key = `${language} ${style}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { ...STYLES[style], timeZone: 'UTC' });
  formats.set(key, format);
  // A date such as 2026-11-03 is not broken after a hyphen.
  return format.format(at).replaceAll('-', '\u2011');
}

/** A day in words; undefined for what is not a day. Days have no zone. */
export function dayInWords(
  language: string,
  day: IsoDate,
  style: Exclude<keyof typeof STYLES, 'time'>,
): string | undefined {
  return writeUtc(language, style, new Date(`${day}T00:00Z`).getTime());
}

/** A time on a wall clock, as it is written in a language; midnight as an end begins the next day. */
export function timeInWords(language: string, time: WallTime): string {
  const written = writeUtc(language, 'time', new Date(`1970-01-01T${time}Z`).getTime()) ?? time;
  return written.replaceAll(' ', '\u00a0');
}

function makeClock(language: string, zone: string): Clock {
  const written = (options: Intl.DateTimeFormatOptions): ((at: Instant) => string) => {
    const format = new Intl.DateTimeFormat(language, { timeZone: zone, ...options });
    // A time is not broken over two lines.
    return (at) => format.format(at).replaceAll(' ', '\u00a0');
  };
  const zoneName = isForeign(zone) ? nameOfZone(language, zone) : undefined;
  const time = written(STYLES.time);
  const onWeekday = written({ ...STYLES.weekday, ...STYLES.time });
  const onDay = written({ ...STYLES.day, ...STYLES.time });
  const inYear = written({ ...STYLES.short, ...STYLES.time });
  const { dayOf, nextDay } = daysOf(dayWriter(zone));
  const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const when = (at: Instant, now: Instant): string => {
    const days = (new Date(dayOf(at)).getTime() - new Date(dayOf(now)).getTime()) / DAY_MS;
    if (days === 0 || days === 1) return `${near.format(days, 'day')} ${time(at)}`;
    if (days < 7) return onWeekday(at);
    return (days < 300 ? onDay : inYear)(at);
  };
  return {
    dayOf,
    nextDay,
    when,
    until: (at, now) => (at - now <= SOON_MS ? time(at) : when(at, now)),
    zoneName,
  };
}

let home: { readonly zone: string; readonly offsets: string } | undefined;
/** In winter and in summer, whichever is which. */
const SEASONS = [new Date(2026, 0), new Date(2026, 6)] as const;

/**
 * The zone of the person. A list asks for it with each card, and it takes a formatter to know: so it is asked for again
 * only when clocks here have moved.
 */
function homeZone(): string {
  const offsets = [new Date(), ...SEASONS].map((date) => date.getTimezoneOffset()).join();
  if (home?.offsets !== offsets) {
    home = { zone: new Intl.DateTimeFormat().resolvedOptions().timeZone, offsets };
  }
  return home.zone;
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

/** Remembers the last day: a list asks the same again and again. */
function daysOf(write: Clock['dayOf']): Pick<Clock, 'dayOf' | 'nextDay'> {
  let last = { from: Infinity, until: -Infinity, day: '' };
  const dayWith = (at: Instant): typeof last => {
    if (at < last.from || at >= last.until) {
      last = { from: at, until: nextDay(write, at), day: write(at) };
    }
    return last;
  };
  return {
    // What is far away is asked for once.
    dayOf: (at) => (at >= last.from && at < last.until ? last.day : write(at)),
    nextDay: (at) => dayWith(at).until,
  };
}

/** Found by halves: no two zones change their clocks alike. */
function nextDay(dayOf: Clock['dayOf'], at: Instant): Instant {
  const today = dayOf(at);
  let low = at;
  // A day may have 25 hours.
  let high = at + 1.1 * DAY_MS;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (dayOf(middle) === today) low = middle;
    else high = middle;
  }
  return high;
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
