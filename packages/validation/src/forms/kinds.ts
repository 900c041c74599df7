import type { RequestPeerAnswers, SubmissionKind } from '@peerkit/model';
import { requestPeerRules } from './request-peer.ts';
import type { FieldRules } from './rules.ts';

/** Answers by form kind. */
export interface AnswersByKind {
  readonly 'request-peer': RequestPeerAnswers;
}

/** Rules by form kind. */
export const KIND_RULES: Readonly<Record<SubmissionKind, FieldRules>> = {
  'request-peer': requestPeerRules,
};

/** The rules of the kind of that name, if there is one. */
export function rulesOf(kind: string): FieldRules | undefined {
  return Object.hasOwn(KIND_RULES, kind) ? KIND_RULES[kind as SubmissionKind] : undefined;
}
