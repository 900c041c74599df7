import { html, nothing, type TemplateResult } from 'lit';
import type { FormSession } from './form-session.ts';
import type { FieldDefinition, FieldValue } from './outreach-form.definition.ts';
import type { FieldIssue } from './outreach-form.state.ts';
import type { FormWords, Words } from './outreach-form.words.ts';

/** What one field needs to be drawn. */
export interface FieldView {
  readonly field: FieldDefinition;
  readonly value: FieldValue | undefined;
  readonly issue: FieldIssue | undefined;
  /** The field is all there is on its page: its label is the page's heading. */
  readonly alone: boolean;
  readonly words: FormWords;
  readonly session: FormSession;
}

/** The id of the control that gets the focus when a person goes to a field: the first of a group. */
export const controlId = (field: string): string => `f-${field}`;

/** One field with label, hint and error, all in the same root so that ids reach. */
export function fieldTemplate(view: FieldView): TemplateResult {
  const { field, issue } = view;
  const isGroup = field.options !== undefined || field.control === 'yes-no';
  return html`<div
    class="field ${issue ? 'wrong' : ''}"
    @change=${() => view.session.recheck(field)}
  >
    ${isGroup ? groupTemplate(view) : textTemplate(view)}
  </div>`;
}

function groupTemplate(view: FieldView): TemplateResult {
  const { field, words, alone } = view;
  const label = words.ask(`${field.id}.label`);
  // A group of radios is wrong as a whole; each checkbox may say so itself.
  const radios = field.control !== 'checkboxes';
  return html`<fieldset
    role=${radios ? 'radiogroup' : 'group'}
    aria-describedby=${describedBy(view)}
    aria-invalid=${radios && view.issue ? 'true' : nothing}
  >
    <legend>
      ${alone ? html`<h2 tabindex="-1">${label}</h2>` : html`<span class="label">${label}</span>`}
    </legend>
    ${notes(view)}
    ${
      field.control === 'yes-no'
        ? [choice(view, 'yes', words.say('yes'), true), choice(view, 'no', words.say('no'), false)]
        : field.options?.map((option, at) =>
            choice(view, option, words.ask(`${field.id}.${option}`) ?? option, at === 0),
          )
    }
  </fieldset>`;
}

function choice(view: FieldView, option: string, label: Words, first: boolean): TemplateResult {
  const { field, value } = view;
  const many = field.control === 'checkboxes';
  const chosen: readonly string[] = typeof value === 'string' ? [value] : (value ?? []);
  const others = chosen.filter((one) => one !== option);
  const pick = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    const next = (field.options ?? []).filter((one) => one === option || others.includes(one));
    view.session.answer(field, many ? (checked ? next : others) : option);
  };
  return html`<label class="choice">
    <input
      id=${first ? controlId(field.id) : nothing}
      type=${many ? 'checkbox' : 'radio'}
      name=${field.id}
      value=${option}
      .checked=${chosen.includes(option)}
      aria-invalid=${many && view.issue ? 'true' : nothing}
      @input=${pick}
    />
    <span>${label}</span>
  </label>`;
}

function textTemplate(view: FieldView): TemplateResult {
  const { field, words, alone } = view;
  const label = html`<label class="label" for=${controlId(field.id)}
    >${words.ask(`${field.id}.label`)}</label
  >`;
  const typed = (event: Event): void => {
    view.session.answer(field, (event.target as HTMLInputElement).value);
  };
  const value = view.value ?? '';
  return html`${alone ? html`<h2 tabindex="-1">${label}</h2>` : label} ${notes(view)}
  ${
    field.control === 'lines'
      ? html`<textarea
          class="box"
          id=${controlId(field.id)}
          rows="4"
          autocomplete="off"
          aria-describedby=${describedBy(view)}
          aria-invalid=${view.issue ? 'true' : nothing}
          .value=${value}
          @input=${typed}
        ></textarea>`
      : html`<input
          class="box"
          id=${controlId(field.id)}
          type=${field.type ?? 'text'}
          autocomplete=${field.autocomplete ?? 'off'}
          aria-describedby=${describedBy(view)}
          aria-invalid=${view.issue ? 'true' : nothing}
          .value=${value}
          @input=${typed}
        />`
  }`;
}

function notes({ field, words, issue }: FieldView): TemplateResult {
  const hint = words.ask(`${field.id}.hint`);
  const skip = field.required ? nothing : words.say('optional');
  return html`${
    hasHint({ field, words })
      ? html`<p class="quiet" id="h-${field.id}">${hint} ${skip}</p>`
      : nothing
  }${
    issue
      ? html`<p class="error" id="e-${field.id}">
          <span class="visually-hidden">${words.say('error.prefix')}</span> ${words.fix(issue)}
        </p>`
      : nothing
  }`;
}

function hasHint({ field, words }: Pick<FieldView, 'field' | 'words'>): boolean {
  return field.required !== true || words.ask(`${field.id}.hint`) !== undefined;
}

function describedBy(view: FieldView): string | typeof nothing {
  const ids = [
    ...(hasHint(view) ? [`h-${view.field.id}`] : []),
    ...(view.issue ? [`e-${view.field.id}`] : []),
  ];
  return ids.length > 0 ? ids.join(' ') : nothing;
}
