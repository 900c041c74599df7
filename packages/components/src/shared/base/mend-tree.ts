import { stopTextDecoration } from './text-decoration.ts';

/**
 * Lets Lit draw in a tree that another script has rewritten.
 *
 * @param foreign The changes of other scripts, in order.
 * @param observer Observes the tree, and so what Lit draws.
 * @returns The foreign changes that are still there.
 */
export type Mend = (
  root: HTMLElement,
  foreign: MutationRecord[],
  observer: MutationObserver,
  draw: () => void,
) => MutationRecord[];

export const mend: Mend = (root, foreign, observer, draw) => {
  const kept = foreign.reverse().filter(undo).reverse();
  observer.takeRecords();
  draw();
  stopTextDecoration(root);
  const drawn = observer.takeRecords().map(({ target }) => target);
  return kept.filter((change) => redo(change, root, drawn));
};

/** Replaces nodes. Those of each list are siblings, in order. */
function swap(parent: Node, out: NodeList, into: NodeList, next: Node | null): void {
  for (const node of out) parent.removeChild(node);
  for (const node of into) parent.insertBefore(node, next);
}

/**
 * Undoes a change.
 * @returns Whether it can be repeated: not if one of the removed nodes was moved elsewhere.
 */
function undo({ type, target, addedNodes, removedNodes, nextSibling }: MutationRecord): boolean {
  const isWhole = type === 'childList' && [...removedNodes].every((node) => !node.parentNode);
  swap(target, addedNodes, removedNodes, nextSibling);
  return isWhole;
}

/**
 * Repeats a change, unless Lit has just drawn something there or inside the nodes that it removes.
 * @returns Whether it was repeated.
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
  swap(target, removedNodes, addedNodes, nextSibling);
  return true;
}
