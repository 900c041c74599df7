import type { AnswersOf } from '../answers.ts';
import type { FormKind } from '../kind.ts';
import { requestPeer } from './request-peer/request-peer.ts';

/** Kinds by name. A kind that comes as a promise is a file of its own in the browser, loaded when a page shows it. */
export type KindRegistry = Readonly<Record<string, () => FormKind | Promise<FormKind>>>;

/**
 * Every kind of form there is, one line each. What most pages show is here at once; any other kind is
 * loaded. What its file exports has one name: each name of its own would be in the first file of every form.
 */
export const KINDS = {
  'request-peer': () => requestPeer,
  'naloxone-supplies': async () => (await import('./naloxone-supplies/naloxone-supplies.ts')).kind,
  'needle-pickup': async () => (await import('./needle-pickup/needle-pickup.ts')).kind,
  'bad-supply': async () => (await import('./bad-supply/bad-supply.ts')).kind,
  'program-info': async () => (await import('./program-info/program-info.ts')).kind,
  'peer-worker': async () => (await import('./peer-worker/peer-worker.ts')).kind,
  referral: async () => (await import('./referral/referral.ts')).kind,
  'encounter-log': async () => (await import('./encounter-log/encounter-log.ts')).kind,
  feedback: async () => (await import('./feedback/feedback.ts')).kind,
  'wrong-entry': async () => (await import('./wrong-entry/wrong-entry.ts')).kind,
} as const satisfies KindRegistry;

/** Name of a kind: the `kind` attribute of a form, and the `kind` of a submission. */
export type KindName = keyof typeof KINDS;

/** The names of all kinds. */
export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];

/** Answers by the name of their kind. */
export type AnswersByKind = {
  readonly [Name in KindName]: AnswersOf<Awaited<ReturnType<(typeof KINDS)[Name]>>>;
};

/** The kind of that name, at once or later; undefined when there is none. */
export function kindOf(
  name: string,
  kinds: KindRegistry = KINDS,
): FormKind | Promise<FormKind> | undefined {
  // Stryker disable next-line OptionalChaining: what a registry has is a function.
  return Object.hasOwn(kinds, name) ? kinds[name]?.() : undefined;
}
