/** Before each test: the address names no place, as on a page that was just opened. */
export function freshAddress(): void {
  history.replaceState(null, '', `${location.pathname}${location.search}`);
}
