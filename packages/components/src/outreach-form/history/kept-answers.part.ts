import type { FormKind } from '@peerkit/forms';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { button } from '../../shared/blocks/button.templates.ts';
import { disclosure } from '../../shared/blocks/disclosure.templates.ts';
import { note } from '../../shared/blocks/note.templates.ts';
import { Localizer, type Catalog } from '../../shared/i18n/localizer.ts';
import { marked } from '../../shared/i18n/marked.ts';
import type { Ending } from '../ending/ending.ts';
import { KeptStore } from './kept-store.ts';
import { keptEn, type KeptKey } from '../locales/kept.en.ts';
import { loadForm } from '../outreach-form.locales.ts';
import { hasAnswers } from '../outreach-form.reducer.ts';
import type { FormState } from '../outreach-form.state.ts';
import type { RestartReason } from '../session-host.ts';

const keptCatalog: Catalog<KeptKey> = { en: keptEn, load: loadForm };

/** Unfinished answers of one form, and what a person can do about them. */
export class Kept {
  /** The person asked for it in this visit, or took up what an earlier one kept. */
  #isOn = false;
  /** It could not be kept. */
  #hasFailed = false;
  readonly #store: KeptStore;
  readonly #words: Localizer<KeptKey>;

  constructor(
    private readonly host: LitElement,
    form: FormKind,
    private readonly ending: Pick<Ending, 'onceThere'>,
    private readonly take: (state: FormState) => void,
  ) {
    this.#store = new KeptStore(form);
    this.#words = new Localizer(host, keptCatalog);
  }

  /** What an earlier visit kept, until it is taken up or deleted. */
  get earlier(): FormState | undefined {
    return this.#isOn ? undefined : this.#store.read();
  }

  /** The form is in another state now. What is being sent is not kept: it must never be offered as not sent. */
  follow(state: FormState): void {
    if (!this.#isOn) return;
    const { view, outcome } = state;
    const isHandedOver = view === 'sending' || (view === 'outcome' && outcome?.state !== 'failed');
    if (!isHandedOver) {
      if (hasAnswers(state)) this.#store.write(state);
    } else if (hasAnswers(state)) this.#store.delete();
    else this.#forget();
  }

  /** The form starts over. Whoever returned may be somebody else: what is kept stays, and is only offered. */
  leave(why?: RestartReason): void {
    if (why === 'returned') this.#isOn = false;
    else this.#forget();
  }

  /** Above the form: what an earlier visit kept. */
  earlierTemplate(): TemplateResult | typeof nothing {
    if (!this.earlier) return nothing;
    return note(
      html`<p>${this.#say('kept.earlier')}</p>
        <div class="row">
          ${button(this.#say('kept.resume'), this.#resume, 'line')}
          ${button(this.#say('kept.delete'), this.#forget, 'plain')}
        </div>`,
    );
  }

  /** Below the form: to ask for it, or to end it. */
  askTemplate(state: FormState): TemplateResult {
    if (this.#isOn) {
      return html`<div class="row">
        <p>${this.#say('kept.on')}</p>
        ${button(this.#say('kept.delete'), this.#forget, 'plain')}
      </div>`;
    }
    return disclosure(
      this.#say('kept.ask'),
      html`<p>${this.#say('kept.about')}</p>
        <p>${this.#say('kept.until')}</p>
        ${button(this.#say('kept.begin'), () => this.#begin(state), 'line')}
        <p role="status">${this.#hasFailed ? this.#say('kept.failed') : nothing}</p>`,
    );
  }

  #say(key: KeptKey): ReturnType<typeof marked> {
    return marked(this.#words.localized(key));
  }

  /** The device is theirs. */
  #begin(state: FormState): void {
    this.#isOn = this.#store.write(state);
    this.#hasFailed = !this.#isOn;
    this.host.requestUpdate();
  }

  /** Takes up what was kept, once all is there that it may lead to. */
  readonly #resume = (): void => {
    this.ending.onceThere(() => {
      const state = this.earlier;
      if (!state) return;
      this.#isOn = true;
      this.take(state);
    });
  };

  /** Deletes it, and keeps nothing more. */
  readonly #forget = (): void => {
    this.#isOn = false;
    this.#store.delete();
    this.host.requestUpdate();
  };
}
