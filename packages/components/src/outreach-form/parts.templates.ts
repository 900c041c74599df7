import { html, type TemplateResult } from 'lit';
import type * as Closing from './closing.templates.ts';
import type { FormSession } from './form-session.ts';
import type { FormDefinition } from './outreach-form.definition.ts';
import type { FormWords, Words } from './outreach-form.words.ts';

/** What the page tells about the agency. */
export interface AgencyFacts {
  readonly name: string;
  readonly keepDays: number | undefined;
  readonly noPolice: boolean;
}

export interface FormView {
  readonly form: FormDefinition;
  readonly session: FormSession;
  readonly words: FormWords;
  readonly agency: AgencyFacts;
  /** What comes after the questions, once it is loaded. */
  readonly closing: typeof Closing | undefined;
  /** Takes a person to a field. */
  goTo(field: string): void;
}

export function button(words: Words, act: () => void, primary = false): TemplateResult {
  return html`<button class="button ${primary ? 'primary' : ''}" type="button" @click=${act}>
    ${words}
  </button>`;
}

/** Runs an action instead of what the browser would do: nothing is submitted and no address changes. */
export function does(act: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    act();
  };
}
