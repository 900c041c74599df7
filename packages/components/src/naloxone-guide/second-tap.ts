/** A press of a finger or pointer: where in the window, in pixels, and when, in milliseconds of the page. */
export interface Press {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** A finger that taps twice comes down again within so many pixels. */
const SPOT_PX = 60;
/** How long after the screen changed a tap may still be meant for the one before, in milliseconds. */
const SETTLE_MS = 700;

/**
 * Whether a press is the end of the one before: on the same spot, before anybody can have read what is
 * there now.
 *
 * @param last The press before; its `at` is when the screen showed what it did, `Infinity` until then.
 */
export function isSecondTap(last: Press | undefined, press: Press): boolean {
  return (
    !!last &&
    press.at - last.at < SETTLE_MS &&
    Math.hypot(press.x - last.x, press.y - last.y) < SPOT_PX
  );
}

/**
 * Keeps the second half of a double tap from acting on the next screen: nobody may log a dose that was not
 * given. Nothing is locked: another spot, the keyboard and a screen reader act at once.
 *
 * @returns To be called when a screen comes later than the press that led to it.
 */
export function ignoreSecondTaps(root: Node): () => void {
  let last: Press | undefined;
  const waitForScreen = (): void => {
    const press = last;
    if (!press) return;
    last = { ...press, at: Infinity };
    requestAnimationFrame(() => (last = { ...press, at: performance.now() }));
  };
  root.addEventListener(
    'click',
    (event) => {
      const { detail, clientX: x, clientY: y } = event as MouseEvent;
      // A press without a place in the window is a tool's, such as a voice's or a test's.
      const isByHand = detail > 0 && (x > 0 || y > 0);
      if (!isByHand || !(event.target as Element).closest('[data-way]')) return;
      if (isSecondTap(last, { x, y, at: performance.now() })) {
        event.stopPropagation();
        return;
      }
      last = { x, y, at: 0 };
      waitForScreen();
    },
    true,
  );
  return waitForScreen;
}
