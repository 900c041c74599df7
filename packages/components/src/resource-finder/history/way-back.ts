import type { ReactiveController, ReactiveElement } from 'lit';
import { keepAt } from '../results/in-view.ts';

type View = 'list' | 'saved' | 'place';

/**
 * Scrolls and focuses when one view replaces another. The page was scrolled for the list, so a place would be shown
 * from its middle: its top is scrolled into view. When the list is shown again, the card that was opened is where it was
 * before; a browser alone would scroll to the fragment of the address, or to the position in the longer page.
 */
export class WayBack implements ReactiveController {
  #view: View = 'list';
  /** The card that was opened, and where it was in the window. */
  #left: readonly [card: string, top: number] | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  /** Call before a place replaces the list. */
  leave(id: string): void {
    // From one place to another: the list was remembered before.
    if (this.#view === 'place') return;
    const card = cardOf(id);
    const top = this.#find(card)?.getBoundingClientRect().top;
    this.#left = top === undefined ? undefined : [card, top];
  }

  /** Call before a place is closed. Beside the list, nothing replaces it. */
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

  /** Scrolls after the update: the heading or the card has the focus by then. */
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

  /** After a link or a reload there is no card to return to: their card if it is shown, else the count of results. */
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

/** Scrolls only if the beginning is out of view. */
function bringUp(top: Element): void {
  const { top: y } = top.getBoundingClientRect();
  if (y < 0 || y > innerHeight / 4) top.scrollIntoView({ behavior: 'instant' });
}
