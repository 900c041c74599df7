/**
 * Puts focus where a person goes on: at the heading of a new step; else where they were, if what had focus
 * went away. The page never moves for it, while somebody may aim at a button.
 */
export function moveFocus(root: ShadowRoot | null, isNew: boolean): void {
  if (!isNew && root?.activeElement) return;
  const place = root?.querySelector<HTMLElement>(isNew ? 'h2' : 'input:checked, h2');
  place?.focus({ preventScroll: true });
}

/** Whether somebody who comes to the page sees the guide first, and is at nothing else. */
export function isWatched(host: Element): boolean {
  const { activeElement, body } = document;
  const { top, bottom } = host.getBoundingClientRect();
  return (activeElement ?? body) === body && top < innerHeight && bottom > 0;
}
