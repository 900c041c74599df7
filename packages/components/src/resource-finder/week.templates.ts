import { html, nothing, type TemplateResult } from 'lit';
import type { DayHours, WallTime } from '@peerkit/model';
import type { Card } from './cards.ts';
import { dayInWords, timeInWords } from './clock.ts';
import { say, type Own, type Words } from './finder-words.ts';
import { isUnknown, type DaysAhead, type Week } from './week.ts';

/** The week with today first and larger, what the agency says in words, and the days that differ. */
export function weekTemplate(
  { days, isAlways, ahead, prose }: Week,
  { clock }: Card,
  words: Words,
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
          : html`<table class="hours">
              ${days.map((day, at) => dayTemplate(day, dayName(day, at, words), at === 0, words, own))}
            </table>`
    }
    ${zone === undefined || isAlways || days.length === 0 ? nothing : html`<p class="small">${say(words, 'zone', { zone })}</p>`}
    ${prose.map((text) => html`<p class="prose">${own(text)}</p>`)}
    ${
      ahead.length === 0
        ? nothing
        : html`<h4>${say(words, 'hours-ahead')}</h4>
            <table class="hours">
              ${ahead.map((run) => dayTemplate(run.first, runName(run, words), false, words, own))}
            </table>`
    }
  </section>`;
}

function dayName({ date }: DayHours, at: number, words: Words): string {
  const weekday = dayInWords(words.language, date, 'weekday') ?? date;
  if (at > 0) return weekday;
  const today = new Intl.RelativeTimeFormat(words.language, { numeric: 'auto' }).format(0, 'day');
  return `${today.charAt(0).toLocaleUpperCase(words.language)}${today.slice(1)}, ${weekday}`;
}

function runName({ first, to }: DaysAhead, words: Words): string {
  const name = (date: string): string => dayInWords(words.language, date, 'weekday-day') ?? date;
  return to === undefined ? name(first.date) : `${name(first.date)} – ${name(to)}`;
}

function dayTemplate(
  day: DayHours,
  name: string,
  isToday: boolean,
  words: Words,
  own: Own,
): TemplateResult {
  const isClosed = day.spans.length === 0;
  const mayDiffer = day.spans.some(({ state }) => state === 'check-first');
  return html`<tr class="${isToday ? 'today' : ''} ${isClosed ? 'off' : ''}">
    <th scope="row">${name}</th>
    <td>
      ${
        isClosed
          ? say(words, 'day-closed')
          : isUnknown(day)
            ? say(words, 'day-unknown')
            : day.spans.map(
                ({ opensAt, closesAt, allDay }) =>
                  html`<div>
                    ${allDay ? say(words, 'day-all') : between(opensAt, closesAt, words)}
                  </div>`,
              )
      }
      ${mayDiffer ? html`<div class="small">${say(words, 'check')}</div>` : nothing}
      ${day.note === undefined ? nothing : html`<div class="small">${own(day.note)}</div>`}
    </td>
  </tr>`;
}

function between(opensAt: WallTime, closesAt: WallTime, { language }: Words): string {
  return `${timeInWords(language, opensAt)} – ${timeInWords(language, closesAt)}`;
}
