import { html, nothing, type TemplateResult } from 'lit';
import type { DayHours, WallTime } from '@peerkit/model';
import { hoursTable, type HoursRow } from '../../shared/blocks/hours.templates.ts';
import type { Words as Text } from '../../shared/blocks/words.ts';
import type { Card } from '../results/cards.ts';
import { dayInWords, timeInWords } from './clock.ts';
import { say, type Own } from '../finder-words.ts';
import type { PlaceWords } from '../place/place-words.ts';
import { isUnknown, type DaysAhead, type Week } from './week.ts';

/** Says in figures what "Day and night" says. */
const SAYS_ALWAYS = /^\s*24 ?\/ ?7\s*$/;

/** The week with today first and larger, what the agency says in words, and the days that differ. */
export function weekTemplate(
  { days, isAlways, ahead, prose }: Week,
  { clock }: Card,
  words: PlaceWords,
  own: Own,
): TemplateResult | typeof nothing {
  if (days.length === 0 && ahead.length === 0 && prose.length === 0) return nothing;
  const { zoneName: zone } = clock;
  return html`<section class="part">
    <h3>${say(words, 'hours')}</h3>
    ${
      isAlways
        ? html`<p class="strong">${say(words, 'day-all')}</p>`
        : days.length === 0
          ? nothing
          : html`${weekTitle(days, words)}
            ${hoursTable(
              words.t('hours'),
              days.map((day, at) => rowOf(day, dayName(day, at, words), words, own)),
            )}`
    }
    ${zone === undefined || isAlways || days.length === 0 ? nothing : html`<p class="small">${say(words, 'zone', { zone })}</p>`}
    ${prose.filter((text) => !isAlways || !SAYS_ALWAYS.test(text)).map((text) => html`<p class="prose">${own(text)}</p>`)}
    ${
      ahead.length === 0
        ? nothing
        : html`<h4>${say(words, 'hours-ahead')}</h4>
            <dl class="ahead">${ahead.map((run) => aheadTemplate(run, words, own))}</dl>`
    }
  </section>`;
}

/** Which week it is, for somebody who reads it on paper in another week. */
function weekTitle(days: readonly DayHours[], { language }: PlaceWords): TemplateResult {
  const [from, to] = [days[0], days.at(-1)].map((day) =>
    dayInWords(language, day?.date ?? '', 'short'),
  );
  return html`<p class="on-paper">${from} – ${to}</p>`;
}

const todays = new Map<string, string>();

function todayIn(language: string): string {
  const today =
    todays.get(language) ??
    new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
  todays.set(language, today);
  return today;
}

function dayName({ date }: DayHours, at: number, words: PlaceWords): Text {
  const weekday = dayInWords(words.language, date, 'weekday') ?? date;
  if (at > 0) return weekday;
  const today = todayIn(words.language);
  const upper = `${today.charAt(0).toLocaleUpperCase(words.language)}${today.slice(1)}`;
  return html`<span class="of-now">${upper}, </span>${weekday}`;
}

function runName({ first, to }: DaysAhead, words: PlaceWords): string {
  const name = (date: string): string => dayInWords(words.language, date, 'weekday-day') ?? date;
  return to === undefined ? name(first.date) : `${name(first.date)} – ${name(to)}`;
}

function aheadTemplate(run: DaysAhead, words: PlaceWords, own: Own): TemplateResult {
  const { hours, more } = timesOf(run.first, words, own);
  return html`<div>
    <dt>${runName(run, words)}</dt>
    ${hours.map((time) => html`<dd>${time}</dd>`)}
    ${more.map((text) => html`<dd class="small">${text}</dd>`)}
  </div>`;
}

/** The times of a day, and what else is to know about it. */
function timesOf(
  day: DayHours,
  words: PlaceWords,
  own: Own,
): { readonly hours: readonly Text[]; readonly more: readonly Text[] } {
  const { spans, note } = day;
  const doubts = spans.filter(({ state, reason }) => state === 'check-first' && reason !== 'prose');
  // The name of a holiday is its note.
  const isHoliday = note === undefined && doubts.some(({ reason }) => reason === 'holiday');
  const doubt = doubts.length > 0 ? [say(words, isHoliday ? 'check-holiday' : 'check')] : [];
  return {
    hours: isUnknown(day)
      ? [say(words, 'day-unknown')]
      : spans.length === 0
        ? [say(words, 'day-closed')]
        : spans.map(({ opensAt, closesAt, allDay }) =>
            allDay ? say(words, 'day-all') : between(opensAt, closesAt, words),
          ),
    more: [...doubt, ...(note === undefined ? [] : [own(note)])],
  };
}

function rowOf(day: DayHours, name: Text, words: PlaceWords, own: Own): HoursRow {
  const { hours, more } = timesOf(day, words, own);
  const small = more.map((text) => html`<span class="small">${text}</span>`);
  return { day: name, times: [...hours, ...small], off: day.spans.length === 0 };
}

function between(opensAt: WallTime, closesAt: WallTime, { language }: PlaceWords): TemplateResult {
  return html`<bdi>${timeInWords(language, opensAt)} – ${timeInWords(language, closesAt)}</bdi>`;
}
