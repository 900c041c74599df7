import type { DayHours } from '@peerkit/model';

const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const HALF_DAY = 720;
/** English, which most lists with words for hours are in, beside the list's own language. */
const ENGLISH = ['mon(day)?', 'tue(s(day)?)?', 'wed(s|nesday)?', 'thu(r(s(day)?)?)?', 'fri(day)?'];
const WEEKEND = ['sat(urday)?', 'sun(day)?'];
const TIME = /(\d{1,2})(?:[:.h](\d\d))?\s*(?:([ap])\.?m\b\.?)?/g;
const JOINS = /\b(and|to|till|until|from)\b|[-–—,;&/]/g;

/**
 * Whether the table of hours already says all that a text about hours says: the same days, and the same times in another
 * notation. A text with anything else, such as a doubt or two kinds of days, is shown for people to read.
 */
export function isSaidByTable(text: string, days: readonly DayHours[], language = 'en'): boolean {
  const isOpen = days.some(({ spans }) => spans.length > 0);
  // Semicolons separate days with different times.
  return isOpen && [text.split(';'), [text]].some((parts) => areInTable(parts, days, language));
}

/** The days and times that a text names. */
interface WrittenHours {
  readonly named: ReadonlySet<number>;
  readonly times: readonly (readonly [minutes: number, isSure: boolean])[];
}

function areInTable(
  parts: readonly string[],
  days: readonly DayHours[],
  language: string,
): boolean {
  const all = parts.filter((part) => part.trim() !== '').map((part) => readHours(part, language));
  return days.every((day) => {
    const its = all.filter((part) => part?.named.has(weekday(day.date)) ?? true);
    const [only] = its;
    if (day.spans.length === 0) return its.length === 0;
    return its.length === 1 && only !== undefined && hasTimes(day, only);
  });
}

/** Reads the days and times in a text; undefined where the text says anything else. */
function readHours(text: string, language: string): WrittenHours | undefined {
  let rest = ` ${text.toLowerCase()} `;
  namesOf(language).forEach((name, day) => {
    // Without a lookbehind, which Safari before 16.4 cannot read.
    const pattern = new RegExp(`(\\P{L})(?:${name})\\.?(?!\\p{L})`, 'gu');
    rest = rest.replace(pattern, (_, before: string) => `${before} @${day}@ `);
  });
  const named = new Set<number>();
  rest = rest.replace(/@(\d)@(?:\s*(?:[-–—]|to)\s*@(\d)@)?/g, (_, from: string, to = from) => {
    const length = (Number(to) - Number(from) + 7) % 7;
    for (let at = 0; at <= length; at += 1) named.add((Number(from) + at) % 7);
    return ' ';
  });
  const times: (readonly [minutes: number, isSure: boolean])[] = [];
  rest = rest.replace(TIME, (_, hour: string, minute = '0', half?: string) => {
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
    times.push([hours * 60 + Number(minute), half !== undefined || Number(hour) > 12]);
    return ' ';
  });
  const isAll = named.size > 0 && !/[\p{L}\d]/u.test(rest.replace(JOINS, ' '));
  return isAll ? { named, times } : undefined;
}

/** Whether a day of the table has these times and no other. */
function hasTimes(day: DayHours, { times }: WrittenHours): boolean {
  const shown = timesOf(day);
  const isSame = (shownMinutes: number, [minutes, isSure]: readonly [number, boolean]): boolean =>
    isSure ? shownMinutes === minutes : shownMinutes % HALF_DAY === minutes % HALF_DAY;
  return (
    times.every((time) => shown.some((minutes) => isSame(minutes, time))) &&
    shown.every((minutes) => times.some((time) => isSame(minutes, time)))
  );
}

/** From Monday on: the names of days, as patterns. */
function namesOf(language: string): string[] {
  return [...ENGLISH, ...WEEKEND].map((english, at) => {
    const names = (['long', 'short'] as const).map((weekday) =>
      new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
        .format(MONDAY + at * DAY_MS)
        .toLowerCase()
        .replace(/\.$/, ''),
    );
    return [...names, english].join('|');
  });
}

const weekday = (date: string): number => (new Date(date).getUTCDay() + 6) % 7;

function timesOf({ spans }: DayHours): number[] {
  return spans.flatMap(({ opensAt, closesAt }) =>
    [opensAt, closesAt].map((time) => {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      return hours * 60 + minutes;
    }),
  );
}
