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

/** Shows a session: the element. */
export interface SessionHost {
  /** BCP 47 language the form is shown in. */
  readonly language: string;
  /** Whether the focus is inside the form. */
  readonly hasFocus: boolean;
  /** Something to show changed; `moved` when the focus should go to the start of it. */
  show(moved: boolean): void;
  news(id: string, outcome: Outcome): void;
  /**
   * Waits for all that comes after the first question; undefined when it cannot be loaded now. Nobody is
   * taken to a page that is not there.
   */
  ready(): Promise<AnswerChecks | undefined>;
}
