import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { addStyles } from '../shared/base/add-styles.ts';
import { StatusController } from '../shared/blocks/status.controller.ts';
import { statusLine } from '../shared/blocks/status.templates.ts';
import { icon } from '../shared/icons/icon.ts';
import { ask, check, close as cross, info } from '../shared/icons/ui.ts';
import { Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import { aboutCatalog } from './about.locales.ts';
import { aboutStyleSheets } from './about.styles.ts';
import { CAN, limits } from './limits.ts';
import type { AboutKey } from './locales/about.en.ts';
import { PRESSES } from '../shared/exit/shift-presses.state.ts';

/** What is not needed to leave: the sheet about what the button can and cannot do, and the live region. */
export class ExitDetails {
  readonly #words: Localizer<AboutKey>;
  readonly #status: StatusController;
  #isOpen = false;
  #presses = 0;

  constructor(private readonly host: ReactiveElement) {
    addStyles(host.renderRoot, aboutStyleSheets);
    this.#words = new Localizer<AboutKey>(host, aboutCatalog);
    this.#status = new StatusController(host);
  }

  /** Announces how many presses are left; they are shown as dots as well. */
  tell(presses: number): void {
    this.#presses = presses;
    if (presses === 0) return;
    this.#status.say(this.#words.localized('presses', { count: PRESSES - presses }));
  }

  /** One dot for each press of the key, filled when it is done; nothing before the first. */
  dots(): TemplateResult | typeof nothing {
    const presses = this.#presses;
    if (presses === 0) return nothing;
    const dots = [...Array(PRESSES).keys()].map(
      (at) => html`<i class=${at < presses ? 'on' : ''}></i>`,
    );
    return html`<span class="dots" aria-hidden="true">${dots}</span>`;
  }

  /** Opens the sheet, and closes it. */
  how(): TemplateResult {
    return html`<button
      class="how"
      aria-label=${this.#words.t('about')}
      @click=${() => void this.#toggle()}
    >
      ${icon(ask)}
    </button>`;
  }

  async #toggle(): Promise<void> {
    const { host } = this;
    const find = () => host.renderRoot.querySelector<HTMLDialogElement>('.scrim');
    if (this.#isOpen) {
      find()?.close();
      return;
    }
    this.#isOpen = true;
    host.requestUpdate();
    await host.updateComplete;
    const dialog = find();
    dialog?.showModal();
    // People hear what the sheet is about before what they can do.
    dialog?.querySelector('h2')?.focus();
  }

  /**
   * What follows the button: the sheet while it is open, and the live region.
   *
   * @param exit The button, drawn once more below the sheet.
   */
  draw(exit: TemplateResult): TemplateResult {
    return html`${this.#isOpen ? this.#sheet(exit) : nothing}
    ${statusLine(marked(this.#status.current), false)}`;
  }

  #sheet(exit: TemplateResult): TemplateResult {
    const close = (): void => void this.#toggle();
    const closed = (): void => {
      this.#isOpen = false;
      this.host.requestUpdate();
    };
    const say = (key: AboutKey) => marked(this.#words.localized(key));
    const list = (keys: readonly AboutKey[], kind: string, glyph: string) =>
      html`<ul class="can ${kind}">
        ${keys.map((key) => html`<li>${icon(glyph)}<span>${say(key)}</span></li>`)}
      </ul>`;
    return html`<dialog class="scrim" aria-labelledby="about" @close=${closed}>
      <section class="sheet">
        <div class="head">
          <h2 id="about" tabindex="-1">${say('about')}</h2>
          <button class="close" aria-label=${this.#words.t('about.close')} @click=${close}>
            ${icon(cross)}
          </button>
        </div>
        ${list(CAN, 'yes', check)}
        <h3>${say('about.limits')}</h3>
        ${list(limits(), 'no', cross)}
        <p class="safer">${icon(info)}<span>${say('about.safer')}</span></p>
      </section>
      ${exit}
    </dialog>`;
  }
}
