import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Localized } from '../i18n/localizer.ts';

/** How long an announcement stays, in milliseconds: long enough to be read out, too short to be met again. */
const STAY_MS = 10_000;

/** Nothing to announce. */
export const SILENT: Localized = { text: '' };

/**
 * Announces things once. The announcement clears itself, so that a person who reads on through the page
 * does not come across it again, and the same words can be announced anew.
 */
export class StatusController implements ReactiveController {
  #current: Localized = SILENT;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** What the status line holds now. */
  get current(): Localized {
    return this.#current;
  }

  /** Announces a message in place of the one before; {@link SILENT} only clears. */
  say(message: Localized): void {
    // A region that already holds the same words would stay silent.
    const again = message.text === this.#current.text;
    this.#put(again ? SILENT : message);
    clearTimeout(this.#timer);
    if (message.text === '') return;
    this.#timer = again
      ? setTimeout(() => this.say(message))
      : setTimeout(() => this.#put(SILENT), STAY_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#current = SILENT;
  }

  #put(message: Localized): void {
    this.#current = message;
    this.host.requestUpdate();
  }
}
