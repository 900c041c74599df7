import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Brings the top of a place into view when it comes in the stead of the list: a page that was scrolled for the list
 * would begin in the middle of it. The heading has the focus by then.
 */
export class PlaceTop implements ReactiveController {
  #isPlace = false;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    const back = this.host.renderRoot.querySelector('.back');
    const isNew = back !== null && !this.#isPlace;
    this.#isPlace = back !== null;
    if (isNew) void this.host.updateComplete.then(() => bringUp(back));
  }
}

/** Only from where it cannot be read from its beginning. */
function bringUp(top: Element): void {
  const { top: y } = top.getBoundingClientRect();
  if (y < 0 || y > innerHeight / 4) top.scrollIntoView({ behavior: 'instant' });
}
