import { isOnLink } from './on-link.ts';

/** When no click comes within this time after the finger was lifted, the page has stopped it. */
const LATE_MS = 400;

/**
 * Leaves after a press on the link, even if a listener of the page stops every click. A page that cancels the press
 * itself (`preventDefault`) has handled it, and nothing happens.
 *
 * @param exit Dispatches `peer-exit` when it leaves.
 * @param drawn Contains the links of the exit.
 */
export function leaveWithoutClick(
  exit: HTMLElement & { leave(): void },
  drawn: ParentNode,
  signal: AbortSignal,
): void {
  let isDown = false;
  let due: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(due);
  const down = (event: PointerEvent): void => {
    isDown = event.button === 0 && isOnLink(event, drawn);
  };
  const up = (event: PointerEvent): void => {
    if (isDown && isOnLink(event, drawn))
      due = setTimeout(() => event.defaultPrevented || exit.leave(), LATE_MS);
    isDown = false;
  };
  window.addEventListener('pointerdown', down, { signal, capture: true });
  window.addEventListener('pointerup', up, { signal, capture: true });
  // The click came after all, or Shift was pressed three times.
  exit.addEventListener('peer-exit', stop, { signal });
  signal.addEventListener('abort', stop);
}
