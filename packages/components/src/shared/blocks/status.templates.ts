import { html, type TemplateResult } from 'lit';
import type { Content } from './words.ts';

/**
 * The one polite live region of an element: render it always, empty until there is news. Shown too,
 * unless the news already stands elsewhere in the view.
 */
export function statusLine(words: Content, isShown = true): TemplateResult {
  return html`<p role="status" class=${isShown ? 'quiet' : 'visually-hidden'}>${words}</p>`;
}
