import { optionsOf, type Field, type FieldValue, type TextField } from '@peerkit/forms';
import { html, type TemplateResult } from 'lit';
import { choicesField } from '../shared/blocks/choices.templates.ts';
import { controlId, textField, type FieldParts } from '../shared/blocks/field.templates.ts';
import type { Words } from '../shared/blocks/words.ts';
import type { FormSession } from './form-session.ts';
import type { FieldIssue } from './outreach-form.state.ts';
import type { FormWords } from './outreach-form.words.ts';

/** What one field needs to be drawn. */
export interface FieldView {
  readonly field: Field;
  readonly value: FieldValue | undefined;
  readonly issue: FieldIssue | undefined;
  /** The field is all there is on its page: its label is the page's heading. */
  readonly alone: boolean;
  readonly words: FormWords;
  readonly session: FormSession;
}

/** The keyboard of a phone for a text of a format. */
const INPUT_TYPES = { phone: 'tel', email: 'email' } as const;

/** One field of the form. */
export function fieldTemplate(view: FieldView): TemplateResult {
  const { field } = view;
  return 'max' in field ? textTemplate(view, field) : choicesTemplate(view);
}

function textTemplate(view: FieldView, field: TextField): TemplateResult {
  const { value, session } = view;
  return textField({
    ...partsOf(view),
    value: String(value ?? ''),
    type: field.format && INPUT_TYPES[field.format],
    autocomplete: field.autocomplete,
    isLong: field.control === 'lines',
    typed: (text) => session.answer(field, text),
  });
}

function choicesTemplate(view: FieldView): TemplateResult {
  const { field, value, words, session } = view;
  const many = field.control === 'checkboxes';
  const label = (option: string): Words =>
    'options' in field
      ? (words.ask(`${field.id}.${option}`) ?? option)
      : words.say(option === 'yes' ? 'yes' : 'no');
  return choicesField({
    ...partsOf(view),
    options: optionsOf(field).map((option) => ({ value: option, label: label(option) })),
    chosen: typeof value === 'string' ? [value] : (value ?? []),
    many,
    picked: (chosen) => session.answer(field, many ? chosen : (chosen[0] ?? '')),
  });
}

/** Takes a person to a field. */
export function focusField(root: ParentNode, field: string): void {
  const control = root.querySelector<HTMLElement>(`#${controlId(field)}`);
  // The label and what is wrong with the answer are above the control.
  control?.closest('.field')?.scrollIntoView({ block: 'nearest' });
  control?.focus();
}

function partsOf({ field, words, issue, alone }: FieldView): FieldParts {
  const hint = words.ask(`${field.id}.hint`);
  const skip = words.say('optional');
  return {
    id: field.id,
    label: words.ask(`${field.id}.label`) ?? '',
    isHeading: alone,
    hint: field.required ? hint : hint ? html`${hint} ${skip}` : skip,
    error: issue && words.fix(issue),
    errorPrefix: words.say('error.prefix'),
  };
}
