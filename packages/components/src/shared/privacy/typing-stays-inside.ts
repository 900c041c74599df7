import type { ReactiveElement } from 'lit';

/** Native events that would carry what is typed out of a shadow root. */
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

/** These carry each character. A page's one-key shortcuts would mistake an answer for commands. */
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps what is typed inside the element, away from the page's listeners and analytics. A page that is
 * determined to read it still can (see the docs on privacy): this is courtesy, not protection.
 */
export function keepTypingInside(host: ReactiveElement): void {
  host.addController({
    hostConnected() {
      // Adding the same listener twice has no effect, so nothing needs removing when the element moves.
      for (const type of CARRIERS) host.renderRoot.addEventListener(type, stop);
      for (const type of KEYS) host.renderRoot.addEventListener(type, stopLetter);
    },
  });
}

function stop(event: Event): void {
  event.stopPropagation();
}

/**
 * Named keys (Escape, Enter, Shift) pass, and so do shortcuts of the page and the browser. The quick exit
 * needs the characters too, to tell capitals from presses of Shift: it listens before this.
 */
function stopLetter(event: Event): void {
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  // Some keyboards type characters with Ctrl and Alt together.
  const shortcut = metaKey || (ctrlKey && !altKey);
  if (key.length === 1 && !shortcut) event.stopPropagation();
}
