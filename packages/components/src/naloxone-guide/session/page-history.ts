import type { ReactiveController } from 'lit';
import { hasBegun } from '../naloxone-guide.state.ts';
import { stepOf, type GuideRun } from '../naloxone-guide.run.ts';
import type { GuideHost, Page } from '../screens/scene.ts';
import { stateOf } from '../../shared/exit/history-state.ts';

/** In the state of a history entry, beside what is the page’s own: what each guide of the page shows, in their order. */
const GUIDES = 'peerkitGuides';

/** Of a guide for which an entry says nothing. */
const NONE = -1;

/** What a guide shows, as a number. New ones are only ever added at the end. */
const PAGES: readonly Page[] = ['step', 'crew', 'after'];

/**
 * What is shown beside the step has its own entry in the history of the browser: Back leads to the step, and a
 * reload shows it again. There is one such entry at most, and the address stays as it is.
 */
export class PageHistory implements ReactiveController {
  page: Page = 'step';
  /** Which guide of the page this is. */
  #place = 0;
  /** Whether the entry before said something of this guide. */
  #wasNoted = false;
  /** The address of the page when the entry was made: another one is a link that somebody followed. */
  #address = '';
  readonly #follow = (): void => {
    const noted = this.#noted;
    if (noted === undefined && addressOfPage() !== this.#address) return;
    // Else the way back or on is that of another guide of this page.
    if ((noted !== undefined) === this.#wasNoted) return;
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
    const noted = this.#noted;
    this.#wasNoted = noted !== undefined;
    this.page = noted && this.#isThere(noted) ? noted : 'step';
    this.#address = addressOfPage();
  }

  /** Somebody goes there. */
  turn(to: Page): void {
    const noted = this.#noted;
    this.page = to;
    if (to === (noted ?? 'step')) return;
    this.#address = addressOfPage();
    // An entry that was left for the step is used again.
    this.#write(noted === undefined ? 'pushState' : 'replaceState', to);
    this.#wasNoted = this.#noted !== undefined;
  }

  /** It is never over for somebody who does not respond. */
  #isThere(page: Page): boolean {
    const run = this.run();
    if (!run?.begun || !hasBegun(run.session)) return false;
    return page !== 'after' || stepOf(run).kind === 'stay';
  }

  get #noted(): Page | undefined {
    return PAGES[notedOf(history.state)[this.#place] ?? NONE];
  }

  /** Nothing of what is practised is kept. Browsers refuse it in some frames, and when it is done too often. */
  #write(how: 'pushState' | 'replaceState', page: Page): void {
    if (this.host.practice) return;
    const marks = [...notedOf(history.state)];
    while (marks.length < this.#place) marks.push(NONE);
    marks[this.#place] = PAGES.indexOf(page);
    try {
      history[how]({ ...stateOf(history.state), [GUIDES]: marks }, '');
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }
}

/** What a history entry says of the guides of its page. */
function notedOf(state: unknown): readonly number[] {
  const noted = stateOf(state)[GUIDES];
  return Array.isArray(noted) && noted.every((page) => typeof page === 'number') ? noted : [];
}

/** The address without the language that a page of the guide alone keeps in it. */
const addressOfPage = (): string => location.href.replace(/#lang=[a-z-]+$/i, '');
