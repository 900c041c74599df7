/**
 * A tree that Lit draws and a page translator (or another extension, or a script of the page) rewrites.
 * Lit finds its way by the nodes it made: a text that was replaced is never updated again, and without its
 * markers every later render fails. So before Lit draws, its own nodes are put back; afterwards the foreign
 * changes are made again wherever Lit changed nothing. What a translator wrote stays until the state behind
 * it changes, and no longer.
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
  draw(draw: () => void): void {
    const observer = this.#observer;
    const { root } = this;
    const changes = [...this.#foreign, ...observer.takeRecords()];
    this.#foreign = [];
    try {
      const foreign = changes.reverse().filter(undo).reverse();
      observer.takeRecords();
      draw();
      const drawn = observer.takeRecords().map(({ target }) => target);
      this.#foreign = foreign.filter((change) => redo(change, root, drawn));
    } catch {
      root.replaceChildren();
      // What Lit knows about a root; the name is the same in all its builds.
      Reflect.deleteProperty(root, '_$litPart$');
      // What is wrong in our own templates is thrown by this second try.
      draw();
    }
    observer.takeRecords();
  }
}

/**
 * Takes a change back.
 * @returns Whether it can be made again: nothing of ours went elsewhere.
 */
function undo({ type, target, addedNodes, removedNodes, nextSibling }: MutationRecord): boolean {
  for (const node of addedNodes) target.removeChild(node);
  let isWhole = type === 'childList';
  for (const node of removedNodes) {
    isWhole &&= !node.parentNode;
    target.insertBefore(node, nextSibling);
  }
  return isWhole;
}

/**
 * Makes a change again, unless Lit has just drawn something there or in what the change took out of sight.
 * @returns Whether it did.
 */
function redo(
  { target, addedNodes, removedNodes, nextSibling }: MutationRecord,
  root: Node,
  drawn: readonly Node[],
): boolean {
  const isNews = drawn.some(
    (node) =>
      [node, node.parentNode].includes(target) ||
      [...removedNodes].some((removed) => removed.contains(node)),
  );
  if (isNews || !root.contains(target)) return false;
  for (const node of removedNodes) target.removeChild(node);
  for (const node of addedNodes) target.insertBefore(node, nextSibling);
  return true;
}
