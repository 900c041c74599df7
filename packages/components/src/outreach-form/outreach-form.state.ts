import {
  askedFields,
  type Field,
  type FieldValue,
  type FieldValues,
  type FormKind,
} from '@peerkit/forms';
import type { Delivery, Issue } from '@peerkit/model';

/** One thing to put right, at one field. */
export interface FieldIssue {
  readonly field: string;
  readonly code: string;
  readonly params?: Issue['params'];
}

/**
 * State of one send. Besides the delivery states: `failed` (nothing was taken from this page, so
 * sending starts over) and `deleted` (by the person).
 */
export interface Outcome {
  readonly state: Delivery['state'] | 'failed' | 'deleted';
  readonly reason?: Delivery['reason'];
  readonly fragile?: Delivery['fragile'];
  /** The intake may have it all the same. */
  readonly mayHaveArrived?: boolean;
}

/** Everything the form shows. Answers live here, in memory, and nowhere else. */
export interface FormState {
  /** Of the submission: minted when the form opens, kept until "Start again". */
  readonly id: string;
  readonly values: FieldValues;
  /** `away`: the page was left and is back; the person who is here now is asked whether to continue. */
  readonly view: 'question' | 'review' | 'sending' | 'outcome' | 'away';
  /** What was on screen before the page was left. */
  readonly before?: FormState['view'];
  /** Position of the step in the definition. */
  readonly step: number;
  /** Whether the review was reached: from then on Continue leads back to it. */
  readonly reviewed: boolean;
  /** The question was opened from the review, and Back leads there. */
  readonly isAside?: boolean;
  readonly issues: readonly FieldIssue[];
  readonly outcome?: Outcome;
  /** How the person asked to be reached. All else that was typed is gone once the sink has it. */
  readonly reach?: FieldValue;
  /** What the next one starts with, where one is filled in after the other. */
  readonly again?: FieldValues;
}

/** A form nobody has touched. */
export function startForm(id: string): FormState {
  return { id, values: {}, view: 'question', step: 0, reviewed: false, issues: [] };
}

/** The fields asked at the current step. */
export function currentFields(form: FormKind, state: FormState): readonly Field[] {
  return askedFields(form, form.steps[state.step], state.values);
}

/** Why a sink cannot be made: the `code` of an error of the outbox. */
export type SinkFault = 'bad-intake' | 'bad-recipient';

export type SetupProblem =
  | SinkFault
  | 'unknown-kind'
  | 'no-intake'
  | 'no-agency'
  | 'few-recipients'
  | 'no-sink'
  | 'not-secure';

/** What a page set, as far as it decides whether the form can send. */
export interface FormSetup {
  readonly intake: string;
  readonly agency: string;
  readonly recipients: readonly string[];
  /** A sink of the page's own. */
  readonly sink?: unknown;
}

/**
 * The first thing that keeps the form from sending, as a page set it up.
 *
 * @param kind Undefined when there is none by that name.
 * @param connect Undefined where nothing makes a sink.
 * @param isSecure The page came over https or from this machine: without that a browser cannot seal.
 */
export function setupProblem(
  { intake, agency, recipients, sink }: FormSetup,
  kind: unknown,
  connect: unknown,
  isSecure = globalThis.isSecureContext,
): SetupProblem | undefined {
  if (!kind) return 'unknown-kind';
  if (sink) return undefined;
  if (!connect) return 'no-sink';
  if (!isSecure) return 'not-secure';
  if (intake.trim() === '') return 'no-intake';
  if (agency.trim() === '') return 'no-agency';
  if (new Set(recipients).size < 2) return 'few-recipients';
  return undefined;
}
