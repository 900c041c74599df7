import { PlatformEvent } from '../base/platform-event.ts';
import { WIPE } from '../privacy/wipe-on-exit.ts';

/** How long the next page may take before this one is emptied for good, in milliseconds. */
export const SOON_MS = 500;

/**
 * Leaves a page: goes first, then covers it, then forgets what was typed. Nothing that the page does can hold
 * it up with a question. Works offline too: nothing here waits for a network.
 *
 * A step that fails does not stop the next one, because a page may hide a property of its document: a form
 * named `forms` is what `document.forms` gives.
 *
 * @param go Opens the other page in place of this one.
 * @param cover Hides the page until the other one is here.
 */
export function leave(view: Window, go: () => void, cover: () => void): void {
  // By that name: see build/own-document.mjs.
  const { document } = view;
  const steps = [
    () => silence(view),
    () => hideReferrer(document),
    go,
    cover,
    () => document.dispatchEvent(new PlatformEvent(WIPE)),
    () => forget(document),
    // If the Back button brings the page back, it starts afresh, with nothing of what was here before.
    () =>
      view.addEventListener('pageshow', ({ persisted }) => {
        if (persisted) view.location.reload();
      }),
  ];
  for (const step of steps) attempt(step);
  setTimeout(() => attempt(() => document.querySelector('body')?.replaceChildren()), SOON_MS);
}

/** Opens an address in place of the whole page, or of this frame alone where the outer page forbids more. */
export function replacePage(href: string, view: Window = window): void {
  const { top } = view;
  const here = (): void => view.location.replace(href);
  if (top === null || top === view) {
    here();
    return;
  }
  try {
    silence(top);
  } catch {
    // The outer page is of another site. It may ask its question; this frame is covered meanwhile.
  }
  try {
    top.location.replace(href);
    // Some browsers refuse without a word.
    setTimeout(here, SOON_MS);
  } catch {
    // A sandboxed frame. The error may be the outer page's own kind, so its class says nothing.
    here();
  }
}

/**
 * Nobody is held up by "Leave this site?", by a page that cancels navigation, or by a router that takes it for
 * its own. Listeners cannot be taken away, but what they may do can.
 */
function silence(view: Window): void {
  view.onbeforeunload = null;
  const nothing = (): void => undefined;
  for (const name of ['BeforeUnloadEvent', 'NavigateEvent']) {
    const event = (view as unknown as Record<string, { readonly prototype: object } | undefined>)[
      name
    ];
    if (!event) continue;
    Object.defineProperties(event.prototype, {
      preventDefault: { value: nothing },
      intercept: { value: nothing },
      returnValue: { set: nothing },
    });
  }
}

/** The other site does not need to know where somebody came from. */
function hideReferrer(document: Document): void {
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.querySelector('head')?.append(meta);
}

/** Not `form.reset()`: a control may have that name, and `onreset` may ask "Are you sure?". */
function forget(document: Document): void {
  for (const title of document.querySelectorAll('title')) title.textContent = '\u00a0';
  for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
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
