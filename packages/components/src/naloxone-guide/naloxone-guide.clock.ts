import type { ReactiveController, ReactiveControllerHost } from 'lit';

const BEAT_MS = 500;

/**
 * Tells its host the time while that matters, and again the moment the page is seen: phones stop timers
 * in the background. Holds no time of its own; everything is computed from the device's clock.
 */
export class Clock implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;
  #connection: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly needed: () => boolean,
    private readonly tell: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const wake = () => {
      this.tell();
      this.#run();
    };
    document.addEventListener('visibilitychange', wake, { signal });
    window.addEventListener('pageshow', wake, { signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#connection = undefined;
    this.#stop();
  }

  hostUpdated(): void {
    this.#run();
  }

  #run(): void {
    const wanted = this.#connection !== undefined && !document.hidden && this.needed();
    if (!wanted) this.#stop();
    else this.#timer ??= setInterval(this.tell, BEAT_MS);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
