import { html, nothing, type TemplateResult } from 'lit';
import { loadPart } from '../shared/base/load-part.ts';
import { PeerElement } from '../shared/base/peer-element.ts';
import { disclosure } from '../shared/blocks/disclosure.templates.ts';
import { quickExit } from '../shared/blocks/quick-exit.templates.ts';
import type { StatusController } from '../shared/blocks/status.controller.ts';
import { statusLine } from '../shared/blocks/status.templates.ts';
import { Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import { leave, replacePage } from './leave.ts';
import type { Placement } from './placement.ts';
import { PeerExitEvent } from './quick-exit.events.ts';
import {
  FALLBACK_HREF,
  NO_PRESSES,
  PRESSES,
  pressKey,
  safeHref,
  type KeyInput,
  type ShiftState,
} from './quick-exit.state.ts';
import { exitCatalog } from './quick-exit.locales.ts';
import { exitStyleSheets } from './quick-exit.styles.ts';

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
  static override properties = {
    href: {},
    label: {},
  };

  /** Opens the other page. Replace it where a page cannot navigate itself, as in a hosted frame. */
  static navigate: (href: string) => void = replacePage;

  /** Where to go: a plain page that many people have open. Only web addresses. */
  href = FALLBACK_HREF;
  /** Words on the button; "Leave this page" when absent. */
  label = '';

  readonly #words = new Localizer(this, exitCatalog);
  /** Says how many presses are left; shown as dots as well. */
  #status: StatusController | undefined;
  #presses: ShiftState = NO_PRESSES;
  #connection: AbortController | undefined;
  #placement: Placement | undefined;
  /** Draws what the button can do, once that is here; null when it cannot be had. */
  #about: (() => TemplateResult) | null | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const press = (event: KeyboardEvent): void => this.#press(event);
    document.addEventListener('keydown', press, { signal, capture: true });
    document.addEventListener('keyup', press, { signal, capture: true });
    void this.#loadRest(signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#placement?.stop();
    this.#placement = undefined;
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
    this.#placement?.place();
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`<div>
      ${
        this.#about === null
          ? nothing
          : disclosure(marked(words.localized('about')), this.#about?.())
      }
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
      ${statusLine(this.#status && marked(this.#status.current), false)}
      <dialog class="cover" aria-label=${words.t('leaving')} @cancel=${stay}></dialog>
    </div>`;
  }

  #press(event: KeyboardEvent): void {
    const { type, key, repeat, timeStamp } = event;
    const before = this.#presses.count;
    this.#presses = pressKey(this.#presses, {
      type: type as KeyInput['type'],
      key,
      repeat,
      at: timeStamp,
    });
    const { count } = this.#presses;
    if (count === before) return;
    if (count >= PRESSES) {
      this.#presses = NO_PRESSES;
      this.leave();
    }
    this.#tellPresses();
    this.requestUpdate();
  }

  #tellPresses(): void {
    const { count } = this.#presses;
    if (count > 0) this.#status?.say(this.#words.localized('presses', { count: PRESSES - count }));
  }

  /** What is not needed to leave. */
  async #loadRest(signal: AbortSignal): Promise<void> {
    const rest = await loadPart(this, import('./quick-exit.lazy.ts'));
    if (signal.aborted) return;
    if (rest) {
      this.#placement = new rest.Placement(this, () => this.renderRoot.querySelector('.exit'));
      this.#about ??= rest.aboutExit(this);
      this.#status ??= new rest.StatusController(this);
      // Keys may have been pressed already.
      this.#tellPresses();
    } else {
      this.#about ??= null;
    }
    this.requestUpdate();
  }
}

/** On the way out there is no way back in. */
function stay(event: Event): void {
  event.preventDefault();
}
