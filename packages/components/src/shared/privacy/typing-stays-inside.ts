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

/** These carry each letter. A page's one-letter shortcuts would take the letters of an answer for theirs. */
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps what is typed inside the element: the page's listeners and analytics do not hear of it. A
 * page that wants to know still can (see the docs on privacy): this is manners, not a wall.
 */
export function keepTypingInside(host: ReactiveElement): void {
  host.addController({
    hostConnected() {
      // The same listener twice is one: nothing to take away when the element moves.
      for (const type of CARRIERS) host.renderRoot.addEventListener(type, stop);
      for (const type of KEYS) host.renderRoot.addEventListener(type, stopLetter);
    },
  });
}

function stop(event: Event): void {
  event.stopPropagation();
}

/**
 * What has a name (Escape, Enter, Shift) goes on, and so do shortcuts of the page and the browser. The
 * quick exit must hear letters too, to tell capitals from presses of Shift: it listens ahead of this.
 */
function stopLetter(event: Event): void {
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  // Ctrl and Alt together is how some keyboards write letters.
  const shortcut = metaKey || (ctrlKey && !altKey);
  if (key.length === 1 && !shortcut) event.stopPropagation();
}
