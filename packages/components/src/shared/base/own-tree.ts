import type { Mend } from './mend-tree.ts';

/**
 * A tree that Lit draws and a page translator (or another extension, or a script of the page) rewrites.
 * Lit finds its way by the nodes it made: a text that was replaced is never updated again, and without its
 * markers every later render fails. So before Lit draws, `mend` puts its own nodes back; afterwards it makes the
 * foreign changes again wherever Lit changed nothing. What a translator wrote stays until the state behind
 * it changes, and no longer. Until `mend` is loaded, and when it cannot be had, all is drawn from nothing after a
 * foreign change: that loses a translation and the focus, but never shows an old state.
 *
 * All that is in the tree must be drawn inside `draw`: no directive that writes later by itself.
 */
export class OwnTree {
  /** What others changed, in order. */
  #foreign: MutationRecord[] = [];
  readonly #observer = new MutationObserver((records) => this.#foreign.push(...records));

  constructor(private readonly root: HTMLElement) {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Lets Lit draw. When its tree is beyond repair, everything is drawn from nothing. */
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
      // What is wrong in our own templates is thrown by this second try.
      draw();
    }
    observer.takeRecords();
  }

  #clear(): void {
    this.root.replaceChildren();
    // What Lit knows about a root; the name is the same in all its builds.
    Reflect.deleteProperty(this.root, '_$litPart$');
  }
}
