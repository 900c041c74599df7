import type { ReactiveController, ReactiveControllerHost } from 'lit';

const BEAT_MS = 500;

/**
 * Ticks while its host is on the page, and as soon as the page is visible again, because phones stop
 * timers in the background. Keeps no time itself: everything is computed from the device's clock.
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
