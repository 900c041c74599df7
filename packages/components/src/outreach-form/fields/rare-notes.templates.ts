import { html, nothing, type TemplateResult } from 'lit';
import { fieldError } from '../../shared/blocks/field-error.templates.ts';
import { fieldNotes, type FieldParts } from '../../shared/blocks/field.templates.ts';
import type { Words } from '../../shared/blocks/words.ts';
import type { Localizer } from '../../shared/i18n/localizer.ts';
import type { RareKey } from '../locales/rare.en.ts';
import type { FormWords } from '../outreach-form.words.ts';

/** What every control that only some forms have is drawn from. */
export interface RareParts extends FieldParts {
  readonly value: string;
  readonly words: Localizer<RareKey>;
  /** Words that every form has. */
  readonly say: FormWords['say'];
  answered(value: string): void;
}

/** A field with what is wrong before anybody went on, such as a file that is no photo. */
interface Alerted extends FieldParts {
  readonly isAlert: boolean;
}

/** The same field, where something is wrong with what was just done there. */
export function withProblem(parts: RareParts, problem: Words | undefined): Alerted {
  return problem
    ? { ...parts, error: fieldError(parts.say('error.prefix'), problem), isAlert: true }
    : { ...parts, isAlert: false };
}

/** Its hint and what is wrong: the focus goes nowhere, and so what just went wrong is read out. */
export function notesTemplate(parts: Alerted): TemplateResult {
  const { isAlert, error, ...others } = parts;
  return html`${fieldNotes(isAlert ? others : parts)}
    <div role="alert">
      ${isAlert ? html`<p class="error" id="e-${parts.id}">${error}</p>` : nothing}
    </div>`;
}
