import { html, type TemplateResult } from 'lit';
import { does } from './button.templates.ts';
import { controlId } from './field.templates.ts';
import type { Words } from './words.ts';

/** One mistake in one field. */
export interface ErrorItem {
  readonly field: string;
  readonly words: Words;
}

/**
 * Every mistake, above the form, even if there is only one. Focus it after a failed attempt. A fragment
 * cannot reach into a shadow root, so `goTo` moves the focus.
 */
export function errorSummary(
  title: Words,
  items: readonly ErrorItem[],
  goTo: (field: string) => void,
): TemplateResult {
  return html`<div
    class="summary"
    tabindex="-1"
    role="group"
    aria-labelledby="problem"
    aria-describedby="problems"
  >
    <h2 id="problem">${title}</h2>
    <ul id="problems">
      ${items.map(
        ({ field, words }) =>
          html`<li>
            <a href="#${controlId(field)}" @click=${does(() => goTo(field))}>${words}</a>
          </li>`,
      )}
    </ul>
  </div>`;
}
