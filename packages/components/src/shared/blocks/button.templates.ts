import { html, type TemplateResult } from 'lit';
import type { Content } from './words.ts';

/** The looks a button has beside the usual one; see `button.styles.ts`. */
export type ButtonLook = '' | 'primary' | 'danger' | 'plain';

/** Does something on this page. */
export function button(
  words: Content,
  act: (event: Event) => void,
  look: ButtonLook = '',
): TemplateResult {
  return html`<button type="button" class="button ${look}" @click=${act}>${words}</button>`;
}

/** Sends the form it stands in. */
export function submitButton(words: Content): TemplateResult {
  return html`<button class="button primary">${words}</button>`;
}

/** Goes somewhere: a page, a call, a message. The other side does not learn where from. */
export function linkButton(words: Content, href: string, look: ButtonLook = ''): TemplateResult {
  return html`<a class="button ${look}" href=${href} rel="noreferrer">${words}</a>`;
}

/** Runs an action instead of what the browser would do: nothing is submitted and no address changes. */
export function does(act: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    act();
  };
}
