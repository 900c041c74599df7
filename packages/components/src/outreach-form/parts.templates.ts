import { html, nothing, type TemplateResult } from 'lit';
import type { FormSession } from './form-session.ts';
import {
  askedFields,
  isEmpty,
  type FieldDefinition,
  type FieldValue,
  type FormDefinition,
} from './outreach-form.definition.ts';
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
  /** Takes a person to a field. */
  goTo(field: string): void;
}

/** The answers as a list; with Change links while they can be changed. */
export function answersTemplate(view: FormView, changeable: boolean): TemplateResult {
  const { form, session, words } = view;
  const { state } = session;
  const rows = form.steps.flatMap((step, at) =>
    askedFields(step, state.values).map((field) => ({ field, at })),
  );
  return html`<dl>
    ${rows.map(({ field, at }) => {
      const label = words.ask(`${field.id}.short`);
      return html`<div>
        <dt>${label}</dt>
        <dd>
          ${shown(field, state.values[field.id], words).map((line) => html`<div>${line}</div>`)}
        </dd>
        ${
          changeable
            ? html`<dd>
                <button class="button" type="button" @click=${() => session.change(at)}>
                  ${words.say('review.change')} <span class="visually-hidden">${label}</span>
                </button>
              </dd>`
            : nothing
        }
      </div>`;
    })}
  </dl>`;
}

function shown(field: FieldDefinition, value: FieldValue | undefined, words: FormWords): Words[] {
  if (value === undefined || isEmpty(value)) return [words.say('review.empty')];
  if (field.control === 'yes-no') return [words.say(value === 'yes' ? 'yes' : 'no')];
  if (field.options === undefined) return [String(value)];
  const chosen = typeof value === 'string' ? [value] : value;
  return chosen.map((option) => words.ask(`${field.id}.${option}`) ?? option);
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
