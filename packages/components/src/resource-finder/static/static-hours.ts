import {
  dayTable,
  toJson,
  type DayHours,
  type Holiday,
  type Hours,
  type IsoDate,
} from '@peerkit/model';
import { dayInWords, timeInWords } from '../hours/clock.ts';
import { AHEAD, isUnknown, isUnusual, runsOf, weekOf, type DaysAhead } from '../hours/week.ts';
import { joined, tag, type Child, type Html } from './html.ts';
import { say, type StaticWords } from './static-words.ts';

const DAYS = 7;
/** What is the same for so many days is told as what is so every week. */
const WEEKS_AHEAD = 8 * DAYS;
/** Of hours that differ from week to week, the days of so many weeks are told, and at most so many. */
const MONTH = 4 * DAYS;
const MOST_DATES = 8;

/** Where and when hours are told. */
export interface HoursView {
  readonly today: IsoDate;
  readonly holidays: readonly Holiday[] | undefined;
  /** Language of the list's own words. */
  readonly listLanguage: string | undefined;
  readonly words: StaticWords;
  readonly own: (text: string) => Html;
}

/**
 * Hours as sentences that stay true on a page that is read weeks later: what is the same each week, then other days
 * with their date. Where no two weeks are alike, the next days that it is open have their dates.
 */
export function hoursInWords(hours: Hours, view: HoursView): readonly Html[] {
  const { today, holidays, listLanguage, words, own } = view;
  const { isAlways, prose } = weekOf(hours, today, holidays, listLanguage);
  const sentences = prose.map(own);
  const usual = usualWeek(hours, today);
  if (usual === undefined) {
    const dates = runsOf(dayTable(hours, today, MONTH, holidays).filter(isOpen));
    const told = [...dates.slice(0, MOST_DATES).map((run) => dated(run, view)), ...sentences];
    return told.length === 0 ? [say(words, 'hours-unknown')] : [say(words, 'check'), ...told];
  }
  const unusual = runsOf(dayTable(hours, today, AHEAD, holidays).filter(isUnusual));
  return [
    ...(isAlways ? [say(words, 'day-all')] : weekdays(usual, view)),
    ...unusual.map((run) => dated(run, view)),
    ...sentences,
  ];
}

/** Monday to Sunday, where all weeks ahead are alike but for single days; undefined where they are not. */
function usualWeek(hours: Hours, today: IsoDate): readonly DayHours[] | undefined {
  const table = dayTable({ ...hours, exceptions: [] }, today, WEEKS_AHEAD);
  const week = table.slice(0, DAYS);
  const isSame = table.every((day, at) => timesIn(day) === timesIn(week[at % DAYS]));
  if (!isSame || week.every(isUnknown)) return undefined;
  const monday = week.findIndex(({ day }) => day === 'MO');
  return [...week.slice(monday), ...week.slice(0, monday)];
}

function isOpen(day: DayHours): boolean {
  return day.spans.length > 0 && !isUnknown(day);
}

function timesIn(day: DayHours | undefined): string {
  return toJson(day?.spans.map(({ opensAt, closesAt, state }) => [opensAt, closesAt, state]));
}

/** Days with the same times are one line, in the order of the first of each. */
function weekdays(week: readonly DayHours[], view: HoursView): readonly Html[] {
  const alike = new Map<string, number[]>();
  week.forEach((day, at) => {
    const times = timesIn(day);
    const known = alike.get(times);
    if (known === undefined) alike.set(times, [at]);
    else known.push(at);
  });
  return [...alike.values()].map((days) => {
    const first = week[days[0] ?? 0];
    const names = namesOf(days, week, view.words.language);
    return tag('', {}, names, ': ', first && timesOf(first, view));
  });
}

/** `Monday – Wednesday, Friday`: three or more after each other are told by the first and the last. */
function namesOf(days: readonly number[], week: readonly DayHours[], language: string): string {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => {
      const names = run.map((at) => weekday.format(new Date(week[at]?.date ?? '')));
      return run.length > 2 ? `${names[0] ?? ''} – ${names.at(-1) ?? ''}` : names.join(', ');
    })
    .join(', ');
}

function dated({ first, to }: DaysAhead, view: HoursView): Html {
  const name = (day: IsoDate): string => dayInWords(view.words.language, day, 'weekday-day') ?? day;
  const days = to === undefined ? name(first.date) : `${name(first.date)} – ${name(to)}`;
  return tag('', {}, days, ': ', timesOf(first, view));
}

function timesOf(day: DayHours, { words, own }: HoursView): Html {
  const { spans, note } = day;
  const time = (at: string): string => timeInWords(words.language, at);
  const times: readonly Child[] = isUnknown(day)
    ? [say(words, 'day-unknown')]
    : spans.length === 0
      ? [say(words, 'day-closed')]
      : spans.map(({ opensAt, closesAt, allDay, state }) => [
          allDay ? say(words, 'day-all') : `${time(opensAt)} – ${time(closesAt)}`,
          state === 'check-first' ? [' (', say(words, 'check'), ')'] : undefined,
        ]);
  return tag('', {}, joined(', ', times), note === undefined ? undefined : [' (', own(note), ')']);
}
