/** What an element had in its style attribute before it was moved. */
type Before = readonly (readonly [property: string, value: string, priority: string])[];

/**
 * Moves what a page keeps at the bottom of the window (a menu, a cookie card, a chat bubble) above the bar, and later
 * back. What uses `--peer-exit-size` is above the bar already, and is not moved.
 */
export class RaisedElements {
  readonly #before = new Map<HTMLElement, Before>();

  /**
   * @param element Fixed or sticky, and under the bar.
   * @param edge Where the bar begins, in pixels from the top of the window.
   * @param size The bar's height, in pixels.
   */
  raise(element: HTMLElement, edge: number, size: number): void {
    // What could not be moved the first time stays where it is: trying again at every scroll would be slow.
    if (this.#before.has(element) && isMoved(element)) return;
    const { position, bottom, marginBlockEnd } = getComputedStyle(element);
    if (position === 'sticky') {
      // It sticks to nothing at the bottom, or to a line above the bar: it only scrolls past.
      if (bottom !== 'auto' && Number.parseFloat(bottom) < size)
        this.#set(element, { bottom: `calc(${bottom} + ${size}px)` });
      return;
    }
    const { top: before } = element.getBoundingClientRect();
    this.#set(element, { 'margin-block-end': `calc(${marginBlockEnd} + ${size}px)` });
    const { top, bottom: end } = element.getBoundingClientRect();
    // It is fixed to the top, or would now extend above it.
    const start = before < 0 ? top : Math.max(top, 0);
    if (end <= edge + 1 && start === top) return;
    this.#set(element, { 'box-sizing': 'border-box', 'max-block-size': `${edge - start}px` });
  }

  /** Puts every element back where it was. */
  release(): void {
    for (const [element, before] of this.#before) {
      for (const [property, value, priority] of before) {
        element.style.setProperty(property, value, priority);
      }
    }
    this.#before.clear();
  }

  #set(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
    const { style } = element;
    const before = this.#before.get(element) ?? [];
    const known = new Set(before.map(([property]) => property));
    const added = Object.keys(styles)
      .filter((property) => !known.has(property))
      .map(
        (property) =>
          [
            property,
            style.getPropertyValue(property),
            style.getPropertyPriority(property),
          ] as const,
      );
    this.#before.set(element, [...before, ...added]);
    for (const [property, value] of Object.entries(styles)) {
      style.setProperty(property, value, 'important');
    }
  }
}

/** Whether the styles set here are still there: a page may have rewritten the style attribute. */
function isMoved({ style }: HTMLElement): boolean {
  return ['margin-block-end', 'bottom'].some(
    (property) => style.getPropertyPriority(property) === 'important',
  );
}
