/**
 * Everything that follows the call, in one file: the steps and their words, the clock, what is kept. Loads right
 * after the first paint.
 */
import { getProtocol, type GuideProtocol } from '@peerkit/guidance';
import type { MessageParams, StepOutcome } from '@peerkit/model';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Localized, Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import { actsOf } from './acts.ts';
import { drawn } from './drawn.ts';
import { isWatched, moveFocus } from './focus.ts';
import { KeptLanguage, withLanguage } from './kept-language.ts';
import type { FirstKey, GuideKey } from './locales/en.ts';
import { Clock } from './naloxone-guide.clock.ts';
import { PeerDoseLoggedEvent, PeerGuideStepEvent } from './naloxone-guide.events.ts';
import * as runs from './naloxone-guide.run.ts';
import { doseClock, hasBegun, needsClock } from './naloxone-guide.state.ts';
import { KeepAwake } from './keep-awake.ts';
import { Pace } from './pace.ts';
import { report } from './report.ts';
import type { Acts, Content, Drawn, GuideHost, Page, Say, Scene } from './scene.ts';
import { storeOf } from './session-store.ts';
import { StepWords } from './step-words.ts';
import { emergencyNumber } from './steps.templates.ts';
import { telling, tellingOf } from './telling.templates.ts';
import { view } from './view.templates.ts';

export * as rest from '../shared/base/rest.ts';

/** One run through the steps of a region, on one guide. */
export class Steps {
  #run: runs.GuideRun | undefined;
  #now = 0;
  #announcement: Content = '';
  #protocol: GuideProtocol | undefined;
  #pace = new Pace(0);
  #page: Page = 'step';
  #told = '';
  #headingWaits = false;
  #hadFocus = false;
  readonly #language = new KeptLanguage();
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
    new KeepAwake(host, () => !!this.#run?.begun && hasBegun(this.#run.session));
    this.#open();
    // Whoever comes back in the middle of it goes on at the step, wherever the browser had scrolled to.
    this.#headingWaits = !!this.#run && hasBegun(this.#run.session) && isWatched(host);
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
    const other = (['region', 'number', 'store', 'practice'] as const).some((name) =>
      changed.has(name),
    );
    const isFresh = !this.#run || !hasBegun(this.#run.session);
    if (other || (isFresh && (changed.has('kits') || changed.has('start')))) this.#open();
    if (this.#run) this.#announceRedose(this.#run);
    if (this.#language.hasChanged() && this.#run) runs.saveAgain(this.#run);
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
    const now = (this.#now = host.clock());
    this.#pace = new Pace(now);
    try {
      const { kits, start } = host;
      const store = withLanguage(storeOf(host, this.#protocol.id));
      this.#run = runs.openRun(this.#protocol, { kits, start, now, store });
      this.#language.take(store, host.languages);
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
    if (!document.hidden) {
      this.#run = runs.passTime(this.#run, now);
      if (this.#pace.isNext(this.#run, now)) this.#drawn.signal('breath');
    }
    this.host.requestUpdate();
  }

  #act({ session: was }: runs.GuideRun, run: runs.GuideRun): void {
    this.#now = this.host.clock();
    this.#run = run;
    const is = run.session;
    this.#announcement = '';
    if (is.doses.length > was.doses.length) this.#tellDose(is.doses.length);
    if (is.doses.length < was.doses.length) this.#announcement = this.#say('dose-off');
    if (is.trail !== was.trail) this.#tellStep(run);
    this.host.requestUpdate();
  }

  #tellDose(count: number): void {
    this.#announcement = this.#say('dose-saved', { count });
    this.#tellPage(new PeerDoseLoggedEvent(count, this.#now));
  }

  /** Nobody counts what was only practised. */
  #tellPage(event: Event): void {
    if (!this.host.practice) this.host.dispatchEvent(event);
  }

  #tellStep(run: runs.GuideRun): void {
    const { id, kind } = runs.stepOf(run);
    this.#pace = new Pace(this.#now);
    this.#page = 'step';
    this.#headingWaits = true;
    this.#tellPage(new PeerGuideStepEvent(id, kind));
  }

  /** Says politely that the next dose is nearer, and again while it is due; the clock itself is silent. */
  #announceRedose(run: runs.GuideRun): void {
    const clock = runs.toldClock(run, this.#now);
    const before = this.#told;
    this.#told = clock ? tellingOf(clock, this.#now) : '';
    if (!clock || before === this.#told || clock.state === 'wait') return;
    this.#announcement = telling(clock, this.#say, this.#now, before);
    if (clock.state !== 'untimed') this.#drawn.signal(clock.state === 'check' ? 'look' : 'due');
  }

  #turn(to: Page): void {
    this.#page = to;
    this.#announcement = '';
    this.#headingWaits = true;
    this.host.requestUpdate();
  }

  #erase(run: runs.GuideRun): void {
    run.store.erase();
    this.#page = 'step';
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
      isPractice: host.practice,
      localized: this.#localized,
      drawn: this.#drawn,
      run,
      step,
      clock,
      now,
      pacedSince: this.#pace.since,
      language: this.#words.language,
    };
    return view(host, this.#drawn, {
      scene,
      acts: this.#acts(run),
      page: this.#page,
      announcement: this.#announcement,
    });
  }

  #acts(run: runs.GuideRun): Acts {
    return actsOf(run, this.host.clock, {
      act: (next) => this.#act(run, next),
      erase: () => this.#erase(run),
      turn: (to) => this.#turn(to),
      begin: () => {
        this.#run = { ...run, begun: true };
        this.#headingWaits = true;
        this.host.requestUpdate();
      },
    });
  }
}
