import type { LitElement } from 'lit';

/**
 * Why a form starts over, other than by a press of the button for it: the person left by the quick exit, or the
 * browser kept the page and shows it again, perhaps to somebody else; or somebody fills in the next of many.
 */
export type RestartReason = 'left' | 'returned' | 'next';

/** What a session needs of the element that shows it. */
export interface SessionHost {
  readonly element: LitElement;
  /** BCP 47 language the form is shown in. */
  language(): string;
  /** Whether the focus is inside the form. */
  hasFocus(): boolean;
  /** Something to show changed; `moved` when the focus should go to the start of it. */
  show(moved: boolean): void;
  /** Waits for a part. When that fails, shows why and gives undefined. `late` is called when it takes a while. */
  soon<T>(loading: Promise<T>, late: () => void): Promise<T | undefined>;
  /** Dispatches an event for the page. */
  tell(event: Event): void;
}
