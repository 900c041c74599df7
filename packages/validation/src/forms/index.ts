/**
 * `@peerkit/validation/forms`: what each form kind takes. Small enough for every phone: no zod in it.
 * Schemas for services and tools are in `@peerkit/validation/forms/schema`.
 *
 * @packageDocumentation
 */
import type { Issue, Result, SubmissionKind } from '@peerkit/model';
import { checkAll, checkOne } from './check.ts';
import { rulesOf, type AnswersByKind } from './kinds.ts';

export type { AnswersByKind } from './kinds.ts';
export { isAgencySlug } from './agency.ts';

/**
 * Checks one answer in the light of the others, e.g. when a person leaves a field.
 *
 * Codes: `required`, `too-long` (`{max}`), `not-allowed`, `wrong-type`, `too-many`, `not-a-phone`,
 * `not-an-email`; `unknown-field` and `unknown-kind` (empty path) for a caller's mistake.
 * Each issue's path starts with the field. An empty text counts as not given.
 *
 * @param field A property of the kind's answers, e.g. `contact`.
 * @param answers All answers so far; missing ones are fine.
 */
export function checkField(kind: string, field: string, answers: unknown): Issue[] {
  const rules = rulesOf(kind);
  return rules === undefined ? [unknownKind()] : checkOne(rules, field, answers);
}

/**
 * Checks all answers before they are sealed. The value that comes back is tidy: outer spaces gone,
 * empty answers left out, and nothing kept that the chosen way to be reached does not need.
 * Codes as {@link checkField}.
 */
export function checkAnswers<Kind extends SubmissionKind>(
  kind: Kind,
  answers: unknown,
): Result<AnswersByKind[Kind]>;
export function checkAnswers(
  kind: string,
  answers: unknown,
): Result<AnswersByKind[keyof AnswersByKind]>;
export function checkAnswers(kind: string, answers: unknown): Result<unknown> {
  const rules = rulesOf(kind);
  return rules === undefined ? { ok: false, issues: [unknownKind()] } : checkAll(rules, answers);
}

function unknownKind(): Issue {
  return { path: [], code: 'unknown-kind' };
}
