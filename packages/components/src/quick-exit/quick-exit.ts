import { html, type TemplateResult } from 'lit';
import { property } from '../shared/base/decorators.ts';
import { PeerElement } from '../shared/base/peer-element.ts';
import { quickExit } from '../shared/blocks/quick-exit.templates.ts';
import { StatusController } from '../shared/blocks/status.controller.ts';
import { statusLine } from '../shared/blocks/status.templates.ts';
import { Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import { barBelow } from './bars.ts';
import { leave, replacePage } from './leave.ts';
import { PeerExitEvent } from './quick-exit.events.ts';
import {
  coveredBy,
  FALLBACK_HREF,
  NO_PRESSES,
  PRESSES,
  pressKey,
  safeHref,
  type ShiftState,
} from './quick-exit.state.ts';
import { exitCatalog } from './quick-exit.locales.ts';
import { exitStyleSheets } from './quick-exit.styles.ts';
import { aboutTemplate } from './quick-exit.templates.ts';
import { Room } from './room.ts';

/** Space between the button and what it must not touch, in pixels. */
const GAP = 8;

/**
 * A way out that is always within reach: it covers the page at once, clears what was typed there, and
 * opens another site in its place, so that Back does not lead here. Pressing Shift three times does the
 * same; in a frame, only while the focus is in the frame. It says plainly what it cannot do. The page
 * gets extra room at its end for the button, which stays above bars that stick to the bottom and moves
 * out of the way of the focus.
 *
 * @tagname peer-quick-exit
 * @slot - A plain link to the other site, for when there is no JavaScript. Hidden otherwise.
 * @fires {PeerExitEvent} peer-exit - Somebody leaves; cancel it to do the leaving yourself.
 */
export class PeerQuickExit extends PeerElement {
  static override readonly tag = 'peer-quick-exit';
  static override styles = exitStyleSheets;

  /** Opens the other page. Replace it where a page cannot navigate itself, as in a hosted frame. */
  static navigate: (href: string) => void = replacePage;

  /** Where to go: a plain page that many people have open. Only web addresses. */
  @property() href = FALLBACK_HREF;
  /** Words on the button; "Leave this page" when absent. */
  @property() label = '';

  readonly #words = new Localizer(this, exitCatalog);
  readonly #status = new StatusController(this);
  readonly #room = new Room();
  /** Height of the bar below the button, in pixels. */
  #risen = 0;
  #presses: ShiftState = NO_PRESSES;
  #connection: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const press = (event: KeyboardEvent): void => this.#press(event);
    document.addEventListener('keydown', press, { signal, capture: true });
    document.addEventListener('keyup', press, { signal, capture: true });
    document.addEventListener('focusin', (event) => this.#focused(event), { signal });
    const place = (): void => void requestAnimationFrame(() => this.#place());
    for (const type of ['load', 'resize', 'scroll', 'click']) {
      window.addEventListener(type, place, { signal, capture: true, passive: true });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#room.free();
  }

  /** Leaves now, as if the button were pressed. */
  leave(): void {
    if (!this.dispatchEvent(new PeerExitEvent())) return;
    // In the top layer: above every other dialog, and whatever the page has transformed or clipped.
    this.renderRoot.querySelector('dialog')?.showModal();
    const href = safeHref(this.href, document.baseURI);
    leave(document, () => (this.constructor as typeof PeerQuickExit).navigate(href));
  }

  protected override updated(): void {
    this.#place();
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`<div>
      ${aboutTemplate((key) => marked(words.localized(key)))}
      ${quickExit({
        words: this.label || marked(words.localized('leave')),
        href: safeHref(this.href, document.baseURI),
        presses: this.#presses.count,
        of: PRESSES,
        leave: (event) => {
          event.preventDefault();
          this.leave();
        },
      })}
      ${statusLine(marked(this.#status.current), false)}
      <dialog class="cover" aria-label=${words.t('leaving')} @cancel=${stay}></dialog>
    </div>`;
  }

  #press(event: KeyboardEvent): void {
    const { type, key, repeat, timeStamp } = event;
    const before = this.#presses.count;
    this.#presses = pressKey(this.#presses, {
      type: type === 'keyup' ? 'keyup' : 'keydown',
      key,
      repeat,
      at: timeStamp,
    });
    const { count } = this.#presses;
    if (count === before) return;
    if (count >= PRESSES) {
      this.#presses = NO_PRESSES;
      this.leave();
    } else if (count > 0) {
      this.#status.say(this.#words.localized('presses', { count: PRESSES - count }));
    }
    this.requestUpdate();
  }

  #focused(event: FocusEvent): void {
    const [focused] = event.composedPath();
    if (!(focused instanceof Element)) return;
    this.#uncover(focused);
    // Some engines scroll to the focused element only now.
    requestAnimationFrame(() => {
      this.#place();
      this.#uncover(focused);
    });
  }

  get #button(): HTMLElement | null {
    return this.renderRoot.querySelector('.exit');
  }

  /** Moves the button above a bar that sticks to the bottom, and keeps room for it at the end of the page. */
  #place(): void {
    const button = this.#button;
    if (!this.isConnected || !button || button.classList.contains('aside')) return;
    const { height, left, right, bottom } = button.getBoundingClientRect();
    const under = window.innerHeight - bottom - this.#risen;
    this.#room.keep(height === 0 ? 0 : Math.ceil(height + under + GAP));
    const bar = barBelow((left + right) / 2, window.innerHeight - under - height / 2, this);
    if (bar === this.#risen) return;
    this.#risen = bar;
    button.style.marginBlockEnd = `${bar}px`;
  }

  /**
   * Keeps the button off whatever a person reached by keyboard: the page scrolls, and where it cannot,
   * the button moves to the other end. Not after a tap: a target that moves away under a finger is missed.
   */
  #uncover(focused: Element): void {
    const button = this.#button;
    if (!button || focused === button) return;
    button.classList.remove('aside');
    this.#place();
    if (!focused.matches(':focus-visible')) return;
    const covered = (): number =>
      coveredBy(focused.getBoundingClientRect(), button.getBoundingClientRect());
    const by = covered();
    if (by > 0) window.scrollBy({ top: by + GAP, behavior: 'instant' });
    button.classList.toggle('aside', covered() > 0);
  }
}

/** On the way out there is no way back in. */
function stay(event: Event): void {
  event.preventDefault();
}
