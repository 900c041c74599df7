import { decoded } from './decoded.ts';

/** The part of the page that its address names: it stays where the browser puts it. */
let target: Element | undefined;
/** Where it was put, and how high the page was then. */
let [top, height] = [0, 0];
let sizes: ResizeObserver | undefined;

/** What somebody does who no longer only looks at where the address leads. */
const DEEDS = ['wheel', 'touchmove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;

/**
 * Whatever an element becomes, what the address of the page names further down stays at the top of the window:
 * `/#ask` leads to "Ask" once all above it is there, too. Until somebody scrolls, presses or focuses anything.
 * To be called before the element is drawn.
 *
 * @returns Whether it keeps something below the element in its place.
 */
export function keepTarget(host: Element): boolean {
  if (!sizes) {
    sizes = new ResizeObserver(place);
    // As long as nothing has moved, the browser has yet to lead there.
    begin(scrollY === 0 && document.readyState !== 'complete');
    addEventListener('hashchange', () => begin(false));
  }
  sizes.observe(host);
  const { DOCUMENT_POSITION_FOLLOWING: below } = Node;
  return target !== undefined && (host.compareDocumentPosition(target) & below) !== 0;
}

function begin(isEarly: boolean): void {
  target = document.getElementById(decoded(location.hash.slice(1))) ?? undefined;
  if (target && !isEarly && Math.abs(distance(target)) > 2) target = undefined;
  remember();
  for (const deed of DEEDS) {
    if (target) addEventListener(deed, done, { passive: true });
    else removeEventListener(deed, done);
  }
}

/** How far it is from where the browser puts it. */
function distance(element: Element): number {
  const { scrollMarginTop: margin } = getComputedStyle(element);
  const { scrollPaddingTop: padding } = getComputedStyle(document.documentElement);
  const { y } = element.getBoundingClientRect();
  return y - (parseFloat(margin) || 0) - (parseFloat(padding) || 0);
}

function place(): void {
  if (!target) return;
  scrollBy({ top: distance(target), behavior: 'instant' });
  remember();
}

function remember(): void {
  top = target?.getBoundingClientRect().y ?? 0;
  height = document.documentElement.scrollHeight;
}

function done({ type, target: on }: Event): void {
  if (type === 'focusin' && on === target) return;
  // The browser scrolls as well, when the page has grown.
  if (type === 'scroll' && (isInPlace() || isGrown())) return;
  target = undefined;
  for (const deed of DEEDS) removeEventListener(deed, done);
}

/** Near the end of a page it cannot come to the top. */
const isInPlace = (): boolean =>
  !!target &&
  (Math.abs(distance(target)) < 2 || Math.abs(target.getBoundingClientRect().y - top) < 2);

const isGrown = (): boolean => document.documentElement.scrollHeight !== height;
