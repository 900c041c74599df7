/** Where a step leads, if that is an entry of this page: none may lead off the site. */
export function entryOfThisPage(known: Navigation, by: number): NavigationHistoryEntry | undefined {
  // eslint-disable-next-line no-restricted-syntax -- No list: the browser's own.
  const entry = known.currentEntry ? known.entries()[known.currentEntry.index + by] : undefined;
  return entry?.sameDocument === true ? entry : undefined;
}

/**
 * The page stays where it is while we go back to an entry: it shows something else now than it did there, and whoever
 * has just pressed Send may press the next thing already. Returns what ends it.
 */
export function holdStill(known: Navigation, key: string): () => void {
  let at: ScrollToOptions | undefined;
  const hold = (event: NavigateEvent): void => {
    if (event.destination.key !== key) return;
    at = { left: scrollX, top: scrollY, behavior: 'instant' };
    if (event.canIntercept) event.intercept({ scroll: 'manual', focusReset: 'manual' });
  };
  known.addEventListener('navigate', hold);
  return () => {
    known.removeEventListener('navigate', hold);
    // Firefox scrolls all the same, before it next draws.
    if (at) requestAnimationFrame(() => scrollTo(at));
  };
}
