import type { ReactiveElement } from 'lit';

/** The browser's own events that carry what is typed out of a shadow root. */
const CARRIERS = [
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'drop',
  'compositionstart',
  'compositionupdate',
  'compositionend',
] as const;

/**
 * Keeps what is typed inside the element: the page's listeners and analytics do not hear of it. A
 * page that wants to know still can (see the docs on privacy): this is manners, not a wall.
 */
export function keepTypingInside(host: ReactiveElement): void {
  host.addController({
    hostConnected() {
      // The same listener twice is one: nothing to take away when the element moves.
      for (const type of CARRIERS) host.renderRoot.addEventListener(type, stop);
    },
  });
}

function stop(event: Event): void {
  event.stopPropagation();
}
