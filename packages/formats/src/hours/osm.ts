import type { Schedule, Weekday } from '@peerkit/model';
import { clock, DAY } from './span.ts';
import type { HoursReading } from './read.ts';

const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
type Name = (typeof NAMES)[number];
const NAME = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const DAYS = `${NAME}(?:-${NAME}|\\[-?[1-5](?:,-?[1-5])*\\])?`;
const TIMES = '\\d{2}:\\d{2} ?- ?\\d{2}:\\d{2}';
const RULE = new RegExp(
  `^(?:((?:${DAYS}|PH|SH)(?:, ?(?:${DAYS}|PH|SH))*):? ?)?(?:(${TIMES}(?:, ?${TIMES})*)|(off|closed)|(24/7|00:00-24:00))$`,
);

interface Span {
  readonly opens: number;
  readonly closes: number;
}

/**
 * Reads the common part of the `opening_hours` of OpenStreetMap: `Mo-Fr 08:00-12:00,13:00-17:30; Sa off; PH off`,
 * `Tu[1,3] 10:00-12:00`. A later rule replaces an earlier one on its days. Months, sunrise, open ends
 * and comments are not read: then it is undefined, and the text stays words.
 */
export function readOsmHours(text: string): HoursReading | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 600 || !/^(?:24\/7|Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|\d{2}:)/.test(trimmed))
    return undefined;
  const byDay = new Map<string, readonly Span[]>();
  for (const rule of trimmed.split(/\s*;\s*/).filter((part) => part !== '')) {
    const read = readRule(rule);
    if (read === undefined) return undefined;
    for (const day of read.days) {
      // A rule for the second Tuesday replaces the one for Tuesdays on that day alone; no row can say that.
      const name = day.slice(-2);
      const isMixed = [...byDay.keys()].some(
        (other) =>
          other !== day && other.slice(-2) === name && (other.length === 2) !== (day.length === 2),
      );
      if (isMixed) return undefined;
      byDay.set(day, read.spans);
    }
  }
  const schedules = rowsOf(byDay);
  return schedules.length === 0 ? undefined : { schedules, guesses: [] };
}

function readRule(rule: string): { days: readonly string[]; spans: readonly Span[] } | undefined {
  const [whole, selector, times, off, always] = RULE.exec(rule) ?? [];
  // Times without days are every day to OpenStreetMap, but not to somebody who keeps a spreadsheet.
  if (whole === undefined || (selector === undefined && always === undefined)) return undefined;
  const spans = off === undefined ? (always === undefined ? spansOf(times ?? '') : [ALWAYS]) : [];
  if (spans === undefined) return undefined;
  const parts = (selector ?? 'Mo-Su').split(/, ?(?![^[]*\])/);
  const hasHolidays = parts.some((part) => part === 'PH' || part === 'SH');
  // Other hours on holidays are more than a week can say; that it is closed then is no promise.
  if (hasHolidays && spans.length > 0) return undefined;
  return { days: parts.flatMap(daysOf), spans };
}

const ALWAYS: Span = { opens: 0, closes: DAY };

function spansOf(times: string): readonly Span[] | undefined {
  const spans = times.split(/, ?/).map((part) => {
    const [opens = 0, closes = 0] = part.split(/ ?- ?/).map((time) => {
      const [hour = 0, minute = 0] = time.split(':').map(Number);
      return minute > 59 ? NaN : hour * 60 + minute;
    });
    const end = closes <= opens ? closes + DAY : closes;
    const isRead = opens < DAY && closes <= 2 * DAY && closes !== opens && end - opens <= DAY;
    // 20 hours through a night: most likely a clock of 12 hours.
    const isNight = end > DAY && end - opens > 18 * 60;
    return isRead && !isNight ? { opens, closes: end } : undefined;
  });
  const read = spans.filter((span) => span !== undefined);
  const isOrdered = read.every((span, at) => at === 0 || span.opens >= (read[at - 1]?.closes ?? 0));
  return read.length === spans.length && isOrdered ? read : undefined;
}

function daysOf(part: string): readonly string[] {
  if (part === 'PH' || part === 'SH') return [];
  const [from = 'Mo', to] = part.slice(0, 6).split('-');
  const nth = /\[(.*)\]/.exec(part)?.[1];
  if (nth !== undefined)
    return nth.split(',').map((place) => `${place}${part.slice(0, 2).toUpperCase()}`);
  const first = NAMES.indexOf(from as Name);
  const last = to === undefined ? first : NAMES.indexOf(to as Name);
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, at) => NAMES[(first + at) % 7]?.toUpperCase() ?? '');
}

function rowsOf(byDay: ReadonlyMap<string, readonly Span[]>): Schedule[] {
  const rows = new Map<string, { byDay: string[]; span: Span; monthly: boolean }>();
  for (const day of [...byDay.keys()].sort((a, b) => order(a) - order(b))) {
    for (const span of byDay.get(day) ?? []) {
      const monthly = day.length > 2;
      const key = `${String(span.opens)}-${String(span.closes)} ${String(monthly)}`;
      const row = rows.get(key) ?? { byDay: [], span, monthly };
      row.byDay.push(day);
      rows.set(key, row);
    }
  }
  return [...rows.values()].map(({ byDay: days, span, monthly }): Schedule => ({
    freq: monthly ? 'MONTHLY' : 'WEEKLY',
    byDay: days,
    opensAt: clock(span.opens),
    closesAt: clock(span.closes),
  }));
}

function order(day: string): number {
  return WEEK_ORDER.indexOf(day.slice(-2) as Weekday);
}

const WEEK_ORDER: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
