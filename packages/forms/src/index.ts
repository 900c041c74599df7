/**
 * `@peerkit/forms`: form kinds as data. What each asks, in which order and words, what the answers must
 * be, who may read them and for how long they are kept. Checks of answers: `@peerkit/forms/check`.
 *
 * @packageDocumentation
 */
export * from './kind.ts';
export { toAnswers, type AnswersOf } from './answers.ts';
export * from './asked.ts';
export * from './later-questions.ts';
export * from './readable.ts';
export { isUrgent } from './urgent.ts';
export { kindProblems } from './problems.ts';
export * from './kinds/kinds.ts';
export { requestPeer, type RequestPeerAnswers } from './kinds/request-peer/request-peer.ts';
