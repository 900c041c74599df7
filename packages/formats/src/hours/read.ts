import type { Schedule, Weekday } from '@peerkit/model';
import { foldHours, LONGEST } from './fold.ts';
import { LANGUAGES, type HoursLanguage } from './languages.ts';
import { withoutParts } from './parts.ts';
import { minutesOf, withoutBreak } from './breaks.ts';
import { clock, DAY, readSpan, type ReadSpan } from './span.ts';
import { tokenize, WEEK, type DaysToken, type Token, type Tokens } from './tokens.ts';

/** Hours that were understood as a whole. */
export interface HoursReading {
  readonly schedules: readonly Schedule[];
  /** Times of which nothing says "am" or "pm", as they were read: `09:00-17:00`. */
  readonly guesses: readonly string[];
}

/** The text could be hours, but may mean two things. */
type Outcome = HoursReading | 'doubtful' | undefined;

const CODES = Object.keys(LANGUAGES) as HoursLanguage[];
/** Languages in which nobody writes "6pm": such a text with one of their short words is in English. */
const WITHOUT_AM: ReadonlySet<HoursLanguage> = new Set(['de', 'nl', 'pl', 'lt', 'hu']);
/** "Mar 9-5" is a Tuesday in French and Spanish, and in an English list it is not. */
const DAYS_OF_MARCH = /^mar\.? ?\d{1,2} ?- ?\d{1,2}$/;
/** Cells of a column repeat. */
const cache = new Map<string, HoursReading | undefined>();
const MOST_CACHED = 5000;

/**
 * Reads hours that a person wrote, in any of our languages. Whole or not at all: one word that is not known, or
 * two languages that would understand it differently, and it is undefined.
 * @param days The days that a column is about, when the text itself names none.
 */
export function readHoursText(text: string, days?: readonly Weekday[]): HoursReading | undefined {
  if (text.length > LONGEST) return undefined;
  const key = `${days?.join('') ?? ''}:${text}`;
  if (cache.has(key)) return cache.get(key);
  if (cache.size >= MOST_CACHED) cache.clear();
  const folded = foldHours(text);
  const reading = readOnce(folded, days) ?? readAround(folded, days) ?? readTwice(folded, days);
  cache.set(key, reading);
  return reading;
}

function readOnce(text: string, days: readonly Weekday[] | undefined): HoursReading | undefined {
  if (DAYS_OF_MARCH.test(text)) return undefined;
  const readings = new Map<string, HoursReading | undefined>();
  for (const code of CODES) {
    if (WITHOUT_AM.has(code) && /\d\s?[ap]\.?\s?m\b/.test(text)) continue;
    const tokens = tokenize(text, code);
    if (tokens === undefined) continue;
    const outcome = interpret(tokens.tokens, code === 'en', days, isOfMonth(text, code));
    // A text without any word is read once: it is the same in all languages.
    if (!tokens.hasWords && outcome !== undefined)
      return outcome === 'doubtful' ? undefined : outcome;
    if (outcome === 'doubtful') return undefined;
    if (outcome === undefined) continue;
    const key = JSON.stringify(outcome.schedules);
    // The first language that reads it so is English, if English is among them.
    const isWeak = code !== 'en' && isOneAbbreviation(tokens);
    readings.set(key, readings.get(key) ?? (isWeak ? undefined : outcome));
  }
  const [only, ...others] = readings.values();
  return others.length === 0 ? only : undefined;
}

/** The same hours in two languages: "lun-ven 9h-17h / Mon-Fri 9am-5pm". */
function readTwice(text: string, days: readonly Weekday[] | undefined): HoursReading | undefined {
  const halves = text.split(/ [/|] |\n/);
  if (halves.length !== 2) return undefined;
  const [one, other] = halves.map((half) => readOnce(half, days));
  return one !== undefined && JSON.stringify(one.schedules) === JSON.stringify(other?.schedules)
    ? one
    : undefined;
}

/** Two letters are no language: in "9:00-17:00 PT" they are a time zone, not a Polish Friday. */
function isOneAbbreviation({ tokens, isShort }: Tokens): boolean {
  const days = new Set(tokens.flatMap((token) => (token.is === 'days' ? token.days : [])));
  return isShort && days.size === 1;
}

/** "Third Tuesday" is one of the month; "every third Tuesday" may be one of three. Other languages leave "every" out. */
function isOfMonth(text: string, code: HoursLanguage): boolean {
  return code === 'en' && !/\b(?:every|each|alternate|alternating)\b/.test(text);
}

/** Hours of a place among which those of its parts, its phone and its breaks stand: read when all of them are, and fit. */
function readAround(text: string, days: readonly Weekday[] | undefined): HoursReading | undefined {
  const { main, parts, phones, breaks } = withoutParts(text) ?? {};
  const reading = main === undefined ? undefined : readOnce(main.join('; '), days);
  if (main === undefined || reading === undefined) return undefined;
  if (parts?.every((part) => isWithin(part, reading.schedules)) !== true) return undefined;
  if (phones?.every((phone) => isHours(phone)) !== true) return undefined;
  let schedules: readonly Schedule[] | undefined = reading.schedules;
  let before = -1;
  for (const { text: pause, after } of breaks ?? []) {
    if (pause === '') {
      if (!hasBreaks(reading.schedules)) return undefined;
      continue;
    }
    // "Mon-Fri 9-5; Sat 9-1; closed noon-1": on Saturday alone, or always?
    const own = after - before === 1 ? daysOf(readOnce(main[after] ?? '', days)) : undefined;
    const closed = readOnce(pause, undefined) ?? readOnce(pause, own);
    for (const row of closed?.schedules ?? []) {
      schedules = schedules === undefined ? undefined : withoutBreak(schedules, row);
    }
    if (closed === undefined) return undefined;
    before = after;
  }
  return schedules === undefined ? undefined : { ...reading, schedules };
}

/** Whether each day has hours before and after a break. */
function hasBreaks(schedules: readonly Schedule[]): boolean {
  const days = schedules.flatMap(({ byDay = [] }) => byDay);
  return days.length > 0 && days.every((day) => days.filter((other) => other === day).length > 1);
}

function daysOf(reading: HoursReading | undefined): readonly Weekday[] | undefined {
  const days = reading?.schedules.flatMap(({ byDay = [] }) => byDay) ?? [];
  return days.every(isWeekday) ? days : undefined;
}

function isWeekday(day: string): day is Weekday {
  return WEEK.some((other) => other === day);
}

function isHours(text: string): boolean {
  return (readOnce(text, undefined) ?? readOnce(text, WEEK)) !== undefined;
}

/** Whether hours, or the times at which something begins, lie within other hours. */
function isWithin(text: string, schedules: readonly Schedule[]): boolean {
  const all = [...new Set(schedules.flatMap(({ byDay = [] }) => byDay))] as Weekday[];
  // A time alone is when something begins: "Lunch: Mon-Fri, noon".
  const begun = text
    .replace(/(?<=\p{L}\.?): /gu, ' ')
    .replace(/\b(?:starts?|begins?)(?: at)? /, '');
  const long = begun.replace(
    /(?<![\d:-] ?)(?:(\d{1,2})(?::(\d\d))? ?([ap])\.? ?m\.?|noon)$/,
    minuteFrom,
  );
  const part = readOnce(long, undefined) ?? readOnce(long, all);
  return (
    part?.schedules.every(({ byDay = [], ...times }) =>
      byDay.every((day) => schedules.some((row) => covers(row, { day, ...times }))),
    ) === true
  );
}

/** `1 pm` as `13:00-13:01`. */
function minuteFrom(_: string, hour?: string, minute = '00', half = 'p'): string {
  const opens = ((Number(hour ?? 12) % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(minute);
  return `${clock(opens)}-${clock(opens + 1)}`;
}

function covers(row: Schedule, { day, ...times }: Schedule & { readonly day: string }): boolean {
  const holds = row.byDay?.includes(day) === true || row.byDay?.includes(day.slice(-2)) === true;
  const [from, to] = minutesOf(row);
  const [opens, closes] = minutesOf(times);
  return holds && from <= opens && closes <= to;
}

/** Days with, for ordinals, which of the month. */
interface DaySet {
  readonly is: 'on';
  readonly byDay: readonly string[];
}
type Item =
  | DaySet
  | { readonly is: 'spans'; readonly spans: readonly ReadSpan[] }
  | { readonly is: 'closed' }
  | { readonly is: 'holidays' }
  | { readonly is: 'except' };

function interpret(
  tokens: readonly Token[],
  twelve: boolean,
  days: readonly Weekday[] | undefined,
  ofMonth: boolean,
): Outcome {
  const outcome = interpretDays(tokens, twelve, days, ofMonth);
  if (outcome === undefined || outcome === 'doubtful' || !hasMonthApart(tokens)) return outcome;
  // "Tuesday and Thursday of the month": nobody knows which, and it is not each of them.
  const isMonthly = ({ freq }: Schedule): boolean => freq === 'MONTHLY';
  return outcome.schedules.length > 0 && outcome.schedules.every(isMonthly) ? outcome : 'doubtful';
}

/** Whether a text says "of the month" beside something else than "the first Tuesday". */
function hasMonthApart(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ is }, at) =>
      is === 'month' &&
      tokens[at - 1]?.is !== 'month' &&
      tokens[at + 1]?.is !== 'ordinal' &&
      !(tokens[at - 1]?.is === 'days' && tokens[at - 2]?.is === 'ordinal'),
  );
}

function interpretDays(
  tokens: readonly Token[],
  twelve: boolean,
  days: readonly Weekday[] | undefined,
  ofMonth: boolean,
): Outcome {
  const items = itemsOf(tokens, twelve, ofMonth);
  if (items === undefined || items === 'doubtful') return items;
  const [first] = items;
  const bare = items.length === 1 && first !== undefined && first.is !== 'on';
  if (bare && days !== undefined) {
    if (first.is === 'closed') return { schedules: [], guesses: [] };
    return first.is === 'spans' ? rowsOf([{ byDay: days, spans: first.spans }]) : undefined;
  }
  // "Open 24 hours", and nothing else.
  if (bare && first.is === 'spans' && isAllDay(first.spans)) {
    return rowsOf([{ byDay: WEEK, spans: first.spans }]);
  }
  return days === undefined ? paired(items) : undefined;
}

function isAllDay([span, ...others]: readonly ReadSpan[]): boolean {
  return others.length === 0 && span?.opens === 0 && span.closes === DAY;
}

/** Goes through the tokens and makes groups of days, and lists of times, of them. */
function itemsOf(
  tokens: readonly Token[],
  twelve: boolean,
  ofMonth: boolean,
): readonly Item[] | 'doubtful' | undefined {
  const items: Item[] = [];
  const hasMonth = ofMonth || tokens.some(({ is }) => is === 'month');
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    switch (token.is) {
      case 'days':
      case 'ordinal': {
        const group = daysAt(tokens, at, hasMonth, items.at(-1)?.is === 'closed');
        if (group === undefined || group === 'doubtful') return group;
        items.push({ is: 'on', byDay: group.byDay });
        at = group.end;
        break;
      }
      case 'time':
      case 'all-day': {
        const list = spansAt(tokens, at, twelve);
        if (list === undefined || list === 'doubtful') return list;
        items.push({ is: 'spans', spans: list.spans });
        at = list.end;
        break;
      }
      case 'closed':
      case 'holidays':
      case 'except':
        items.push({ is: token.is });
        at += 1;
        break;
      case 'dash':
        // "Monday - 9am to 5pm", "Sunday - closed".
        if (items.at(-1)?.is !== 'on') return undefined;
        at += 1;
        break;
      default:
        at += 1;
    }
  }
  return items;
}

function daysAt(
  tokens: readonly Token[],
  start: number,
  hasMonth: boolean,
  afterClosed: boolean,
): { byDay: readonly string[]; end: number } | 'doubtful' | undefined {
  const byDay: string[] = [];
  const add = (day: string): void => {
    if (!byDay.includes(day)) byDay.push(day);
  };
  let at = start;
  let hasPlaces = false;
  const kinds = new Set<boolean>();
  for (;;) {
    const places: number[] = [];
    for (let token = tokens[at]; token?.is === 'ordinal'; token = tokens[at]) {
      places.push(token.place);
      at += 1;
      const next = tokens[at]?.is;
      if ((next === 'and' || next === 'comma') && tokens[at + 1]?.is === 'ordinal') at += 1;
    }
    const from = tokens[at];
    if (from?.is !== 'days') return undefined;
    at += 1;
    if (places.length > 0) {
      // "Every second Tuesday": of the month, or every other week?
      if (places.length === 1 && places[0] !== 1 && places[0] !== -1 && !hasMonth)
        return 'doubtful';
      if (!from.single) return undefined;
      // "First Monday to Wednesday".
      if (tokens[at]?.is === 'dash' && tokens[at + 1]?.is === 'days') return 'doubtful';
      for (const place of places) for (const day of from.days) add(`${String(place)}${day}`);
      hasPlaces = true;
    } else {
      // "First Monday and Tuesday": each Tuesday, or the first?
      if (hasPlaces) return 'doubtful';
      const to = tokens[at + 1];
      let days: readonly string[] | undefined = from.days;
      if (tokens[at]?.is === 'dash' && to?.is === 'days') {
        if (isNumeral(from) !== isNumeral(to)) return 'doubtful';
        days = daysBetween(from, to);
        at += 2;
      } else kinds.add(isNumeral(from));
      // "Ketvirtadieniais, I ir III": also on Mondays and Wednesdays, or the first and third of them?
      if (kinds.size > 1) return 'doubtful';
      if (days === undefined) return undefined;
      if (meetInPart(byDay, days)) return 'doubtful';
      days.forEach(add);
    }
    while (tokens[at]?.is === 'month') at += 1;
    const next = tokens[at]?.is;
    const after = tokens[at + 1]?.is;
    if (next === 'days' || next === 'ordinal') {
      if (!isList(tokens, at, hasPlaces)) return 'doubtful';
      continue;
    }
    // "Closed Sunday, Monday to Saturday 9-5".
    if (afterClosed && next === 'comma' && hasTimes(tokens, at + 1)) return { byDay, end: at };
    const joined = next === 'comma' || next === 'and';
    if (joined && (after === 'days' || after === 'ordinal')) at += 1;
    else if (next === 'comma' && after === 'and' && tokens[at + 2]?.is === 'days') at += 2;
    else return { byDay, end: at };
  }
}

/** From one day of the week to another. */
function daysBetween(from: DaysToken, to: DaysToken): readonly Weekday[] | undefined {
  const [first = 0, last = 0] = [from, to].map(({ days }) => WEEK.indexOf(days[0] ?? 'MO'));
  if (!from.single || !to.single || first === last) return undefined;
  const length = ((last - first + WEEK.length) % WEEK.length) + 1;
  return [...WEEK, ...WEEK].slice(first, first + length);
}

/**
 * Whether days are said twice, but not as in "weekdays, Monday to Friday". "Monday to Friday daily" may leave out the
 * weekend, "weekdays Monday to Thursday" a Friday; and the second T of "M, T, W, T, F" is no Tuesday.
 */
function meetInPart(known: readonly string[], days: readonly string[]): boolean {
  const twice = days.filter((day) => known.includes(day)).length;
  const isSame = twice > 1 && twice === days.length && twice === known.length;
  return twice > 0 && !isSame;
}

function isNumeral({ orOrdinal }: DaysToken): boolean {
  return orOrdinal === 'numeral';
}

/**
 * Whether days without a mark between them are several: "Mon Wed Fri". Not where the name of one may be an ordinal
 * that belongs to the other, or where an ordinal stands between them.
 */
function isList(tokens: readonly Token[], at: number, hasPlaces: boolean): boolean {
  const [before, after] = [tokens[at - 1], tokens[at]];
  if (after?.is === 'ordinal') return hasPlaces;
  return ![before, after].some((token) => token?.is === 'days' && token.orOrdinal !== undefined);
}

/** Whether a day or a range of days is followed by times. */
function hasTimes(tokens: readonly Token[], at: number): boolean {
  const isRange = tokens[at + 1]?.is === 'dash' && tokens[at + 2]?.is === 'days';
  const next = tokens[isRange ? at + 3 : at + 1]?.is;
  return tokens[at]?.is === 'days' && (next === 'time' || next === 'all-day');
}

function spansAt(
  tokens: readonly Token[],
  start: number,
  twelve: boolean,
): { spans: readonly ReadSpan[]; end: number } | 'doubtful' | undefined {
  if (tokens[start]?.is === 'all-day') {
    return { spans: [{ opens: 0, closes: DAY, guessed: false }], end: start + 1 };
  }
  const spans: ReadSpan[] = [];
  let at = start;
  for (;;) {
    const [from, dash, to] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (from?.is !== 'time' || dash?.is !== 'dash' || to?.is !== 'time') return undefined;
    const span = readSpan(from.time, to.time, twelve, spans.at(-1)?.closes);
    const before = spans.at(-1);
    if (span === undefined || (before !== undefined && span.opens < before.closes))
      return 'doubtful';
    spans.push(span);
    at += 3;
    let next = at;
    while (['comma', 'and', 'break'].includes(tokens[next]?.is ?? '')) next += 1;
    if (next === at || tokens[next]?.is !== 'time') return { spans, end: at };
    at = next;
  }
}

interface Row {
  readonly byDay: readonly string[];
  readonly spans: readonly ReadSpan[];
}

/** Brings days and times together. Either may come first, and each needs the other. */
function paired(items: readonly Item[]): Outcome {
  const rows: Row[] = [];
  const closed: string[] = [];
  let days: DaySet | undefined;
  let spans: readonly ReadSpan[] | undefined;
  let isClosed = false;
  let isExcept = false;
  let hasHolidays = false;
  for (const [at, item] of items.entries()) {
    switch (item.is) {
      case 'on':
        if (isExcept) {
          closed.push(...item.byDay);
          isExcept = false;
        } else if (isClosed) {
          closed.push(...item.byDay);
          isClosed = false;
        } else if (spans !== undefined) {
          rows.push({ byDay: item.byDay, spans });
          spans = undefined;
        } else if (days === undefined) days = item;
        else return undefined;
        break;
      case 'spans':
        if (isClosed || isExcept || spans !== undefined) return undefined;
        if (days === undefined) spans = item.spans;
        else rows.push({ byDay: days.byDay, spans: item.spans });
        days = undefined;
        break;
      case 'closed':
        if (isClosed || isExcept || spans !== undefined) return undefined;
        if (days !== undefined) closed.push(...days.byDay);
        // "Holidays: closed", or "closed on holidays".
        else if (!(hasHolidays && items[at - 1]?.is === 'holidays')) isClosed = true;
        days = undefined;
        break;
      case 'holidays': {
        // Other hours on holidays are more than a week can say.
        const follows = items[at + 1]?.is === 'closed';
        if (
          !isClosed &&
          !isExcept &&
          !follows &&
          !(closed.length > 0 && items[at - 2]?.is === 'closed')
        )
          return undefined;
        if (days !== undefined && !isExcept && !isClosed) return undefined;
        hasHolidays = true;
        isClosed = false;
        isExcept = false;
        break;
      }
      case 'except':
        isExcept = true;
    }
  }
  if (days !== undefined || spans !== undefined || isClosed || isExcept) return undefined;
  if (closed.some((day) => day.startsWith('-'))) return undefined;
  const open = rows.map((row) => ({ ...row, byDay: without(row.byDay, closed) }));
  // "Monday 9-5, closed Monday".
  if (open.length === 0 || open.some(({ byDay }) => byDay.length === 0)) return undefined;
  return rowsOf(open);
}

/** Days that are not closed. "Tuesdays, closed third Tuesday" leaves the other Tuesdays of the month. */
function without(days: readonly string[], closed: readonly string[]): readonly string[] {
  return days.flatMap((day) => {
    if (closed.includes(day) || closed.includes(day.slice(-2))) return [];
    const isSplit = day.length === 2 && closed.some((other) => other.slice(-2) === day);
    const each = isSplit ? [1, 2, 3, 4, 5].map((place) => `${String(place)}${day}`) : [day];
    return each.filter((one) => !closed.includes(one));
  });
}

/** Rows as schedules; doubtful when two of them overlap, for then one of them may replace the other. */
function rowsOf(rows: readonly Row[]): Outcome {
  const spansOf = new Map<string, ReadSpan[]>();
  for (const { byDay, spans } of rows) {
    for (const day of byDay) {
      const known = [...spansOf].flatMap(([other, list]) => (mayMeet(day, other) ? list : []));
      if (spans.some((span) => known.some((other) => overlap(span, other)))) return 'doubtful';
      spansOf.set(day, [...(spansOf.get(day) ?? []), ...spans]);
    }
  }
  const byTimes = new Map<string, { byDay: string[]; span: ReadSpan; monthly: boolean }>();
  const guesses = new Set<string>();
  for (const { byDay, spans } of rows) {
    for (const span of spans) {
      const times = `${clock(span.opens)}-${clock(span.closes)}`;
      if (span.guessed) guesses.add(times);
      for (const day of byDay) {
        const monthly = day.length > 2;
        const key = `${times} ${String(monthly)}`;
        const row = byTimes.get(key) ?? { byDay: [], span, monthly };
        row.byDay.push(day);
        byTimes.set(key, row);
      }
    }
  }
  const schedules = [...byTimes.values()].map(({ byDay, span, monthly }): Schedule => ({
    freq: monthly ? 'MONTHLY' : 'WEEKLY',
    byDay: monthly ? byDay : WEEK.filter((day) => byDay.includes(day)),
    opensAt: clock(span.opens),
    closesAt: clock(span.closes),
  }));
  return { schedules, guesses: [...guesses] };
}

/** Whether two entries of `byDay` can be the same day: `TU` and `2TU` can, `1TU` and `2TU` cannot. */
function mayMeet(a: string, b: string): boolean {
  return a === b || (a.slice(-2) === b.slice(-2) && (a.length === 2 || b.length === 2));
}

function overlap(a: ReadSpan, b: ReadSpan): boolean {
  return a.opens < b.closes && b.opens < a.closes;
}
