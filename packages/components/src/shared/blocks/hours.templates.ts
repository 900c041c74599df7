import { html, type TemplateResult } from 'lit';
import type { Words } from './words.ts';

/** One day of the week. */
export interface HoursRow {
  /** "Today, Thu", "Fri". */
  readonly day: Words;
  /** "9:00 – 17:00"; one for each time that it is open. */
  readonly times: readonly Words[];
  /** Closed all day. */
  readonly off?: boolean;
}

/** The week, today first. The name of the table is read, not shown: a heading says it. */
export function hoursTable(name: string, rows: readonly HoursRow[]): TemplateResult {
  return html`<table class="hours" aria-label=${name}>
    <tbody>
      ${rows.map(
        ({ day, times, off }, at) =>
          html`<tr class="${at === 0 ? 'today' : ''} ${off ? 'off' : ''}">
            <th scope="row">${day}</th>
            <td>${times.map((time) => html`<div>${time}</div>`)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
