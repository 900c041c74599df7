import { MOVES } from '../history/moves.ts';

/** So far, in pixels, a browser may be from where it was told to go. */
const ROUNDING = 2;

/**
 * Where a person arrives who came by the address of the page. A part of the page that it names, and that leads to this
 * finder, stays in view while the content before it grows; so does the finder itself where the address says what it
 * shows. Then the person moves, and the page is theirs.
 */
export class Arrival {
  readonly #host: Element;
  readonly #hasMoved: () => boolean;
  /** What the finder was brought into view for: once is enough. */
  #brought: string | undefined;

  /** @param hasMoved Whether a person has moved the page since it began to load. */
  constructor(host: Element, hasMoved: () => boolean) {
    this.#host = host;
    this.#hasMoved = hasMoved;
  }

  /** The finder has begun to load. */
  begin(): void {
    if (this.#isElsewhere() || !leadsTo(target(), this.#host)) return;
    keepInView(this.#host, target);
  }

  /** The finder shows what the address says. */
  bring(): void {
    const isFirst = this.#brought === undefined;
    if (this.#brought === location.hash) return;
    this.#brought = location.hash;
    if (!isFirst || !this.#isElsewhere()) keepInView(this.#host, () => this.#host);
  }

  /** After a reload, or on the way back, browsers go to where the page was. */
  #isElsewhere(): boolean {
    const [came] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return this.#hasMoved() || (came !== undefined && came.type !== 'navigate');
  }
}

const target = (): Element | null => document.querySelector(':target');

/** The finder, what it is in, or a heading before it. */
function leadsTo(part: Element | null, host: Element): boolean {
  return part?.contains(host) === true || part?.parentElement?.contains(host) === true;
}

function keepInView(host: Element, find: () => Element | null): void {
  const { documentElement: page, body } = document;
  const { hash } = location;
  const ended = new AbortController();
  const { signal } = ended;
  const end = (): void => ended.abort();
  let top = 0;
  let height = 0;
  const align = (): void => {
    const kept = host.isConnected && location.hash === hash ? find() : null;
    if (kept === null) {
      end();
      return;
    }
    kept.scrollIntoView({ behavior: 'instant' });
    ({ top } = kept.getBoundingClientRect());
    height = page.scrollHeight;
  };
  // Something else than growth moved it: a scroll bar, a screen reader, the page.
  const scrolled = (): void => {
    const now = find()?.getBoundingClientRect().top ?? NaN;
    if (page.scrollHeight === height && !(Math.abs(now - top) <= ROUNDING)) end();
  };
  for (const move of MOVES) {
    window.addEventListener(move, end, { capture: true, passive: true, signal });
  }
  window.addEventListener('scroll', scrolled, { passive: true, signal });
  const growth = new ResizeObserver(align);
  signal.addEventListener('abort', () => growth.disconnect());
  align();
  growth.observe(page);
  growth.observe(body);
}
