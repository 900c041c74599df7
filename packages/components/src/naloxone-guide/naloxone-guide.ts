import { ontarioCall } from '@peerkit/guidance/ontario';
import type { MessageParams, StepOutcome } from '@peerkit/model';
import { type PropertyValues, type TemplateResult } from 'lit';
import { loadPart } from '../shared/base/load-part.ts';
import { PeerElement, WORDS } from '../shared/base/peer-element.ts';
import { containerStyles } from '../shared/blocks/container.styles.ts';
import { hostBaseStyles } from '../shared/blocks/host-base.styles.ts';
import { Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import { tokenStyles } from '../shared/tokens/tokens.styles.ts';
import { firstCall } from './screens/first.templates.ts';
import type { FirstKey } from './locales/en.ts';
import { guideCatalog } from './naloxone-guide.locales.ts';
import { guideStyles } from './naloxone-guide.styles.ts';
import { hasPlainSteps, plainSteps, waiting } from './naloxone-guide.templates.ts';
import { report } from './report.ts';
import type { Say } from './screens/scene.ts';
import { ignoreSecondTaps } from './screens/second-tap.ts';
import { keepPlace } from './layout/keep-place.ts';
import { localSessionStore, type SessionStore } from './session/session-store.ts';
import type { Steps } from './steps.ts';
import { waitForWords } from './wait-for-words.ts';

export type * from './naloxone-guide.events.ts';

/**
 * What to do when somebody may have an overdose, one step at a time, with a dose clock that survives a
 * reload. Works offline once loaded, sends nothing anywhere.
 *
 * @slot - The same steps as plain HTML (`renderStaticGuide` of `@peerkit/guidance`): read without
 *   JavaScript, and shown when the region is not known or the guide fails.
 * @slot logo - Your logo, at the end of each step, where it takes no room from what to do.
 * @fires peer-guide-step - Another step is shown: `step`, `kind`.
 * @fires peer-dose-logged - A dose was logged: `count`, `at`.
 * @fires peer-find-kit - Somebody asks for a new kit; cancel it to show them something of your own.
 * @cssprop [--peer-brand=#0b4f4a] - Your colour. See the tokens for this and the other settings.
 */
export class PeerNaloxoneGuide extends PeerElement {
  static override readonly tag: string = 'peer-naloxone-guide';
  static override readonly styles = [tokenStyles, hostBaseStyles, containerStyles, guideStyles];
  static override properties = {
    region: WORDS,
    number: WORDS,
    kits: WORDS,
    start: WORDS,
    languages: WORDS,
    exit: WORDS,
    finder: WORDS,
    lines: WORDS,
    practice: { type: Boolean },
    store: { attribute: false },
    clock: { attribute: false },
    steps: { state: true },
    pressed: { state: true },
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
  /**
   * Where kits are found: the id of something on this page, or an address. The first `<peer-resource-finder>` of the
   * page when empty; `none` for nowhere. "Find a kit near you" is shown only where there is such a place.
   */
  finder = '';
  /**
   * Phone lines near people, `Name: number; Name: number`, shown when it is over. The emergency number is the
   * region's, and cannot be set here.
   */
  lines = '';
  /**
   * To practise, where nobody is in danger: it says so on every screen, dials nothing, keeps nothing on the device,
   * and tells the page nothing.
   */
  practice = false;
  /** Where the session is kept; this page's localStorage when absent. */
  store: SessionStore | undefined;
  /** The device's clock, in milliseconds since 1970. */
  clock: () => number = Date.now;

  /** What follows the call, once it has loaded. */
  private steps: Steps | undefined;
  /** The way on that somebody chose before that. */
  private pressed: StepOutcome | undefined;

  readonly #words = new Localizer(this, guideCatalog);
  #isLoading = true;
  #isNewScreen: (() => void) | undefined;

  constructor() {
    super();
    waitForWords(this, this.#words, () => this.steps);
  }

  override connectedCallback(): void {
    keepPlace(this);
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.steps?.change(changed);
  }

  protected override firstUpdated(): void {
    this.#isNewScreen = ignoreSecondTaps(this.renderRoot);
    // While words are awaited the plain steps of the page are in sight, many screens tall: one is kept.
    this.style.minBlockSize = `${Math.min(this.offsetHeight, innerHeight)}px`;
    void this.#load();
  }

  protected override updated(): void {
    this.steps?.changed();
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    const part = await loadPart(this, import('./steps.ts'));
    this.#isLoading = false;
    this.requestUpdate();
    if (!part) return;
    this.takeRest(part.rest);
    this.steps = new part.Steps(this, this.#words);
    if (!this.pressed) return;
    this.steps.go(this.pressed);
    this.#isNewScreen?.();
  }

  /** Nobody may press in vain: the way is gone as soon as the steps are here. */
  #press(when: StepOutcome): void {
    this.pressed = when;
    if (!this.#isLoading) void this.#load();
  }

  readonly #say: Say = (key, params?: MessageParams) => {
    const { number } = ontarioCall;
    return marked(
      this.#words.localized(key as FirstKey, { number, emergencyNumber: number, ...params }),
    );
  };

  protected override render(): TemplateResult {
    const { steps } = this;
    if (!steps) return this.#first();
    try {
      const view = steps.render();
      if (view) return view;
    } catch (cause) {
      // Whatever went wrong, the number and the plain steps must be shown.
      report(this, cause);
    }
    const number = this.practice ? undefined : steps.number;
    return plainSteps(this.#say, number, steps.number === undefined ? 'unknown-region' : 'failed');
  }

  /** What is shown until the steps are here, and if they never come: the call, and the steps of the page. */
  #first(): TemplateResult {
    const { number, region } = ontarioCall;
    const isKnown = this.region === region;
    const wait = (): TemplateResult => waiting(this.#say, hasPlainSteps(this));
    // A number that must not be dialled is not shown as a link.
    if (this.practice) return this.#isLoading ? wait() : plainSteps(this.#say, undefined, 'failed');
    if (isKnown && this.#isAtCall()) {
      const printed = hasPlainSteps(this) ? 'printed' : '';
      return firstCall({ say: this.#say }, printed, (when) => this.#press(when));
    }
    if (this.region === '') return plainSteps(this.#say, undefined, 'unknown-region');
    if (!isKnown && this.#isLoading) return wait();
    return plainSteps(
      this.#say,
      isKnown ? number : undefined,
      this.#isLoading ? undefined : 'failed',
    );
  }

  /** Whether somebody is at the call: nothing was begun, nothing is kept from before. */
  #isAtCall(): boolean {
    if (this.pressed || this.start === 'overview') return false;
    try {
      return (this.store ?? localSessionStore(this.region)).load() === null;
    } catch {
      // The steps report what is wrong with a store.
      return false;
    }
  }
}
