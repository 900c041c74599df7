import { html, type TemplateResult } from 'lit';
import type { Content } from './words.ts';

/**
 * The polite live region of an element; there is one. Render it always, empty until there is something to
 * announce. It is visible as well, unless the same words are shown elsewhere in the view.
 */
export function statusLine(words: Content, isShown = true): TemplateResult {
  return html`<p role="status" class=${isShown ? 'quiet' : 'visually-hidden'}>${words}</p>`;
}
