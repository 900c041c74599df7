import { stopTextDecoration } from './text-decoration.ts';

/**
 * Lets Lit draw in a tree that somebody else has rewritten.
 *
 * @param foreign What others changed, in order.
 * @param observer Of the tree; it sees what Lit draws.
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

/** The nodes of each list are neighbours, in order. */
function swap(parent: Node, out: NodeList, into: NodeList, next: Node | null): void {
  for (const node of out) parent.removeChild(node);
  for (const node of into) parent.insertBefore(node, next);
}

/**
 * Takes a change back.
 * @returns Whether it can be made again: nothing of ours went elsewhere.
 */
function undo({ type, target, addedNodes, removedNodes, nextSibling }: MutationRecord): boolean {
  const isWhole = type === 'childList' && [...removedNodes].every((node) => !node.parentNode);
  swap(target, addedNodes, removedNodes, nextSibling);
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
  swap(target, removedNodes, addedNodes, nextSibling);
  return true;
}
