/** A time as it was written: what it says, and how sure it is of the half of the day. */
export interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  readonly half?: 'am' | 'pm';
  /** Written for a clock of 24 hours: `17`, `9h`, `9 Uhr`, `0900`. */
  readonly clock24: boolean;
  /** With a leading zero: `09:00`. */
  readonly padded: boolean;
  readonly midnight?: boolean;
}

/** Minutes since midnight; `closes` may reach into the next day. */
export interface ReadSpan {
  readonly opens: number;
  readonly closes: number;
  /** Nothing says which half of the day is meant. It was read as open within one day. */
  readonly guessed: boolean;
}

export const DAY = 24 * 60;
const HALF = 12 * 60;
/** No drop-in is open longer than this through a night: such hours lack an "am" or "pm". */
const LONGEST_NIGHT = 16 * 60;

/**
 * What an opening and a closing time mean together; undefined when they could mean two things.
 * @param twelve Whether whoever wrote it may use a clock of 12 hours without a word.
 * @param after When the span before it on the same day closes.
 */
export function readSpan(
  from: WrittenTime,
  to: WrittenTime,
  twelve: boolean,
  after?: number,
): ReadSpan | undefined {
  const span =
    from.midnight === true || to.midnight === true
      ? fromMidnight(from, to)
      : of(from, to, twelve, after);
  return span === undefined || span.closes === span.opens ? undefined : span;
}

function fromMidnight(from: WrittenTime, to: WrittenTime): ReadSpan | undefined {
  if (from.midnight === true && to.midnight === true) return undefined;
  if (from.midnight === true) {
    const closes = minutes(to);
    return closes === 0 ? undefined : sure(0, closes);
  }
  // From 9 to midnight: in the morning or in the evening?
  return from.half === undefined && !from.clock24 ? undefined : sure(minutes(from), DAY);
}

function of(
  from: WrittenTime,
  to: WrittenTime,
  twelve: boolean,
  after: number | undefined,
): ReadSpan | undefined {
  if (from.half !== undefined && to.half !== undefined) return marked(minutes(from), minutes(to));
  if (to.half !== undefined)
    return from.clock24 ? marked(minutes(from), minutes(to)) : closingMarked(from, to);
  if (from.half !== undefined)
    return to.clock24 ? marked(minutes(from), minutes(to)) : openingMarked(minutes(from), to);
  if (from.clock24 || to.clock24) return onClock24(minutes(from), minutes(to));
  return unmarked(from, to, twelve, after);
}

/** Both halves are known. */
function marked(opens: number, closes: number): ReadSpan | undefined {
  if (closes === 0 && opens > 0) return sure(opens, DAY);
  if (closes > opens) return sure(opens, closes);
  if (closes === opens) return undefined;
  const longest = closes <= 6 * 60 ? 20 * 60 : opens >= 15 * 60 ? LONGEST_NIGHT : 0;
  return closes + DAY - opens <= longest ? sure(opens, closes + DAY) : undefined;
}

/** `9-5pm`, `1:00-5:00pm`: the same half when that is possible, else the other. */
function closingMarked(from: WrittenTime, to: WrittenTime): ReadSpan | undefined {
  // `8-12 a.m.` may be until noon, or until midnight: who writes it may take 12 for either.
  if (minutes(to) === 0) return undefined;
  const closes = minutes(to);
  const base = (from.hour % 12) * 60 + from.minute;
  const own = to.half === 'pm' ? base + HALF : base;
  if (own < closes) return sure(own, closes);
  if (closes > HALF) return sure(base, closes);
  // `8-12pm`: until noon, if it is not meant as midnight. `9-2am`: in the evening before.
  return closes === HALF ? { opens: base, closes, guessed: true } : marked(base + HALF, closes);
}

/** `9am-5`: the first time after it that the clock shows so. */
function openingMarked(opens: number, to: WrittenTime): ReadSpan | undefined {
  const base = (to.hour % 12) * 60 + to.minute;
  const closes = [base, base + HALF, base + DAY].find((time) => time > opens) ?? base + DAY;
  if (closes - opens > HALF) return undefined;
  return { opens, closes, guessed: true };
}

function onClock24(opens: number, closes: number): ReadSpan | undefined {
  const start = opens === DAY ? 0 : opens;
  if (closes === 0 && start > 0) return sure(start, DAY);
  if (closes > start) return sure(start, closes);
  const length = closes + DAY - start;
  return closes !== start && start > HALF && length <= LONGEST_NIGHT
    ? sure(start, closes + DAY)
    : undefined;
}

/** Whether times of a 24-hour clock can be meant as they are written. */
export function isClearNight(opens: number, closes: number): boolean {
  return onClock24(opens, closes) !== undefined;
}

/** Neither says more than a clock face does. */
function unmarked(
  from: WrittenTime,
  to: WrittenTime,
  twelve: boolean,
  after: number | undefined,
): ReadSpan | undefined {
  const opens = minutes(from);
  const closes = minutes(to);
  if (opens < closes) {
    const afternoon = from.hour < 6 && to.hour <= 9 && !from.padded && !to.padded;
    // `1:00-5:00`: nobody means the night, unless their clock has 24 hours.
    if (from.hour < 6) {
      const fits = after === undefined || after <= opens + HALF;
      return afternoon && (twelve || after !== undefined) && fits
        ? { opens: opens + HALF, closes: closes + HALF, guessed: true }
        : undefined;
    }
    // `7-9` may be a group that meets in the evening.
    const unclear = twelve && !from.padded && closes < HALF && (from.hour < 8 || closes <= 10 * 60);
    if (unclear || (after !== undefined && opens < after)) return undefined;
    return sure(opens, closes);
  }
  // `9-5`, `8:30-4:30`, `12-4`. From 6 to 2, or from 7 to 7, may as well be a night.
  if (to.padded || from.hour < 7) return undefined;
  if (opens === closes && (from.hour < 8 || from.hour === 12 || from.padded)) return undefined;
  return { opens, closes: closes + HALF, guessed: true };
}

function sure(opens: number, closes: number): ReadSpan {
  return { opens, closes, guessed: false };
}

/** Minutes since midnight. */
function minutes({ hour, minute, half }: WrittenTime): number {
  if (half === undefined) return hour * 60 + minute;
  return (hour % 12) * 60 + minute + (half === 'pm' ? HALF : 0);
}

/** `09:00`, `24:00`; past midnight the clock begins again. */
export function clock(time: number): string {
  const shown = time > DAY ? time - DAY : time;
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`;
}
