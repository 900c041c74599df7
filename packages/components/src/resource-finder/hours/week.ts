import {
  dayTable,
  hoursProse,
  type DayHours,
  type Holiday,
  type Hours,
  type IsoDate,
  toJson,
} from '@peerkit/model';
import { isSaidByTable } from './said-by-table.ts';

/** The hours of one entry as its page shows them. */
export interface Week {
  /** Seven days from today on; none when no day of them is known. */
  readonly days: readonly DayHours[];
  /** The same on all of them: around the clock. */
  readonly isAlways: boolean;
  /** Days after these with other hours than usual, neighbours of a kind joined. */
  readonly ahead: readonly DaysAhead[];
  /** What the agency says in words, besides the notes that are shown with their days. */
  readonly prose: readonly string[];
}

/** Days that share their hours. */
export interface DaysAhead {
  readonly first: DayHours;
  /** The last of several. */
  readonly to?: IsoDate;
}

const DAYS = 7;
/** How far ahead exceptions are listed: two months, as long as people plan. */
export const AHEAD = 60;

/**
 * @param today The day it is at the place.
 * @param language Of the words that the list says hours in.
 */
export function weekOf(
  hours: Hours,
  today: IsoDate,
  holidays: readonly Holiday[] = [],
  language?: string,
): Week {
  const table = dayTable(hours, today, AHEAD, holidays);
  const days = table.slice(0, DAYS);
  const ahead = runsOf(table.slice(DAYS).filter(isUnusual));
  const notes = new Set([...days, ...ahead.map(({ first }) => first)].map(({ note }) => note));
  return {
    days: days.every(isUnknown) ? [] : days,
    isAlways: days.every(isAlways),
    ahead,
    prose: hoursProse(hours).filter(
      (text) => !notes.has(text) && !isSaidByTable(text, days, language),
    ),
  };
}

/** Nothing is known of the day: no rule holds, or there are only words. */
export function isUnknown({ spans }: DayHours): boolean {
  return spans.some(({ state, reason }) => state === 'unknown' || reason === 'prose');
}

function isAlways({ spans, note }: DayHours): boolean {
  const [only] = spans;
  return spans.length === 1 && only?.state === 'open' && only.allDay && note === undefined;
}

/** Other hours than usual: of that day alone, or on a holiday. */
export function isUnusual({ spans, reason }: DayHours): boolean {
  return reason === 'exception' || spans.some((span) => span.reason === 'holiday');
}

/** Neighbours of a kind, joined. */
export function runsOf(days: readonly DayHours[]): readonly DaysAhead[] {
  const runs: DayHours[][] = [];
  for (const day of days) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && dayAfter(last.date) === day.date && says(last) === says(day)) {
      runs.at(-1)?.push(day);
    } else runs.push([day]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const to = run.length > 1 ? run.at(-1)?.date : undefined;
    return first === undefined ? [] : [{ first, ...(to !== undefined && { to }) }];
  });
}

function dayAfter(day: IsoDate): IsoDate {
  return new Date(new Date(day).getTime() + 86_400_000).toISOString().slice(0, 10);
}

function says({ spans, note }: DayHours): string {
  return toJson([spans, note]);
}
