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
  // The box at the top, and what it leads to under it.
  root.querySelector('.searchbox')?.scrollIntoView({ behavior: 'instant' });
}
