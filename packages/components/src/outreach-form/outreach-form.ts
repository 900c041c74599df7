import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { KINDS, type KindRegistry } from '@peerkit/forms';
import type { SubmissionSink } from '@peerkit/model';
import { PeerElement, WORDS, wordsOf } from '../shared/base/peer-element.ts';
import { FirstWords } from '../shared/i18n/first-words.ts';
import { languageMenu } from '../shared/i18n/language-menu.ts';
import { Localizer } from '../shared/i18n/localizer.ts';
import { keepTypingInside } from '../shared/privacy/typing-stays-inside.ts';
import { wipeOnExit, wipeOnReturn } from '../shared/privacy/wipe-on-exit.ts';
import { ClosingLoader } from './closing/closing-loader.ts';
import { FirstQuestion, type FirstQuestionHost } from './first-question.ts';
import type { HostedForm } from './frame/frame.part.ts';
import type { ListEntry } from './kinds/list-entry.ts';
import type { FormSession } from './form-session.ts';
import type { FirstView, FormView } from './form-view.ts';
import { KindLoader } from './kinds/kind-loader.ts';
import { loadOnce, report, soon } from './load-once.ts';
import type { FormKey } from './locales/en.ts';
import { formCatalog } from './outreach-form.locales.ts';
import { setupProblem, type SetupProblem } from './outreach-form.state.ts';
import { formStyleSheets } from './outreach-form.styles.ts';
import { emergencyTemplate, pageTemplate, setupTemplate } from './outreach-form.templates.ts';
import { FormWords } from './outreach-form.words.ts';
import { CONNECTION, days, isYes, words, type Connect } from './outreach-form.attributes.ts';
import type { RestartReason, SessionHost } from './session-host.ts';
const importFrame = loadOnce(() => import('./frame/frame.part.ts'));
export type * from './outreach-form.events.ts';

/**
 * A form that asks one thing at a time, seals the answers and sends them to an agency. What a person types stays in
 * memory until it is sealed, unless they keep it on a device of their own; it is in no event and no address.
 *
 * @tagname peer-outreach-form
 * @slot - Other ways to reach the team, such as a phone number. Always shown; all there is without JavaScript.
 * @fires {PeerSubmissionSavedEvent} peer-submission-saved - Sealed and kept on this device, not sent yet.
 * @fires {PeerSubmissionReceivedEvent} peer-submission-received - The intake has it.
 * @fires {PeerSubmissionFailedEvent} peer-submission-failed - Kept on this page only, or never to be taken.
 */
export class PeerOutreachForm extends PeerElement {
  static override readonly tag = 'peer-outreach-form';
  static override styles = formStyleSheets;
  static override properties = {
    kind: WORDS,
    questions: WORDS,
    intake: WORDS,
    agency: WORDS,
    agencyName: { converter: wordsOf, attribute: 'agency-name' },
    recipients: { converter: words },
    keys: WORDS,
    emergency: WORDS,
    lines: WORDS,
    keepDays: { converter: days, attribute: 'keep-days' },
    noPolice: { converter: isYes, attribute: 'no-police' },
    languages: WORDS,
    mode: WORDS,
    sink: { attribute: false },
    entry: { attribute: false },
  };

  /** Makes a sink from the attributes. The define module installs one; the class itself never fetches. */
  static connect?: Connect;
  /** The kinds that forms can show. */
  static kinds: KindRegistry = KINDS;
  /** Which form: the name of one of ten kinds, such as `request-peer`. */
  kind = '';
  /** Changes to the questions: the address of a JSON file, or an object. If they are wrong, there is no form. */
  questions: unknown;
  /** Address of the intake, without `/v1/…`. */
  intake = '';
  /** Short name (slug) of the agency the answers are for. */
  agency = '';
  /** What people call the agency; "this agency" when absent. */
  agencyName = '';
  /** Public keys to seal to, at least two: a list, or words with spaces between them. */
  recipients: readonly string[] = [];
  /** Fingerprint of a root key and address of the list it signed (`peerkit keys sign`): without it, `recipients` count. */
  keys = '';
  /** Emergency number shown first and dialled; without it the line says "your local emergency number". */
  emergency = '';
  /** Lines to call in a crisis, `Name: number; Name: number`, shown to who may hurt themselves or asks for help in a crisis. */
  lines = '';
  /** After how many days the agency deletes submissions. Said before Send, and only when set. */
  keepDays?: number;
  /** The agency has signed that it gives nothing to police. Said before Send, and only when set. */
  noPolice = false;
  /** Languages of a menu, separated by spaces, e.g. `en fr pl`; no menu when empty. */
  languages = '';
  /** `frame`: the intake's own page in a frame, which scripts of this page cannot read. Set before it is shown. */
  mode = '';
  /** Where to send; overrides `intake`, `agency` and `recipients`. */
  sink?: SubmissionSink;
  /** The entry of a list that a form of the kind `wrong-entry` is about: filled in. */
  entry?: ListEntry;
  readonly #words = new Localizer<FormKey>(this, formCatalog);
  readonly #closing = new ClosingLoader(this, ({ rest, followEntries }) => {
    this.takeRest(rest);
    followEntries(this, () => this.#session);
    this.#takeOver();
  });
  readonly #restart = (why?: RestartReason): void => (this.#session ?? this.#first)?.restart(why);
  readonly #kind = new KindLoader(() => {
    this.#showKind();
    if (this.isConnected) this.#connect();
    this.requestUpdate();
  });
  #kindWords: Localizer<string> | undefined;
  #first: FirstQuestion | undefined;
  #session: FormSession | undefined;
  #frame: HostedForm | undefined;
  #movesFocus = false;
  constructor() {
    super();
    new FirstWords(this, () => this.#words.isLoading || !!this.#kindWords?.isLoading);
    keepTypingInside(this);
    wipeOnExit(this, () => this.#restart('left'));
    wipeOnReturn(this, () => this.#restart('returned'));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    if (this.#kind.hasFailed) this.#loadKind();
    this.#connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session?.close();
  }

  /** Forgets every answer and starts over. What was already handed to the sink is not touched. */
  reset(): void {
    this.#restart();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.recipients = words(this.recipients);
    if (changed.has('kind') || changed.has('questions')) this.#loadKind();
    if (CONNECTION.some((name) => changed.has(name))) this.#connect();
  }

  protected override updated(): void {
    if (!this.#movesFocus) return;
    this.#movesFocus = false;
    this.renderRoot.querySelector<HTMLElement>('.summary, h2[tabindex]')?.focus();
  }

  #loadKind(): void {
    if (this.mode === 'frame') return;
    this.#kind.load(this.kind, PeerOutreachForm.kinds, this.questions);
    this.#showKind();
  }

  #showKind(): void {
    if (this.#kindWords) this.removeController(this.#kindWords);
    this.#first?.restart();
    this.#session?.close();
    this.#session = undefined;
    const { kind } = this.#kind;
    this.#kindWords = kind && new Localizer(this, kind.words);
    this.#first = kind && new FirstQuestion(this.#host());
    this.#takeOver();
  }

  /** All of the form takes over from the first question, with what was answered there. */
  #takeOver(): void {
    const [{ kind }, { part }] = [this.#kind, this.#closing];
    if (!kind || !part || !this.#first || this.#session) return;
    this.#session = part.startSession(kind, this.#host(), this.#first.state.values);
    if (this.isConnected) this.#link(this.#session);
  }

  #host(): SessionHost & FirstQuestionHost {
    return {
      element: this,
      language: () => this.#words.language,
      hasFocus: () => this.shadowRoot?.activeElement != null,
      show: (moved) => {
        this.#movesFocus ||= moved;
        this.requestUpdate();
      },
      tell: (event) => void this.dispatchEvent(event),
      soon: (loading, late) => soon(loading, this, late),
      whole: (late) => soon(this.#closing.load(), this, late).then(() => this.#session),
    };
  }

  #connect(): void {
    if (this.mode === 'frame') return void this.#loadFrame();
    const problem = this.#problem();
    if (problem) this.#session?.close();
    else if (this.#session) this.#link(this.#session);
    // The first question comes first: everything else can wait for a moment.
    requestAnimationFrame(() => setTimeout(() => this.#closing.load().catch(report)));
  }

  async #loadFrame(): Promise<void> {
    const part = await importFrame().catch(report);
    this.#kind.hasFailed = !(this.#frame ??= part && new part.HostedForm(this));
    this.requestUpdate();
  }

  #link(session: FormSession): void {
    if (this.#problem() !== undefined) return;
    session.link(this, PeerOutreachForm.connect);
    session.open();
  }

  #problem(): SetupProblem | undefined {
    return setupProblem(this, this.#kind.found, PeerOutreachForm.connect);
  }

  protected override render(): TemplateResult {
    if (this.mode === 'frame' && !this.#kind.hasFailed)
      return html`${this.#frame?.draw()}<slot></slot>`;
    const { kind } = this.#kind;
    const words = new FormWords(this.#words, this.#closing.words, this.#kindWords, kind?.words.en);
    const view = this.#view(words);
    return html`<div class="form" @focusin=${() => this.#session?.prepare()}>
      ${emergencyTemplate(this.emergency, words)}
      <div class="ask">
        ${languageMenu(this.languages, this.#words)}
        ${view ? pageTemplate(view) : this.#setup(words)}
        <div class="others">
          ${view?.closing?.soonerTemplate(view, this.childElementCount > 0)}
          <slot></slot>
        </div>
      </div>
      ${view && html`<div class="readers">${view.closing?.readersTemplate(view)}</div>`}
    </div>`;
  }

  #view(words: FormWords): FirstView | FormView | undefined {
    const [{ kind: form }, { part: closing }] = [this.#kind, this.#closing];
    const [first, session] = [this.#first, this.#session];
    if (!form || !first || (this.#problem() ?? session?.fault)) return undefined;
    const parts = { form, words, element: this };
    return session && closing ? { ...parts, session, closing } : { ...parts, session: first };
  }

  #setup(words: FormWords): TemplateResult | typeof nothing {
    const problem = this.#problem() ?? this.#session?.fault;
    if (!problem && !this.#kind.hasFailed) return nothing;
    const setup = { problem, element: this, kinds: PeerOutreachForm.kinds };
    return setupTemplate(setup, words, this.#closing.part);
  }
}
