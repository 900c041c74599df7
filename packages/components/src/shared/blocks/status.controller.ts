import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Localized } from '../i18n/localizer.ts';

/** How long a word of news stays, in milliseconds: long enough to be read out, too short to be read again. */
const STAY_MS = 10_000;

/** No news. */
export const SILENT: Localized = { text: '' };

/**
 * Says news once. It clears itself, so that a person who reads on through the page does not meet old
 * news, and the same words can be said again.
 */
export class StatusController implements ReactiveController {
  #said: Localized = SILENT;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** What the status line holds now. */
  get said(): Localized {
    return this.#said;
  }

  /** Says it once, in place of what was said before; {@link SILENT} only clears. */
  say(said: Localized): void {
    // A region that already holds the same words would stay silent.
    const again = said.text === this.#said.text;
    this.#put(again ? SILENT : said);
    clearTimeout(this.#timer);
    if (said.text === '') return;
    this.#timer = again
      ? setTimeout(() => this.say(said))
      : setTimeout(() => this.#put(SILENT), STAY_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#said = SILENT;
  }

  #put(said: Localized): void {
    this.#said = said;
    this.host.requestUpdate();
  }
}
