import type { Outcome } from './outreach-form.state.ts';

/** Who shows a session. */
export interface SessionHost {
  /** BCP 47 language the form is shown in. */
  readonly language: string;
  /** Whether the focus is inside the form. */
  readonly hasFocus: boolean;
  /** Something to show changed; `moved` when the reader should be taken to its start. */
  show(moved: boolean): void;
  news(id: string, outcome: Outcome): void;
  /** Whether all that comes after the questions is loaded: nobody is led on to a page that is not there. */
  ready(): Promise<boolean>;
}
