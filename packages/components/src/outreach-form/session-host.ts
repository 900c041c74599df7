import type { FormKind } from '@peerkit/forms';
import type { FieldIssue, FormState, Outcome } from './outreach-form.state.ts';

/** Checks of the answers; they are loaded after the first question. */
export interface AnswerChecks {
  /** What is wrong at the current question. */
  checkStep(form: FormKind, state: FormState): readonly FieldIssue[];
  /** Everything that is wrong, and the answers to send. */
  checkForm(
    form: FormKind,
    state: FormState,
  ): { readonly issues: readonly FieldIssue[]; readonly answers: unknown };
}

/** Who shows a session. */
export interface SessionHost {
  /** BCP 47 language the form is shown in. */
  readonly language: string;
  /** Whether the focus is inside the form. */
  readonly hasFocus: boolean;
  /** Something to show changed; `moved` when the reader should be taken to its start. */
  show(moved: boolean): void;
  news(id: string, outcome: Outcome): void;
  /**
   * Waits for all that comes after the first question; nothing when it cannot be loaded now. Nobody is
   * led on to a page that is not there.
   */
  ready(): Promise<AnswerChecks | undefined>;
}
