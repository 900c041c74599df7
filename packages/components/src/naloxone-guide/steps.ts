/**
 * Everything that follows the call, in one file: the steps and their words, the clock, what is kept. Loads right
 * after the first paint.
 */
import { getProtocol, type GuideProtocol } from '@peerkit/guidance';
import {
  isReviewed,
  type MessageParams,
  type SessionAction,
  type StepOutcome,
} from '@peerkit/model';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Localized, Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import { drawn } from './drawn.ts';
import { moveFocus } from './focus.ts';
import { frame } from './frame.templates.ts';
import type { FirstKey, GuideKey } from './locales/en.ts';
import { Clock } from './naloxone-guide.clock.ts';
import { PeerDoseLoggedEvent, PeerGuideStepEvent } from './naloxone-guide.events.ts';
import * as runs from './naloxone-guide.run.ts';
import { doseClock, hasBegun, needsClock } from './naloxone-guide.state.ts';
import { button, foot } from './naloxone-guide.templates.ts';
import { report } from './report.ts';
import type { Acts, Content, Drawn, GuideHost, Part, Say, Scene, Screen } from './scene.ts';
import { localSessionStore } from './session-store.ts';
import { StepWords } from './step-words.ts';
import { emergencyNumber, footOf } from './steps.templates.ts';
import { telling, tellingOf } from './telling.templates.ts';

export { mend } from '../shared/base/mend-tree.ts';

/** One run through the steps of a region, on one guide. */
export class Steps {
  #run: runs.GuideRun | undefined;
  #now = 0;
  #announcement: Content = '';
  #protocol: GuideProtocol | undefined;
  #pacedSince = 0;
  #told = '';
  #headingWaits = false;
  #hadFocus = false;
  readonly #drawn: Drawn;
  readonly #words: StepWords;

  constructor(
    private readonly host: GuideHost,
    words: Localizer<FirstKey>,
  ) {
    this.#words = new StepWords(host, words);
    this.#drawn = drawn(host, (isErased) => {
      if (isErased) this.#open();
      else this.#run &&= runs.savedRun(this.#run);
      host.requestUpdate();
    });
    new Clock(host, () => {
      this.#readClock();
      this.#drawn.fit();
    });
    this.#open();
  }

  /** Words are on their way. */
  get isLoading(): boolean {
    return this.#drawn.isLoading;
  }

  /** The emergency number of the region, if it is one that has steps. */
  get number(): string | undefined {
    return this.#protocol && emergencyNumber(this.#protocol);
  }

  /** Before each update of the guide. */
  change(changed: PropertyValues<GuideHost>): void {
    const other = (['region', 'number', 'store'] as const).some((name) => changed.has(name));
    const isFresh = !this.#run || !hasBegun(this.#run.session);
    if (other || (isFresh && (changed.has('kits') || changed.has('start')))) this.#open();
    if (this.#run) this.#announceRedose(this.#run);
    this.#hadFocus = !!this.host.shadowRoot?.activeElement;
  }

  /** After each update of the guide. */
  changed(): void {
    this.#drawn.fit();
    const isNew = this.#headingWaits;
    this.#headingWaits = false;
    if (isNew || this.#hadFocus) moveFocus(this.host.shadowRoot, isNew);
    if (isNew) this.#drawn.bring();
  }

  /** Goes the way that was chosen before the steps were here. */
  go(when: StepOutcome): void {
    if (this.#run?.begun) this.#acts(this.#run).go(when);
  }

  /** Nothing where there are no steps to show. */
  render(): TemplateResult | undefined {
    return this.#run && this.#view(this.#run);
  }

  #open(): void {
    const { host } = this;
    this.#run = undefined;
    const found = getProtocol(host.region, host.number);
    this.#protocol = found.ok ? found.value : undefined;
    if (!this.#protocol) {
      console.warn(`[peerkit] <${host.localName}>: no region "${host.region}".`);
      return;
    }
    this.#words.use(this.#protocol);
    const now = host.clock();
    this.#now = this.#pacedSince = now;
    try {
      const { kits, start } = host;
      const store = host.store ?? localSessionStore(this.#protocol.id);
      this.#run = runs.openRun(this.#protocol, { kits, start, now, store });
    } catch (cause) {
      report(host, cause);
    }
  }

  /** Updates the time while something on screen depends on it. */
  #readClock(): void {
    if (!this.#run || !needsClock(this.#run.protocol, this.#run.session)) return;
    const now = this.host.clock();
    if (Math.floor(now / 1000) === Math.floor(this.#now / 1000)) return;
    this.#now = now;
    if (!document.hidden) this.#run = runs.passTime(this.#run, now);
    this.host.requestUpdate();
  }

  #act({ session: was }: runs.GuideRun, run: runs.GuideRun): void {
    this.#now = this.host.clock();
    this.#run = run;
    const is = run.session;
    if (is.doses.length > was.doses.length) this.#tellDose(is.doses.length);
    if (is.doses.length < was.doses.length) this.#announcement = this.#say('dose-off');
    if (is.trail !== was.trail) this.#tellStep(run);
    this.host.requestUpdate();
  }

  #tellDose(count: number): void {
    this.#announcement = this.#say('dose-saved', { count });
    this.host.dispatchEvent(new PeerDoseLoggedEvent(count, this.#now));
  }

  #tellStep(run: runs.GuideRun): void {
    const { id, kind } = runs.stepOf(run);
    this.host.style.minBlockSize = '';
    this.#pacedSince = this.#now;
    this.#headingWaits = true;
    this.host.dispatchEvent(new PeerGuideStepEvent(id, kind));
  }

  /** Says politely that the next dose is nearer, and again while it is due; the clock itself is silent. */
  #announceRedose(run: runs.GuideRun): void {
    const clock = runs.toldClock(run, this.#now);
    const before = this.#told;
    this.#told = clock ? tellingOf(clock, this.#now) : '';
    if (!clock || before === this.#told || clock.state === 'wait') return;
    this.#announcement = telling(clock, this.#say, this.#now, before);
  }

  #erase(run: runs.GuideRun): void {
    run.store.erase();
    this.#open();
    this.#announcement = this.#say('erased');
    this.#headingWaits = true;
    this.host.requestUpdate();
  }

  readonly #localized = (key: GuideKey, params?: MessageParams): Localized => {
    const run = this.#run;
    const all = {
      ...this.#protocol?.facts,
      ...runs.kitOf(run),
      // The dose that a button would log.
      count: (run?.session.doses.length ?? 0) + 1,
      ...params,
    };
    return this.#words.localized(key, all);
  };

  readonly #say: Say = (key, params) => marked(this.#localized(key, params));

  #view(run: runs.GuideRun): TemplateResult {
    const { host } = this;
    const step = runs.stepOf(run);
    const now = this.#now;
    const clock = doseClock(run.protocol, run.session, now);
    const scene: Scene = {
      say: this.#say,
      localized: this.#localized,
      drawn: this.#drawn,
      run,
      step,
      clock,
      now,
      pacedSince: this.#pacedSince,
      language: this.#words.language,
    };
    const acts = this.#acts(run);
    const screen = this.#screen(scene, acts);
    const printed = host.childElementCount > 0 ? 'printed' : '';
    return frame({
      say: this.#say,
      drawn: this.#drawn,
      number: emergencyNumber(run.protocol),
      screen,
      isCall: run.begun && step.kind === 'call',
      isDraft: !isReviewed(run.protocol.review, new Date(now).toISOString().slice(0, 10)),
      classes: `${clock ? 'timed' : ''} ${screen.isDue ? 'due' : ''} ${printed}`,
      foot: this.#foot(scene, screen, acts),
      announcement: this.#announcement,
      menu: this.#drawn.menu(host.languages),
      leave: this.#drawn.leave(host.exit),
      side: this.#drawn.side(scene, acts),
    });
  }

  #screen(scene: Scene, acts: Acts): Screen {
    if (scene.run.begun) return this.#drawn.screen(scene, acts);
    if (hasBegun(scene.run.session)) return this.#drawn.resume(scene, acts);
    return { main: this.#drawn.overview(scene) };
  }

  #foot(scene: Scene, screen: Screen, acts: Acts): Part | undefined {
    if (scene.run.begun) return footOf(scene, screen, acts);
    if (hasBegun(scene.run.session)) return undefined;
    return foot(button(scene, 'begin', 'big action', 'begin', acts.begin));
  }

  #acts(run: runs.GuideRun): Acts {
    const { clock } = this.host;
    const act = (action: SessionAction): void => this.#act(run, runs.advanceRun(run, action));
    return {
      go: (when) => act({ type: 'outcome', when, at: clock() }),
      back: () => act({ type: 'back' }),
      kit: (kit) => act({ type: 'kit', kit }),
      undo: () => act({ type: 'undo-dose' }),
      erase: () => this.#erase(run),
      begin: () => {
        this.#run = { ...run, begun: true };
        this.#headingWaits = true;
        this.host.requestUpdate();
      },
    };
  }
}
