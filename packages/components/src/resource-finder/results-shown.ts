import type { ReactiveElement } from 'lit';

/**
 * Brings the results into view, with the focus on how many there are: no keyboard is in front of them, although what
 * led here may have focused the box.
 */
export async function showResults(host: ReactiveElement): Promise<void> {
  await host.updateComplete;
  const root = host.renderRoot;
  const count = root.querySelector<HTMLElement>('.count, .helpline h3');
  if (count === null) return;
  count.tabIndex = -1;
  count.focus({ preventScroll: true });
  const first = root.querySelector('.hit') ?? count;
  // As little as shows a whole result, and the box at most at the top.
  if (first.getBoundingClientRect().bottom > innerHeight || count.getBoundingClientRect().top < 0) {
    root.querySelector('.searchbox')?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}
