import type { ReactiveElement } from 'lit';
import {
  type ClockStates,
  hasTwoPanes,
  type Lines,
  type Measured,
  MeasuredScreen,
  partsOf,
  type Setting,
  type Size,
} from './heights.ts';

/** Ways to fit, the best first: with the room of the highest clock, without, and only for the clock as it is now. */
const HOLDS = [
  { mayHold: true, isNow: false },
  { mayHold: false, isNow: false },
  { mayHold: false, isNow: true },
] as const;

/** Which of the sizes a screen had at last, for each place that lines can be in. */
export type Taken = Map<Lines, number>;

/** What is taken where nothing fits. */
const LOOSE: Setting = { size: [4, 'below'], mayHold: true, isNow: false };

/** The same where a question is answered: the answers must be in sight, whatever else is not. */
const ASKED: Setting = { size: [22, 'brief'], mayHold: true, isNow: false };

/** What to try. */
const TRIES: readonly Size[] = [
  [0, ''],
  [2, ''],
  [4, ''],
  [0, 'below'],
  [2, 'below'],
  [4, 'below'],
  [6, 'below'],
  [8, 'below'],
  [6, 'tight'],
  [8, 'tight'],
  [10, 'tight'],
  [12, 'tight'],
  [14, 'tight'],
  [16, 'tight'],
  [18, 'tight'],
  [20, 'tight'],
  [22, 'tight'],
  [6, 'brief'],
  [8, 'brief'],
  [10, 'brief'],
  [12, 'brief'],
  [14, 'brief'],
  [16, 'brief'],
  [18, 'brief'],
  [20, 'brief'],
  [22, 'brief'],
];

/** How much further the call may shrink before its lines go below the buttons. */
const CALL_STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Parts of a step that the bar at the bottom is never over. */
const CLEAR = '.main :is(.call, .pic, .pacer, h2, dt, button, label)';

/** The largest margin of a page, in pixels. */
const MOST_MARGIN = 64;

/** A picture narrower than this shows nothing, in pixels. */
const LEAST_PICTURE = 24;

/** How much of the window a button may take that sticks to it while words are read above it. */
const MOST_OF_WINDOW = 1 / 3;

/** As high as it may be, in pixels: with what is around it, no more than the styles keep below what has the focus. */
const MOST_ACT = 208;

/** So far below them it may begin, in pixels. */
const GAP = 8;

/**
 * Makes a screen as large as fits in the window at once. Words differ in length by language and font, so
 * it is tried, the largest first: pictures, gaps and words give way together (`--_fit` in the styles), and
 * lines that can wait go below the buttons. Where nothing fits, only what to do next sticks: the bar never
 * covers an instruction.
 */
export function fit(
  guide: HTMLElement,
  states: ClockStates,
  measured: Measured,
  taken: Taken,
): void {
  const { style } = guide;
  const foot = partsOf(guide).find(({ className }) => className === 'foot');
  // Asked before anything changes: each answer after a change costs a layout.
  const below = foot ? Number.parseFloat(getComputedStyle(foot).bottom) || 0 : 0;
  for (const name of ['data-loose', 'data-act']) guide.removeAttribute(name);
  const groups = byLines(triesFor(guide));
  const screen = new MeasuredScreen(guide, states, measured);
  // Below the margin of the page where it fits there, else in the window that somebody has scrolled to it.
  const isWhole = [...new Set([marginAbove(guide), 0])].some((above) => {
    style.setProperty('--_above', `${String(above)}px`);
    const room = innerHeight - below - above;
    // The clock keeps the room of its highest wherever that leaves enough for the rest.
    return HOLDS.some((hold) =>
      groups.some(([lines, sizes]) => {
        const settings = sizes.map((size): Setting => ({ size, ...hold }));
        const setting = largestThatFits(screen, settings, room, taken.get(lines));
        taken.delete(lines);
        if (!setting) return false;
        taken.set(lines, settings.indexOf(setting));
        screen.take(setting);
        style.setProperty('--_spare', `${String(screen.spare(setting, room))}px`);
        // A smaller one shows no more; fewer lines leave more room.
        return isSeenWhole(guide);
      }),
    );
  });
  // People have to scroll anyway, so the pictures are large enough to be seen.
  if (!isWhole) screen.take(guide.querySelector('.answers') ? ASKED : LOOSE);
  if (screen.isStale) {
    measured.clear();
    fit(guide, states, measured, taken);
    return;
  }
  guide.toggleAttribute('data-loose', !isWhole);
  guide.toggleAttribute('data-act', !isWhole && isActLow(guide));
  // Where nothing sticks, what follows would be drawn over the answers.
  style.setProperty('--_hold', foot && isWhole ? `${String(clearEnd(guide) + GAP)}px` : '0px');
}

/** What to try, apart for each place that lines can be in. */
const byLines = (tries: readonly Size[]): readonly (readonly [Lines, readonly Size[]])[] =>
  (['', 'below', 'tight', 'brief'] as const).map((lines) => [
    lines,
    tries.filter(([, each]) => each === lines),
  ]);

/**
 * Halves what is left to try, since each size is lower than the one before: every one that is asked costs a layout.
 *
 * @param last Which of them a screen had at last: the next one often has the same.
 */
function largestThatFits(
  screen: MeasuredScreen,
  settings: readonly Setting[],
  room: number,
  last: number | undefined,
): Setting | undefined {
  let [from, to] = [0, settings.length];
  const ask = (at: number): void => {
    const setting = settings[at];
    if (setting && screen.height(setting, room) <= room) to = at;
    else from = at + 1;
  };
  if (last !== undefined && last < to) ask(last);
  if (to === last && last > 0) ask(last - 1);
  const smallest = settings.at(-1);
  if (to === settings.length && (!smallest || screen.isTooHigh(smallest, room))) return undefined;
  // The largest often fits.
  for (let at = from; from < to; at = (from + to) >> 1) ask(at);
  return settings[to];
}

/** Whether what to do next leaves most of the window to the words above it. */
function isActLow(guide: HTMLElement): boolean {
  const acts = [...guide.querySelectorAll<HTMLElement>('.foot .big')];
  const most = Math.min(innerHeight * MOST_OF_WINDOW, MOST_ACT);
  return (
    acts.length > 0 && !hasTwoPanes(guide) && acts.every(({ offsetHeight }) => offsetHeight <= most)
  );
}

/** Very large words can push the quiet ways on beyond the window, or leave no room for a picture. */
function isSeenWhole(guide: HTMLElement): boolean {
  const quiet = guide.querySelector('.quiet');
  const pictures = [...guide.querySelectorAll<HTMLElement>('.main .pic')];
  return (
    (!quiet || quiet.scrollWidth <= quiet.clientWidth + 1) &&
    // One without a parent is not shown.
    pictures.every((p) => !p.offsetParent || p.offsetWidth >= LEAST_PICTURE)
  );
}

/** The margin that the page keeps above a guide, in pixels. None for one further down, which is scrolled to. */
function marginAbove(guide: HTMLElement): number {
  const top = Math.round(guide.getBoundingClientRect().top + scrollY);
  return top > 0 && top <= MOST_MARGIN ? top : 0;
}

/** Where what must be clear ends, in pixels below the start of the guide. */
function clearEnd(guide: HTMLElement): number {
  const { top } = guide.getBoundingClientRect();
  const clear = [...guide.querySelectorAll(CLEAR)];
  return Math.max(0, ...clear.map((part) => part.getBoundingClientRect().bottom - top));
}

function triesFor(guide: HTMLElement): readonly Size[] {
  if (!guide.querySelector('.main .call')) return TRIES;
  // The call is seen before this part is here. It stays as it was, or shrinks a little where that brings all its
  // lines into the window: that it is a draft must not be out of sight above empty room.
  guide.style.removeProperty('--_fit');
  const first = Number(getComputedStyle(guide).getPropertyValue('--_fit'));
  return [
    ...CALL_STEPS.map((more): Size => [first + more, '']),
    [first, 'below'],
    ...TRIES.filter(([shrink, lines]) => shrink > first && lines !== ''),
  ];
}

/**
 * Brings the top of a guide to that of the window, without a ride, unless all of its step is in sight: the
 * guide may stand below a heading of the page, or somebody may have read on below. It is no longer as high as
 * what stood there before the steps.
 */
export function bringIntoView(host: ReactiveElement): void {
  host.style.minBlockSize = '';
  const guide = host.renderRoot.querySelector<HTMLElement>('.guide');
  if (!guide || isInSight(guide)) return;
  host.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function isInSight(guide: HTMLElement): boolean {
  const foot = guide.querySelector('.foot')?.getBoundingClientRect();
  const end = foot ? foot.top : innerHeight;
  const steps = guide.querySelectorAll(
    guide.hasAttribute('data-below') ? '.main' : '.main, .extra',
  );
  return (
    guide.getBoundingClientRect().top >= -1 &&
    (foot?.bottom ?? 0) <= innerHeight + 1 &&
    [...steps].every((step) => step.getBoundingClientRect().bottom <= end + 1)
  );
}
