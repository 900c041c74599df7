import type { Instant } from '@peerkit/model';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Longest wait that browsers take: longer ones ring at once. */
const MOST_MS = 2_147_483_647;

/**
 * Renders its host again when what it shows stops being true, and when a person comes back to the page:
 * phones stop the timers of pages that nobody sees.
 */
export class NowController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #look = (): void => {
    if (document.visibilityState === 'visible') this.host.requestUpdate();
  };

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  /** Aims at the next moment at which what is shown stops being true; `Infinity` when there is none. */
  aim(next: Instant, now: Instant): void {
    clearTimeout(this.#timer);
    if (next === Infinity) return;
    // A moment later than due, so that the boundary has passed for certain.
    this.#timer = setTimeout(() => this.host.requestUpdate(), Math.min(next - now + 50, MOST_MS));
  }
}
