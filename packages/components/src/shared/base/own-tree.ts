import type { Mend } from './mend-tree.ts';

/**
 * A tree that Lit draws and a page translator (or another extension, or a script of the page) rewrites.
 * Lit keeps references to the nodes it made: a text node that was replaced is never updated again, and without Lit's
 * markers every later render fails. So before Lit draws, `mend` puts Lit's nodes back, and afterwards repeats the
 * foreign changes wherever Lit changed nothing. A translated text stays until the state that it shows changes. While
 * `mend` is not loaded, or if it cannot be, everything is drawn from scratch after a foreign change: that loses the
 * translation and the focus, but never shows an old state.
 *
 * Everything in the tree must be drawn inside `draw`: no directive may write later by itself.
 */
export class OwnTree {
  /** What others changed, in order. */
  #foreign: MutationRecord[] = [];
  readonly #observer = new MutationObserver((records) => this.#foreign.push(...records));

  constructor(private readonly root: HTMLElement) {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Lets Lit draw. If that fails, because its tree cannot be repaired, everything is drawn from scratch. */
  draw(draw: () => void, mend: Mend | undefined): void {
    const observer = this.#observer;
    const foreign = [...this.#foreign, ...observer.takeRecords()];
    this.#foreign = [];
    if (!mend && foreign.length > 0) this.#clear();
    try {
      if (mend) this.#foreign = mend(this.root, foreign, observer, draw);
      else draw();
    } catch {
      this.#clear();
      // If our own template is wrong, this second attempt throws.
      draw();
    }
    observer.takeRecords();
  }

  #clear(): void {
    this.root.replaceChildren();
    // Where Lit keeps its state of a root; the name is the same in all its builds.
    Reflect.deleteProperty(this.root, '_$litPart$');
  }
}
