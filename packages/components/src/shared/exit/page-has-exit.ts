import type { ReactiveControllerHost } from 'lit';

/**
 * Height of the quick exit's bar, as a custom property on the root element of the page for as long as a bar
 * stands at the bottom of the window. What sticks to the bottom keeps this much away from it:
 * `inset-block-end: var(--peer-exit-size, 0px)`.
 */
export const EXIT_SIZE = '--peer-exit-size';

/** Dispatched on `document` when a bar comes or goes. */
export const EXIT_CHANGE = 'peer-exit-change';

/**
 * Whether a bar of the quick exit stands on this page; then no other way out is needed. Read from the page, not
 * from a variable, since widgets from several files share no module.
 */
export function pageHasExit(): boolean {
  return document.documentElement.style.getPropertyValue(EXIT_SIZE) !== '';
}

/** Draws an element again whenever {@link pageHasExit} has a new answer. */
export function watchExit(host: ReactiveControllerHost): void {
  const update = (): void => host.requestUpdate();
  host.addController({
    hostConnected() {
      document.addEventListener(EXIT_CHANGE, update);
    },
    hostDisconnected() {
      document.removeEventListener(EXIT_CHANGE, update);
    },
  });
}
