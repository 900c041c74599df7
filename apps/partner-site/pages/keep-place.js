/*
 * What the address names stays at the top: `/#ask` leads to "Ask" once all above it is there, too. The widgets become
 * another height than what stood there before. Until somebody scrolls, presses or focuses anything.
 */
(() => {
  const DEEDS = ['wheel', 'touchmove', 'pointerdown', 'keydown', 'focusin', 'scroll'];
  /** @type {HTMLElement | null} */
  let target = null;
  let [top, height] = [0, 0];
  const root = document.documentElement;
  let isLoading = true;

  /** How far it is from where the browser puts it. @param {HTMLElement} element */
  const distance = (element) =>
    element.getBoundingClientRect().y -
    (parseFloat(getComputedStyle(element).scrollMarginTop) || 0);

  function remember() {
    top = target?.getBoundingClientRect().y ?? 0;
    height = root.scrollHeight;
  }

  function place() {
    if (target) scrollBy({ top: distance(target), behavior: 'instant' });
    remember();
  }

  /** @param {Event} event */
  function done({ type, target: on }) {
    if (!target || (type === 'focusin' && on === target)) return;
    if (type === 'scroll') {
      // The browser scrolls as well: to it, and when the page has grown. Near its end it cannot come to the top.
      // Until all has loaded it also does so for heights that a widget only tries.
      const isThere = Math.abs(distance(target)) < 2;
      const isStill = Math.abs(target.getBoundingClientRect().y - top) < 2;
      if (isThere || isStill || root.scrollHeight !== height) return;
      if (isLoading) {
        place();
        return;
      }
    }
    target = null;
  }

  /** @param {boolean} isEarly Nothing has moved yet: the browser still has to lead there. */
  function begin(isEarly) {
    target = document.getElementById(location.hash.slice(1));
    if (target && !isEarly && Math.abs(distance(target)) > 2) target = null;
    remember();
  }

  const [visit] = performance.getEntriesByType('navigation');
  // Somebody who comes back is shown where they were.
  begin(scrollY === 0 && visit?.toJSON().type === 'navigate');
  addEventListener('hashchange', () => begin(false));
  addEventListener('load', () => {
    setTimeout(() => {
      isLoading = false;
    }, 500);
  });
  for (const deed of DEEDS) addEventListener(deed, done, { passive: true });
  new ResizeObserver(place).observe(document.body);
})();
