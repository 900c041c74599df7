import type { ReactiveElement } from 'lit';

/** Dispatched on `document` when a person leaves by the quick exit: whoever holds answers forgets them now. */
export const WIPE = 'peer-wipe';

/**
 * Forgets what a person typed when they leave by the quick exit, and when the browser brings a page
 * back as it was left (from its back/forward cache): the next person at the device may be another.
 */
export function wipeOnExit(host: ReactiveElement, wipe: () => void): void {
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) wipe();
  };
  host.addController({
    hostConnected() {
      document.addEventListener(WIPE, wipe);
      window.addEventListener('pageshow', shown);
    },
    hostDisconnected() {
      document.removeEventListener(WIPE, wipe);
      window.removeEventListener('pageshow', shown);
    },
  });
}
