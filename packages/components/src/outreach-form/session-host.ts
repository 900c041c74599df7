import type { LitElement } from 'lit';

/**
 * Why a form starts over, other than by a press of the button for it: the person left by the quick exit, or the
 * browser kept the page and shows it again, perhaps to somebody else; or somebody fills in the next of many.
 */
export type RestartReason = 'left' | 'returned' | 'next';

/** Shows a session: the element. */
export interface SessionHost {
  readonly element: LitElement;
  /** BCP 47 language the form is shown in. */
  language(): string;
  /** Whether the focus is inside the form. */
  hasFocus(): boolean;
  /** Something to show changed; `moved` when the focus should go to the start of it. */
  show(moved: boolean): void;
  /** What is being loaded; undefined, and in sight why nothing goes on, when that fails. `late` says that it takes a while. */
  soon<T>(loading: Promise<T>, late: () => void): Promise<T | undefined>;
  /** Tells the page. */
  tell(event: Event): void;
}
