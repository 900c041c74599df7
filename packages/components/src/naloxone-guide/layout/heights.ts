/** Where lines that can wait are: in their place, below the buttons, set close there, or with second sentences below too. */
export type Lines = '' | 'below' | 'tight' | 'brief';

/** How far everything shrinks, and where lines are. */
export type Size = readonly [shrink: number, lines: Lines];

/** The states that the clock of a screen may come to: `show` draws the screen in one. The first is the one that it is in. */
export interface ClockStates {
  readonly length: number;
  show(at: number): void;
}

/** What a screen is asked for its height in. */
export interface Setting {
  readonly size: Size;
  /** Whether the clock keeps the room of its highest state, where the screen has a place for that. */
  readonly mayHold: boolean;
  /** Whether only the state matters that the clock is in. */
  readonly isNow: boolean;
}

/** How high the parts of a screen are that must be seen at once, in pixels. */
export interface Heights {
  readonly main: number;
  readonly clock: number;
  /** All the others together. */
  readonly rest: number;
  /** The first of those. */
  readonly rail: number;
}

/** Parts of a screen that must be seen at once. */
const SEEN = /^(rail|clock|alarm|main|foot)/;

/** What was measured of a screen, by size and then by state of its clock. */
export type Measured = Map<string, Heights[]>;

/** A guide whose screen is laid out once for each size and state of its clock, however often it is asked. */
export class MeasuredScreen {
  /** What is known from when the screen was shown before is no longer so: another font may have come. */
  isStale = false;
  readonly #isKnown: boolean;
  readonly #isBeside: boolean;
  readonly #canHold: boolean;
  #shown = 0;
  /** The state that was too high at last: it is asked first, so that no other need be drawn to say no. */
  #hardest = 0;

  constructor(
    private readonly guide: HTMLElement,
    private readonly states: ClockStates,
    private readonly heights: Measured,
  ) {
    this.#isKnown = heights.size > 0;
    this.#isBeside = hasTwoPanes(guide);
    this.#canHold = this.#isBeside || !!guide.querySelector(':scope > .slim');
  }

  /**
   * The height of what must be seen at once. In each state of the clock a screen has the same size, and a clock above
   * what somebody presses keeps the room of its highest: no button moves when it runs out.
   *
   * @param enough From here on it does not matter how much higher it is.
   */
  height({ size, mayHold, isNow }: Setting, enough = Infinity): number {
    let [highest, step, whole] = [0, 0, 0];
    const count = this.#count(isNow);
    const first = this.#hardest;
    for (let turn = 0; turn < count && whole <= enough; turn += 1) {
      const at = (first + turn) % count;
      const { main, clock, rest, rail } = this.#measured(size, at);
      highest = Math.max(highest, clock);
      step = Math.max(step, rest + main);
      if (this.#isBeside) whole = Math.max(step, highest + rail);
      else if (mayHold && this.#canHold) whole = step + highest;
      else whole = Math.max(whole, rest + main + clock);
      if (whole > enough && !isNow) this.#hardest = at;
    }
    return whole;
  }

  /** Whether its hardest state alone is higher than the room: then it does not fit. */
  isTooHigh({ size, isNow }: Setting, room: number): boolean {
    const { main, clock, rest, rail } = this.#measured(size, isNow ? 0 : this.#hardest);
    return (this.#isBeside ? Math.max(rest + main, clock + rail) : rest + main + clock) > room;
  }

  /**
   * The room that is left for larger pictures as the clock is now: a clock without a room of its own takes that of its
   * highest state only once it comes to it.
   */
  spare(setting: Setting, room: number): number {
    const isHeld = this.#isBeside || (setting.mayHold && this.#canHold);
    return room - this.height(isHeld ? setting : { ...setting, isNow: true });
  }

  /** Draws it so. */
  take({ size, mayHold, isNow }: Setting): void {
    let highest = 0;
    for (let at = 0; at < this.#count(isNow); at += 1)
      highest = Math.max(highest, this.#measured(size, at).clock);
    const before = this.#measured(size, 0);
    const { clock, rest } = before;
    const isHeld = mayHold && this.#canHold;
    this.#set(size);
    this.#show(0);
    if (this.#isKnown) this.isStale ||= !isSame(before, heightsOf(this.guide));
    const { style } = this.guide;
    if (isHeld) style.setProperty('--_clock', `${String(highest)}px`);
    const above = isHeld ? highest : clock;
    style.setProperty('--_rest', `${String(this.#isBeside ? rest : rest + above)}px`);
  }

  #count(isNow: boolean): number {
    return isNow ? 1 : this.states.length;
  }

  #show(at: number): void {
    if (at !== this.#shown) this.states.show(at);
    this.#shown = at;
  }

  /** Sets everything in a size, with no room kept for anything. */
  #set([shrink, lines]: Size): void {
    const { guide } = this;
    guide.style.setProperty('--_fit', String(shrink));
    guide.style.setProperty('--_rest', '999vmax');
    guide.style.setProperty('--_clock', '0px');
    guide.style.setProperty('--_spare', '0px');
    guide.toggleAttribute('data-below', lines !== '');
    guide.toggleAttribute('data-tight', lines === 'tight' || lines === 'brief');
    guide.toggleAttribute('data-brief', lines === 'brief');
  }

  #measured(size: Size, at: number): Heights {
    const known = this.heights.get(size.join()) ?? [];
    this.heights.set(size.join(), known);
    const before = known[at];
    if (before) return before;
    this.#set(size);
    this.#show(at);
    return (known[at] = heightsOf(this.guide));
  }
}

export const isSame = (a: Heights, b: Heights): boolean =>
  a.main === b.main && a.clock === b.clock && a.rest === b.rest;

export function heightsOf(guide: HTMLElement): Heights {
  let [main, clock, rest] = [0, 0, 0];
  const isBelow = guide.hasAttribute('data-below');
  const parts = partsOf(guide);
  for (const part of parts) {
    const { height } = part.getBoundingClientRect();
    if (part.className === 'main') main = height;
    else if (/^(clock|alarm)/.test(part.className)) clock = height;
    else if (SEEN.test(part.className) || (part.className === 'extra' && !isBelow)) rest += height;
  }
  return { main, clock, rest, rail: parts[0]?.offsetHeight ?? 0 };
}

/** The parts of a guide, and those of its step. */
export const partsOf = (guide: HTMLElement): readonly HTMLElement[] => [
  ...guide.querySelectorAll<HTMLElement>(':scope > *, .step > *'),
];

/** Whether the clock is beside the step: the styles then make a grid. */
export function hasTwoPanes(guide: HTMLElement): boolean {
  return getComputedStyle(guide).display === 'grid';
}
