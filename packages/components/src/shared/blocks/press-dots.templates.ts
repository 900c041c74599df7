import { html, nothing, type TemplateResult } from 'lit';

/** One dot for each press of a key that leaves the page, filled when it is done; nothing before the first. */
export const pressDots = (presses: number, of: number): TemplateResult | typeof nothing =>
  presses === 0
    ? nothing
    : html`<span class="dots" aria-hidden="true"
        >${[...Array(of).keys()].map((at) => html`<i class=${at < presses ? 'on' : ''}></i>`)}</span
      >`;
