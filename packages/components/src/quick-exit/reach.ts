import type { ReactiveElement } from 'lit';
import { PUBLIC_TOKENS } from '../shared/tokens/tokens.ts';
import { addNothing, goBackFirst } from '../shared/exit/entries.ts';
import { leaveWithoutClick } from './late-click.ts';
import { Lift } from './lift.ts';
import { around, elementsAt, nearest } from './under.ts';
import { watchRoom } from './watch-room.ts';

/** The shortest time between two looks, in milliseconds. */
const PAUSE_MS = 100;
/** Between two points at which is looked for what lies under the bar, in pixels: less than a chat bubble. */
const STEP = 40;
/** After these something else may lie where the bar is. */
const NEWS = [
  ...['load', 'resize', 'scroll', 'click', 'focusin', 'toggle', 'close', 'fullscreenchange'],
  ...['animationend', 'transitionend'],
];

/**
 * Keeps the bar within reach and out of the way. The bar is in the top layer, so that little can come between:
 * its element is inside something closed, a modal dialog makes the rest of the page inert, or something
 * entered the top layer later. Then the bar is carried to where it can be pressed.
 */
export class Reach {
  readonly #lift = new Lift();
  readonly #connection = new AbortController();
  readonly #changes = new MutationObserver(() => this.#soon());
  readonly #size = new ResizeObserver(() => this.#soon());
  readonly #room: MutationObserver;
  readonly #paper = matchMedia('print');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #measured: HTMLElement | undefined;
  /** Holds the bar away from home. */
  #carrier: HTMLElement | undefined;
  /** What lay above the bar last time, whether or not anything helped. */
  #above: Element | undefined;

  /** @param wall What the element draws into. */
  constructor(
    private readonly host: ReactiveElement & { leave(): void },
    private readonly wall: HTMLElement,
  ) {
    this.#room = watchRoom(host);
    const { signal } = this.#connection;
    leaveWithoutClick(host, wall, signal);
    const soon = (): void => this.#soon();
    for (const news of NEWS) {
      window.addEventListener(news, soon, { signal, capture: true, passive: true });
    }
    this.#paper.addEventListener('change', soon, { signal });
    // Last of all, so that a router of the page goes first.
    window.addEventListener('click', (event) => addNothing(event), { signal });
    document.addEventListener('focusin', (event) => this.#uncover(event), { signal });
    // Cookie cards, chats and menus are mostly put at the end of the page.
    const page = document.querySelector('body');
    if (page) this.#changes.observe(page, { childList: true });
  }

  /** Looks whether the bar can be seen and pressed, and what lies under it. */
  look(): void {
    const bar = this.#bar;
    if (!bar || !this.host.isConnected || this.#paper.matches) return;
    this.#measure(bar);
    this.#carry(this.#home());
    const { left, right, top, height } = bar.getBoundingClientRect();
    if (height === 0) return;
    const middle = top + height / 2;
    this.#surface(bar, (left + right) / 2, middle);
    for (let x = left + STEP / 2; x < right; x += STEP) {
      for (const under of elementsAt(x, middle)) {
        if (this.#isOurs(under)) continue;
        for (const stuck of around(under, isStuck)) {
          // It came up with what is around it.
          if (under.getBoundingClientRect().bottom <= top + 1) break;
          if (stuck instanceof HTMLElement && stuck !== this.#carrier) {
            this.#lift.raise(stuck, top, height);
          }
        }
      }
    }
  }

  /** Goes back to where this page began, so that Back does not return to it; then goes on. */
  goBackFirst(href: string, go: () => void): void {
    goBackFirst(window, href, go);
  }

  /** Stops, and puts everything back where it was. */
  stop(): void {
    this.#connection.abort();
    this.#changes.disconnect();
    this.#size.disconnect();
    this.#room.disconnect();
    clearTimeout(this.#timer);
    this.#carry(undefined);
    this.#lift.release();
  }

  /** Follows the size of the bar. To observe it again would be news of its own. */
  #measure(bar: HTMLElement): void {
    if (bar === this.#measured) return;
    this.#measured = bar;
    this.#size.disconnect();
    this.#size.observe(bar);
  }

  get #bar(): HTMLElement | null {
    return this.wall.querySelector('.bar');
  }

  /** By way of the element, which takes the bar's height anew. */
  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.host.requestUpdate();
    }, PAUSE_MS);
  }

  /** Where the bar belongs while no dialog is open: at home, unless nothing there is drawn or can be pressed. */
  #home(): Element | undefined {
    const modal = this.#carrier?.parentElement;
    if (modal && isModal(modal)) return modal;
    // Hidden by the page on purpose.
    if (getComputedStyle(this.host).display === 'none') return undefined;
    const isInert = nearest(this.host, (element) => element.hasAttribute('inert'));
    const isDrawn = 'checkVisibility' in this.host ? this.host.checkVisibility() : true;
    return isInert || !isDrawn ? document.documentElement : undefined;
  }

  /** Above what came into the top layer after it; inside a modal dialog, since all outside is inert. */
  #surface(bar: HTMLElement, x: number, y: number): void {
    const [above] = elementsAt(x, y);
    if (!above || this.#isOurs(above)) {
      this.#above = undefined;
      return;
    }
    // Where it did not help once, it will not the second time.
    if (above === this.#above || !('popover' in bar)) return;
    this.#above = above;
    const modal = nearest(above, isModal);
    if (modal) this.#carry(modal);
    else this.#show(bar);
  }

  #carry(to: Element | undefined): void {
    if (this.#carrier?.parentNode === (to ?? undefined)) return;
    const root = this.host.shadowRoot;
    // Phones from before 2023 have no list of sheets to share.
    if (!root || !('adoptedStyleSheets' in root)) return;
    const before = this.#carrier;
    if (to) {
      this.#carrier = this.#makeCarrier(root);
      to.append(this.#carrier);
    } else {
      this.#carrier = undefined;
      root.append(this.wall);
    }
    before?.remove();
    const bar = this.#bar;
    if (bar && this.host.isConnected) this.#show(bar);
  }

  #makeCarrier(root: ShadowRoot): HTMLElement {
    const carrier = document.createElement('div');
    carrier.style.setProperty('position', 'fixed', 'important');
    carrier.style.setProperty('display', 'block', 'important');
    const style = getComputedStyle(this.host);
    for (const token of PUBLIC_TOKENS) {
      carrier.style.setProperty(token, style.getPropertyValue(token));
    }
    const inside = carrier.attachShadow({ mode: 'open' });
    inside.adoptedStyleSheets = root.adoptedStyleSheets;
    inside.append(this.wall);
    return carrier;
  }

  /** Puts the bar on top of the top layer. */
  #show(bar: HTMLElement): void {
    if (!('popover' in bar) || bar.matches(':focus-within')) return;
    bar.togglePopover(false);
    bar.togglePopover(true);
  }

  #isOurs(element: Element): boolean {
    return element === this.host || element === this.#carrier || this.wall.contains(element);
  }

  /** What a person reached by keyboard does not stay under the bar; browsers see to it, but not all and not always. */
  #uncover(event: FocusEvent): void {
    const [focused] = event.composedPath();
    requestAnimationFrame(() => {
      const bar = this.#bar;
      if (!bar || !(focused instanceof HTMLElement) || this.#isOurs(focused)) return;
      if (!focused.matches(':focus-visible')) return;
      const { top, bottom } = focused.getBoundingClientRect();
      const edge = bar.getBoundingClientRect().top;
      if (bottom > edge && top < window.innerHeight) {
        focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      }
    });
  }
}

const isStuck = (element: Element): boolean =>
  /^(fixed|sticky)$/.test(getComputedStyle(element).position);

const isModal = (element: Element): boolean =>
  element.localName === 'dialog' && element.matches(':modal');
