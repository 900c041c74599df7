import { isOnLink } from './on-link.ts';

/** A click that has not come after this long since the finger was lifted was stopped by the page. */
const LATE_MS = 400;

/**
 * A page may stop every click there is, on its way to the link: then a press is enough. One that cancels the press
 * itself has taken it.
 *
 * @param exit Says `peer-exit` when it leaves.
 * @param drawn What holds its links.
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
  // The click came, or a key.
  exit.addEventListener('peer-exit', stop, { signal });
  signal.addEventListener('abort', stop);
}
