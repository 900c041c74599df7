import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { SubmissionSink } from '@peerkit/model';
import { property } from '../shared/base/decorators.ts';
import { PeerElement } from '../shared/base/peer-element.ts';
import { emergencyStrip } from '../shared/blocks/emergency.templates.ts';
import { controlId } from '../shared/blocks/field.templates.ts';
import { languageMenu } from '../shared/i18n/language-menu.ts';
import { Localizer } from '../shared/i18n/localizer.ts';
import { keepTypingInside } from '../shared/privacy/typing-stays-inside.ts';
import { wipeOnExit, wipeOnReturn } from '../shared/privacy/wipe-on-exit.ts';
import type { ClosingKey } from './closing.strings.ts';
import type * as Closing from './closing.templates.ts';
import { FormSession } from './form-session.ts';
import { inTime, loadOnce, report } from './load-once.ts';
import { KINDS, kindOf } from './kinds/kinds.ts';
import type { FormKind } from './outreach-form.definition.ts';
import { submissionEvent } from './outreach-form.events.ts';
import { setupProblem, type SetupProblem } from './outreach-form.state.ts';
import { formCatalog, type FormKey } from './outreach-form.strings.ts';
import { formStyleSheets } from './outreach-form.styles.ts';
import { pageTemplate, setupTemplate } from './outreach-form.templates.ts';
import { FormWords } from './outreach-form.words.ts';
import type { SessionHost } from './session-host.ts';

/** Where a form sends, as its attributes say it. */
export interface SinkConfig {
  readonly intake: string;
  readonly agency: string;
  readonly recipients: readonly string[];
}

/** Properties that decide where the form sends. */
const CONNECTION = ['kind', 'sink', 'intake', 'agency', 'recipients'] as const;

/** What comes after the questions loads after the first one is shown. */
const loadClosing = loadOnce(() => import('./closing.templates.ts'));

const words = (text: string | null): readonly string[] =>
  text?.split(/\s+/).filter((word) => word !== '') ?? [];

/** A promise to delete must name a real number of days: none is made of anything else. */
const days = (text: string | null): number | undefined =>
  text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;

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

  /** Makes a sink from the attributes. The define module installs one; the class itself never fetches. */
  static connect?: (config: SinkConfig) => SubmissionSink | Promise<SubmissionSink>;

  /** Which form: `request-peer`. */
  @property() kind = '';
  /** Address of the intake, without `/v1/…`. */
  @property() intake = '';
  /** Short name (slug) of the agency the answers are for. */
  @property() agency = '';
  /** What people call the agency; "this agency" when absent. */
  @property({ attribute: 'agency-name' }) agencyName = '';
  /** Public keys to seal to, at least two; an attribute separates them by spaces. */
  @property({ converter: { fromAttribute: words } }) recipients: readonly string[] = [];
  /** Emergency number shown first and dialled; without it the line says "your local emergency number". */
  @property() emergency = '';
  /** After how many days the agency deletes submissions. Said before Send, and only when set. */
  @property({ converter: { fromAttribute: days }, attribute: 'keep-days' }) keepDays?: number;
  /** The agency has signed that it gives nothing to police. Said before Send, and only when set. */
  @property({ type: Boolean, attribute: 'no-police' }) noPolice = false;
  /** Languages to offer in a menu, separated by spaces, e.g. `en fr pl`; no menu when empty. */
  @property() languages = '';
  /** Where to send; overrides `intake`, `agency` and `recipients`. */
  @property({ attribute: false }) sink?: SubmissionSink;

  readonly #words = new Localizer<FormKey>(this, formCatalog);
  #kind: FormKind | undefined;
  #kindWords: Localizer<string> | undefined;
  #session: FormSession | undefined;
  #closing: typeof Closing | undefined;
  #closingWords: Localizer<ClosingKey> | undefined;
  #movesFocus = false;

  constructor() {
    super();
    keepTypingInside(this);
    wipeOnExit(this, () => this.reset());
    wipeOnReturn(this, () => this.reset());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#connect();
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
    if (changed.has('kind')) this.#showKind();
    if (CONNECTION.some((name) => changed.has(name))) this.#connect();
  }

  protected override updated(): void {
    if (!this.#movesFocus) return;
    this.#movesFocus = false;
    this.renderRoot.querySelector<HTMLElement>('.summary, h2[tabindex]')?.focus();
  }

  #showKind(): void {
    if (this.#kindWords) {
      this.#kindWords.hostDisconnected();
      this.removeController(this.#kindWords);
    }
    this.#session?.close();
    this.#kind = kindOf(this.kind);
    this.#kindWords = this.#kind && new Localizer(this, this.#kind.catalog);
    this.#session = this.#kind && new FormSession(this.#kind.definition, this.#host());
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
      ready: async () => (await inTime(this.#loadClosing())) !== undefined,
    };
  }

  async #loadClosing(): Promise<typeof Closing> {
    if (this.#closing) return this.#closing;
    const closing = await loadClosing();
    this.#closingWords ??= new Localizer(this, closing.closingCatalog);
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    for (const { styleSheet } of closing.closingStyleSheets) {
      if (styleSheet && !adoptedStyleSheets.includes(styleSheet))
        adoptedStyleSheets.push(styleSheet);
    }
    this.#closing = closing;
    this.requestUpdate();
    return closing;
  }

  #connect(): void {
    const session = this.#session;
    const problem = this.#problem();
    if (problem !== undefined || !session) {
      session?.close();
      console.warn(`[peerkit] <${this.localName}>: ${problem ?? ''}. The element says what to do.`);
      return;
    }
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
      known: this.#kind !== undefined,
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
    const kind = this.#kind;
    const words = new FormWords(this.#words, this.#closingWords, this.#kindWords, {
      frame: formCatalog.en,
      kind: kind?.catalog.en ?? {},
    });
    const problem = this.#problem() ?? this.#session?.fault;
    const given = problem === 'unknown-kind' ? this.kind : new Set(this.recipients).size;
    const known = Object.keys(KINDS).join(', ');
    const emergency = {
      ask: words.say('emergency.ask'),
      call: words.say('emergency.call', { number: this.emergency }),
      local: words.say('emergency.local'),
    };
    return html`${emergencyStrip(this.emergency, emergency)}
    ${languageMenu(this.languages, this.#words)}
    ${
      problem !== undefined || !kind || !this.#session
        ? setupTemplate(problem ?? 'unknown-kind', { given, known }, words)
        : pageTemplate({
            form: kind.definition,
            session: this.#session,
            words,
            agency: { name: this.agencyName, keepDays: this.keepDays, noPolice: this.noPolice },
            closing: this.#closing,
            goTo: (field) => this.#focusOn(field),
          })
    }`;
  }

  #focusOn(field: string): void {
    const control = this.renderRoot.querySelector<HTMLElement>(`#${controlId(field)}`);
    // What the field is called and what is wrong with it stand above the control.
    control?.closest('.field')?.scrollIntoView({ block: 'nearest' });
    control?.focus();
  }
}
