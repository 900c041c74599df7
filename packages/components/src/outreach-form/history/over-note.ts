/** In this tab alone, until the form is cleared or the tab is closed: an id, and no word. */
const KEY = 'peerkit-over';

/**
 * Notes that the queue has this message. WebKit forgets what a page writes into its history entry while it is loaded
 * again, and the next page would say that nobody knows; that it goes, a page on a phone is not told. Without an id,
 * nothing is left.
 */
export function noteOver(id?: string): void {
  try {
    if (id === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, id);
  } catch {
    // Storage is blocked: nobody knows, and that is said.
  }
}

/** Whether the page before noted it of this message; it is noted no more. */
export function takeOver(id: string): boolean {
  try {
    const isOver = sessionStorage.getItem(KEY) === id;
    noteOver();
    return isOver;
  } catch {
    return false;
  }
}
