import { WIPE } from '../privacy/wipe-on-exit.ts';

/** How long the next page may take before this one is emptied for good, in milliseconds. */
export const SOON_MS = 500;

/**
 * Leaves a page: goes first, then covers it, then forgets what was typed. No code of the page runs on the
 * way, so nothing can ask a question. Works offline too: nothing here waits for a network.
 *
 * Each step stands alone, because a page may have anything in the place of a part of its document: a form
 * named `forms` is what `document.forms` gives.
 *
 * @param go Opens the other page in place of this one.
 * @param cover Hides the page until the other one is here.
 */
export function leave(view: Window, go: () => void, cover: () => void): void {
  const page = view.document;
  const steps = [
    () => silence(view),
    () => hideReferrer(page),
    go,
    cover,
    () => page.dispatchEvent(new Event(WIPE)),
    () => forget(page),
    // If the Back button brings the page back, it starts afresh, with nothing of what was here before.
    () =>
      view.addEventListener('pageshow', ({ persisted }) => {
        if (persisted) view.location.reload();
      }),
  ];
  for (const step of steps) attempt(step);
  setTimeout(() => attempt(() => page.querySelector('body')?.replaceChildren()), SOON_MS);
}

/** Opens an address in place of the whole page, or of this frame alone where the outer page forbids more. */
export function replacePage(href: string): void {
  const { top } = window;
  const here = (): void => window.location.replace(href);
  if (top === window) {
    here();
    return;
  }
  try {
    if (top) silence(top);
  } catch {
    // The outer page is of another site. It may ask its question; this frame is covered meanwhile.
  }
  try {
    top?.location.replace(href);
    // Some browsers refuse without a word.
    setTimeout(here, SOON_MS);
  } catch {
    // A sandboxed frame. The error may be the outer page's own kind, so its class says nothing.
    here();
  }
}

/** Nobody is held up by "Leave this site?", nor by a page that cancels navigation. */
function silence(view: Window): void {
  const stop = (event: Event): void => event.stopImmediatePropagation();
  view.addEventListener('beforeunload', stop, true);
  (view as { readonly navigation?: EventTarget }).navigation?.addEventListener(
    'navigate',
    stop,
    true,
  );
}

/** The other site does not need to know where somebody came from. */
function hideReferrer(page: Document): void {
  const meta = page.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  page.querySelector('head')?.append(meta);
}

/** Not `form.reset()`: a control may have that name, and `onreset` may ask "Are you sure?". */
function forget(page: Document): void {
  for (const title of page.querySelectorAll('title')) title.textContent = '\u00a0';
  for (const field of page.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
    field.value = '';
    field.checked = false;
  }
}

function attempt(step: () => void): void {
  try {
    step();
  } catch (cause) {
    console.warn('[peerkit]', cause);
  }
}
