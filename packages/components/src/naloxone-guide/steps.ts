/**
 * Everything that follows the call, in one file: the steps and their words, the clock, what is kept. Loads right
 * after the first paint.
 */
import { getProtocol, type GuideProtocol } from '@peerkit/guidance';
import type { MessageParams, Session, StepOutcome } from '@peerkit/model';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Localized, Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import { actsOf } from './screens/acts.ts';
import { ignoreStrayTaps } from './clock/clock-tap.ts';
import { drawn } from './screens/drawn.ts';
import { StepFocus, isWatched } from './layout/focus.ts';
import type { ClockStates } from './layout/heights.ts';
import { clockStates } from './clock/clock-states.ts';
import { KeptLanguage, withLanguage } from './session/kept-language.ts';
import { LastTouch } from './session/last-touch.ts';
import type { FirstKey, GuideKey } from './locales/en.ts';
import { Clock } from './naloxone-guide.clock.ts';
import { PeerGuideStepEvent } from './naloxone-guide.events.ts';
import * as runs from './naloxone-guide.run.ts';
import { hasBegun, needsClock, type DoseClock } from './naloxone-guide.state.ts';
import { KeepAwake } from './signals/keep-awake.ts';
import { News } from './signals/news.ts';
import { BreathPace } from './clock/breath-pace.ts';
import { PageHistory } from './session/page-history.ts';
import { report } from './report.ts';
import { reportRegion } from './report-region.ts';
import type { Acts, Drawn, GuideHost, Page, Say } from './screens/scene.ts';
import { sceneOf } from './screens/scene-of.ts';
import { storeOf } from './session/session-store.ts';
import { StepWords } from './screens/step-words.ts';
import { emergencyNumber } from './screens/steps.templates.ts';
import { unknownRegion, view } from './view.templates.ts';

export * as rest from '../shared/base/rest.ts';

/** One run through the steps of a region, on one guide. */
export class Steps {
  #run: runs.GuideRun | undefined;
  #now = 0;
  #protocol: GuideProtocol | undefined;
  #pace = new BreathPace(0);
  readonly #pages: PageHistory;
  readonly #language: KeptLanguage;
  readonly #drawn: Drawn;
  readonly #focus: StepFocus;
  readonly #words: StepWords;
  readonly #news: News;
  readonly #beforeClock: () => void;
  readonly #touch: LastTouch;

  constructor(
    private readonly host: GuideHost,
    words: Localizer<FirstKey>,
  ) {
    this.#words = new StepWords(host, words);
    this.#language = new KeptLanguage(host);
    this.#pages = new PageHistory(host, () => this.#run, this.#arrive);
    this.#drawn = drawn(host, (isErased) => {
      if (isErased) this.#open();
      else this.#run &&= runs.savedRun(this.#run);
      host.requestUpdate();
    });
    this.#focus = new StepFocus(host, () => this.#drawn.bring());
    new Clock(
      host,
      () => {
        this.#readClock();
        this.#drawn.fit(this.#clockStates());
      },
      () => void this.#asksAgain(),
    );
    this.#news = new News(host, this.#say, (what) => this.#drawn.signal(what));
    this.#beforeClock = ignoreStrayTaps(host.renderRoot);
    new KeepAwake(host, () => !!this.#run && hasBegun(this.#run.session));
    this.#touch = new LastTouch(host);
    this.#open();
    // Somebody who returns in the middle sees the step, wherever the browser had scrolled to.
    if (this.#run && hasBegun(this.#run.session) && isWatched(host)) this.#focus.come();
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
    if (this.#run) this.#news.passed(this.#run, this.#now);
    if (this.#language.hasChanged() && this.#run) runs.saveAgain(this.#run);
    this.#focus.before();
  }

  /** After each update of the guide. */
  changed(): void {
    this.#drawn.fit(this.#clockStates());
    this.#focus.after(this.isLoading);
  }

  /** Goes the way that was chosen before the steps were here. */
  go(when: StepOutcome): void {
    if (this.#run?.begun) this.#acts(this.#run).go(when);
  }

  /** Nothing where the steps failed. */
  render(): TemplateResult | undefined {
    if (!this.#protocol) return unknownRegion(this.host, this.#drawn, this.#say);
    return this.#run && this.#view(this.#run);
  }

  #open(): void {
    const { host } = this;
    this.#run = undefined;
    const found = getProtocol(host.region, host.number);
    if (!found.ok) reportRegion(host);
    if (!(this.#protocol = found.ok ? found.value : undefined)) return;
    this.#words.use(this.#protocol);
    const now = (this.#now = host.clock());
    this.#pace = new BreathPace(now);
    try {
      const { kits, start } = host;
      const store = withLanguage(storeOf(host, this.#protocol.id));
      this.#run = runs.openRun(this.#protocol, { kits, start, now, store });
      this.#pages.find();
      this.#language.take(store, host.languages);
    } catch (cause) {
      report(host, cause);
    }
  }

  /** Updates the time while something on screen depends on it. */
  #readClock(): void {
    if (!document.hidden && this.#asksAgain()) return;
    if (!this.#run || !needsClock(this.#run.protocol, this.#run.session)) return;
    const now = this.host.clock();
    if (Math.floor(now / 1000) === Math.floor(this.#now / 1000)) return;
    this.#now = now;
    if (this.#news.isNew(this.#run, now)) this.#beforeClock();
    if (!document.hidden) {
      this.#run = runs.passTime(this.#run, now);
      if (this.#pace.isNext(this.#run, now)) this.#drawn.signal('breath');
    }
    this.host.requestUpdate();
  }

  /** Whether it is asked whose the times are: somebody sees a page that stood open, or has not touched it, for so long. */
  #asksAgain(): boolean {
    const now = this.host.clock();
    const run = this.#run && runs.returnedRun(this.#run, now, this.#touch.at);
    if (run === this.#run) return false;
    [this.#now, this.#run] = [now, run];
    this.#turn('step');
    return true;
  }

  #act({ session: was }: runs.GuideRun, run: runs.GuideRun): void {
    this.#now = this.host.clock();
    this.#run = run;
    this.#news.acted(was, run, this.#now);
    if (run.session.trail !== was.trail) this.#tellStep(run);
    this.host.requestUpdate();
  }

  #tellStep(run: runs.GuideRun): void {
    const { id, kind } = runs.stepOf(run);
    this.#pace = new BreathPace(this.#now);
    this.#pages.turn('step');
    this.#focus.come();
    this.#news.tellPage(new PeerGuideStepEvent(id, kind));
  }

  #turn(to: Page): void {
    this.#pages.turn(to);
    this.#arrive();
  }

  readonly #arrive = (): void => {
    this.#news.announcement = '';
    this.#focus.come();
  };

  /** @param earlier What is set aside, to be read. */
  #erase(run: runs.GuideRun, earlier?: Session): void {
    run.store.erase();
    this.#language.forget();
    this.#open();
    this.#turn('step');
    if (this.#run && earlier) this.#run = { ...this.#run, earlier };
    else this.#news.announcement = this.#say('erased');
  }

  readonly #localized = (key: GuideKey, params?: MessageParams): Localized => {
    const all = { ...this.#protocol?.facts, ...runs.paramsOf(this.#run, this.#now), ...params };
    return this.#words.localized(key, all);
  };

  readonly #say: Say = (key, params) => marked(this.#localized(key, params));

  #clockStates(): ClockStates {
    return clockStates(this.host, this.#run, this.#now, (run, state) => this.#view(run, state));
  }

  /** @param state Of the clock, if not the one that it is in. */
  #view(run: runs.GuideRun, state?: DoseClock['state']): TemplateResult {
    const { host } = this;
    const given = {
      say: this.#say,
      isPractice: host.practice,
      localized: this.#localized,
      drawn: this.#drawn,
      run,
      now: this.#now,
      pacedSince: this.#pace.since,
      language: this.#words.language,
    };
    return view(host, this.#drawn, {
      scene: sceneOf(given, state),
      acts: this.#acts(run),
      page: this.#pages.page,
      announcement: this.#news.announcement,
    });
  }

  #acts(run: runs.GuideRun): Acts {
    const { host } = this;
    return actsOf(run, host.clock, {
      act: (next) => this.#act(run, next),
      erase: () => this.#erase(run),
      turn: (to) => this.#turn(to),
      begin: (when) => {
        this.#run = runs.begunRun(run, this.#now);
        this.#arrive();
        if (when) this.go(when);
      },
      setAside: () => this.#erase(run, run.session),
    });
  }
}
