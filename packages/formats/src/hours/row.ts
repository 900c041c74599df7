import type { Hours, Schedule, Weekday } from '@peerkit/model';
import type { ProblemCode } from '../core/problems.ts';
import { isDateForNumbers } from './date-for-numbers.ts';
import { LONGEST } from './fold.ts';
import { speaksOfHolidays } from './holiday-words.ts';
import { readOsmHours } from './osm.ts';
import { readHoursText, type HoursReading } from './read.ts';
import { clock } from './span.ts';
import { WEEK } from './tokens.ts';
import { understoodPart } from './understood.ts';

/** A cell in the column of one day, and the heading. */
export interface DayCell extends TimeCell {
  readonly day: Weekday;
}

export interface TimeCell {
  readonly text: string;
  readonly heading: string;
}

/** The columns for opening and closing on one day. */
export interface DayTimes {
  readonly opens?: TimeCell;
  readonly closes?: TimeCell;
}

/** The cells of one of several openings in a row: `Hours1Day`, `Hours1Open`, `Hours1Close`. */
export interface OpeningCells extends DayTimes {
  readonly day?: TimeCell;
}

/** A cell that holds hours in words. */
export interface WordsCell extends TimeCell {
  /** As people are shown it, perhaps with the heading in front. */
  readonly words: string;
}

/** What a row says of its hours. */
export interface HoursCells {
  readonly days?: readonly DayCell[];
  readonly dayTimes?: ReadonlyMap<Weekday, DayTimes> | undefined;
  readonly words?: readonly WordsCell[];
  readonly openings?: readonly OpeningCells[];
  /** Columns for times, beside one that holds the days. */
  readonly opens?: TimeCell | undefined;
  readonly closes?: TimeCell | undefined;
}

/** What is worth reporting about the hours of a row. */
export interface HoursNote {
  readonly severity: 'warning' | 'info';
  readonly heading: string;
  readonly code: ProblemCode;
  readonly found: string;
  readonly hint?: string;
  readonly known?: string;
  readonly unknown?: string;
}

export interface RowHours {
  readonly hours: Hours | undefined;
  readonly notes: readonly HoursNote[];
}

/**
 * Hours of a row. Columns for single days count as times only when every one of them was understood; else all
 * of them are shown as words. So does a cell of words: it is understood as a whole or not at all, and is
 * shown as it was written in either case.
 */
export function readRowHours(cells: HoursCells): RowHours {
  const notes: HoursNote[] = [];
  const usable = (cell: TimeCell): boolean => {
    if (!isDateForNumbers(cell.text)) return cell.text !== '';
    const { heading, text: found } = cell;
    notes.push({ severity: 'warning', heading, code: 'date-for-hours', found });
    return false;
  };
  const given = [...(cells.days ?? []), ...dayCells(cells.dayTimes ?? new Map())];
  const days = given.filter(usable);
  const isWhole = days.length === given.filter(({ text }) => text !== '').length;
  const openings = openingWords(cells.openings ?? []);
  const words = [...(cells.words ?? []), ...openings].filter(usable);
  const own = isWhole ? readDays(days, notes) : undefined;
  const week = own === undefined ? undefined : withOtherDays(own, words, notes);
  const times = [cells.opens, cells.closes]
    .filter((cell) => cell !== undefined)
    .map(({ heading, text }) => `${heading}: ${text}`);
  if (days.length > 0) {
    const schedules = week ?? [];
    const lines =
      schedules.length > 0
        ? []
        : [...new Set(days.map(({ heading, text }) => `${heading}: ${text}`))];
    const prose = [...lines, ...words.map((cell) => cell.words), ...times].join('\n');
    return { hours: hoursOf(schedules, prose), notes };
  }
  const reading = readWords(words, cells.opens, cells.closes, notes);
  // Of columns for days, opening and closing nothing is left to say when they are understood.
  const isOfColumns = times.length > 0 || (openings.length > 0 && words.length === 1);
  const isTold = reading !== undefined && isOfColumns;
  const prose = isTold
    ? ''
    : [...words.map((cell) => cell.words), ...(reading === undefined ? times : [])].join('\n');
  return { hours: hoursOf(reading?.schedules ?? [], prose), notes };
}

const ofCells = new Map<string, RowHours>();
const MOST_CELLS = 4000;

/** The hours of a row that has them in one cell of words: few different cells stand in many rows. */
export function readCellHours(cell: WordsCell): RowHours {
  const { heading, text, words } = cell;
  if (text.length > LONGEST) return readRowHours({ words: [cell] });
  const key = JSON.stringify(text === words ? [heading, text] : [heading, text, words]);
  let known = ofCells.get(key);
  if (known === undefined) {
    known = readRowHours({ words: [cell] });
    if (ofCells.size >= MOST_CELLS) ofCells.clear();
    ofCells.set(key, known);
  }
  return known;
}

/**
 * A column of words beside those of days, such as `Weekdays 9-5` beside `Saturday`, must not be passed over: a
 * week without what it says would be closed when it is open. Undefined when it cannot be read, or says otherwise.
 */
function withOtherDays(
  week: readonly Schedule[],
  words: readonly WordsCell[],
  notes: HoursNote[],
): readonly Schedule[] | undefined {
  const timed = words.filter(
    ({ text, heading }) =>
      /\d[:.h]?\d{0,2}\s?(?:[-–—]|to|[ap]\.?m)/i.test(text) && !HOLIDAYS.test(heading),
  );
  if (timed.length === 0 || week.length === 0) return week;
  const read = timed.map((cell) => ({
    cell,
    reading: readOsmHours(cell.text) ?? readHoursText(cell.text),
  }));
  const others = read.flatMap(({ reading }) => reading?.schedules ?? []);
  const known = new Map(
    week.flatMap((row) => (row.byDay ?? []).map((day) => [day, spansOn(week, day)])),
  );
  const agrees = others.every((row) =>
    (row.byDay ?? []).every((day) => !known.has(day) || known.get(day) === spansOn(others, day)),
  );
  if (read.some(({ reading }) => reading === undefined) || !agrees) {
    for (const { cell } of read) noteWords(notes, cell);
    return undefined;
  }
  return merged([...week, ...others.flatMap((row) => lacking(row, known))]);
}

function spansOn(rows: readonly Schedule[], day: string): string {
  return rows
    .filter(({ byDay }) => byDay?.some((other) => other === day))
    .map(({ opensAt = '', closesAt = '' }) => `${opensAt}-${closesAt}`)
    .sort()
    .join(' ');
}

/** A row without the days that are known already. */
function lacking(row: Schedule, known: ReadonlyMap<string, string>): readonly Schedule[] {
  const byDay = (row.byDay ?? []).filter((day) => !known.has(day));
  return byDay.length === 0 ? [] : [{ ...row, byDay }];
}

function hoursOf(schedules: readonly Schedule[], prose: string): Hours | undefined {
  if (schedules.length === 0 && prose === '') return undefined;
  const says =
    schedules.length > 0 && speaksOfHolidays(prose) ? { notOnHolidays: true as const } : {};
  return { schedules, exceptions: [], ...(prose === '' ? {} : { prose }), ...says };
}

/** Numbered openings as one cell: `Mon 9:00 - 17:00; Tue 9:00 - 17:00`. */
function openingWords(openings: readonly OpeningCells[]): readonly WordsCell[] {
  const lines = openings.map(({ day, opens, closes }) => {
    const times = [opens, closes].flatMap((cell) =>
      cell === undefined ? [] : [timeText(cell.text)],
    );
    return [day?.text ?? '', [...new Set(times)].join(' - ')].join(' ').trim();
  });
  const [first] = openings.flatMap(({ day, opens, closes }) => day ?? opens ?? closes ?? []);
  return first === undefined
    ? []
    : [{ heading: first.heading, text: lines.join('; '), words: lines.join('\n') }];
}

/** The two columns of each day as one cell. */
function dayCells(times: ReadonlyMap<Weekday, DayTimes>): DayCell[] {
  return [...times].map(([day, { opens, closes }]) => {
    const texts = [opens, closes].flatMap((cell) =>
      cell === undefined ? [] : [timeText(cell.text)],
    );
    const heading = (opens ?? closes)?.heading ?? day;
    const isRange = texts.length === 2 && texts.every((text) => /\d|noon|midnight/i.test(text));
    return { day, heading, text: isRange ? texts.join(' - ') : [...new Set(texts)].join(' - ') };
  });
}

/** A part of a day, as spreadsheets store times: 0.375 is 09:00. */
function timeText(text: string): string {
  return /^(?:0?\.\d+|0|1)$/.test(text) ? clock(Math.round(Number(text) * 24 * 60)) : text;
}

function readDays(days: readonly DayCell[], notes: HoursNote[]): readonly Schedule[] | undefined {
  const read = days.map((cell) => ({ cell, reading: readHoursText(cell.text, [cell.day]) }));
  const rows: Schedule[] = [];
  let isWhole = true;
  for (const { cell, reading } of read) {
    if (reading === undefined) {
      isWhole = false;
      noteWords(notes, cell, [cell.day]);
    } else rows.push(...reading.schedules);
  }
  if (!isWhole) return undefined;
  for (const { cell, reading } of read) noteGuesses(notes, cell, reading);
  return merged(rows);
}

function readWords(
  words: readonly WordsCell[],
  opens: TimeCell | undefined,
  closes: TimeCell | undefined,
  notes: HoursNote[],
): HoursReading | undefined {
  const closed = [opens, closes].find(
    (time) => time !== undefined && readHoursText(time.text, WEEK)?.schedules.length === 0,
  );
  const times =
    closed !== undefined
      ? [closed.text]
      : opens === undefined || closes === undefined
        ? []
        : [`${timeText(opens.text)} - ${timeText(closes.text)}`];
  // Of a column for holidays nothing is counted: it says on which days the others do not hold.
  const usual = words.filter(({ heading }) => !HOLIDAYS.test(heading));
  const text = [...usual.map((cell) => cell.text), ...times].join(' ');
  const cell = usual[0] ?? opens ?? closes;
  if (cell === undefined) return undefined;
  const reading = readOsmHours(text) ?? readHoursText(text) ?? closedOn(usual, closed);
  if (reading === undefined) noteWords(notes, { ...cell, text });
  else noteGuesses(notes, { ...cell, text }, reading);
  return reading;
}

/** A row for a day, with "closed" where the times would be: it opens on no day, and that is understood. */
function closedOn(
  days: readonly TimeCell[],
  closed: TimeCell | undefined,
): HoursReading | undefined {
  if (closed === undefined) return undefined;
  const text = `${days.map((cell) => cell.text).join(' ')} 10:00-11:00`;
  return readHoursText(text) === undefined ? undefined : { schedules: [], guesses: [] };
}

const HOLIDAYS = /holiday|ferie|festivo|feriado/i;

/** Hours that stay words, and which part of them is to blame. */
function noteWords(
  notes: HoursNote[],
  { heading, text: found }: TimeCell,
  days?: readonly Weekday[],
): void {
  // A column for `Mon-Fri` is read for each of its days.
  if (notes.some((other) => other.heading === heading && other.found === found)) return;
  const severity = /\d/.test(found) ? 'warning' : 'info';
  notes.push({
    severity,
    heading,
    code: 'hours-as-words',
    found,
    ...understoodPart(found, days),
  });
}

function noteGuesses(
  notes: HoursNote[],
  { heading, text: found }: TimeCell,
  reading: HoursReading | undefined,
): void {
  if (reading === undefined || reading.guesses.length === 0) return;
  const hint = reading.guesses.join(', ');
  if (notes.some((other) => other.heading === heading && other.found === found)) return;
  notes.push({ severity: 'warning', heading, code: 'hours-guessed', found, hint });
}

/** Days with the same times in one row. */
function merged(rows: readonly Schedule[]): Schedule[] {
  const byTimes = new Map<string, Schedule & { byDay: string[] }>();
  for (const row of rows) {
    const key = `${row.opensAt ?? ''}-${row.closesAt ?? ''}`;
    const known = byTimes.get(key);
    const days = row.byDay ?? [];
    if (known === undefined) byTimes.set(key, { ...row, byDay: [...days] });
    else known.byDay.push(...days.filter((day) => !known.byDay.includes(day)));
  }
  return [...byTimes.values()].map((row) => ({
    ...row,
    byDay: WEEK.filter((day) => row.byDay.includes(day)),
  }));
}
