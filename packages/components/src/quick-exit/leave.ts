import { WIPE } from '../shared/privacy/wipe-on-exit.ts';

/** How long the next page may take before this one is emptied for good, in milliseconds. */
export const SOON_MS = 500;

/**
 * Empties a page: first what was typed and the title, in the end everything. The page must be covered
 * already. Works offline too: nothing here waits for a network.
 *
 * @param go Opens the other page in place of this one.
 */
export function leave(page: Document, go: () => void): void {
  page.dispatchEvent(new Event(WIPE));
  for (const form of page.forms) form.reset();
  page.title = '\u00a0';
  hideReferrer(page);
  const view = page.defaultView;
  // A page that asks "Leave this site?" would hold a person up. Listeners added in another way cannot be
  // removed; then the question is shown on top of the cover.
  if (view) view.onbeforeunload = null;
  // If the Back button brings the page back, it starts afresh, with nothing of what was here before.
  view?.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) view.location.reload();
  });
  go();
  setTimeout(() => page.body.replaceChildren(), SOON_MS);
}

/** The other site does not need to know where somebody came from. */
function hideReferrer(page: Document): void {
  const meta = page.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  page.head.append(meta);
}

/** Opens an address in place of the whole page, or of this frame alone where the outer page forbids more. */
export function replacePage(href: string): void {
  try {
    (window.top ?? window).location.replace(href);
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
    window.location.replace(href);
  }
}
