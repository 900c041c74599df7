/** The shortest time between two looks, in milliseconds: the guide draws every second. */
const PAUSE_MS = 2000;

/**
 * A line that a page draws under or through its words (`<del>`, `body { text-decoration: underline }`) goes on
 * through every block inside, whatever that says, and would strike out the steps of an emergency. It stops at a
 * float. The wall is one only where there is such a line: everywhere else its layout stays that of a block.
 */
export class ApartFromLines {
  readonly #end: HTMLElement;
  #next = 0;

  constructor(
    private readonly host: Element,
    private readonly wall: HTMLElement,
  ) {
    this.#end = wall.cloneNode() as HTMLElement;
    this.#end.className = '';
    this.#end.style.clear = 'both';
  }

  /** Looks at what is around, and sets the wall apart from it or puts it back. */
  look(): void {
    const now = performance.now();
    if (now < this.#next) return;
    this.#next = now + PAUSE_MS;
    const { style } = this.wall;
    const isLined = hasLine(this.host);
    if (isLined === (style.float !== '')) return;
    style.float = isLined ? 'left' : '';
    style.inlineSize = isLined ? '100%' : '';
    // The element is as high as what it holds.
    if (isLined) this.wall.after(this.#end);
    else this.#end.remove();
  }
}

function hasLine(host: Element): boolean {
  for (let at: Element | null | undefined = host; at;) {
    if (getComputedStyle(at).textDecorationLine !== 'none') return true;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return false;
}
