import type { ReactiveElement } from 'lit';

/**
 * Puts focus where a person goes on: at the heading of a new step; else where they were, if what had focus
 * went away. The page never moves for it, while somebody may aim at a button.
 */
function moveFocus(root: ShadowRoot | null, isNew: boolean): void {
  if (!isNew && root?.activeElement) return;
  const place = root?.querySelector<HTMLElement>(isNew ? 'h2' : 'input:checked, h2');
  place?.focus({ preventScroll: true });
}

/** Whether somebody who comes to the page sees the guide first, and is at nothing else. */
export function isWatched(host: Element): boolean {
  const { activeElement, body } = document;
  const { top, bottom } = host.getBoundingClientRect();
  return (activeElement ?? body) === body && top < innerHeight && bottom > 0;
}

/** Keeps the focus where a person needs it, after each update of a guide. */
export class StepFocus {
  #isNew = false;
  #hadFocus = false;

  /** @param bring Brings the guide into view. */
  constructor(
    private readonly host: ReactiveElement,
    private readonly bring: () => void,
  ) {}

  /** Somebody comes to something else. */
  come(): void {
    this.#isNew = true;
    this.host.requestUpdate();
  }

  before(): void {
    this.#hadFocus = !!this.host.shadowRoot?.activeElement;
  }

  /** What waits for its words is out of sight, and cannot have the focus. */
  after(isLoading: boolean): void {
    const isNew = this.#isNew && !isLoading;
    if (isNew) this.#isNew = false;
    if (isNew || this.#hadFocus) moveFocus(this.host.shadowRoot, isNew);
    if (isNew) this.bring();
  }
}
