import { html, type TemplateResult } from 'lit';
import type { Words } from './words.ts';

/** Open now, closed now, check before you go, or not known. */
export type OpeningState = 'open' | 'closed' | 'check' | 'unknown';

/** A shape and words: "Open until 17:00". */
export function stateLine(state: OpeningState, words: Words): TemplateResult {
  return html`<span class="state ${state}">${words}</span>`;
}
