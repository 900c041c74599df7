import type { Hours, Schedule, Weekday } from '@peerkit/model';
import { readTime } from '../../core/times.ts';
import { oneLine } from './words.ts';

/** One column of a week: which day, the text of the cell, and the heading. */
export interface DayCell {
  readonly day: Weekday;
  readonly text: string;
  readonly heading: string;
}

/**
 * Hours of a row. Columns for single days count as times only when every one of them is written
 * strictly, `09:00-17:00` or `closed`; if one of them is prose, all are treated as prose. Whole
 * sentences are never interpreted.
 */
export function readHours(days: readonly DayCell[], prose: readonly string[]): Hours | undefined {
  const filled = days.filter(({ text }) => text !== '');
  const read = filled.map(({ day, text }) => ({ day, spans: spansOf(text) }));
  const strict = read.length > 0 && read.every(({ spans }) => spans !== undefined);
  const schedules: Schedule[] = strict
    ? merged(read.flatMap(({ day, spans }) => (spans ?? []).map((span) => ({ day, ...span }))))
    : [];
  const closed = strict && schedules.length === 0;
  const words = [
    ...(strict && !closed ? [] : filled.map(({ heading, text }) => `${heading}: ${text}`)),
    ...prose,
  ].join('\n');
  if (schedules.length === 0 && words === '') return undefined;
  return { schedules, exceptions: [], ...(words === '' ? {} : { prose: words }) };
}

interface Span {
  readonly opensAt: string;
  readonly closesAt: string;
}

/** Spans of one day; none when it is closed, undefined when the text is anything else. */
function spansOf(text: string): readonly Span[] | undefined {
  const words = oneLine(text).toLowerCase();
  if (/^(?:closed|ferm[ée]|cerrado|geschlossen)$/.test(words)) return [];
  if (/^(?:24 ?h(?:ours|rs)?|24\/7|open 24 hours)$/.test(words)) {
    return [{ opensAt: '00:00', closesAt: '24:00' }];
  }
  const spans = words.split(/\s?[,;&]\s?|\s(?:and|et)\s/).map((part) => {
    const [from = '', to = '', ...rest] = part.split(/\s?(?:-|–|—|to|à)\s?/);
    const opens = readTime(from);
    const closes = readTime(to);
    if (rest.length > 0 || opens === undefined || closes === undefined) return undefined;
    return { opensAt: opens.time, closesAt: closes.time };
  });
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

/** Days with the same times in one row. */
function merged(rows: readonly (Span & { readonly day: Weekday })[]): Schedule[] {
  const byTimes = new Map<string, Span & { days: Weekday[] }>();
  for (const { day, opensAt, closesAt } of rows) {
    const key = `${opensAt}-${closesAt}`;
    const known = byTimes.get(key);
    if (known === undefined) byTimes.set(key, { opensAt, closesAt, days: [day] });
    else if (!known.days.includes(day)) known.days.push(day);
  }
  return [...byTimes.values()].map(({ days, opensAt, closesAt }) => ({
    freq: 'WEEKLY',
    byDay: days,
    opensAt,
    closesAt,
  }));
}
