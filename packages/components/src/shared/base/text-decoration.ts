/** The shortest time between two checks, in milliseconds: the guide draws every second. */
const PAUSE_MS = 2000;

/** When each `.root` is checked again. */
const nextChecks = new WeakMap<HTMLElement, number>();
/** The element that clears the float after a `.root`, so that the host is as high as its content. */
const clearers = new WeakMap<HTMLElement, HTMLElement>();

/**
 * A line that the page draws under or through text (`<del>`, `body { text-decoration: underline }`) is drawn in every
 * block inside as well, whatever styles that block has, and would strike out the steps of an emergency. Only a float
 * stops it. So `.root` becomes a float where there is such a line, and stays a block everywhere else.
 */
export function stopTextDecoration(root: HTMLElement): void {
  const now = performance.now();
  const { host } = root.getRootNode() as Partial<ShadowRoot>;
  // The quick exit moves its `.root` into a plain element, where no line of the page is drawn.
  if (!host?.localName.includes('-') || now < (nextChecks.get(root) ?? 0)) return;
  nextChecks.set(root, now + PAUSE_MS);
  const { style } = root;
  const isLined = hasLine(host);
  if (isLined === clearers.has(root)) return;
  style.float = isLined ? 'left' : '';
  style.inlineSize = isLined ? '100%' : '';
  clearers.get(root)?.remove();
  clearers.delete(root);
  if (!isLined) return;
  const clearer = root.cloneNode() as HTMLElement;
  clearer.removeAttribute('class');
  clearer.style.cssText = '';
  clearer.style.clear = 'both';
  root.after(clearer);
  clearers.set(root, clearer);
}

function hasLine(host: Element): boolean {
  for (let at: Element | null | undefined = host; at;) {
    if (getComputedStyle(at).textDecorationLine !== 'none') return true;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return false;
}
