/**
 * `@peerkit/validation/forms`: what each form kind takes, and what an intake takes.
 * Load it when somebody answers, not before: it brings zod (8 KB).
 *
 * @packageDocumentation
 */
import type { Issue, RequestPeerAnswers, Result, SubmissionKind } from '@peerkit/model';
import type { FormKind } from './kind.ts';
import { requestPeer } from './request-peer.ts';

export { checkSealedSubmission, isAgencySlug } from './sealed.ts';

/** Answers by form kind. */
export interface AnswersByKind {
  readonly 'request-peer': RequestPeerAnswers;
}

const KINDS: { readonly [Kind in SubmissionKind]: FormKind<AnswersByKind[Kind]> } = {
  'request-peer': requestPeer,
};

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
  const known = kindOf(kind);
  return known === undefined ? [unknownKind()] : known.checkField(field, answers);
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
export function checkAnswers(
  kind: string,
  answers: unknown,
): Result<AnswersByKind[keyof AnswersByKind]> {
  return kindOf(kind)?.checkAll(answers) ?? { ok: false, issues: [unknownKind()] };
}

function kindOf(kind: string): FormKind<AnswersByKind[keyof AnswersByKind]> | undefined {
  return Object.hasOwn(KINDS, kind) ? KINDS[kind as SubmissionKind] : undefined;
}

function unknownKind(): Issue {
  return { path: [], code: 'unknown-kind' };
}
