import { MOVES } from '../history/moves.ts';

/** For so many frames browsers may still move a page: to where it was, or to the part that its address names. */
const FRAMES = 10;

/**
 * Keeps an element where it is in the window while what is around it changes, and until the browser is done with moving
 * the page. If it has the focus, it keeps that too: browsers take it away when they go to a part of the page.
 * @param find The element, as it is now; nothing while it is not there.
 * @param top Where its top is to be, in pixels from the top of the window.
 */
export async function keepAt(
  host: Element,
  find: () => HTMLElement | null | undefined,
  top: number,
): Promise<void> {
  const ended = new AbortController();
  const options = { capture: true, passive: true, signal: ended.signal };
  for (const move of MOVES) window.addEventListener(move, () => ended.abort(), options);
  const scroller = scrollerOf(host);
  let isFocused = false;
  for (let frame = 0; frame < FRAMES && !ended.signal.aborted; frame += 1) {
    const kept = find();
    // What has no box is nowhere: all of it is 0.
    const [box] = kept?.getClientRects() ?? [];
    const away = (box?.top ?? top) - top;
    if (Math.abs(away) >= 1) scroller.scrollBy({ top: away, behavior: 'instant' });
    isFocused ||= kept?.matches(':focus') === true;
    if (isFocused && document.activeElement?.matches('body, :target')) {
      kept?.focus({ preventScroll: true });
    }
    await new Promise(requestAnimationFrame);
  }
  ended.abort();
}

/** What scrolls an element: the page, or a box that the page put around it. */
function scrollerOf(host: Element): Pick<Element, 'scrollBy'> {
  let at: Element | null | undefined = host;
  while ((at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host)) {
    const isBox = at !== document.body && at !== document.documentElement;
    if (isBox && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return window;
}
