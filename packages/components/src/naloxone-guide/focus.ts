/**
 * Puts focus where a person goes on: at the heading of a new step; else where they were, if what had focus
 * went away.
 *
 * @param canScroll Whether the page may move so that it is seen. Never while somebody aims at a button.
 */
export function moveFocus(root: ShadowRoot | null, isNew: boolean, canScroll: boolean): void {
  if (!isNew && root?.activeElement) return;
  const place = root?.querySelector<HTMLElement>(isNew ? 'h2' : 'input:checked, h2');
  place?.focus({ preventScroll: !canScroll });
}
