/** What to try: how far everything shrinks, and whether the lines that can wait stand below the buttons. */
const TRIES: readonly (readonly [shrink: number, isBelow: boolean])[] = [
  [0, false],
  [2, false],
  [0, true],
  [2, true],
  [4, true],
  [6, true],
  [8, true],
];

/** Parts of a screen that must be seen at once. */
const SEEN = /^(rail|clock|alarm|main|foot)/;

/**
 * Makes a screen as large as fits in the window at once. Words differ in length by language and font, so
 * it is tried, the largest first: pictures, gaps and words give way together (`--_fit` in the styles), and
 * lines that can wait go below the buttons. Where nothing fits, nothing sticks: a button never covers an
 * instruction.
 */
export function fit(guide: HTMLElement): void {
  const parts = [...(guide.children as HTMLCollectionOf<HTMLElement>)];
  const foot = parts.find(({ className }) => className === 'foot');
  const room = innerHeight - (foot ? Number.parseFloat(getComputedStyle(foot).bottom) || 0 : 0);
  const isWhole = TRIES.some(([shrink, isBelow]) => {
    guide.style.setProperty('--_fit', String(shrink));
    guide.style.setProperty('--_rest', '999vmax');
    guide.classList.toggle('below', isBelow);
    let rest = 0;
    let main = 0;
    for (const { className, offsetHeight } of parts) {
      if (className === 'main') main = offsetHeight;
      else if (SEEN.test(className) || (className === 'extra' && !isBelow)) rest += offsetHeight;
    }
    guide.style.setProperty('--_rest', `${String(rest)}px`);
    return rest + main <= room;
  });
  guide.classList.toggle('loose', !isWhole);
}
