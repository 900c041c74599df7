import { toJson } from '@peerkit/model';
import { isHosted } from '../frame/is-hosted.ts';
import { entryOfThisPage, holdStill } from './history-entries.ts';
import { stateOf } from '../../shared/exit/history-state.ts';

/** In the state of a history entry, beside what is the page’s own: no answer, and no word of one. */
const MARKS = 'peerkitForms';

/** How long a browser may take to go back, in ms. */
const SOON_MS = 2000;

/** Which form wrote an entry, how many entries it had before, and the message whose Send was pressed there. */
type Mark = readonly [token: string, at: number, sent?: string];

const open = new Set<StepHistory>();

/**
 * The questions of a form as entries in the history of the browser, so that Back is the question before. The address
 * stays as it is, and the host's own state is copied from entry to entry.
 */
export class StepHistory {
  /** A form was left in the middle in this entry, before the page was loaded again. */
  readonly wasLeft: boolean;
  /** The message whose Send was pressed in it by then. */
  readonly sentBefore: string | undefined;
  readonly name: string;
  #token = newToken();
  /** Where each entry of this form leads. */
  #stack: number[] = [0];
  #at = 0;
  #wanted = 0;
  #isMarked = false;
  #sent: string | undefined;
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
    this.sentBefore = mark?.[2];
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
    // It ended, and the browser is still on its way back to an entry that says otherwise.
    const same = (): boolean => [...open].some(({ name }) => name === this.name);
    const clear = (): unknown => same() || this.#write('replaceState', undefined);
    if (this.#moving !== undefined && !this.#isMarked)
      addEventListener('popstate', clear, { capture: true, once: true });
    if (open.size === 0) removeEventListener('popstate', popped, true);
  }

  /** There is something to lose: a reload is to say so. */
  begin(): void {
    if (this.#isMarked) return;
    this.#isMarked = true;
    if (this.#moving === undefined) this.#write('replaceState', this.#mark());
  }

  /** Send was pressed for that message, and nobody knows what became of it; undefined once somebody does. */
  send(id: string | undefined): void {
    if (this.#sent === id) return;
    this.#sent = id;
    if (this.#moving === undefined) this.#write('replaceState', this.#mark());
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
   * @param isLeft The person leaves the page, or loads it again: nothing goes back. The quick exit does so by itself.
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
    this.#sent = undefined;
  }

  /** What an entry says about this form, now that it is shown; whether the step was its own. */
  popped(mark: Mark | undefined): boolean {
    clearTimeout(this.#moving);
    const wasMoving = this.#moving !== undefined;
    this.#moving = undefined;
    if (mark?.[0] === this.#token) return this.#back(mark, wasMoving);
    if (!wasMoving && !mark) {
      // A link of the page, or something else that has entries of its own.
      this.#isMixed ||= this.#isMarked;
      return false;
    }
    // An entry of an earlier turn: this turn begins here.
    this.#token = newToken();
    [this.#stack, this.#at] = [[wasMoving ? 0 : this.#wanted], 0];
    this.#write('replaceState', this.#isMarked ? this.#mark() : undefined);
    this.show(this.#wanted);
    return true;
  }

  #back([, to, sent]: Mark, wasMoving: boolean): boolean {
    const moved = to - this.#at;
    this.#at = to;
    if (sent !== this.#sent) this.#write('replaceState', this.#mark());
    const place = this.#stack[to] ?? this.#wanted;
    if (wasMoving) this.show(this.#wanted);
    else if (this.arrived(place)) this.#wanted = place;
    else if (moved !== 0) this.#go(-moved);
    return moved !== 0;
  }

  #mark(at = this.#at): Mark {
    return this.#sent === undefined ? [this.#token, at] : [this.#token, at, this.#sent];
  }

  /** Entries of others lie between, or may soon. */
  get #isAmong(): boolean {
    return this.#isMixed || [...open].some((other) => other !== this && other.#isMarked);
  }

  #push(place: number): void {
    this.begin();
    if (!this.#write('pushState', this.#mark(this.#at + 1))) return;
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
 * One listener for all forms of a page. Routers that start later hear nothing of our steps, since some would draw the
 * page anew, and the form with it; those that started before are given their own state once more.
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

function marksOf(state: unknown): Readonly<Record<string, Mark | undefined>> {
  return stateOf(stateOf(state)[MARKS]) as Readonly<Record<string, Mark | undefined>>;
}
