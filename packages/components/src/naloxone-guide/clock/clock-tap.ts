import { isOfBurst, showWait, type Burst } from '../screens/second-tap.ts';

/** Where something was in the window. */
export type Place = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

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
  let burst: Burst = { shown: -Infinity, at: -Infinity };
  root.addEventListener(
    'click',
    (event) => {
      const { detail, target, clientX: x, clientY: y } = event as MouseEvent;
      const isByHand = detail > 0 && (x > 0 || y > 0);
      const pressed = (target as Element).closest(PRESSED);
      const now = performance.now();
      if (!pressed || !isByHand || !isOfBurst(burst, now)) return;
      if (isMeant(places.get(pressed), x, y)) return;
      burst = { ...burst, at: now };
      event.preventDefault();
      event.stopPropagation();
      showWait(pressed, burst, now);
    },
    true,
  );
  return () => {
    places = new Map();
    for (const part of root.querySelectorAll(PRESSED)) {
      places.set(part, part.getBoundingClientRect());
    }
    const shown = performance.now();
    burst = { shown, at: shown };
  };
}

const PRESSED = '[data-way], label';
