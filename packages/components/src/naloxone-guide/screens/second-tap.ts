/** A press of a finger or pointer: where in the window, in pixels, and when, in milliseconds of the page. */
export interface Press {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** Two taps within this many pixels count as taps on the same spot. */
const SPOT_PX = 60;
/** The same for what only leads back: it waits for the second half of a tap on itself, not for one near it. */
const BACK_PX = 24;
/** How long after the screen changed a tap may still be meant for the one before, in milliseconds. */
const SETTLE_MS = 700;
/** How long after the screen changed every tap acts, even in a burst of taps, in milliseconds. */
const LONGEST_MS = 3000;

/** When the screen changed, and the last tap that was dropped since then: in milliseconds of the page. */
export interface Burst {
  /** `Infinity` until it has. */
  readonly shown: number;
  /** No earlier than that. */
  readonly at: number;
}

/** Whether a tap belongs to those that began before the screen changed: nobody can have read it yet. */
export const isOfBurst = ({ shown, at }: Burst, now: number): boolean =>
  now - at < SETTLE_MS && now - shown < LONGEST_MS;

/**
 * Whether a press is one more of the taps before: on the same spot, before anybody can have read what is there now.
 *
 * @param spot How near that is, in pixels.
 */
export function isSecondTap(
  last: (Press & Burst) | undefined,
  press: Press,
  spot: number,
): boolean {
  return (
    !!last && isOfBurst(last, press.at) && Math.hypot(press.x - last.x, press.y - last.y) < spot
  );
}

/**
 * Shows that a tap was heard but not taken: dashes around what it was on, for as long as a tap there waits. They come
 * and go at once, without any motion.
 */
export function showWait(pressed: Element, { shown }: Burst, now: number): void {
  const dashes = { outline: '3px dashed', outlineOffset: '-6px' };
  pressed.animate([dashes, dashes], Math.min(SETTLE_MS, LONGEST_MS - (now - shown)));
}

/**
 * Keeps what is left of a double tap, or of an impatient burst, from acting on the next screen: nobody may log a dose
 * that was not given. Nothing is locked: a tap after a moment or on another spot acts, and so do keys and screen readers.
 *
 * @returns To be called when a screen comes later than the press that led to it.
 */
export function ignoreSecondTaps(root: Node): () => void {
  let last: (Press & Burst) | undefined;
  const waitForScreen = (): void => {
    const press = last;
    if (!press) return;
    last = { ...press, at: Infinity, shown: Infinity };
    requestAnimationFrame(() => {
      const shown = performance.now();
      last = { ...press, at: shown, shown };
    });
  };
  root.addEventListener(
    'click',
    (event) => {
      const { detail, clientX: x, clientY: y } = event as MouseEvent;
      // A press without a place in the window is a tool's, such as a voice's or a test's.
      const isByHand = detail > 0 && (x > 0 || y > 0);
      const pressed = (event.target as Element).closest('[data-way]');
      if (!isByHand || !pressed) return;
      const press = { x, y, at: performance.now() };
      if (
        last &&
        isSecondTap(last, press, pressed.matches('[data-way=back]') ? BACK_PX : SPOT_PX)
      ) {
        event.stopPropagation();
        showWait(pressed, last, press.at);
        // A person who is still tapping has not read the new screen yet.
        if (last.at < Infinity) last = { ...last, ...press };
        return;
      }
      last = { ...press, shown: 0 };
      waitForScreen();
    },
    true,
  );
  return waitForScreen;
}
