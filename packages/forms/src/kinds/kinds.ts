import type { AnswersOf } from '../answers.ts';
import type { FormKind } from '../kind.ts';
import { requestPeer } from './request-peer/request-peer.ts';

/** Kinds by name. A kind that comes as a promise is a file of its own in the browser, loaded when a page shows it. */
export type KindRegistry = Readonly<Record<string, () => FormKind | Promise<FormKind>>>;

/** What a file of a kind exports has one name: each name of its own would be in the first file of every form. */
const kindIn = <Kind>({ kind }: { readonly kind: Kind }): Kind => kind;

/**
 * Every kind of form there is, one line each. What most pages show is here at once; any other kind is
 * loaded: `'needle-pickup': () => import('./needle-pickup/needle-pickup.ts').then(kindIn)`.
 */
export const KINDS = {
  'request-peer': () => requestPeer,
  'naloxone-supplies': () => import('./naloxone-supplies/naloxone-supplies.ts').then(kindIn),
  'needle-pickup': () => import('./needle-pickup/needle-pickup.ts').then(kindIn),
  'bad-supply': () => import('./bad-supply/bad-supply.ts').then(kindIn),
  'program-info': () => import('./program-info/program-info.ts').then(kindIn),
  'peer-worker': () => import('./peer-worker/peer-worker.ts').then(kindIn),
  referral: () => import('./referral/referral.ts').then(kindIn),
  'encounter-log': () => import('./encounter-log/encounter-log.ts').then(kindIn),
  feedback: () => import('./feedback/feedback.ts').then(kindIn),
  'wrong-entry': () => import('./wrong-entry/wrong-entry.ts').then(kindIn),
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
