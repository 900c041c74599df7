import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Marks the `.root` of an element with `data-wait` until its first words are in the language asked for: if English were
 * shown before, the page would move. The element's styles decide what is hidden meanwhile.
 */
export class FirstWords implements ReactiveController {
  #isOver = false;

  /**
   * @param isLoading Whether words of the language asked for are still being loaded.
   * @param mostMs The longest time to wait for them, in milliseconds: English is better than nothing.
   */
  constructor(
    private readonly host: ReactiveElement,
    private readonly isLoading: () => boolean,
    private readonly mostMs = 1500,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    setTimeout(() => {
      this.#isOver = true;
      this.host.requestUpdate();
    }, this.mostMs);
  }

  hostUpdated(): void {
    this.#isOver ||= !this.isLoading();
    (this.host.renderRoot as HTMLElement).toggleAttribute('data-wait', !this.#isOver);
  }
}
