import { stateOf } from './history-state.ts';
import { safeHref } from './href.ts';
import { leave } from './leave.ts';

/** In the state of a history entry: somebody left the page there, for that address. */
const LEFT = 'peerkitLeft';

/** What an entry of a page that somebody leaves holds from then on. */
export const leftFor = (href: string): object => ({ [LEFT]: href });

/**
 * Goes on at once, and shows nothing, where Back or Forward opened an entry that somebody left.
 *
 * @param navigate Opens the other page in place of this one.
 */
export function goOn(navigate: (href: string) => void): void {
  const href = stateOf(history.state)[LEFT];
  if (typeof href !== 'string') return;
  // Not `document.baseURI`: a form may have that name.
  const page = document.documentElement;
  leave(
    window,
    () => navigate(safeHref(href, page.baseURI)),
    () => page.style.setProperty('display', 'none', 'important'),
  );
}
