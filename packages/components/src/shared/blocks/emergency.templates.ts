import { emergencyHref } from '@peerkit/model';
import { html, type TemplateResult } from 'lit';
import { phoneLines } from '../icons/phone.ts';
import type { Words } from './words.ts';

export interface EmergencyWords {
  /** "Is someone not breathing?" */
  readonly ask: Words;
  /** "Call 911", on the button. */
  readonly call: Words;
  /** "Call your local emergency number.", when no number is known. */
  readonly local: Words;
}

/**
 * A life first: a question and the number to call. Text with more than one number, such as
 * `911 or 112`, is shown and not dialled.
 */
export function emergencyStrip(number: string, words: EmergencyWords): TemplateResult {
  const href = emergencyHref(number);
  const call = /\d/.test(number) ? words.call : words.local;
  return html`<p class="strip">
    <span>${words.ask}</span>
    ${
      href === undefined
        ? html`<b>${call}</b>`
        : html`<a href=${href} rel="noreferrer"
            ><svg class="icon" viewBox="0 0 48 48" aria-hidden="true">${phoneLines()}</svg>
            <span>${call}</span></a
          >`
    }
  </p>`;
}
