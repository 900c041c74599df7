/** What an element had in its style attribute before it was moved. */
type Before = readonly (readonly [property: string, value: string, priority: string])[];

/**
 * Moves what a page keeps at the bottom of the window (a menu, a cookie card, a chat bubble) above the bar,
 * and puts it back. What reads `--peer-exit-size` is above the bar already and is left alone.
 */
export class Lift {
  readonly #before = new Map<HTMLElement, Before>();

  /**
   * @param element Fixed or sticky, and under the bar.
   * @param edge Where the bar begins, in pixels from the top of the window.
   * @param size The bar's height, in pixels.
   */
  raise(element: HTMLElement, edge: number, size: number): void {
    // What could not be moved once stays: it must not be tried at every scroll.
    if (this.#before.has(element) && isMoved(element)) return;
    const { position, bottom, marginBlockEnd } = getComputedStyle(element);
    if (position === 'sticky') {
      // Without an end to stick to, or with one above the bar, it only passes by.
      if (bottom !== 'auto' && Number.parseFloat(bottom) < size)
        this.#set(element, { bottom: `calc(${bottom} + ${size}px)` });
      return;
    }
    const { top: before } = element.getBoundingClientRect();
    this.#set(element, { 'margin-block-end': `calc(${marginBlockEnd} + ${size}px)` });
    const { top, bottom: end } = element.getBoundingClientRect();
    // It hangs from the top, or now goes over it.
    const start = before < 0 ? top : Math.max(top, 0);
    if (end <= edge + 1 && start === top) return;
    this.#set(element, { 'box-sizing': 'border-box', 'max-block-size': `${edge - start}px` });
  }

  /** Everything goes back to where it was. */
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

/** Whether what was set is still there: a page may write its style attribute anew. */
function isMoved({ style }: HTMLElement): boolean {
  return ['margin-block-end', 'bottom'].some(
    (property) => style.getPropertyPriority(property) === 'important',
  );
}
