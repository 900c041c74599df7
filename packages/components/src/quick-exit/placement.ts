import { barBelow } from './bars.ts';
import { coveredBy } from './covered-by.ts';
import { Room } from './room.ts';

/** Between the button and what it must not touch, in pixels. */
const GAP = 8;

/**
 * Keeps the button out of the way: it stands above a bar that sticks to the bottom, steps aside for what
 * has the focus, and the page gets room for it at its end. Loaded after the button, which works without.
 */
export class Placement {
  readonly #room = new Room();
  readonly #connection = new AbortController();
  /** Height of the bar under the button, in pixels. */
  #risen = 0;

  constructor(
    private readonly host: Element,
    private readonly button: () => HTMLElement | null,
  ) {
    const { signal } = this.#connection;
    document.addEventListener('focusin', (event) => this.#focused(event), { signal });
    const place = (): void => void requestAnimationFrame(() => this.place());
    for (const news of ['load', 'resize', 'scroll', 'click']) {
      window.addEventListener(news, place, { signal, capture: true, passive: true });
    }
    this.place();
  }

  /** Looks where the button must be now. */
  place(): void {
    const button = this.button();
    if (!this.host.isConnected || !button || button.classList.contains('aside')) return;
    const { height, left, right, bottom } = button.getBoundingClientRect();
    const under = window.innerHeight - bottom - this.#risen;
    this.#room.keep(height === 0 ? 0 : Math.ceil(height + under + GAP));
    const bar = barBelow((left + right) / 2, window.innerHeight - under - height / 2, this.host);
    if (bar === this.#risen) return;
    this.#risen = bar;
    button.style.marginBlockEnd = `${bar}px`;
  }

  /** Stops, and gives the page its room back. */
  stop(): void {
    this.#connection.abort();
    this.#room.free();
    this.button()?.style.removeProperty('margin-block-end');
  }

  #focused(event: FocusEvent): void {
    const [focused] = event.composedPath();
    if (!(focused instanceof Element)) return;
    this.#uncover(focused);
    // Some engines bring it into sight only now.
    requestAnimationFrame(() => {
      this.place();
      this.#uncover(focused);
    });
  }

  /**
   * Nothing that a person reached by keyboard lies under the button: the page moves, and where it
   * cannot, the button goes to the other end. Not for a press: what moves away under a finger is missed.
   */
  #uncover(focused: Element): void {
    const button = this.button();
    if (!button || focused === button) return;
    button.classList.remove('aside');
    this.place();
    if (!focused.matches(':focus-visible')) return;
    const covered = (): number =>
      coveredBy(focused.getBoundingClientRect(), button.getBoundingClientRect());
    const by = covered();
    if (by > 0) window.scrollBy({ top: by + GAP, behavior: 'instant' });
    button.classList.toggle('aside', covered() > 0);
  }
}
