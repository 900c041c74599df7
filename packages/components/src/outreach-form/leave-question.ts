/**
 * Lets the browser ask before the page goes, while something is typed that was not sent. Only then: a page that
 * always listens is kept out of the cache that Back restores it from.
 */
export class LeaveQuestion {
  #isOn = false;

  set(isOn: boolean): void {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    const change = isOn ? addEventListener : removeEventListener;
    change('beforeunload', ask);
    change('click', letCall, true);
  }
}

let isCall = false;

function ask(event: BeforeUnloadEvent): void {
  if (!isCall) event.preventDefault();
}

/** Who taps a number to call leaves no page, and must not be held up. */
function letCall(event: Event): void {
  const isLink = (at: EventTarget): boolean =>
    at instanceof HTMLAnchorElement && !/^https?:$/.test(at.protocol);
  if (!event.composedPath().some(isLink)) return;
  isCall = true;
  setTimeout(() => (isCall = false), 1000);
}
