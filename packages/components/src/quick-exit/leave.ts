import { WIPE } from '../shared/privacy/wipe-on-exit.ts';

/** How long the next page may take before this one is emptied for good, in milliseconds. */
export const SOON_MS = 500;

/**
 * Takes a page away: what was typed, its title, and in the end all it holds. What covers it must be
 * up already. The way there works offline too: nothing here waits for a network.
 *
 * @param go Opens the other page in place of this one.
 */
export function leave(page: Document, go: () => void): void {
  page.dispatchEvent(new Event(WIPE));
  for (const form of page.forms) form.reset();
  page.title = '\u00a0';
  hideReferrer(page);
  const view = page.defaultView;
  // A page that asks "Leave this site?" would stop a person at the door. Listeners of another kind
  // cannot be taken away; then the question stands before the cover.
  if (view) view.onbeforeunload = null;
  // Brought back by the Back button, it starts afresh: nothing that stood here is there any more.
  view?.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) view.location.reload();
  });
  go();
  setTimeout(() => page.body.replaceChildren(), SOON_MS);
}

/** The other site need not know where somebody came from. */
function hideReferrer(page: Document): void {
  const meta = page.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  page.head.append(meta);
}

/** Opens an address in place of the whole page, or of this frame where the page outside forbids more. */
export function replacePage(href: string): void {
  try {
    (window.top ?? window).location.replace(href);
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
    window.location.replace(href);
  }
}
