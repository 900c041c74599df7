import { html, type TemplateResult } from 'lit';
import type { Words } from './words.ts';

/** How far a person has come. The words carry the meaning; the bar only shows it. */
export function progressLine(words: Words, step: number, total: number): TemplateResult {
  return html`<div class="progress">
    <p>${words}</p>
    <div class="steps" aria-hidden="true">
      ${[...Array(total).keys()].map((at) => html`<i class=${at < step ? 'done' : ''}></i>`)}
    </div>
  </div>`;
}
