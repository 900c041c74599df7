import type { GuideProtocol } from '@peerkit/guidance';
import type { MessageParams, SessionAction } from '@peerkit/model';
import type { PropertyValues, TemplateResult } from 'lit';
import { loadPart } from '../shared/base/load-part.ts';
import { PeerElement } from '../shared/base/peer-element.ts';
import { Localizer, type Localized } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import type { GuideKey } from './locales/en.ts';
import { containerStyles } from '../shared/blocks/container.styles.ts';
import { hostBaseStyles } from '../shared/blocks/host-base.styles.ts';
import { tokenStyles } from '../shared/tokens/tokens.styles.ts';
import { Clock } from './naloxone-guide.clock.ts';
import { PeerDoseLoggedEvent, PeerGuideStepEvent } from './naloxone-guide.events.ts';
import * as runs from './naloxone-guide.run.ts';
import { doseClock, hasBegun, needsClock } from './naloxone-guide.state.ts';
import { guideCatalog } from './naloxone-guide.locales.ts';
import { guideStyles } from './naloxone-guide.styles.ts';
import { moveFocus } from './focus.ts';
import { report } from './report.ts';
import { frame } from './frame.templates.ts';
import * as part from './naloxone-guide.templates.ts';
import { ignoreSecondTaps } from './second-tap.ts';
import { localSessionStore, type SessionStore } from './session-store.ts';
import { Regional } from './regional.ts';
import type { Acts, Drawn, Say, Scene } from './scene.ts';
import { waitForWords } from './wait-for-words.ts';

/**
 * What to do when somebody may have an overdose, one step at a time, with a dose clock that survives a
 * reload. Works offline once loaded, sends nothing anywhere.
 *
 * @slot - The same steps as plain HTML (`renderStaticGuide` of `@peerkit/guidance`): read without
 *   JavaScript, and shown when the region is not known or the guide fails.
 * @fires peer-guide-step - Another step is shown: `step`, `kind`.
 * @fires peer-dose-logged - A dose was logged: `count`, `at`.
 * @csspart call - The link that phones for help.
 * @cssprop [--peer-brand=#0b4f4a] - Your colour. See the tokens for this and the other settings.
 */
export class PeerNaloxoneGuide extends PeerElement {
  static override readonly tag: string = 'peer-naloxone-guide';
  static override readonly styles = [tokenStyles, hostBaseStyles, containerStyles, guideStyles];
  static override properties = {
    region: {},
    number: {},
    kits: {},
    start: {},
    languages: {},
    exit: {},
    store: { attribute: false },
    clock: { attribute: false },
    run: { state: true },
    now: { state: true },
    announcement: { state: true },
    drawn: { state: true },
  };

  /** Region whose steps to show, e.g. `ca-on`. Independent of the language. */
  region = '';
  /** The emergency number of a region without steps of its own: steps without any figure are shown then. */
  number = '';
  /** Kits to offer, separated by spaces, the likeliest first; all kits of the region when empty. */
  kits = '';
  /** `emergency` begins with the call at once; `overview` shows all steps first. */
  start: 'emergency' | 'overview' = 'emergency';
  /** Languages to offer in a menu (BCP 47, separated by spaces), e.g. `en fr pl`; no menu with fewer than two. */
  languages = '';
  /**
   * Where "Leave" goes: the address of a plain page; one that many people have open when empty. `none` for
   * no way out of the guide's own. A page with a bar of `<peer-quick-exit>` has its way out there.
   */
  exit = '';
  /** Where the session is kept; this page's localStorage when absent. */
  store: SessionStore | undefined;
  /** The device's clock, in milliseconds since 1970. */
  clock: () => number = Date.now;

  private run: runs.GuideRun | undefined;
  private now = 0;
  /** What the live region says. */
  private announcement: TemplateResult | string = '';
  private drawn: Drawn | undefined;

  readonly #words = new Localizer(this, guideCatalog);
  readonly #regional = new Regional(this, this.#words, () => this.#open());
  #protocol: GuideProtocol | undefined;
  #pacedSince = 0;
  #redose = '';
  #headingWaits = false;
  #hadFocus = false;

  constructor() {
    super();
    waitForWords(this, this.#words, () => this.drawn);
    new Clock(this, () => {
      this.#readClock();
      this.drawn?.fit();
    });
  }

  override connectedCallback(): void {
    // The content below must not jump when the steps replace the plain ones.
    const { top, bottom } = this.getBoundingClientRect();
    this.style.minBlockSize = `${Math.min(bottom, innerHeight) - top}px`;
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const other = (['region', 'number', 'store'] as const).some((name) => changed.has(name));
    const isFresh = !this.run || !hasBegun(this.run.session);
    if (other || (isFresh && (changed.has('kits') || changed.has('start')))) this.#open();
    if (this.run) this.#announceRedose(this.run);
    this.#hadFocus = !!this.shadowRoot?.activeElement;
  }

  protected override firstUpdated(): void {
    ignoreSecondTaps(this.renderRoot);
    this.style.minBlockSize = `${this.offsetHeight}px`;
    const follow = (erased: boolean) =>
      erased ? this.#open() : (this.run &&= runs.savedRun(this.run));
    void loadPart(this, import('./drawn.ts')).then((found) => {
      this.mend = found?.mend;
      this.drawn = found?.drawn(this, follow);
      // Nobody can be asked then whose the times are.
      if (!found) this.run &&= { ...this.run, begun: this.run.begun || hasBegun(this.run.session) };
    });
  }

  protected override updated(): void {
    this.drawn?.fit();
    const [isNew] = [this.#headingWaits, (this.#headingWaits = false)];
    if (isNew || this.#hadFocus) moveFocus(this.shadowRoot, isNew, isNew && !this.drawn);
    if (isNew) this.drawn?.bring();
  }

  #open(): void {
    this.run = undefined;
    this.#protocol = this.#regional.protocol(this.region, this.number);
    if (!this.#protocol) return;
    this.now = this.#pacedSince = this.clock();
    try {
      const { kits, start, now } = this;
      const store = this.store ?? localSessionStore(this.#protocol.id);
      this.run = runs.openRun(this.#protocol, { kits, start, now, store });
    } catch (cause) {
      report(this, cause);
    }
  }

  /** Updates the time while something on screen depends on it. */
  #readClock(): void {
    if (!this.run || !needsClock(this.run.protocol, this.run.session)) return;
    const now = this.clock();
    if (Math.floor(now / 1000) === Math.floor(this.now / 1000)) return;
    this.now = now;
    if (!document.hidden) this.run = runs.passTime(this.run, now);
  }

  #act({ session: was }: runs.GuideRun, run: runs.GuideRun): void {
    this.now = this.clock();
    this.run = run;
    const is = run.session;
    if (is.doses.length > was.doses.length) this.#tellDose(is.doses.length);
    if (is.doses.length < was.doses.length) this.announcement = this.#say('dose-off');
    if (is.trail !== was.trail) this.#tellStep(run);
  }

  #tellDose(count: number): void {
    this.announcement = this.#say('dose-saved', { count });
    this.dispatchEvent(new PeerDoseLoggedEvent(count, this.now));
  }

  #tellStep(run: runs.GuideRun): void {
    const { id, kind } = runs.stepOf(run);
    this.style.minBlockSize = '';
    this.#pacedSince = this.now;
    this.#headingWaits = true;
    this.dispatchEvent(new PeerGuideStepEvent(id, kind));
  }

  /** Announces once that the next dose is nearer; the running clock itself is silent. */
  #announceRedose(run: runs.GuideRun): void {
    const clock = runs.toldClock(run, this.now);
    const before = this.#redose;
    this.#redose = clock?.state ?? '';
    if (!clock || before === clock.state || clock.state === 'wait') return;
    this.announcement = this.#say(`redose.${clock.state}`);
  }

  #erase(run: runs.GuideRun): void {
    run.store.erase();
    this.#open();
    this.announcement = this.#say('erased');
    this.#headingWaits = true;
  }

  readonly #localized = (key: GuideKey, params?: MessageParams): Localized =>
    this.#regional.localized(key, { ...this.#protocol?.facts, ...runs.kitOf(this.run), ...params });

  readonly #say: Say = (key, params) => marked(this.#localized(key, params));

  protected override render(): TemplateResult {
    try {
      if (this.run) return this.#guide(this.run);
    } catch (cause) {
      // Whatever went wrong, the number and the plain steps must be shown.
      report(this, cause);
    }
    if (this.#regional.isLoading(this.region))
      return part.waiting(this.#say, this.childElementCount);
    return part.fallback(this.#say, this.#protocol && part.emergencyNumber(this.#protocol));
  }

  #guide(run: runs.GuideRun): TemplateResult {
    const scene: Scene = {
      say: this.#say,
      localized: this.#localized,
      drawn: this.drawn,
      run,
      step: runs.stepOf(run),
      clock: doseClock(run.protocol, run.session, this.now),
      now: this.now,
      pacedSince: this.#pacedSince,
      language: this.#words.language,
    };
    const { languages, exit, announcement } = this;
    const hasPlain = this.childElementCount > 0;
    return frame({ scene, acts: this.#acts(run), languages, exit, announcement, hasPlain });
  }

  #acts(run: runs.GuideRun): Acts {
    const act = (action: SessionAction): void => this.#act(run, runs.advanceRun(run, action));
    return {
      go: (when) => act({ type: 'outcome', when, at: this.clock() }),
      back: () => act({ type: 'back' }),
      kit: (kit) => act({ type: 'kit', kit }),
      undo: () => act({ type: 'undo-dose' }),
      erase: () => this.#erase(run),
      begin: () => {
        this.run = { ...run, begun: true };
        this.#headingWaits = true;
      },
    };
  }
}
