import { endOfOpening, numberOfDay, numberOfOpening } from '../../hours/headings.ts';
import { readHoursText } from '../../hours/read.ts';
import { isBlank, oneLine, readYesNo } from '../../tables/words.ts';
import type { TableRow } from '../../tables/table.ts';
import type { ColumnMap } from './column-map.ts';
import { headingWords } from '../../tables/columns/heading-words.ts';
import { matchHeading } from '../../tables/columns/synonyms.ts';
import type { Target } from '../../tables/columns/targets.ts';

/** What a column of hours is, as the columns beside it tell. */
export interface OpeningColumn {
  readonly target: Target;
  readonly sure: 'likely' | 'guess';
  readonly why: string;
}

/** The columns of hours that say what they are only together, by heading. */
export function openingColumns(
  headings: readonly string[],
  rows: readonly TableRow[],
): ReadonlyMap<string, OpeningColumn> {
  const columns = headings.map((heading, at) => ({
    heading,
    words: headingWords(heading),
    cells: rows.map((row) => {
      const cell = row.cells[at] ?? '';
      return oneLine((typeof cell === 'string' ? cell : cell.join('; ')).slice(0, 200));
    }),
  }));
  const numbered = numberedOpenings(columns);
  return new Map(
    numbered.length > 0 ? numbered : [...oneRowPerOpening(columns), ...numberedDays(columns)],
  );
}

/** Whether each row of a table is an opening of a service. */
export function isOfOpenings({ columns }: Pick<ColumnMap, 'columns'>): boolean {
  const openings = Object.values(columns).filter(({ to }) => to === 'hours.opens');
  return openings.length === 1 && has(columns, 'hours', 'hours.opens', 'hours.closes');
}

/** Whether the rows of a table tell what they are about: by a name, or openings by the id of a service. */
export function hasNames({ columns, rows }: Pick<ColumnMap, 'columns' | 'rows'>): boolean {
  const named = has(columns, 'name') || has(columns, 'organization.name');
  return named || rows === 'links' || (isOfOpenings({ columns }) && has(columns, 'id'));
}

function has(columns: ColumnMap['columns'], ...targets: readonly Target[]): boolean {
  return targets.every((target) => Object.values(columns).some(({ to }) => to === target));
}

const DAY_HEADINGS: ReadonlySet<Target | undefined> = new Set([undefined, 'hours', 'category']);

interface ColumnOf {
  readonly heading: string;
  readonly words: string;
  readonly cells: readonly string[];
}
type Found = readonly (readonly [string, OpeningColumn])[];

/** Name, day, opens, closes: a row for each opening. */
function oneRowPerOpening(columns: readonly ColumnOf[]): Found {
  const day = columns.find(({ heading, cells }) => {
    // "Tag" is a day to some, and a category to others.
    return DAY_HEADINGS.has(matchHeading(heading)?.target) && mostly(cells, isDays, HALF);
  });
  if (day === undefined) return [];
  const why = 'The cells are days of the week, and other columns hold the times.';
  const ends = (['opens', 'closes'] as const).map((end) =>
    columns.find(({ words, cells }) => endOfOpening(words) === end && mostly(cells, isTime, 0.6)),
  );
  const [opens, closes] = ends;
  if (opens === undefined || closes === undefined) {
    const hasTimes = columns.some(
      ({ heading }) => heading !== day.heading && matchHeading(heading)?.target === 'hours',
    );
    return hasTimes ? [[day.heading, { target: 'hours', sure: 'likely', why }]] : [];
  }
  const times = 'The heading says so, the cells are times, and another column holds the days.';
  return [
    [day.heading, { target: 'hours', sure: 'likely', why }],
    [opens.heading, { target: 'hours.opens', sure: 'likely', why: times }],
    [closes.heading, { target: 'hours.closes', sure: 'likely', why: times }],
  ];
}

/** `Hours1Day`, `Hours1Open`, `Hours1Close`, `Hours2Day` …: several openings in a row. */
function numberedOpenings(columns: readonly ColumnOf[]): Found {
  const parts = columns.flatMap((column): readonly NumberedColumn[] => {
    const number = numberOfOpening(column.words);
    if (number === undefined) return [];
    const rest = column.words.replace(/\d+/, ' ').replace(/ +/g, ' ').trim();
    const end = endOfOpening(rest.replace(/^(?:opening|open|business) hours? /, ''));
    if (end !== undefined) {
      const isEnd = isEmpty(column) || mostly(column.cells, isTime, 0.6);
      return isEnd ? [{ ...column, number, target: `hours.${end}` }] : [];
    }
    const isDay = isEmpty(column) ? /\bday\b/.test(rest) : mostly(column.cells, isDays);
    return isDay ? [{ ...column, number, target: 'hours' }] : [];
  });
  const whole = [...new Set(parts.map(({ number }) => number))].filter(
    (number) => parts.filter((part) => part.number === number).length === 3,
  );
  if (whole.length < 2) return [];
  const why =
    'The columns with its number are the day, the opening and the closing of one opening.';
  return parts
    .filter(({ number }) => whole.includes(number))
    .map(({ heading, target }) => [heading, { target, sure: 'likely', why }]);
}

interface NumberedColumn extends ColumnOf {
  readonly number: number;
  readonly target: 'hours' | 'hours.opens' | 'hours.closes';
}

function isEmpty({ cells }: ColumnOf): boolean {
  return cells.every((cell) => isBlank(cell));
}

/**
 * `day1_open`: Monday or Sunday? Most places are closed on two days in a row, and the cells of all rows show on
 * which. Where they do not, the hours are words.
 */
function numberedDays(columns: readonly ColumnOf[]): Found {
  const numbered = columns.flatMap((column) => {
    const day = numberOfDay(column.words);
    const target = matchHeading(column.heading)?.target;
    return day !== undefined && target?.startsWith('hours.') === true ? [{ ...column, day }] : [];
  });
  if (numbered.length === 0) return [];
  const open = [1, 2, 3, 4, 5, 6, 7].map((day) => {
    const rows = numbered.filter((column) => column.day === day).map(({ cells }) => cells);
    const [first = []] = rows;
    return first.filter((_, at) => rows.some((cells) => /[1-9]/.test(cells[at] ?? ''))).length;
  });
  const [first = 0, , , , , sixth = 0, seventh = 0] = open;
  const middle = Math.min(...open.slice(1, 5));
  const fromMonday = Math.min(first, middle) - Math.max(sixth, seventh);
  const fromSunday = Math.min(sixth, middle) - Math.max(first, seventh);
  const isMonday = fromMonday >= CLEARLY;
  return numbered.map(({ heading, day }) => {
    const target = matchHeading(heading)?.target ?? 'hours';
    const end = /\.(?:opens|closes)$/.exec(target)?.[0] ?? '';
    if (!isMonday && fromSunday < CLEARLY) {
      const why = 'Nothing says whether its first day is Monday or Sunday.';
      return [heading, { target: 'hours', sure: 'guess', why }];
    }
    const why = `By the days on which most are closed, day 1 is ${isMonday ? 'Monday' : 'Sunday'}.`;
    const name = DAYS[(isMonday ? day : day + 6) % 7];
    return [heading, { target: `hours.${name ?? ''}${end}` as Target, sure: 'guess', why }];
  });
}

/** In how many rows more a place is open on its other days. */
const CLEARLY = 3;
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** One odd cell, such as `Holidays`, costs that cell, and not the days of all others. */
const HALF = 0.5;

function mostly(cells: readonly string[], test: (text: string) => boolean, least = 0.8): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.filter(test).length > filled.length * least;
}

function isDays(text: string): boolean {
  // Crosses are no Wednesdays, which are X in Spanish.
  return (
    text.length < 60 &&
    readYesNo(text) === undefined &&
    !/\d/.test(text.replace(ORDINALS, '')) &&
    readHoursText(`${text} 10:00-11:00`) !== undefined
  );
}

/** `2nd Tuesday` is a day. */
const ORDINALS = /(?<!\d)[1-5](?:st|nd|rd|th|er|re|e|o|a|ος|η|\.)(?![\d:])/giu;

function isTime(text: string): boolean {
  return (
    /^\d{1,2}(?:[:.h]\d{2}){0,2} ?(?:[ap]\.? ?m\.?|h|uhr)?$|^0?\.\d+$/i.test(text) ||
    readHoursText(text, ['MO'])?.schedules.length === 0 ||
    /^(?:noon|midnight)$/i.test(text)
  );
}
