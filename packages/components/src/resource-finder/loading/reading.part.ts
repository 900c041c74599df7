import type { ReactiveController, ReactiveElement } from 'lit';
import { keepAt } from '../results/in-view.ts';

/** A page is at rest when nobody has touched or moved it for so long, in milliseconds. */
const REST_MS = 150;
/**
 * The list comes after so long all the same, in milliseconds: a page may never hear that a finger was lifted, and one
 * who has waited for the list that long wants it. What they read keeps its place.
 */
const LONGEST_MS = 4000;
/** Pages of the list that are shown so that what somebody reads is among them. */
const MOST_PAGES = 10;

/** A name that is hardly above the window, in pixels, is in it. */
const HARDLY = 4;

/** What somebody reads: its id, where its name is in the window, and whether the focus is in it. */
interface Line {
  readonly id: string;
  readonly top: number;
  readonly isFocused: boolean;
}

/**
 * Looks after a person who reads the list of the page while that of the finder is still on its way. It comes when no
 * finger is down and the page is at rest; what they read stays where it is, with the focus.
 */
export class Reading implements ReactiveController {
  #isDown = false;
  /** What was touched last is in the host. */
  #isInside = false;
  #touches = 0;
  #movedAt = -Infinity;
  #line: Line | undefined;
  #listening: AbortController | undefined;

  /** @param more Shows a further page of the list. */
  constructor(
    private readonly host: ReactiveElement,
    private readonly more: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    const on = <K extends keyof WindowEventMap>(
      types: readonly K[],
      heard: (event: WindowEventMap[K]) => void,
    ): void => {
      for (const type of types) {
        const moved = (event: WindowEventMap[K]): void => {
          if (type === 'scroll' && !moves(event, this.host)) return;
          this.#movedAt = performance.now();
          heard(event);
        };
        window.addEventListener(type, moved, { signal, capture: true, passive: true });
      }
    };
    // A finger that scrolls is no pointer any more, but still a touch.
    on(['touchstart', 'touchmove', 'touchend', 'touchcancel'], ({ touches }) => {
      this.#touches = touches.length;
    });
    on(['pointerdown', 'pointerup', 'pointercancel'], ({ type }) => {
      this.#isDown = type === 'pointerdown';
    });
    on(['pointerdown', 'touchstart'], (event) => {
      this.#isInside = event.composedPath().includes(this.host);
    });
    on(['scroll', 'wheel', 'keydown'], () => undefined);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** Waits until the list may change. */
  async calm(): Promise<void> {
    const end = performance.now() + LONGEST_MS;
    const isEarly = (): boolean => performance.now() < end && this.#isBusy();
    while (isEarly() && (this.#isInside || this.#lineInView() !== undefined)) {
      await new Promise((done) => setTimeout(done, REST_MS / 3));
    }
    this.#line = this.#lineInView();
  }

  hostUpdated(): void {
    const line = this.#line;
    if (line === undefined || this.#find('.finder') === null) return;
    this.#line = undefined;
    void this.#keep(line);
  }

  #isBusy(): boolean {
    return this.#isDown || this.#touches > 0 || performance.now() - this.#movedAt < REST_MS;
  }

  async #keep({ id, top, isFocused }: Line): Promise<void> {
    const card = (): HTMLElement | null => this.#find(`.open[data-id="${CSS.escape(id)}"]`);
    await this.host.updateComplete;
    // The browser goes to the part of a page that the address names: nobody read there.
    const isPlaceOpen = (): boolean => this.#find('.back + .detail, .detail :focus') !== null;
    if (isPlaceOpen()) return;
    for (let page = 0; page < MOST_PAGES && this.#find('.hit') && card() === null; page += 1) {
      this.more();
      await this.host.updateComplete;
    }
    // It may be gone from the newer list; or none came, and the page's own is still there.
    const kept = (): HTMLElement | null | undefined =>
      isPlaceOpen()
        ? undefined
        : (card() ?? this.#find('.open') ?? this.#items().find((item) => idOf(item) === id));
    if (isFocused) card()?.focus({ preventScroll: true });
    await keepAt(this.host, () => nameIn(kept()), top);
  }

  /** What has the focus; else the first whose name is in view, once a person has gone on from the top of the list. */
  #lineInView(): Line | undefined {
    const items = this.#items();
    const focused = items.find((item) => item.matches(':focus-within'));
    const isAtTop = this.host.getBoundingClientRect().top >= 0;
    const read = focused ?? (isAtTop ? undefined : items.find(isInView));
    return read && { id: idOf(read), top: topOf(read), isFocused: read === focused };
  }

  /** The items of the page's own list: see `static/static-entry.ts`. */
  #items(): HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>('[slot=list] [id^="service/"]')];
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Whether it scrolled the page around an element, not a ticker beside it. */
function moves({ target }: Event, element: Element): boolean {
  return !(target instanceof Element) || target.contains(element);
}

function idOf({ id }: HTMLElement): string {
  return id.slice('service/'.length);
}

/** Names are compared: around them, a card is another than an item. */
function nameIn(item: HTMLElement | null | undefined): HTMLElement | null | undefined {
  return item?.querySelector<HTMLElement>('h2, h3') ?? item;
}

function isInView(item: HTMLElement): boolean {
  const top = topOf(item);
  return top > -HARDLY && top < innerHeight;
}

function topOf(item: HTMLElement): number {
  return (nameIn(item) ?? item).getBoundingClientRect().top;
}
