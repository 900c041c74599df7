import type { FormAction } from './outreach-form.reducer.ts';

/** The part of an action that is used here. */
interface Step {
  readonly type: FormAction['type'];
  readonly issues?: readonly unknown[];
}

/** Nobody reads and answers one page after the other in less time than this for each. */
const PAGE_MS = 400;

/**
 * Notices when at least three pages, one after the other, were filled in faster than people can. Staff are told so;
 * nothing else follows, and a message is never held back. It does not measure people: a message has the mark or not, and
 * going back, changing an answer or resuming kept answers removes it.
 */
export class FillSpeed {
  /** The mark for the message, fixed at its first Send: when that fails, the same message is sent again. */
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
