import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Marks the wall of an element with `data-wait` until its first words are in the language asked for, so that they
 * take the place of nothing: English that was seen before them would move. Its styles say what that keeps out of sight.
 */
export class FirstWords implements ReactiveController {
  #isOver = false;

  /**
   * @param isLoading Whether words of the language asked for are on their way.
   * @param mostMs So long at most they are awaited, in milliseconds: English is better than nothing.
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
