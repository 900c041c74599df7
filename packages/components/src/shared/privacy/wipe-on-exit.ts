import type { ReactiveElement } from 'lit';

/** Dispatched on `document` when a person leaves by the quick exit: everything that holds answers forgets them now. */
export const WIPE = 'peer-wipe';

/** Forgets what a person typed when they leave by the quick exit. */
export function wipeOnExit(host: ReactiveElement, wipe: () => void): void {
  host.addController({
    hostConnected() {
      document.addEventListener(WIPE, wipe);
    },
    hostDisconnected() {
      document.removeEventListener(WIPE, wipe);
    },
  });
}

/**
 * Forgets what a person typed when the browser restores the page from its back/forward cache:
 * somebody else may have the device now.
 */
export function wipeOnReturn(host: ReactiveElement, wipe: () => void): void {
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) wipe();
  };
  host.addController({
    hostConnected() {
      window.addEventListener('pageshow', shown);
    },
    hostDisconnected() {
      window.removeEventListener('pageshow', shown);
    },
  });
}
