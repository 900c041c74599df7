/** One part inside a widget: what it is, and how it is drawn. */
export interface Part {
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What is inside a widget. */
export interface Inside {
  readonly width: number;
  readonly parts: readonly Part[];
  /** What goes over the widget's edge. */
  readonly overflow: readonly string[];
}

/** Reads every part in the shadow root of a widget. Runs in the page. */
export function readInside(tag: string): Inside {
  const PROPERTIES = [
    ...['font-family', 'font-size', 'font-weight', 'font-style', 'font-stretch', 'font-variant'],
    ...['line-height', 'letter-spacing', 'word-spacing', 'text-align', 'text-indent'],
    ...['text-transform', 'text-shadow', 'text-decoration-line', 'white-space', 'word-break'],
    ...['hyphens', 'color', '-webkit-text-fill-color', 'fill', 'stroke', 'background-color'],
    ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
    ...['margin-top', 'margin-bottom', 'border-top-width', 'border-bottom-width'],
    ...['border-left-width', 'border-top-color', 'border-top-left-radius', 'box-sizing'],
    ...['box-shadow', 'display', 'list-style-type', 'cursor', 'user-select', 'pointer-events'],
    ...['visibility', 'opacity', 'vertical-align', 'border-collapse'],
  ];
  const host = document.querySelector(tag);
  const root = host?.shadowRoot;
  if (!host || !root) throw new Error(`${tag} has no shadow root.`);
  const edge = host.getBoundingClientRect();
  const parts: Part[] = [];
  const overflow: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (['STYLE', 'SLOT', 'SCRIPT', 'TEMPLATE'].includes(element.tagName)) continue;
    const { left, right, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const isSeen = width > 1 && height > 1;
    const name = `${element.localName}.${(element.getAttribute('class') ?? '').trim().replace(/\s+/g, '.')}`;
    const path = `${element.parentElement?.localName ?? ''} > ${name}`;
    // An element that is not drawn has no used values to compare.
    if (!isSeen) {
      parts.push({ path, values: { seen: 'no' } });
      continue;
    }
    const values: Record<string, string> = { seen: 'yes', width: width.toFixed(0) };
    values['height'] = height.toFixed(0);
    for (const property of PROPERTIES) values[property] = style.getPropertyValue(property);
    parts.push({ path, values });
    const isOut = left < edge.left - 1 || right > edge.right + 1;
    const isFloating = (at: Element): boolean =>
      getComputedStyle(at).position === 'fixed' ||
      (at.parentElement !== null && isFloating(at.parentElement));
    if (isOut && !isFloating(element)) overflow.push(`${path} ${String(left)}–${String(right)}`);
  }
  return { width: Math.round(edge.width), parts, overflow };
}
