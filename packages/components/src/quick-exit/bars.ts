/**
 * How high a bar stands that sticks to the bottom of the window at that place; 0 where there is none.
 * Looks into the shadow roots of other elements too.
 *
 * @param own What stands there itself, and does not count.
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

/** The innermost element at a place. */
function under(
  root: Document | ShadowRoot,
  x: number,
  y: number,
  own: Element,
): Element | undefined {
  const at = root.elementsFromPoint(x, y).find((one) => one !== own);
  const inside = at?.shadowRoot;
  // Some engines find the host itself again.
  if (!inside || inside === root) return at;
  return under(inside, x, y, own) ?? at;
}

/** A bar is at the bottom and low: what fills the window, such as a menu that is open, is none. */
function heightOf(bar: Element): number {
  const { top, bottom } = bar.getBoundingClientRect();
  const isBar = bottom > window.innerHeight - 4 && top > window.innerHeight / 3;
  return isBar ? Math.ceil(window.innerHeight - top) : 0;
}
