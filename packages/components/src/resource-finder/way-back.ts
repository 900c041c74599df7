import type { ReactiveController, ReactiveElement } from 'lit';
import { keepAt } from './in-view.ts';

type View = 'list' | 'saved' | 'place';

/**
 * Where a person is when one view comes in the stead of another. A page that was scrolled for the list would begin in
 * the middle of a place: its top is brought into view. The list comes back with the card that was opened where it was;
 * browsers alone would go to the part of the page that the address names, or to where the longer page had been.
 */
export class WayBack implements ReactiveController {
  #view: View = 'list';
  /** The card that was opened, and where it was in the window. */
  #left: readonly [card: string, top: number] | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  /** A place is about to come in the stead of a list. */
  leave(id: string): void {
    // From a place to another: the list is further back.
    if (this.#view === 'place') return;
    const card = `.open[data-id="${CSS.escape(id)}"]`;
    const top = this.#find(card)?.getBoundingClientRect().top;
    this.#left = top === undefined ? undefined : [card, top];
  }

  hostUpdated(): void {
    const before = this.#view;
    this.#view = this.#find('.back + .detail')
      ? 'place'
      : this.#find('.saved-title')
        ? 'saved'
        : 'list';
    if (this.#view === before) return;
    // The heading, or the card, has the focus by then.
    void this.host.updateComplete.then(() => this.#arrive(before));
  }

  #arrive(before: View): void {
    if (before !== 'place') {
      const back = this.#find('.back');
      if (back) bringUp(back);
      return;
    }
    if (this.#left === undefined) return;
    const [card, top] = this.#left;
    void keepAt(this.host, () => this.#find(card), top);
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Only from where it cannot be read from its beginning. */
function bringUp(top: Element): void {
  const { top: y } = top.getBoundingClientRect();
  if (y < 0 || y > innerHeight / 4) top.scrollIntoView({ behavior: 'instant' });
}
