/** The shortest time between two looks, in milliseconds: the guide draws every second. */
const PAUSE_MS = 2000;

/** When each wall looks again. */
const looks = new WeakMap<HTMLElement, number>();
/** What stands after a wall that is a float, so that its element is as high as what it holds. */
const ends = new WeakMap<HTMLElement, HTMLElement>();

/**
 * A line that a page draws under or through its words (`<del>`, `body { text-decoration: underline }`) goes on
 * through every block inside, whatever that says, and would strike out the steps of an emergency. It stops at a
 * float. The wall is one only where there is such a line: everywhere else its layout stays that of a block.
 */
export function keepOffLines(wall: HTMLElement): void {
  const now = performance.now();
  const { host } = wall.getRootNode() as Partial<ShadowRoot>;
  // What the quick exit carries elsewhere stands apart anyway.
  if (!host?.localName.includes('-') || now < (looks.get(wall) ?? 0)) return;
  looks.set(wall, now + PAUSE_MS);
  const { style } = wall;
  const isLined = hasLine(host);
  if (isLined === ends.has(wall)) return;
  style.float = isLined ? 'left' : '';
  style.inlineSize = isLined ? '100%' : '';
  ends.get(wall)?.remove();
  ends.delete(wall);
  if (!isLined) return;
  const end = wall.cloneNode() as HTMLElement;
  end.removeAttribute('class');
  end.style.cssText = '';
  end.style.clear = 'both';
  wall.after(end);
  ends.set(wall, end);
}

function hasLine(host: Element): boolean {
  for (let at: Element | null | undefined = host; at;) {
    if (getComputedStyle(at).textDecorationLine !== 'none') return true;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return false;
}
