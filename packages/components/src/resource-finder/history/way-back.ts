import type { ReactiveController, ReactiveElement } from 'lit';
import { keepAt } from '../results/in-view.ts';

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
    const card = cardOf(id);
    const top = this.#find(card)?.getBoundingClientRect().top;
    this.#left = top === undefined ? undefined : [card, top];
  }

  /** A place is about to go; from beside the list no view comes in its stead. */
  close(): void {
    if (this.#view !== 'place') void this.#whenUpdated('place');
  }

  hostUpdated(): void {
    const before = this.#view;
    this.#view = this.#find('.back + .detail')
      ? 'place'
      : this.#find('.saved-title')
        ? 'saved'
        : 'list';
    if (this.#view === before) return;
    void this.#whenUpdated(before);
  }

  /** The heading, or the card, has the focus by then. */
  async #whenUpdated(before: View): Promise<void> {
    await this.host.updateComplete;
    this.#arrive(before);
  }

  #arrive(before: View): void {
    if (before !== 'place') {
      const back = this.#find('.back');
      if (back) bringUp(back);
      return;
    }
    const [card, top] = this.#left ?? this.#begin();
    void keepAt(this.host, () => this.#find(card), top);
  }

  /** They came by a link, or loaded the page again: their card if it is shown, else how many there are. */
  #begin(): readonly [shown: string, top: number] {
    const id = this.#find('.open:focus')?.dataset['id'];
    const shown = id === undefined ? '.count' : cardOf(id);
    const begin = this.#find(shown);
    if (begin && id === undefined) {
      begin.tabIndex = -1;
      begin.focus({ preventScroll: true });
    }
    begin?.scrollIntoView({ block: id === undefined ? 'start' : 'center', behavior: 'instant' });
    return [shown, begin?.getBoundingClientRect().top ?? 0];
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

const cardOf = (id: string): string => `.open[data-id="${CSS.escape(id)}"]`;

/** Only from where it cannot be read from its beginning. */
function bringUp(top: Element): void {
  const { top: y } = top.getBoundingClientRect();
  if (y < 0 || y > innerHeight / 4) top.scrollIntoView({ behavior: 'instant' });
}
