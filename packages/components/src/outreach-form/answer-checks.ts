import type { Issue, Result } from '@peerkit/model';
import { loadOnce } from './load-once.ts';
import {
  allAskedFields,
  nameOf,
  toAnswers,
  type FormDefinition,
} from './outreach-form.definition.ts';
import {
  currentFields,
  issuesAtFields,
  missingIssues,
  type FieldIssue,
  type FormState,
} from './outreach-form.state.ts';

/** What `@peerkit/validation/forms` offers a form. */
export interface AnswerChecks {
  checkField(kind: string, field: string, answers: unknown): readonly Issue[];
  checkAnswers(kind: string, answers: unknown): Result<unknown>;
}

/** Loads the checks. */
export const loadChecks = loadOnce<AnswerChecks>(() => import('@peerkit/validation/forms'));

/**
 * What is wrong at the current question. Without the checks only what is missing can be told: a
 * network that is gone must not stop anyone from asking for help.
 */
export function checkStep(
  form: FormDefinition,
  state: FormState,
  checks: AnswerChecks | undefined,
): FieldIssue[] {
  const fields = currentFields(form, state);
  if (checks === undefined) return missingIssues(fields, state.values);
  const answers = toAnswers(form, state.values);
  return issuesAtFields(
    fields,
    fields.flatMap((field) => checks.checkField(form.kind, nameOf(field), answers)),
  );
}

/** Everything that is wrong, and the answers to send: tidied by the checks where there are any. */
export function checkForm(
  form: FormDefinition,
  state: FormState,
  checks: AnswerChecks | undefined,
): { readonly issues: readonly FieldIssue[]; readonly answers: unknown } {
  const answers = toAnswers(form, state.values);
  const fields = allAskedFields(form, state.values);
  const result = checks?.checkAnswers(form.kind, answers);
  if (result === undefined) return { issues: missingIssues(fields, state.values), answers };
  return result.ok
    ? { issues: [], answers: result.value }
    : { issues: issuesAtFields(fields, result.issues), answers };
}
