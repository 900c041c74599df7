import { html, nothing, type ReactiveElement } from 'lit';
import { safeHref } from '../shared/exit/href.ts';
import { leave, replacePage } from '../shared/exit/leave.ts';
import { pageHasExit, watchExit } from '../shared/exit/page-has-exit.ts';
import { icon } from '../shared/icons/icon.ts';
import { exit } from '../shared/icons/ui.ts';
import type { Content, Part } from './scene.ts';

/** Gives the way out at the end of the bar: a link, and none where the page has one. */
export function leaveLink(host: ReactiveElement): (words: Content, href: string) => Part {
  watchExit(host);
  return (words, href) => {
    if (href === 'none' || pageHasExit()) return nothing;
    const to = safeHref(href, host.baseURI);
    const page = host.ownerDocument.documentElement;
    const go = (event: Event): void => {
      event.preventDefault();
      leave(
        window,
        () => replacePage(to),
        () => (page.style.visibility = 'hidden'),
      );
    };
    return html`<a class="leave" href=${to} rel="noreferrer" @click=${go}
      >${icon(exit)}<span>${words}</span></a
    >`;
  };
}
