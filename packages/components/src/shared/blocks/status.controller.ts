import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a word of news stays, in milliseconds: long enough to be read out, too short to be read again. */
const STAY_MS = 10_000;

/**
 * Says news once. It clears itself, so that a person who reads on through the page does not meet old
 * news, and the same words can be said again.
 */
export class StatusController implements ReactiveController {
  #words = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** What the status line holds now. */
  get words(): string {
    return this.#words;
  }

  /** Says it once, in place of what was said before; an empty text only clears. */
  say(words: string): void {
    // A region that already holds the same words would stay silent.
    const again = words === this.#words;
    this.#put(again ? '' : words);
    clearTimeout(this.#timer);
    if (words === '') return;
    this.#timer = again
      ? setTimeout(() => this.say(words))
      : setTimeout(() => this.#put(''), STAY_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#words = '';
  }

  #put(words: string): void {
    this.#words = words;
    this.host.requestUpdate();
  }
}
