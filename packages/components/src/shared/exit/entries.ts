import { decoded } from '../base/decoded.ts';
import { stateOf } from './history-state.ts';
import { leftFor } from './left.ts';

/** How long going back may take before the page is left from where it is, in milliseconds. */
const MOST_MS = 80;

/** Where the form, the finder and the guide note what they put into the history of the browser; see there. */
const [FORMS, PUSHED, GUIDES] = ['peerkitForms', 'peerkitPushed', 'peerkitGuides'] as const;

/**
 * Links to a part of the same page add nothing to the history while there is a way out: after it, Back would lead
 * to this page again. What leads to no part of the page, such as the addresses of a router, is left alone.
 */
export function addNothing(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event
    .composedPath()
    .find((at): at is HTMLAnchorElement => at instanceof HTMLAnchorElement && at.href !== '');
  if (!link || !/^(_self)?$/.test(link.target) || link.hasAttribute('download')) return;
  const [page, part] = link.href.split('#');
  if (part === undefined || page !== location.href.split('#', 1)[0]) return;
  if (!/^(top)?$/i.test(part) && !document.getElementById(decoded(part))) return;
  event.preventDefault();
  location.replace(link.href);
}

/**
 * Goes back to the first entry of this page, and clears every entry; then leaves. Forward would lead to the other
 * entries, so one entry replaces them all. It says that the page was left, and shows nothing: see `left.ts`.
 * Only the entries of this document, and what is ahead of it: pages of the site before it stay in the history.
 */
export function goBackFirst(view: Window, href: string, go: () => void): void {
  const begun = view.performance.now();
  const isPast = (ms: number): boolean => view.performance.now() - begun > ms;
  let isDone = false;
  let isCut = false;
  let isAhead = hasAhead(view);
  const finish = (): void => {
    if (isDone) return;
    isDone = true;
    go();
  };
  const back = (): void => {
    isAhead = true;
    goBack(view, step);
  };
  const step = (): void => {
    if (isDone) return;
    const isFirst = entriesBefore(view) === 0;
    write(view, 'replaceState', href);
    if (isCut || isPast(MOST_MS)) finish();
    else if (!isFirst) back();
    // There and back again takes as long as the way here.
    else if (!isAhead || isPast(MOST_MS / 2) || !write(view, 'pushState', href)) finish();
    else {
      isCut = true;
      // Chrome gives a new entry the title that the first one had, until there is another.
      for (const title of view.document.querySelectorAll('title')) title.append('\u00a0');
      back();
    }
  };
  if (!isAhead && entriesBefore(view) === 0) {
    go();
    return;
  }
  setTimeout(finish, MOST_MS);
  step();
}

/**
 * Back to the first entry of this document where the browser knows them, and by one where it does not.
 *
 * @param then Called when it is there.
 */
function goBack(view: Window, then: () => void): void {
  const known = ownNavigation(view);
  const first = known?.entries[known.at - known.before];
  if (!known || !first) {
    view.addEventListener('popstate', then, { capture: true, once: true });
    view.history.back();
    return;
  }
  // Its promise, since a listener of the page may stop the event.
  known.navigation.traverseTo(first.key).finished?.then(then, (cause: unknown) => {
    // The time that leaving may take ends it.
    console.warn('[peerkit]', cause);
  });
}

/** The entries of this frame, and how many before this one belong to the same document. */
function ownNavigation({ navigation }: Partial<Pick<Window, 'navigation'>>) {
  const at = navigation?.currentEntry?.index;
  if (!navigation || at === undefined) return undefined;
  // eslint-disable-next-line no-restricted-syntax -- No list: the browser's own.
  const entries = navigation.entries();
  const others = entries
    .slice(0, at)
    .reverse()
    .findIndex(({ sameDocument }) => !sameDocument);
  return { navigation, entries, at, before: others < 0 ? at : others };
}

/** How many entries before this one belong to the same document, as far as anybody says. */
const entriesBefore = (view: Window): number =>
  ownNavigation(view)?.before ?? ownEntries(view.history.state);

/** Whether the site has entries ahead of this one, as far as the browser says. */
function hasAhead(view: Window): boolean {
  const known = ownNavigation(view);
  return known !== undefined && known.at < known.entries.length - 1;
}

/** Where the browser does not say: what the widgets of this page have put there. */
function ownEntries(state: unknown): number {
  const noted = stateOf(state);
  const guides = Object.values(stateOf(noted[GUIDES])).filter((page) => Number(page) >= 0);
  let count = Number(PUSHED in noted) + guides.length;
  for (const mark of Object.values(stateOf(noted[FORMS]))) count += (mark as [string, number])[1];
  return count;
}

/** The entry says nothing of what was open here, but that it was left. */
function write(view: Window, how: 'pushState' | 'replaceState', href: string): boolean {
  try {
    view.history[how](leftFor(href), '', view.location.href.split('#', 1)[0]);
    return true;
  } catch (error) {
    // Browsers refuse it in some frames, and when it is done too often.
    console.warn('[peerkit]', error);
    return false;
  }
}
