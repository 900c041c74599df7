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

/** A life first: a question and the number to call. */
export function emergencyStrip(number: string, words: EmergencyWords): TemplateResult {
  const dial = number.replace(/[^\d+*#]/g, '');
  return html`<p class="emergency">
    ${words.ask} ${dial === '' ? words.local : linkButton(words.call, `tel:${dial}`, 'danger')}
  </p>`;
}
