/** One change that somebody else made. */
interface ForeignChange {
  readonly target: Node;
  /** What is no longer in its place, and so out of sight. */
  readonly removed: readonly Node[];
  /** Puts everything back as it was before the change. */
  undo(): void;
  /** Makes the change again, after `undo` and where nothing else has changed since. */
  redo(): void;
}

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
  #changes: ForeignChange[] = [];
  readonly #observer = new MutationObserver((records) => this.#note(records));

  constructor(private readonly root: HTMLElement) {
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      subtree: true,
    });
  }

  /** Lets Lit draw. When its tree is beyond repair, everything is drawn from nothing. */
  draw(draw: () => void): void {
    const observer = this.#observer;
    try {
      this.#note(observer.takeRecords());
      for (const change of [...this.#changes].reverse()) change.undo();
      observer.takeRecords();
      draw();
      this.#redo(observer.takeRecords().map(placeOf));
    } catch {
      // What is wrong in our own templates is thrown by this second try.
      this.#changes = [];
      this.root.replaceChildren();
      // What Lit knows about a root; the name is the same in all its builds.
      Reflect.deleteProperty(this.root, '_$litPart$');
      draw();
    }
    observer.takeRecords();
  }

  /** @param drawn The parents in which Lit has just changed something. */
  #redo(drawn: readonly (Node | null)[]): void {
    this.#changes = this.#changes.filter((change) => {
      const { target, removed } = change;
      const isNews = drawn.some(
        (place) => place === target || removed.some((node) => node.contains(place)),
      );
      const isSame = !isNews && this.root.contains(target);
      if (isSame) change.redo();
      return isSame;
    });
  }

  #note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      this.#changes.push(record.type === 'childList' ? childChange(record) : textChange(record));
    }
  }
}

/** The parent whose children or text a record is about. */
const placeOf = ({ type, target }: MutationRecord): Node | null =>
  type === 'childList' ? target : target.parentNode;

function childChange(record: MutationRecord): ForeignChange {
  const { target, nextSibling } = record;
  const [added, removed] = [[...record.addedNodes], [...record.removedNodes]];
  /** Where the nodes went that were taken away, as far as they went anywhere. */
  let places: readonly (readonly [Node | null, Node | null])[] = [];
  return {
    target,
    removed,
    undo() {
      for (const node of added) target.removeChild(node);
      places = removed.map((node) => [node.parentNode, node.nextSibling]);
      for (const node of removed) target.insertBefore(node, nextSibling);
    },
    redo() {
      removed.forEach((node, at) => {
        const [parent, next = null] = places[at] ?? [];
        if (parent) parent.insertBefore(node, next);
        else target.removeChild(node);
      });
      for (const node of added) target.insertBefore(node, nextSibling);
    },
  };
}

function textChange({ target, oldValue }: MutationRecord): ForeignChange {
  let other = oldValue;
  const swap = (): void => {
    [other, target.nodeValue] = [target.nodeValue, other];
  };
  return { target: target.parentNode ?? target, removed: [], undo: swap, redo: swap };
}
