import type { ReactiveController, ReactiveControllerHost } from 'lit';

const BEAT_MS = 500;

/**
 * Beats while its host is on the page, and the moment the page is seen again: phones stop timers in the
 * background. Holds no time of its own; everything is computed from the device's clock.
 */
export class Clock implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly beat: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.beat, BEAT_MS);
    document.addEventListener('visibilitychange', this.beat);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.beat);
  }
}
