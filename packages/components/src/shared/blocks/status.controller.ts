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

  /** Says it once, `after` so many milliseconds; what was still waiting to be said is dropped. */
  say(words: string, after = 0): void {
    clearTimeout(this.#timer);
    // A region that already holds the same words would stay silent.
    this.#put(after > 0 || words === this.#words ? '' : words);
    if (this.#words === '' && words !== '') {
      this.#timer = setTimeout(() => this.#show(words), after);
    } else this.#clearLater();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#words = '';
  }

  #show(words: string): void {
    this.#put(words);
    this.#clearLater();
  }

  #clearLater(): void {
    this.#timer = setTimeout(() => this.#put(''), STAY_MS);
  }

  #put(words: string): void {
    this.#words = words;
    this.host.requestUpdate();
  }
}
