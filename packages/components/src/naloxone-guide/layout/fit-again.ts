import type { ReactiveElement } from 'lit';
import { fit, type Taken } from './fit.ts';
import { type ClockStates, type Heights, heightsOf, isSame, type Measured } from './heights.ts';

/** What a screen is drawn with so that it fits. */
const SET = ['--_above', '--_fit', '--_rest', '--_clock', '--_spare', '--_hold'] as const;
const MARKED = ['data-below', 'data-tight', 'data-brief', 'data-loose', 'data-act'] as const;

/** How a screen fits: where it comes again as it was, nothing need be tried. */
class Fitted {
  readonly #set: readonly (readonly [name: string, value: string])[];
  readonly #marked: readonly (readonly [name: string, isMarked: boolean])[];
  readonly #place: readonly number[];
  readonly #heights;

  constructor(guide: HTMLElement) {
    this.#set = SET.map((name) => [name, guide.style.getPropertyValue(name)]);
    this.#marked = MARKED.map((name) => [name, guide.hasAttribute(name)]);
    this.#place = placeOf(guide);
    this.#heights = heightsOf(guide);
  }

  /** Draws it so. Asks for nothing that costs a layout. */
  restore(guide: HTMLElement): void {
    for (const [name, value] of this.#set) guide.style.setProperty(name, value);
    for (const [name, isMarked] of this.#marked) guide.toggleAttribute(name, isMarked);
  }

  /** Whether it came out as it was: no other font, window or place in the page. */
  isStill(guide: HTMLElement): boolean {
    return (
      isSame(this.#heights, heightsOf(guide)) &&
      placeOf(guide).every((value, at) => value === this.#place[at])
    );
  }
}

/** What the room depends on. */
const placeOf = (guide: HTMLElement): readonly number[] => [
  guide.offsetWidth,
  innerHeight,
  Math.round(guide.getBoundingClientRect().top + scrollY),
  Number.parseFloat(getComputedStyle(guide).fontSize),
];

/** What the heights of a screen depend on, but for its window. People go round: most screens were shown before. */
function wordsOf(guide: HTMLElement, { length }: ClockStates): string {
  const parts = [...guide.querySelectorAll(':scope > :not(.side)')];
  const words = parts.map(({ className, textContent }) => className + textContent);
  return [guide.className, length, ...words].join().replace(/\d/g, '0');
}

/** Gives what fits an element again whenever something changed size: words, a font, pictures, the window. */
export function fitAgain(host: ReactiveElement): (states: ClockStates) => void {
  const known = new Map<string, Measured>();
  const seen = new Map<string, Fitted>();
  const taken: Taken = new Map();
  let [shown, at] = ['', ''];
  return (states) => {
    const guide = host.renderRoot.querySelector<HTMLElement>('.guide');
    if (!guide) return;
    const size = (): string =>
      [guide.offsetWidth, guide.offsetHeight, innerHeight, guide.textContent.length].join();
    const words = wordsOf(guide, states);
    // Drawn as it was before anything is measured: one layout then tells whether it still fits so.
    const before = words === at ? undefined : seen.get(words);
    at = words;
    before?.restore(guide);
    if (size() === shown && !before) return;
    if (!before?.isStill(guide)) {
      const { fontSize } = getComputedStyle(guide);
      const key = [words, guide.offsetWidth, innerHeight, fontSize].join();
      const measured: Measured = known.get(key) ?? new Map<string, Heights[]>();
      known.set(key, measured);
      fit(guide, states, measured, taken);
      seen.set(words, new Fitted(guide));
    }
    shown = size();
  };
}
