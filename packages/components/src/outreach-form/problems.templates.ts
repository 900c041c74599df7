import type { TemplateResult } from 'lit';
import { errorSummary } from '../shared/blocks/error-summary.templates.ts';
import { fieldError } from '../shared/blocks/field-error.templates.ts';
import { controlId } from '../shared/blocks/field.templates.ts';
import type { Words } from '../shared/blocks/words.ts';
import type { FormView } from './form-view.ts';
import type { FieldIssue } from './outreach-form.state.ts';
import type { AnyKey, FormWords } from './outreach-form.words.ts';

/** What is wrong on this page, as it was when the person last went on. */
export function problemsTemplate({ session, words, element }: FormView): TemplateResult {
  return errorSummary(
    words.say('errors.title'),
    session.state.issues.map((issue) => ({ field: issue.field, words: fixWords(issue, words) })),
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
export function issueTemplate(issue: FieldIssue, words: FormWords): TemplateResult {
  return fieldError(words.say('error.prefix'), fixWords(issue, words));
}

/** Words that are right for any field. */
const GENERAL: Readonly<Partial<Record<string, AnyKey>>> = {
  required: 'error.required',
  'wrong-type': 'error.number',
  'not-whole': 'error.number',
  'too-small': 'error.number',
  'too-large': 'error.too-large',
};

/** What to do about an issue: in the kind's own words where it has some, else in general words. */
function fixWords({ field, code, params }: FieldIssue, words: FormWords): Words {
  if (code === 'too-long' && words.kind) {
    return words.say('error.too-long', { ...params, field: words.kind.t(`${field}.short`) });
  }
  return (
    words.ask(`error.${field}.${code}`, params) ??
    words.ask(`error.${field}.other`) ??
    words.say(GENERAL[code] ?? 'error.other', params)
  );
}
