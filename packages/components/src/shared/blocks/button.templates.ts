import { html, type TemplateResult } from 'lit';
import type { Content } from './words.ts';

/** How a button differs from the usual one; see `button.styles.ts`. */
export type ButtonVariant = '' | 'action' | 'soft' | 'line' | 'call' | 'plain';

/** Does something on this page. */
export function button(
  words: Content,
  act: (event: Event) => void,
  variant: ButtonVariant = '',
): TemplateResult {
  return html`<button type="button" class="button ${variant}" @click=${act}>${words}</button>`;
}

/** Submits the form around it. */
export function submitButton(words: Content): TemplateResult {
  return html`<button class="button action">${words}</button>`;
}

/** A link styled as a button: a page, a call, a message. The other site is not told where the person came from. */
export function linkButton(
  words: Content,
  href: string,
  variant: ButtonVariant = '',
): TemplateResult {
  return html`<a class="button ${variant}" href=${href} rel="noreferrer">${words}</a>`;
}

/** Runs an action instead of what the browser would do: nothing is submitted and no address changes. */
export function does(act: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    act();
  };
}
