import { toJson } from '@peerkit/model';
import { isHosted } from './frame/is-hosted.ts';

/** In the state of a history entry, beside what is the page’s own: no answer, and no word of one. */
const MARKS = 'peerkitForms';

/** How long a browser may take to go back, in ms. */
const SOON_MS = 2000;

/** Which form wrote an entry, and how many entries it had before. */
type Mark = readonly [token: string, at: number];

const open = new Set<StepHistory>();

/**
 * The questions of a form as entries in the history of the browser, so that Back is the question before. The address
 * stays as it is, and the host's own state is copied from entry to entry.
 */
export class StepHistory {
  /** A form was left in the middle in this entry, before the page was loaded again. */
  readonly wasLeft: boolean;
  readonly name: string;
  #token = newToken();
  /** Where each entry of this form leads. */
  #stack: number[] = [0];
  #at = 0;
  #wanted = 0;
  #isMarked = false;
  /** Entries of others lie between, so that distances are not known. */
  #isMixed = false;
  #moving: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param kind What the form is; a second one of that kind on a page has a name of its own.
   * @param arrived Called when the person goes back or on; false if that makes no sense now.
   */
  constructor(
    kind: string,
    private readonly arrived: (place: number) => boolean,
  ) {
    const taken = new Set([...open].map((other) => other.name));
    let [name, more] = [kind, 1];
    while (taken.has(name)) name = `${kind} ${(more += 1)}`;
    this.name = name;
    const mark = marksOf(history.state)[name];
    this.wasLeft = mark !== undefined;
    if (mark) this.#write('replaceState', undefined);
    // The entries before this one lead nowhere any more.
    if (mark && mark[1] > 0) this.#go(-mark[1]);
  }

  open(): void {
    if (open.size === 0) addEventListener('popstate', popped, true);
    open.add(this);
  }

  close(): void {
    open.delete(this);
    if (open.size === 0) removeEventListener('popstate', popped, true);
  }

  /** There is something to lose: a reload is to say so. */
  begin(): void {
    if (this.#isMarked) return;
    this.#isMarked = true;
    if (this.#moving === undefined) this.#write('replaceState', [this.#token, this.#at]);
  }

  /**
   * The person is there now.
   *
   * @param isAside Back leads to where they are, though they have been there before.
   */
  show(place: number, isAside = false): void {
    this.#wanted = place;
    if (isHostedInFrame() || this.#moving !== undefined || this.#stack[this.#at] === place) return;
    const before = isAside || this.#isAmong ? -1 : this.#stack.lastIndexOf(place, this.#at);
    if (before >= 0) this.#go(before - this.#at);
    else this.#push(place);
  }

  /**
   * Nothing is left to go back to, and nothing to lose.
   *
   * @param isLeft The person leaves the site: the quick exit goes back by itself.
   */
  end(isLeft = false): void {
    if (!this.#isMarked) return;
    // Not every browser can be sent back, and the page may go before it is: this entry says so in any case.
    if (this.#moving === undefined || isLeft) this.#write('replaceState', undefined);
    const isHere = this.#at === 0 && this.#moving === undefined;
    if (!isHere && !isLeft && !this.#isAmong) this.#go(-this.#at);
    this.#token = newToken();
    [this.#stack, this.#at, this.#wanted] = [[0], 0, 0];
    this.#isMarked = this.#isMixed = false;
  }

  /** What an entry says about this form, now that it is shown; whether the step was its own. */
  popped(mark: Mark | undefined): boolean {
    clearTimeout(this.#moving);
    const wasMoving = this.#moving !== undefined;
    this.#moving = undefined;
    if (mark?.[0] === this.#token) return this.#back(mark[1], wasMoving);
    if (!wasMoving && !mark) {
      // A link of the page, or something else that has entries of its own.
      this.#isMixed ||= this.#isMarked;
      return false;
    }
    // An entry of an earlier turn: this turn begins here.
    this.#token = newToken();
    [this.#stack, this.#at] = [[wasMoving ? 0 : this.#wanted], 0];
    this.#write('replaceState', this.#isMarked ? [this.#token, 0] : undefined);
    this.show(this.#wanted);
    return true;
  }

  #back(to: number, wasMoving: boolean): boolean {
    const moved = to - this.#at;
    this.#at = to;
    const place = this.#stack[to] ?? this.#wanted;
    if (wasMoving) this.show(this.#wanted);
    else if (this.arrived(place)) this.#wanted = place;
    else if (moved !== 0) this.#go(-moved);
    return moved !== 0;
  }

  /** Entries of others lie between, or may soon. */
  get #isAmong(): boolean {
    return this.#isMixed || [...open].some((other) => other !== this && other.#isMarked);
  }

  #push(place: number): void {
    this.begin();
    if (!this.#write('pushState', [this.#token, this.#at + 1])) return;
    this.#stack = [...this.#stack.slice(0, this.#at + 1), place];
    this.#at += 1;
  }

  #go(by: number): void {
    const { navigation } = window as Partial<Pick<Window, 'navigation'>>;
    const to = navigation && entryOfThisPage(navigation, by);
    if (!navigation || !to) {
      this.#isMixed = true;
      return;
    }
    const stopped = (): void => {
      this.#moving = undefined;
      this.#isMixed = true;
    };
    this.#moving = setTimeout(stopped, SOON_MS);
    // By its key: a distance would be another one if an entry came between, and lead off the page. Browsers without
    // keys stay where they are; Back leads through what is over there.
    const still = holdStill(navigation, to.key);
    const { committed, finished } = navigation.traverseTo(to.key);
    // Another step came first, or the entry is gone: the timer says so.
    committed?.catch(() => undefined);
    finished?.catch(() => undefined).finally(still);
  }

  /** Browsers refuse it in some frames, and when it is done too often. */
  #write(how: 'pushState' | 'replaceState', mark: Mark | undefined): boolean {
    const marks = without(marksOf(history.state), this.name, mark);
    const state = without(stateOf(history.state), MARKS, isBare(marks) ? undefined : marks);
    try {
      history[how](isBare(state) ? null : state, '');
      shown = here();
      return true;
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
  }
}

/** What a host sees of an entry; steps between entries that it cannot tell apart are none of its business. */
let shown = '';

const here = (): string => `${location.href} ${toJson(restOf(history.state))}`;

/**
 * One listener for all forms of a page. Routers of the host that start later hear nothing of our steps, since some
 * would draw the page anew, and the form with it; those that started before are given their own state once more.
 */
function popped(event: PopStateEvent): void {
  const marks = marksOf(event.state);
  const isOwn = [...open].map((form) => form.popped(marks[form.name])).some(Boolean);
  const before = shown;
  shown = here();
  if (isOwn && shown === before) event.stopImmediatePropagation();
}

/** Back in a frame of the hosted page belongs to the page around, which learns nothing of steps from its history. */
const isHostedInFrame = (): boolean => isHosted() && window.parent !== window;

function newToken(): string {
  return crypto.getRandomValues(new Uint32Array(1)).join();
}

function stateOf(state: unknown): Readonly<Record<string, unknown>> {
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

const isBare = (record: object): boolean => Object.keys(record).length === 0;

/** The same, with another value at a key; without that key where there is none. */
function without(
  record: Readonly<Record<string, unknown>>,
  key: string,
  value?: unknown,
): Readonly<Record<string, unknown>> {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

const restOf = (state: unknown) => without(stateOf(state), MARKS);

/** Where a step leads, if that is an entry of this page: none may lead off the site. */
function entryOfThisPage(known: Navigation, by: number): NavigationHistoryEntry | undefined {
  // eslint-disable-next-line no-restricted-syntax -- No list: the browser's own.
  const entry = known.currentEntry ? known.entries()[known.currentEntry.index + by] : undefined;
  return entry?.sameDocument === true ? entry : undefined;
}

/**
 * The page stays where it is while we go back to an entry: it shows something else now than it did there, and whoever
 * has just pressed Send may press the next thing already. Returns what ends it.
 */
function holdStill(known: Navigation, key: string): () => void {
  let at: ScrollToOptions | undefined;
  const hold = (event: NavigateEvent): void => {
    if (event.destination.key !== key) return;
    at = { left: scrollX, top: scrollY, behavior: 'instant' };
    if (event.canIntercept) event.intercept({ scroll: 'manual', focusReset: 'manual' });
  };
  known.addEventListener('navigate', hold);
  return () => {
    known.removeEventListener('navigate', hold);
    // Firefox scrolls all the same, before it next draws.
    if (at) requestAnimationFrame(() => scrollTo(at));
  };
}

function marksOf(state: unknown): Readonly<Record<string, Mark | undefined>> {
  return stateOf(stateOf(state)[MARKS]) as Readonly<Record<string, Mark | undefined>>;
}
