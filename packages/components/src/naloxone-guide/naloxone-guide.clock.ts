import type { ReactiveController, ReactiveControllerHost } from 'lit';

const BEAT_MS = 500;

/**
 * Ticks while its host is on the page, and as soon as the page is visible again, because phones stop
 * timers in the background; tells first that somebody came back. Keeps no time itself: everything is computed from the device's clock.
 */
export class Clock implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #seen = (): void => {
    if (!document.hidden) this.returned();
    this.beat();
  };

  constructor(
    host: ReactiveControllerHost,
    private readonly beat: () => void,
    private readonly returned: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.beat, BEAT_MS);
    document.addEventListener('visibilitychange', this.#seen);
    window.addEventListener('pageshow', this.#seen);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#seen);
    window.removeEventListener('pageshow', this.#seen);
  }
}
