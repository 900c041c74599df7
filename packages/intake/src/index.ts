/**
 * `@peerkit/intake`: keeps what the form sends. Durable, idempotent, and unable to read the content.
 *
 * @packageDocumentation
 */
export {
  createIntakeApp,
  MOST_BODY_BYTES,
  type AgencyInfo,
  type IntakeEvent,
  type IntakeOptions,
} from './app.ts';
export type { FormPageOptions } from './forms/form-page-options.ts';
export type { FormPages } from './forms/form-pages.ts';
export { RETIRED_KEY_DAYS, type AgencyKeys, type RetiredKey } from './keys/accepted.ts';
export { PROBLEMS, type ProblemCode } from './http/problem.ts';
export { createProofOfWork, type ProofOfWork } from './proof/proof-of-work.ts';
export { listen, type ListenOptions, type RunningIntake } from './server.ts';
export type { Mark, Marked } from './store/marks.ts';
export type { KeepPromise, StoreFacts } from './store/store-facts.ts';
export {
  openSubmissionStore,
  type PutResult,
  type StoreOptions,
  type StoredEnvelope,
  type StoredSubmission,
  type SubmissionStore,
} from './store/submission-store.ts';
