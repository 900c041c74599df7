import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { KINDS, type KindRegistry } from '@peerkit/forms';
import type { SubmissionSink } from '@peerkit/model';
import { addStyles } from '../shared/base/add-styles.ts';
import { tellFilledIn } from '../shared/base/filled-in.ts';
import { PeerElement } from '../shared/base/peer-element.ts';
import { languageMenu } from '../shared/i18n/language-menu.ts';
import { Localizer } from '../shared/i18n/localizer.ts';
import { keepTypingInside } from '../shared/privacy/typing-stays-inside.ts';
import { wipeOnExit, wipeOnReturn } from '../shared/privacy/wipe-on-exit.ts';
import type * as Closing from './closing.ts';
import { focusField } from './field.templates.ts';
import { FormSession } from './form-session.ts';
import { KindLoader } from './kind-loader.ts';
import { inTime, loadOnce, report } from './load-once.ts';
import type { ClosingKey } from './locales/closing.en.ts';
import type { FormKey } from './locales/en.ts';
import { submissionEvent } from './outreach-form.events.ts';
import { formCatalog } from './outreach-form.locales.ts';
import { setupProblem, type SetupProblem } from './outreach-form.state.ts';
import { formStyleSheets } from './outreach-form.styles.ts';
import { emergencyTemplate, pageTemplate, setupTemplate } from './outreach-form.templates.ts';
import { FormWords } from './outreach-form.words.ts';
import { CONNECTION, days, isYes, words, type SinkConfig } from './outreach-form.attributes.ts';
import type { SessionHost } from './session-host.ts';

/** What comes after the questions loads after the first one is shown. */
const loadClosing = loadOnce(() => import('./closing.ts'));

/**
 * A form that asks one thing at a time, seals the answers and sends them to an agency. What a person
 * types stays in memory until it is sealed; it is in no event, address or storage.
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
    kind: {},
    intake: {},
    agency: {},
    agencyName: { attribute: 'agency-name' },
    recipients: { converter: { fromAttribute: words } },
    emergency: {},
    keepDays: { converter: { fromAttribute: days }, attribute: 'keep-days' },
    noPolice: { converter: { fromAttribute: isYes }, attribute: 'no-police' },
    languages: {},
    sink: { attribute: false },
  };

  /** Makes a sink from the attributes. The define module installs one; the class itself never fetches. */
  static connect?: (config: SinkConfig) => SubmissionSink | Promise<SubmissionSink>;

  /** The kinds that forms can show. */
  static kinds: KindRegistry = KINDS;

  /** Which form: `request-peer`. */
  kind = '';
  /** Address of the intake, without `/v1/…`. */
  intake = '';
  /** Short name (slug) of the agency the answers are for. */
  agency = '';
  /** What people call the agency; "this agency" when absent. */
  agencyName = '';
  /** Public keys to seal to, at least two; an attribute separates them by spaces. */
  recipients: readonly string[] = [];
  /** Emergency number shown first and dialled; without it the line says "your local emergency number". */
  emergency = '';
  /** After how many days the agency deletes submissions. Said before Send, and only when set. */
  keepDays?: number;
  /** The agency has signed that it gives nothing to police. Said before Send, and only when set. */
  noPolice = false;
  /** Languages to offer in a menu, separated by spaces, e.g. `en fr pl`; no menu when empty. */
  languages = '';
  /** Where to send; overrides `intake`, `agency` and `recipients`. */
  sink?: SubmissionSink;

  readonly #words = new Localizer<FormKey>(this, formCatalog);
  readonly #kind = new KindLoader(() => this.#kindArrived());
  #kindWords: Localizer<string> | undefined;
  #session: FormSession | undefined;
  #closing: typeof Closing | undefined;
  #closingWords: Localizer<ClosingKey> | undefined;
  #movesFocus = false;

  constructor() {
    super();
    keepTypingInside(this);
    tellFilledIn(this);
    wipeOnExit(this, () => this.reset());
    wipeOnReturn(this, () => this.reset());
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
    this.#session?.restart();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('kind')) this.#loadKind();
    if (CONNECTION.some((name) => changed.has(name))) this.#connect();
  }

  protected override updated(): void {
    if (!this.#movesFocus) return;
    this.#movesFocus = false;
    this.renderRoot.querySelector<HTMLElement>('.summary, h2[tabindex]')?.focus();
  }

  #loadKind(): void {
    this.#kind.load(this.kind, PeerOutreachForm.kinds);
    this.#showKind();
  }

  #kindArrived(): void {
    this.#showKind();
    if (this.isConnected) this.#connect();
    this.requestUpdate();
  }

  #showKind(): void {
    if (this.#kindWords) {
      this.#kindWords.hostDisconnected();
      this.removeController(this.#kindWords);
    }
    this.#session?.close();
    const { kind } = this.#kind;
    this.#kindWords = kind && new Localizer(this, kind.words);
    this.#session = kind && new FormSession(kind, this.#host());
  }

  #host(): SessionHost {
    const words = this.#words;
    const root = (): ShadowRoot | null => this.shadowRoot;
    return {
      get language() {
        return words.language;
      },
      get hasFocus() {
        return root()?.activeElement != null;
      },
      show: (moved) => {
        this.#movesFocus ||= moved;
        this.requestUpdate();
      },
      news: (id, outcome) => {
        const event = submissionEvent(id, outcome.state);
        if (event) this.dispatchEvent(event);
      },
      ready: () => inTime(this.#loadClosing()),
    };
  }

  async #loadClosing(): Promise<typeof Closing> {
    if (this.#closing) return this.#closing;
    const closing = await loadClosing();
    this.#closingWords ??= new Localizer(this, closing.closingCatalog);
    addStyles(this.renderRoot, closing.closingStyleSheets);
    this.#closing = closing;
    this.requestUpdate();
    return closing;
  }

  #connect(): void {
    const session = this.#session;
    const problem = this.#problem();
    if (problem !== undefined) {
      session?.close();
      console.warn(`[peerkit] <${this.localName}>: ${problem}. The element says what to do.`);
      return;
    }
    if (!session) return;
    session.link(() => this.#openSink());
    // The first question comes first: what was left from an earlier visit can wait for a moment.
    requestAnimationFrame(() => setTimeout(() => this.#prepare(session)));
  }

  #prepare(session: FormSession): void {
    session.open();
    this.#loadClosing().catch(report);
  }

  #openSink(): SubmissionSink | Promise<SubmissionSink> {
    const { intake, agency, recipients } = this;
    const sink = this.sink ?? PeerOutreachForm.connect?.({ intake, agency, recipients });
    if (sink === undefined) throw new Error('There is no sink and no way to make one.');
    return sink;
  }

  #problem(): SetupProblem | undefined {
    return setupProblem({
      known: this.#kind.found !== undefined,
      intake: this.intake,
      agency: this.agency,
      recipients: this.recipients,
      hasSink: this.sink !== undefined,
      canConnect: PeerOutreachForm.connect !== undefined,
      isSecure: globalThis.isSecureContext,
    });
  }

  protected override render(): TemplateResult {
    return html`<div class="stack" @focusin=${() => this.#session?.prepare()}>${this.#body()}</div>
      <slot></slot>`;
  }

  #body(): TemplateResult {
    const { kind, hasFailed } = this.#kind;
    const words = new FormWords(this.#words, this.#closingWords, this.#kindWords, {
      frame: formCatalog.en,
      kind: kind?.words.en ?? {},
    });
    const problem = this.#problem() ?? this.#session?.fault;
    const given = problem === 'unknown-kind' ? this.kind : new Set(this.recipients).size;
    const known = Object.keys(PeerOutreachForm.kinds).join(', ');
    return html`${emergencyTemplate(this.emergency, words)}
    ${languageMenu(this.languages, this.#words)}
    ${
      problem !== undefined || hasFailed
        ? setupTemplate(problem, { given, known }, words)
        : kind && this.#session
          ? pageTemplate({
              form: kind,
              session: this.#session,
              words,
              agency: {
                name: this.agencyName,
                // A framework may set a property to text.
                keepDays: days(this.keepDays),
                noPolice: isYes(this.noPolice),
              },
              closing: this.#closing,
              goTo: (field) => focusField(this.renderRoot, field),
            })
          : nothing
    }`;
  }
}
