import type { ReactiveElement } from 'lit';

/** Where lines that can wait are: in their place, below the buttons, or below with second sentences too. */
type Lines = '' | 'below' | 'tight';

/** What to try: how far everything shrinks, and where lines are. */
const TRIES: readonly (readonly [shrink: number, lines: Lines])[] = [
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
];

/** From this width on, in pixels, the clock stands beside the step; the same as in the styles. */
const TWO_PANES = 840;

/** Parts of a screen that must be seen at once. */
const SEEN = /^(rail|clock|alarm|main|foot)/;

/**
 * Makes a screen as large as fits in the window at once. Words differ in length by language and font, so
 * it is tried, the largest first: pictures, gaps and words give way together (`--_fit` in the styles), and
 * lines that can wait go below the buttons. Where nothing fits, nothing sticks: a button never covers an
 * instruction.
 */
function fit(guide: HTMLElement): void {
  const { style } = guide;
  style.removeProperty('--_fit');
  const parts = [...(guide.children as HTMLCollectionOf<HTMLElement>)];
  const foot = parts.find(({ className }) => className === 'foot');
  const room = innerHeight - (foot ? Number.parseFloat(getComputedStyle(foot).bottom) || 0 : 0);
  const isWhole = triesFor(guide).some(([shrink, lines]) => {
    const isBelow = lines !== '';
    style.setProperty('--_fit', String(shrink));
    style.setProperty('--_rest', '999vmax');
    guide.toggleAttribute('data-below', isBelow);
    guide.toggleAttribute('data-tight', lines === 'tight');
    let rest = 0;
    let main = 0;
    for (const part of parts) {
      const { height } = part.getBoundingClientRect();
      if (part.className === 'main') main = height;
      else if (SEEN.test(part.className) || (part.className === 'extra' && !isBelow))
        rest += height;
    }
    style.setProperty('--_rest', `${String(rest)}px`);
    return rest + main <= room;
  });
  guide.toggleAttribute('data-loose', !isWhole);
}

function triesFor(guide: HTMLElement): typeof TRIES {
  // Side by side there is room, and nothing sticks.
  if (guide.offsetWidth >= TWO_PANES) return TRIES.slice(0, 1);
  if (!guide.querySelector('.main .call')) return TRIES;
  // The call is seen before this part is here. It stays as it was, but for what is longer than the window.
  const first = Number(getComputedStyle(guide).getPropertyValue('--_fit'));
  return [
    [first, ''],
    [first, 'below'],
    ...TRIES.filter(([shrink, lines]) => shrink > first && lines !== ''),
  ];
}

/** Gives what fits an element again whenever something changed size: words, a font, pictures, the window. */
export function fitAgain(host: ReactiveElement): () => void {
  let measured = '';
  return () => {
    const guide = host.renderRoot.querySelector<HTMLElement>('.guide');
    if (!guide) return;
    const size = (): string =>
      [guide.offsetWidth, guide.offsetHeight, innerHeight, guide.textContent.length].join();
    if (size() === measured) return;
    fit(guide);
    measured = size();
  };
}

/**
 * Brings the top of a guide to that of the window, without a ride, unless all of its step is in sight: the
 * guide may stand below a heading of the page, or somebody may have read on below.
 */
export function bringIntoView(host: ReactiveElement): void {
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
