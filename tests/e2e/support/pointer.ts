import { expect, type Locator, type Page } from '@playwright/test';

/** Presses things where they are on the screen, as a hand does: the event goes to whatever is there. */
export type Press = (target: Locator) => Promise<void>;

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of a thing that is in view, uncovered and at rest. */
async function spotOf(target: Locator): Promise<Spot> {
  let spot: Spot = { x: -1, y: -1 };
  // A page may still scroll to what it just showed: nobody aims at a thing that moves.
  await expect(async () => {
    // Not a click on trial: the way out hears every click before anyone can stop it.
    await target.hover();
    const { x, y, width, height } = (await target.boundingBox()) ?? NOWHERE;
    const before = spot;
    spot = { x: x + width / 2, y: y + height / 2 };
    expect(spot).toEqual(before);
  }).toPass({ intervals: [100], timeout: 30_000 });
  return spot;
}

/** Waits until the page has drawn what the last event changed. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/**
 * A mouse that is held down for a moment, as people do. What it was put on must still be under it when it
 * is let go: a press that begins on one layout and ends on another does nothing.
 */
export function mouse(page: Page): Press {
  return async (target) => {
    const { x, y } = await spotOf(target);
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.down();
    await drawn(page);
    const held = await target.boundingBox();
    await page.mouse.up();
    const isUnder =
      held !== null &&
      [x - held.x, held.width - (x - held.x), y - held.y, held.height - (y - held.y)].every(
        (distance) => distance > 0,
      );
    expect(isUnder, `still under the pointer: ${String(target)}`).toBe(true);
  };
}

/** A finger that taps once. The page may be left by that, so nothing is asked of it afterwards. */
export function finger(page: Page): Press {
  return async (target) => {
    const { x, y } = await spotOf(target);
    await page.touchscreen.tap(x, y);
  };
}
