import type { TemplateResult } from 'lit';
import { errorSummary } from '../../shared/blocks/error-summary.templates.ts';
import { fieldError } from '../../shared/blocks/field-error.templates.ts';
import { controlId } from '../../shared/blocks/field.templates.ts';
import type { Words } from '../../shared/blocks/words.ts';
import type { FormView } from '../form-view.ts';
import { currentFields, type FieldIssue } from '../outreach-form.state.ts';

/** What is wrong on this page, as it was when the person last went on. */
export function problemsTemplate(view: FormView): TemplateResult {
  const { session, words, element } = view;
  return errorSummary(
    words.say('errors.title'),
    session.state.issues.map((issue) => ({ field: issue.field, words: fixWords(issue, view) })),
    (field) => focusField(element.renderRoot, field),
  );
}

/** Takes a person to a field. */
function focusField(root: ParentNode, field: string): void {
  const control = root.querySelector<HTMLElement>(`#${controlId(field)}`);
  // The label and what is wrong with the answer are above the control.
  control?.closest('.field')?.scrollIntoView({ block: 'nearest' });
  control?.focus();
}

/** One of them, at its field. */
export function issueTemplate(issue: FieldIssue, view: FormView): TemplateResult {
  return fieldError(view.words.say('error.prefix'), fixWords(issue, view));
}

/** Words that are right for any field. */
const GENERAL: Readonly<Partial<Record<string, GeneralKey>>> = {
  required: 'error.required',
  'wrong-type': 'error.number',
  'not-whole': 'error.number',
  'too-small': 'error.number',
  'too-large': 'error.too-large',
};

type GeneralKey = 'error.required' | 'error.number' | 'error.too-large' | 'error.other';

/**
 * What to do about an issue: in the kind's own words where it has some, else in general words. Those name the field where
 * a page has more than one: two links of a summary must not read the same.
 */
function fixWords({ field, code, params }: FieldIssue, { words, session }: FormView): Words {
  const own = words.ask(`error.${field}.${code}`, params) ?? words.ask(`error.${field}.other`);
  const named = { ...params, field: words.kind?.t(`${field}.short`) ?? '' };
  if (code === 'too-long') return words.say('error.too-long', named);
  if (own !== undefined) return own;
  const general = GENERAL[code] ?? 'error.other';
  const isAlone = currentFields(session.form, session.state).length < 2;
  return isAlone ? words.say(general, params) : words.say(`${general}.of`, named);
}
