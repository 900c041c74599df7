import type { FormAction } from './outreach-form.reducer.ts';

/** Nobody reads a page, answers it and goes on in less, one page after the other. */
const PAGE_MS = 400;
/** Fewer pages say nothing. */
const FEWEST = 3;

/**
 * Sees whether a form was filled in faster than people can. Staff are told so; nothing else comes of it, and a message
 * is never held back. It is no measure of a person: there is a mark or none, and what was kept from before has none.
 */
export class Pace {
  #pages = 0;
  #since = 0;
  /** Known from the first time it is sent: when that fails, the same message is sent again. */
  #isQuick: boolean | undefined;

  /** @param now A clock that nobody sets, in milliseconds. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  follow(action: FormAction): void {
    switch (action.type) {
      case 'continue':
        if (action.issues.length > 0) return;
        if (this.#pages === 0) this.#since = this.now();
        this.#pages += 1;
        return;
      case 'send':
        this.#isQuick ??=
          this.#pages >= FEWEST && this.now() - this.#since < (this.#pages - 1) * PAGE_MS;
        return;
      case 'take':
      case 'resume':
      case 'restart':
        this.#pages = 0;
        this.#isQuick = undefined;
        return;
    }
  }

  /** What belongs into the message. */
  get mark(): { readonly quick?: true } {
    return this.#isQuick ? { quick: true } : {};
  }
}
