import { html, type TemplateResult } from 'lit';
import { linkButton } from './button.templates.ts';
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
 * A life first: a question and the number to call.
 *
 * @param href Dials the number. Absent where it is not sure what to dial: then the number is only shown.
 */
export function emergencyStrip(
  number: string,
  href: string | undefined,
  words: EmergencyWords,
): TemplateResult {
  const call = /\d/.test(number) ? words.call : words.local;
  return html`<p class="emergency">
    ${words.ask} ${href === undefined ? call : linkButton(words.call, href, 'danger')}
  </p>`;
}
