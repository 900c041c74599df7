import type { FormKind } from '@peerkit/forms';
import type { LitElement } from 'lit';
import { Localizer } from '../shared/i18n/localizer.ts';
import type { KeptStore } from './kept-answers.part.ts';
import type * as Part from './kept-answers.part.ts';
import { loadOnce, report } from './load-once.ts';
import type { KeptKey } from './locales/kept.en.ts';
import { hasAnswers } from './outreach-form.reducer.ts';
import type { FormState } from './outreach-form.state.ts';
import type { RestartReason } from './session-host.ts';

const importPart = loadOnce(() => import('./kept-answers.part.ts'));

/**
 * Unfinished answers on a person's own device: only of a form that allows it, only after they asked. All that does
 * it is loaded with such a form.
 */
export class KeptAnswers {
  part: typeof Part | undefined;
  words: Localizer<KeptKey> | undefined;
  /** The person asked for it in this visit, or took up what an earlier one kept. */
  isOn = false;
  /** It could not be kept. */
  hasFailed = false;
  #store: KeptStore | undefined;
  readonly #redraw: () => void;

  constructor(
    host: LitElement,
    private readonly form: FormKind,
    private readonly take: (state: FormState) => void,
  ) {
    this.#redraw = () => host.requestUpdate();
    if (form.keeps) this.#load(host).catch(report);
  }

  /** What an earlier visit kept, until it is taken up or deleted. */
  get earlier(): FormState | undefined {
    return this.isOn ? undefined : this.#store?.read();
  }

  /** Nothing is kept, for certain: an earlier visit may have, as long as nobody has looked. */
  get isEmpty(): boolean {
    return !this.form.keeps || (this.part !== undefined && this.earlier === undefined);
  }

  /** The device is theirs. */
  readonly begin = (state: FormState): void => {
    this.isOn = this.#store?.write(state) === true;
    this.hasFailed = !this.isOn;
    this.#redraw();
  };

  /** Takes up what was kept. */
  readonly resume = (): void => {
    const state = this.earlier;
    if (!state) return;
    this.isOn = true;
    this.take(state);
  };

  /** The form is in another state now. What is being sent is not kept: it must never be offered as not sent. */
  follow(state: FormState): void {
    if (!this.isOn) return;
    const { view, outcome } = state;
    const isHandedOver = view === 'sending' || (view === 'outcome' && outcome?.state !== 'failed');
    if (!isHandedOver) {
      if (hasAnswers(state)) this.#store?.write(state);
    } else if (hasAnswers(state)) this.#store?.delete();
    else this.forget();
  }

  /** The form starts over. Whoever returned may be somebody else: what is kept stays, and is only offered. */
  leave(why?: RestartReason): void {
    if (why === 'returned') this.isOn = false;
    else this.forget();
  }

  /** Deletes it, and keeps nothing more. */
  readonly forget = (): void => {
    this.isOn = false;
    this.#store?.delete();
    this.#redraw();
  };

  async #load(host: LitElement): Promise<void> {
    const part = await importPart();
    this.words = new Localizer(host, part.keptCatalog);
    this.#store = new part.KeptStore(this.form);
    this.part = part;
    host.requestUpdate();
  }
}
