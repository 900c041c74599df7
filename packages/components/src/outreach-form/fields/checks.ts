import { allAskedFields, nameOf, toAnswers, type Field, type FormKind } from '@peerkit/forms';
import { checkAnswers, checkField } from '@peerkit/forms/check';
import type { Issue } from '@peerkit/model';
import { currentFields, type FieldIssue, type FormState } from '../outreach-form.state.ts';

/** What is wrong at the current question. */
export function checkStep(form: FormKind, state: FormState): FieldIssue[] {
  const fields = currentFields(form, state);
  const answers = toAnswers(form, state.values);
  return issuesAtFields(
    fields,
    fields.flatMap((field) => checkField(form, nameOf(field), answers)),
  );
}

/** Everything that is wrong, and the tidy answers to send. */
export function checkForm(
  form: FormKind,
  { values }: FormState,
): { readonly issues: readonly FieldIssue[]; readonly answers: unknown } {
  const answers = toAnswers(form, values);
  const result = checkAnswers(form, answers);
  return result.ok
    ? { issues: [], answers: result.value }
    : { issues: issuesAtFields(allAskedFields(form, values), result.issues), answers };
}

/** Issues of answers, at the fields that gave them: the first of each field, in the form's order. */
function issuesAtFields(fields: readonly Field[], issues: readonly Issue[]): FieldIssue[] {
  return fields.flatMap((field) => {
    const found = issues.find((issue) => issue.path[0] === nameOf(field));
    if (found === undefined) return [];
    const { code, params } = found;
    return [{ field: field.id, code, ...(params && { params }) }];
  });
}
