import type { ReactiveController } from 'lit';
import { hasBegun } from './naloxone-guide.state.ts';
import { stepOf, type GuideRun } from './naloxone-guide.run.ts';
import type { GuideHost, Page } from './scene.ts';
import { stateOf } from '../shared/exit/history-state.ts';

/** In the state of a history entry, beside what is the page’s own: which guide of the page, and what it shows. */
const GUIDES = 'peerkitGuides';

/** What a guide shows, as a number. New ones are only ever added at the end. */
const PAGES: readonly Page[] = ['step', 'crew', 'after'];

/**
 * What stands beside the step is an entry of its own in the history of the browser: Back leads to the step, and a
 * reload shows it again. There is one such entry at most, and the address stays as it is.
 */
export class PageHistory implements ReactiveController {
  page: Page = 'step';
  /** Which guide of the page this is. */
  #place = 0;
  /** The address of the page when the entry was made: another one is a link that somebody followed. */
  #address = '';
  readonly #follow = (): void => {
    if (this.#noted === undefined && location.href !== this.#address) return;
    const before = this.page;
    this.find();
    if (this.page !== before) this.arrived();
  };

  /** @param arrived Called when somebody goes back or on. */
  constructor(
    private readonly host: GuideHost,
    private readonly run: () => GuideRun | undefined,
    private readonly arrived: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#place = [...document.querySelectorAll(this.host.localName)].indexOf(this.host);
    addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
    if (this.#noted !== undefined) this.#write('replaceState', 'step');
  }

  /** Takes what the entry says, where the session has it. */
  find(): void {
    const noted = this.#noted ?? 'step';
    this.page = this.#isThere(noted) ? noted : 'step';
    this.#address = location.href;
  }

  /** Somebody goes there. */
  turn(to: Page): void {
    const noted = this.#noted;
    this.page = to;
    if (to === (noted ?? 'step')) return;
    this.#address = location.href;
    // An entry that was left for the step is used again.
    this.#write(noted === undefined ? 'pushState' : 'replaceState', to);
  }

  /** It is never over for somebody who does not respond. */
  #isThere(page: Page): boolean {
    const run = this.run();
    if (!run?.begun || !hasBegun(run.session)) return false;
    return page !== 'after' || stepOf(run).kind === 'stay';
  }

  get #noted(): Page | undefined {
    const [place, page] = numbersIn(stateOf(history.state)[GUIDES]);
    return place === this.#place && page !== undefined ? PAGES[page] : undefined;
  }

  /** Nothing of what is practised is kept. Browsers refuse it in some frames, and when it is done too often. */
  #write(how: 'pushState' | 'replaceState', page: Page): void {
    if (this.host.practice) return;
    const mark = [this.#place, PAGES.indexOf(page)];
    try {
      history[how]({ ...stateOf(history.state), [GUIDES]: mark }, '');
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }
}

const numbersIn = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'number') : [];
