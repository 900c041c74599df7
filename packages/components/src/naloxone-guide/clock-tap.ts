/** Where something was in the window. */
export type Place = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** So long after the clock changed a screen, a tap may be meant for what was there before, in milliseconds. */
const ON_ITS_WAY_MS = 700;

/** Whether a tap on something was meant for it: it was under the finger before as well. */
export function isMeant(before: Place | undefined, x: number, y: number): boolean {
  return !!before && x >= before.left && x <= before.right && y >= before.top && y <= before.bottom;
}

/**
 * Keeps a tap on its way from acting on what the clock has moved under the finger. What stayed in its place, the
 * keyboard and a screen reader act at once.
 *
 * @returns To be called before the clock changes what is shown.
 */
export function ignoreStrayTaps(root: ParentNode): () => void {
  let places = new Map<Element, Place>();
  let until = 0;
  root.addEventListener(
    'click',
    (event) => {
      const { detail, target, clientX: x, clientY: y } = event as MouseEvent;
      const isByHand = detail > 0 && (x > 0 || y > 0);
      const pressed = (target as Element).closest(PRESSED);
      if (!pressed || !isByHand || performance.now() >= until) return;
      if (isMeant(places.get(pressed), x, y)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  return () => {
    places = new Map();
    for (const part of root.querySelectorAll(PRESSED)) {
      places.set(part, part.getBoundingClientRect());
    }
    until = performance.now() + ON_ITS_WAY_MS;
  };
}

const PRESSED = '[data-way], label';
