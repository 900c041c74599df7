import type { ReactiveElement } from 'lit';

/**
 * The plain steps of a page are many times as tall as the guide that takes their place. What is in the window
 * stays where it is, and there is no hole where the steps were. To be called before the guide is drawn.
 */
export function keepPlace(host: ReactiveElement): void {
  const { top, bottom } = host.getBoundingClientRect();
  // Content below must not jump up into the window.
  host.style.minBlockSize = `${Math.min(bottom, innerHeight) - Math.max(top, 0)}px`;
  if (top >= 0) return;
  const { scrollY } = window;
  // The place that a browser found again is one in the page as it is with the guide.
  if (isBack()) afterwards(host, () => scrollTo({ top: scrollY, behavior: 'instant' }));
  // Somebody reads the steps: the first of them is what to do.
  else if (isRead(bottom))
    afterwards(host, () => host.scrollIntoView({ block: 'start', behavior: 'instant' }));
  // Most browsers have done it. Safari does not.
  else
    afterwards(host, () => {
      const moved = host.getBoundingClientRect().bottom - bottom;
      scrollBy({ top: moved, behavior: 'instant' });
    });
}

const isRead = (bottom: number): boolean => bottom > innerHeight / 2;

function afterwards(host: ReactiveElement, act: () => void): void {
  void host.updateComplete.then(act);
}

/** Whether somebody is here again, at the place where they were. */
function isBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const { type } = (entry ?? {}) as Partial<PerformanceNavigationTiming>;
  return history.scrollRestoration === 'auto' && (type === 'reload' || type === 'back_forward');
}
