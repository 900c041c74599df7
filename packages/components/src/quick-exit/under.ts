/** What lies at a point of the window, from the top down; parts of open shadow roots as well. */
export function* elementsAt(
  x: number,
  y: number,
  root: Document | ShadowRoot = document,
): Generator<Element> {
  for (const element of root.elementsFromPoint(x, y)) {
    // Some engines name what is outside a shadow root from within it.
    if (element.getRootNode() !== root) continue;
    if (element.shadowRoot) yield* elementsAt(x, y, element.shadowRoot);
    yield element;
  }
}

/** The nearest element that passes, from an element outwards, across shadow roots. */
export function nearest(
  element: Element | undefined,
  passes: (element: Element) => boolean,
): Element | undefined {
  let at = element;
  while (at && !passes(at)) at = outside(at);
  return at;
}

const outside = (element: Element): Element | undefined =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host;

/** All that pass, from the outermost in. */
export function around(element: Element, passes: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  let at = nearest(element, passes);
  while (at) {
    found.unshift(at);
    at = nearest(outside(at), passes);
  }
  return found;
}
