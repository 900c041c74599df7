/** How long a page may take to go once somebody leaves it, in ms. */
const GOING_MS = 10_000;

/**
 * Lets the browser ask before the page goes, while something is typed that was not sent. Only then: a page that
 * always listens is kept out of the cache that Back restores it from.
 */
export class LeaveQuestion {
  #isOn = false;
  #askedAt = -Infinity;

  set(isOn: boolean): void {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    const change = isOn ? addEventListener : removeEventListener;
    change('beforeunload', this.#ask);
    change('click', letCall, true);
  }

  /** Somebody leaves the page or loads it again, or wanted to just now. */
  get isGoing(): boolean {
    return performance.now() - this.#askedAt < GOING_MS;
  }

  /** Of this form alone: another one on the page that has nothing to lose must not take it away. */
  readonly #ask = (event: BeforeUnloadEvent): void => {
    if (isCall) return;
    this.#askedAt = performance.now();
    event.preventDefault();
  };
}

let isCall = false;

/** Who taps a number to call leaves no page, and must not be held up. */
function letCall(event: Event): void {
  const isLink = (at: EventTarget): boolean =>
    at instanceof HTMLAnchorElement && !/^https?:$/.test(at.protocol);
  if (!event.composedPath().some(isLink)) return;
  isCall = true;
  setTimeout(() => (isCall = false), 1000);
}
