import { decoded } from '../base/decoded.ts';

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
 * Goes back to the first entry of this page, one by one, and leaves nothing in any of them; then goes on. Only the
 * entries of this document: other pages of the site stay in the history, and so do empty ones ahead.
 */
export function goBackFirst(view: Window, go: () => void): void {
  const end = view.performance.now() + MOST_MS;
  let isDone = false;
  const finish = (): void => {
    if (isDone) return;
    isDone = true;
    view.removeEventListener('popstate', step, true);
    go();
  };
  const step = (): void => {
    const isFirst = entriesBefore(view) === 0;
    empty(view);
    if (isFirst || view.performance.now() > end) finish();
    else view.history.back();
  };
  if (entriesBefore(view) === 0) {
    go();
    return;
  }
  view.addEventListener('popstate', step, true);
  setTimeout(finish, MOST_MS);
  step();
}

/** How many entries before this one belong to the same document, as far as anybody says. */
function entriesBefore({ navigation, history }: Window): number {
  const at = (navigation as Partial<Navigation> | undefined)?.currentEntry?.index;
  if (at === undefined) return ownEntries(history.state);
  // eslint-disable-next-line no-restricted-syntax -- No list: the browser's own.
  const before = navigation.entries().slice(0, at).reverse();
  const others = before.findIndex(({ sameDocument }) => !sameDocument);
  return others < 0 ? before.length : others;
}

/** Where the browser does not say: what the widgets of this page have put there. */
function ownEntries(state: unknown): number {
  const noted = (state ?? {}) as Readonly<Record<string, unknown>>;
  const forms = Object.values((noted[FORMS] ?? {}) as Readonly<Record<string, [string, number]>>);
  let count = Number(PUSHED in noted) + Number(GUIDES in noted);
  for (const [, at] of forms) count += at;
  return count;
}

/** The entry says nothing of what was open here. */
function empty({ history, location }: Window): void {
  try {
    history.replaceState(null, '', location.href.split('#', 1)[0]);
  } catch (error) {
    // Browsers refuse it in some frames, and when it is done too often.
    console.warn('[peerkit]', error);
  }
}
