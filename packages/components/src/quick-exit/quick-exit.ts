import { html, nothing, type TemplateResult } from 'lit';
import { loadPart } from '../shared/base/load-part.ts';
import { PeerElement, WORDS, wordsOf } from '../shared/base/peer-element.ts';
import { FALLBACK_HREF, safeHref } from '../shared/exit/href.ts';
import { leave, replacePage } from '../shared/exit/leave.ts';
import { goOn } from '../shared/exit/left.ts';
import {
  NO_PRESSES,
  PRESSES,
  pressKey,
  type ShiftState,
} from '../shared/exit/shift-presses.state.ts';
import { PlainLocalizer } from '../shared/i18n/plain-localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import type { ExitDetails } from './details.ts';
import { PeerExitEvent } from './quick-exit.events.ts';
import { isOnLink } from './on-link.ts';
import { exitCatalog } from './quick-exit.locales.ts';
import { exitStyleSheets } from './quick-exit.styles.ts';
import type { BarPlacement } from './bar-placement.ts';
import { keepRoom } from './room.ts';

export type * from './quick-exit.events.ts';

/**
 * A way out that is always within reach: it opens another site in place of this page, covers the page
 * meanwhile and clears what was typed there. Pressing Shift three times does the same; in a frame, only
 * while the focus is in the frame. It says plainly what it cannot do.
 *
 * It is a slim bar at the bottom of the window, wherever on the page it is written. The page gets that much
 * room at its end, and `--peer-exit-size` on the root element says how much, for what sticks to the bottom.
 *
 * @tagname peer-quick-exit
 * @slot - A plain link to the other site, for when there is no JavaScript. Hidden otherwise.
 * @fires {PeerExitEvent} peer-exit - Somebody leaves; cancel it to do the leaving yourself.
 */
export class PeerQuickExit extends PeerElement {
  static override readonly tag = 'peer-quick-exit';
  static override styles = exitStyleSheets;
  static override properties = {
    href: WORDS,
    label: WORDS,
    placement: { converter: wordsOf, reflect: true },
  };

  /** Opens the other page. Replace it where a page cannot navigate itself, as in a hosted frame. */
  static navigate: (href: string) => void = replacePage;

  /** All quick exits on this page, in the order in which they were added. */
  static readonly #all = new Set<PeerQuickExit>();

  /** Where to go: a plain page that many people have open. Only web addresses. */
  href = FALLBACK_HREF;
  /** Words on the button; "Leave this page" when absent. */
  label = '';
  /** `inline` for a button where you put it; anything else is the bar. */
  placement = 'bar';

  readonly #words = new PlainLocalizer(this, exitCatalog);
  #presses: ShiftState = NO_PRESSES;
  #barPlacement: BarPlacement | undefined;
  /** The click that has been handled already. */
  #gone: Event | undefined;
  /** The sheet with what the button can do; undefined until it is loaded. */
  #details: ExitDetails | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // An element that was only moved does not ask again: the page is the same.
    if (!this.hasUpdated) goOn(this.#navigate);
    PeerQuickExit.#all.add(this);
    this.#listen('add');
    void this.#loadRest();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    PeerQuickExit.#all.delete(this);
    this.#listen('remove');
    this.#barPlacement?.stop();
    this.#barPlacement = undefined;
    keepRoom(this, 0);
    for (const other of PeerQuickExit.#all) other.requestUpdate();
  }

  /** Leaves now, as if the button were pressed. */
  leave(): void {
    if (!this.dispatchEvent(new PeerExitEvent())) return;
    const href = safeHref(this.href, this.baseURI);
    const go = (): void => this.#navigate(href);
    leave(
      window,
      () => (this.#barPlacement ? this.#barPlacement.goBackFirst(href, go) : go()),
      () => this.#cover(),
    );
  }

  readonly #navigate = (href: string): void =>
    (this.constructor as typeof PeerQuickExit).navigate(href);

  protected override updated(): void {
    const bar = this.renderRoot.querySelector<HTMLElement>('.bar');
    // A browser without a top layer shows it with `position: fixed`.
    if (this.isConnected && bar && 'popover' in bar) bar.togglePopover(true);
    keepRoom(this, bar?.offsetHeight ?? 0);
    this.#barPlacement?.update();
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const isBar = !this.#isInline;
    return html`${!isBar || this.#isFirst ? this.#draw(isBar) : nothing}
      ${this.#details?.draw(this.#draw(false))}
      <dialog
        class="cover"
        aria-label=${words.t('leaving')}
        @cancel=${stay}
        @close=${stay}
      ></dialog>`;
  }

  /**
   * The button is a link, so that it still leads away when a script fails. Its icons are written out here, without the
   * function that draws icons, to keep this file small. The button that tells more is loaded later; its room is kept.
   *
   * @param isBar At the bottom of the window, in the top layer; otherwise where the page puts the element.
   */
  #draw(isBar: boolean): TemplateResult {
    const words = this.#words;
    const details = this.#details;
    return html`<div class="exit ${isBar ? 'bar' : ''}" popover=${isBar ? 'manual' : nothing}>
      <a
        class="leave"
        href=${safeHref(this.href, this.baseURI)}
        rel="noreferrer"
        @click=${this.#go}
      >
        <svg class="icon turns" viewBox="0 0 48 48" aria-hidden="true">
          <path
            stroke-width="4"
            fill="none"
            d="M20 6H9a3 3 0 0 0-3 3V39a3 3 0 0 0 3 3H20M18 24H42M32 13 43 24 32 35"
          />
        </svg>
        <span>${isNone(this.label) ? marked(words.localized('leave')) : this.label}</span>
        ${details?.dots()}
      </a>
      ${details?.how()}
    </div>`;
  }

  /** Listens on the window, so that no listener of the page can stop the event before it gets to the link. */
  #listen(way: 'add' | 'remove'): void {
    for (const kind of HEARD) window[`${way}EventListener`](kind, this.#hear, true);
  }

  readonly #hear = (event: Event): void => {
    if (event.type !== 'click') this.#press(event as KeyboardEvent);
    else if (isOnLink(event, this.renderRoot)) this.#go(event);
  };

  #go(event: Event): void {
    event.preventDefault();
    if (event === this.#gone) return;
    this.#gone = event;
    this.leave();
  }

  get #isInline(): boolean {
    return this.placement === 'inline';
  }

  /** A page has one bar, which alone counts keys: of several exits, the first bar that is not hidden. */
  get #isFirst(): boolean {
    const all = [...PeerQuickExit.#all];
    const isShown = (exit: PeerQuickExit): boolean =>
      !exit.#isInline && getComputedStyle(exit).display !== 'none';
    return (all.find(isShown) ?? all[0]) === this;
  }

  /** In the top layer: above every other dialog, and whatever the page has transformed, clipped or hidden. */
  #cover(): void {
    this.shadowRoot?.append(this.renderRoot);
    // The element may be in a closed menu, and the page is left anyway.
    document.documentElement.append(this);
    this.style.setProperty('display', 'block', 'important');
    this.renderRoot.querySelector<HTMLDialogElement>('.cover')?.showModal();
  }

  #press(event: KeyboardEvent): void {
    if (!this.#isFirst) return;
    const before = this.#presses.count;
    this.#presses = pressKey(this.#presses, event);
    const { count } = this.#presses;
    if (count === before) return;
    if (count >= PRESSES) {
      this.#presses = NO_PRESSES;
      this.leave();
    }
    this.#details?.tell(this.#presses.count);
    this.requestUpdate();
  }

  /** Loads what is not needed to leave. */
  async #loadRest(): Promise<void> {
    const rest = await loadPart(this, import('./quick-exit.lazy.ts'));
    if (!rest || !this.isConnected) return;
    this.takeRest(rest.rest);
    this.#barPlacement ??= new rest.BarPlacement(this, this.renderRoot as HTMLElement);
    this.#details ??= new rest.ExitDetails(this);
    // Keys may have been pressed already.
    this.#details.tell(this.#presses.count);
    this.requestUpdate();
  }
}

const HEARD = ['keydown', 'keyup', 'click'];

/** Escape must not close the cover: the page under it would be seen again. */
function stay(event: Event): void {
  event.preventDefault();
  const cover = event.target as HTMLDialogElement;
  if (!cover.open) cover.showModal();
}

/** Whether there is no label; a framework may write `undefined` or `null` for a missing one. */
const isNone = (label: string | null): boolean =>
  /^(false|null|undefined|\s*)$/.test(String(label));
