import type { FormAction } from './outreach-form.reducer.ts';

/** What is looked at of an action. */
interface Step {
  readonly type: FormAction['type'];
  readonly issues?: readonly unknown[];
}

/** Nobody reads a page, answers it and goes on in less, one page after the other. */
const PAGE_MS = 400;

/**
 * Sees whether a form was filled in faster than people can, straight ahead and at least three pages. Staff are told
 * so; nothing else comes of it, and a message is never held back. It is no measure of a person: there is a mark or
 * none, and who goes back, changes something or comes back to what was kept has none.
 */
export class FillSpeed {
  /** What belongs into the message. Known from its first Send: when that fails, the same message is sent again. */
  mark?: { readonly quick?: true } | undefined;
  #pages = 0;
  #since = 0;

  follow({ type, issues }: Step): void {
    if (type === 'send') {
      const each = (performance.now() - this.#since) / (this.#pages - 1);
      this.mark ??= this.#pages > 2 && each < PAGE_MS ? { quick: true } : {};
    } else if (type === 'continue') {
      if (!issues?.[0] && !this.#pages++) this.#since = performance.now();
    } else if (!['answer', 'late', 'deliver'].includes(type)) {
      this.#pages = 0;
      this.mark = undefined;
    }
  }
}
