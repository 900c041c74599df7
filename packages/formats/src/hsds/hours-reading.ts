import { scheduleProblem } from '@peerkit/model';
import type { Note } from '../core/candidate.ts';
import { compact, own, text, type Raw } from '../core/fields.ts';
import { fixedZone, type TimeReading } from '../core/times.ts';
import { speaksOfHolidays } from '../hours/holiday-words.ts';
import { isClearNight } from '../hours/span.ts';

export interface HoursNote extends Omit<Note, 'place'> {
  /** It is seen only beside the other rows of its owner. */
  readonly amongRows?: boolean;
}
export type Plain = Readonly<Record<string, unknown>>;

/** The hours of one owner, as its lists are read one after the other. */
export interface Reading {
  readonly schedules: Plain[];
  readonly exceptions: Plain[];
  readonly prose: string[];
  readonly notes: HoursNote[];
  readonly offsets: Set<number>;
  readonly zones: Set<string>;
  /** Rows of which a part could not be read, and the days on which they may hold. */
  readonly unread: { readonly days: Plain; readonly words: string }[];
  /** Rows that were read, with the days that they leave out. */
  readonly excluding: { readonly schedule: Plain; readonly days: readonly string[]; raw: Raw }[];
  /** Some row says more than words. */
  isCounted: boolean;
}

export function emptyReading(): Reading {
  return {
    schedules: [],
    exceptions: [],
    prose: [],
    notes: [],
    offsets: new Set(),
    zones: new Set(),
    unread: [],
    excluding: [],
    isCounted: false,
  };
}

export const EVERY_DAY: Plain = { freq: 'DAILY' };

/** All days on which a rule may hold, of which some part could not be read. */
export function daysOf(byDay: readonly string[] | undefined, validity: Plain): Plain {
  const names = byDay && [...new Set(byDay.map((day) => day.slice(-2)))];
  return { ...(names ? { byDay: names } : EVERY_DAY), ...compact(validity) };
}

/** A row that becomes words, with a warning. On its days nothing is known, whatever the other rows say. */
export function leaveUnread(
  into: Reading,
  raw: Raw,
  days: Plain,
  note: Omit<HoursNote, 'severity'>,
): void {
  into.notes.push({ severity: 'warning', ...note });
  into.unread.push({ days, words: wordsOf(raw) });
}

/** The hours of all rows together; undefined when no row says anything. */
export function hoursOf(into: Reading, timeZone: string | undefined): Plain | undefined {
  const { schedules, exceptions, prose, unread, isCounted } = into;
  // Beside rows that count, a row of words would pass for "closed".
  const doubtful = unread.map(({ days, words }) => ({ ...days, ...compact({ notes: words }) }));
  const lines = [...(isCounted ? [] : unread.map(({ words }) => words)), ...prose];
  const all = isCounted ? [...schedules, ...doubtful] : schedules;
  if (all.length + exceptions.length + lines.length === 0) return undefined;
  const words = lines.length > 0 ? lines.join('\n') : undefined;
  const said = [words, ...all.flatMap((row) => [row['description'], row['notes']])];
  const notOnHolidays = all.length > 0 && said.some(speaksOfHolidays) ? true : undefined;
  return { schedules: all, exceptions, ...compact({ prose: words, notOnHolidays, timeZone }) };
}

/** Whether times could be meant as they are written: no night of 20 hours, for which "pm" is missing. */
export function isClear(opens: TimeReading, closes: TimeReading): boolean {
  return isClearNight(minutes(opens.time), minutes(closes.time));
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Midnight as an opening time is the beginning of the day. */
export function atStartOfDay<T extends TimeReading | null | undefined>(reading: T): T {
  return reading?.time === '24:00' ? { ...reading, time: '00:00' } : reading;
}

export function noteProblem(schedule: Plain, field: string, raw: Raw, into: Reading): void {
  const { validFrom, validTo } = schedule as { validFrom?: string; validTo?: string };
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    const found = own(raw, 'valid_to');
    into.notes.push({ severity: 'warning', field, code: 'date-order', found });
    return;
  }
  const problem = scheduleProblem(schedule);
  if (problem === undefined) return;
  into.notes.push({ severity: 'warning', field, code: `hours-${problem}`, found: wordsOf(raw) });
}

export function keepOffset(
  time: TimeReading | null | undefined,
  hours: unknown,
  into: Reading,
): void {
  if (time?.offset !== undefined) into.offsets.add(time.offset);
  else if (typeof hours === 'number') into.offsets.add(hours * 60);
}

/** The zone that the offsets of the times name. */
export function zoneOfOffsets({ offsets, notes }: Reading): string | undefined {
  const [only, ...more] = offsets;
  if (only === undefined) return undefined;
  const zone = more.length === 0 ? fixedZone(only) : undefined;
  if (zone !== undefined) return zone;
  notes.push({ severity: 'warning', field: 'schedules', code: 'mixed-offsets' });
  return undefined;
}

/** The words of the row, for people to read: nothing is lost, and nothing is promised. */
export function wordsOf(raw: Raw): string {
  const words = Object.keys(raw)
    .filter((key) => key !== 'id' && !key.endsWith('_id') && key !== 'timezone')
    .map((key) => text(raw, key))
    .filter((value) => typeof value === 'string');
  return words.join(' ').slice(0, 500);
}
