import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the screen on while somebody is being helped. A browser lets go of that when the page is hidden, so it is
 * asked again when the page is seen again.
 */
export class KeepAwake implements ReactiveController {
  #lock: WakeLockSentinel | undefined;
  #isAsking = false;
  readonly #ask = (): void => void this.#keep();

  /** @param isNeeded Whether anything has begun. */
  constructor(
    host: ReactiveControllerHost,
    private readonly isNeeded: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#ask);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#ask);
    this.#letGo();
  }

  hostUpdated(): void {
    if (this.isNeeded()) void this.#keep();
    else this.#letGo();
  }

  async #keep(): Promise<void> {
    const isHeld = this.#lock?.released === false;
    if (isHeld || this.#isAsking || document.hidden || !this.isNeeded()) return;
    this.#isAsking = true;
    try {
      this.#lock = await (navigator as Partial<Navigator>).wakeLock?.request('screen');
    } catch {
      // Refused, as when the battery is low. The guide does not need it: its clock is that of the device.
    }
    this.#isAsking = false;
  }

  #letGo(): void {
    void this.#lock?.release();
    this.#lock = undefined;
  }
}
