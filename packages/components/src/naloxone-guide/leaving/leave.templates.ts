import { html, nothing, type ReactiveElement } from 'lit';
import { goBackFirst } from '../../shared/exit/entries.ts';
import { safeHref } from '../../shared/exit/href.ts';
import { leave, replacePage } from '../../shared/exit/leave.ts';
import { goOn } from '../../shared/exit/left.ts';
import { pageHasExit, watchExit } from '../../shared/exit/page-has-exit.ts';
import { icon } from '../../shared/icons/icon.ts';
import { exit } from '../../shared/icons/ui.ts';
import { LeaveKeys } from './leave-keys.ts';
import type { Content, Part } from '../screens/scene.ts';

/** Whether a guide has a way out of its own. */
export const hasOwnExit = (href: string): boolean => href !== 'none' && !pageHasExit();

/** Gives the way out at the end of the bar: a link, and three presses of Shift. None where the page has one. */
export function leaveLink(host: ReactiveElement): (words: Content, href: string) => Part {
  goOn(replacePage);
  watchExit(host);
  let out: (() => void) | undefined;
  new LeaveKeys(host, () => out?.());
  return (words, href) => {
    out = undefined;
    if (!hasOwnExit(href)) return nothing;
    const to = safeHref(href, host.baseURI);
    const page = host.ownerDocument.documentElement;
    const now = (out = (): void =>
      leave(
        window,
        // The card for the crew has an entry of its own: Back would lead to this page again.
        () => goBackFirst(window, to, () => replacePage(to)),
        () => (page.style.visibility = 'hidden'),
      ));
    const go = (event: Event): void => {
      event.preventDefault();
      now();
    };
    return html`<a class="leave" href=${to} rel="noreferrer" @click=${go}
      >${icon(exit)}<span>${words}</span></a
    >`;
  };
}
