/** The elements at a point of the window, the topmost first, with those inside open shadow roots. */
export function* elementsAt(
  x: number,
  y: number,
  root: Document | ShadowRoot = document,
): Generator<Element> {
  for (const element of root.elementsFromPoint(x, y)) {
    // Some engines also list elements outside the shadow root that was asked.
    if (element.getRootNode() !== root) continue;
    if (element.shadowRoot) yield* elementsAt(x, y, element.shadowRoot);
    yield element;
  }
}

/** The element itself or its nearest ancestor that passes, across shadow roots. */
export function nearest(
  element: Element | undefined,
  passes: (element: Element) => boolean,
): Element | undefined {
  let at = element;
  while (at && !passes(at)) at = parentOf(at);
  return at;
}

const parentOf = (element: Element): Element | undefined =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host;

/** The element itself and its ancestors that pass, the outermost first. */
export function matchingAncestors(
  element: Element,
  passes: (element: Element) => boolean,
): Element[] {
  const found: Element[] = [];
  let at = nearest(element, passes);
  while (at) {
    found.unshift(at);
    at = nearest(parentOf(at), passes);
  }
  return found;
}
