import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NO_PRESSES, PRESSES, pressKey } from '../../shared/exit/shift-presses.state.ts';

const KEYS = ['keydown', 'keyup'] as const;
// Before anything of the page can stop what happens.
const FIRST = { capture: true };

/** Three presses of Shift leave, as they do on a page with a way out of its own. */
export class LeaveKeys implements ReactiveController {
  #presses = NO_PRESSES;

  /**
   * @param leave Goes, where there is a way out.
   * @param view What hears the keys of the whole page.
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly leave: () => void,
    private readonly view: EventTarget = window,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const key of KEYS) this.view.addEventListener(key, this.#hear, FIRST);
  }

  hostDisconnected(): void {
    for (const key of KEYS) this.view.removeEventListener(key, this.#hear, FIRST);
  }

  readonly #hear = (event: Event): void => {
    this.#presses = pressKey(this.#presses, event as KeyboardEvent);
    if (this.#presses.count < PRESSES) return;
    this.#presses = NO_PRESSES;
    this.leave();
  };
}
