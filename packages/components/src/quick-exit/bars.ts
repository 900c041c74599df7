/**
 * Height of a bar that sticks to the bottom of the window at a point, in pixels; 0 where there is none.
 * Shadow roots of other elements are searched as well.
 *
 * @param own The element that asks: it does not count.
 */
export function barBelow(x: number, y: number, own: Element): number {
  let at = under(document, x, y, own);
  while (at) {
    const { position } = getComputedStyle(at);
    if (position === 'sticky' || position === 'fixed') return heightOf(at);
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return 0;
}

/** The innermost element at a point. */
function under(
  root: Document | ShadowRoot,
  x: number,
  y: number,
  own: Element,
): Element | undefined {
  const at = root.elementsFromPoint(x, y).find((element) => element !== own);
  const inside = at?.shadowRoot;
  // Some engines return the host itself from within its own shadow root.
  if (!inside || inside === root) return at;
  return under(inside, x, y, own) ?? at;
}

/** A bar is low and at the bottom. What fills the window, such as an open menu, is not a bar. */
function heightOf(bar: Element): number {
  const { top, bottom } = bar.getBoundingClientRect();
  const isBar = bottom > window.innerHeight - 4 && top > window.innerHeight / 3;
  return isBar ? Math.ceil(window.innerHeight - top) : 0;
}
