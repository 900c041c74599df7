import type { ReactiveElement } from 'lit';
import { PUBLIC_TOKENS } from '../shared/tokens/tokens.ts';
import { addNothing, goBackFirst } from '../shared/exit/entries.ts';
import { leaveWithoutClick } from './late-click.ts';
import { elementsAt, matchingAncestors, nearest } from './elements-at.ts';
import { RaisedElements } from './raised-elements.ts';
import { watchRoom } from './watch-room.ts';

/** The shortest time between two checks, in milliseconds. */
const PAUSE_MS = 100;
/** The distance between two points that are checked under the bar, in pixels: less than a chat bubble. */
const STEP = 40;
/** After these events something else may be where the bar is. */
const EVENTS = [
  ...['load', 'resize', 'scroll', 'click', 'focusin', 'toggle', 'close', 'fullscreenchange'],
  ...['animationend', 'transitionend'],
];

/**
 * Keeps the bar where it can be pressed, and moves what it would cover. The bar is in the top layer, so only three
 * things can get in the way: its element is inside something closed, a modal dialog makes the rest of the page inert,
 * or something entered the top layer later. Then the bar is moved to where it can be pressed.
 */
export class BarPlacement {
  readonly #raised = new RaisedElements();
  readonly #connection = new AbortController();
  readonly #changes = new MutationObserver(() => this.#soon());
  readonly #size = new ResizeObserver(() => this.#soon());
  readonly #room: MutationObserver;
  readonly #paper = matchMedia('print');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #measured: HTMLElement | undefined;
  /** Holds the bar while it is not inside its own element. */
  #carrier: HTMLElement | undefined;
  /** What covered the bar at the last check, whether or not moving the bar helped. */
  #above: Element | undefined;

  /** @param drawn What the element draws into. */
  constructor(
    private readonly host: ReactiveElement & { leave(): void },
    private readonly drawn: HTMLElement,
  ) {
    this.#room = watchRoom(host);
    const { signal } = this.#connection;
    leaveWithoutClick(host, drawn, signal);
    const soon = (): void => this.#soon();
    for (const event of EVENTS) {
      window.addEventListener(event, soon, { signal, capture: true, passive: true });
    }
    this.#paper.addEventListener('change', soon, { signal });
    // Last of all, so that a router of the page goes first.
    window.addEventListener('click', (event) => addNothing(event), { signal });
    document.addEventListener('focusin', (event) => this.#uncover(event), { signal });
    // Cookie cards, chats and menus are mostly put at the end of the page.
    const page = document.querySelector('body');
    if (page) this.#changes.observe(page, { childList: true });
  }

  /** Checks that the bar can be seen and pressed, and moves what lies under it. */
  update(): void {
    const bar = this.#bar;
    if (!bar || !this.host.isConnected || this.#paper.matches) return;
    this.#measure(bar);
    this.#carry(this.#place());
    const { left, right, top, height } = bar.getBoundingClientRect();
    if (height === 0) return;
    const middle = top + height / 2;
    this.#surface(bar, (left + right) / 2, middle);
    for (let x = left + STEP / 2; x < right; x += STEP) {
      for (const under of elementsAt(x, middle)) {
        if (this.#isOurs(under)) continue;
        for (const stuck of matchingAncestors(under, isStuck)) {
          // It moved up together with an element around it.
          if (under.getBoundingClientRect().bottom <= top + 1) break;
          if (stuck instanceof HTMLElement && stuck !== this.#carrier) {
            this.#raised.raise(stuck, top, height);
          }
        }
      }
    }
  }

  /** Goes back to the first history entry of this page, so that Back does not return to it; then calls `go`. */
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
    this.#raised.release();
  }

  /** Observes the size of the bar. To observe it twice would itself call the observer. */
  #measure(bar: HTMLElement): void {
    if (bar === this.#measured) return;
    this.#measured = bar;
    this.#size.disconnect();
    this.#size.observe(bar);
  }

  get #bar(): HTMLElement | null {
    return this.drawn.querySelector('.bar');
  }

  /** Asks for an update of the element, which measures the bar again. */
  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.host.requestUpdate();
    }, PAUSE_MS);
  }

  /** Where the bar belongs while no dialog is open: in its element (undefined), unless that is inert or not drawn. */
  #place(): Element | undefined {
    const modal = this.#carrier?.parentElement;
    if (modal && isModal(modal)) return modal;
    // Hidden by the page on purpose.
    if (getComputedStyle(this.host).display === 'none') return undefined;
    const isInert = nearest(this.host, (element) => element.hasAttribute('inert'));
    const isDrawn = 'checkVisibility' in this.host ? this.host.checkVisibility() : true;
    return isInert || !isDrawn ? document.documentElement : undefined;
  }

  /** Brings the bar above what entered the top layer after it; into a modal dialog, since all else is inert. */
  #surface(bar: HTMLElement, x: number, y: number): void {
    const [above] = elementsAt(x, y);
    if (!above || this.#isOurs(above)) {
      this.#above = undefined;
      return;
    }
    // It did not help the first time, so it will not help now.
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
      root.append(this.drawn);
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
    inside.append(this.drawn);
    return carrier;
  }

  /** Puts the bar on top of the top layer. */
  #show(bar: HTMLElement): void {
    if (!('popover' in bar) || bar.matches(':focus-within')) return;
    bar.togglePopover(false);
    bar.togglePopover(true);
  }

  #isOurs(element: Element): boolean {
    return element === this.host || element === this.#carrier || this.drawn.contains(element);
  }

  /** Scrolls what gets the focus out from under the bar; browsers do that too, but not all and not always. */
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
