/** Measures of layout that every story must hold. Each answers with one line for each fault. */

/** Elements in sight, in every shadow root, in the order of the document. */
function* everything(part: ParentNode): Generator<Element> {
  for (const element of part.children) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    yield element;
    if (element.shadowRoot !== null) yield* everything(element.shadowRoot);
    yield* everything(element);
  }
}

function story(): Element {
  const root = document.querySelector('#storybook-root');
  if (root === null) throw new Error('There is no story.');
  return root;
}

function nameOf(element: Element): string {
  const words = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ');
  const type = element.getAttribute('class') ?? element.getAttribute('type') ?? '';
  return `<${element.localName} ${type}> "${words.trim().slice(0, 40)}"`;
}

/** Read by screen readers alone: it has no place on the page. */
function isHiddenFromSight(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 || height <= 1;
}

/** Nothing is wider than the window. */
export function measureReflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...everything(story())].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return (right > clientWidth + 1 || left < -1) && element.children.length === 0;
  });
  const which = wide.slice(0, 3).map(nameOf).join('; ');
  return [`${String(scrollWidth)} px wide in ${String(clientWidth)} px: ${which}`];
}

const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

/** With the text spacing of WCAG 1.4.12, nothing is cut off and nothing gets wider than the window. */
export function measureSpacing(): string[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const { shadowRoot } of everything(story())) {
    if (shadowRoot !== null) roots.push(shadowRoot);
  }
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, SPACING];
  const faults = [...measureReflow(), ...clipped()];
  for (const root of roots) {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== SPACING);
  }
  return faults;
}

function clipped(): string[] {
  return [...everything(story())]
    .filter((element) => {
      if (isHiddenFromSight(element) || element.textContent.trim() === '') return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (how: string): boolean => how === 'hidden' || how === 'clip';
      return (
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => `cut off: ${nameOf(element)}`);
}

const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]';

/** What is pressed first in the guide, where hands shake. */
const MAIN = '.big, .answers button, .kits input, .main .call';

/** The least a finger needs, in pixels. */
const least = (element: Element): number => (element.matches(MAIN) && isInGuide(element) ? 64 : 44);

function isInGuide(element: Element): boolean {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host?.localName === 'peer-naloxone-guide';
}

/** Every control is large enough to hit. Links inside a line of text are let off (WCAG 2.5.5). */
export function measureTargets(): string[] {
  const faults: string[] = [];
  for (const element of everything(story())) {
    if (!element.matches(CONTROLS) || isHiddenFromSight(element) || isInLine(element)) continue;
    // What stands between the tags is the page's own.
    if (!(element.getRootNode() instanceof ShadowRoot)) continue;
    const { width, height } = wholeTarget(element);
    const wanted = least(element);
    if (Math.min(width, height) < wanted - 0.5) {
      const size = `${width.toFixed(0)} × ${height.toFixed(0)} px`;
      faults.push(`${nameOf(element)} is ${size}, not ${String(wanted)}`);
    }
  }
  return faults;
}

/** A box or a dot is hit through its label too. */
function wholeTarget(element: Element): DOMRect {
  const own = element.getBoundingClientRect();
  const label = element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : null;
  return label?.getBoundingClientRect() ?? own;
}

function isInLine(element: Element): boolean {
  if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
  const around = element.parentElement?.textContent.trim() ?? '';
  return around.length > element.textContent.trim().length;
}

/** Puts the focus before the story, so that the next Tab goes to its first control. */
export function beforeFirstStop(): void {
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
}

/** Where the focus is: `''` on nothing of the story; else what is wrong with how it shows. */
export function tabStop(): { at: string; faults: string[] } {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (at === null || at === document.body || !isInStory(at)) return { at: '', faults: [] };
  const faults: string[] = [];
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  // `auto` is the browser's own ring, which a link of the page may have.
  if (outlineStyle !== 'auto' && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)) {
    faults.push(`no focus ring on ${nameOf(at)}`);
  }
  faults.push(...coverOf(at));
  return { at: nameOf(at), faults };
}

function isInStory(element: Element): boolean {
  let at: Element | undefined = element;
  while (at) {
    if (story().contains(at)) return true;
    at = (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return false;
}

/** What lies over the middle or the corners of the control, as far as it is in the window. */
function coverOf(element: Element): string[] {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  // A box for words may hold a button where its padding keeps the words away.
  const isBox = element instanceof HTMLInputElement && element.type !== 'checkbox';
  const [before, after] = isBox
    ? [Number.parseFloat(paddingLeft), Number.parseFloat(paddingRight)]
    : [6, 6];
  const inset = 6;
  const points: [number, number][] = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + before, top + inset],
    [right - after - 1, bottom - inset],
  ];
  if (bottom < 0 || top > innerHeight) return [`focus out of sight: ${nameOf(element)}`];
  for (const [x, y] of points) {
    if (x < 0 || x >= innerWidth || y < 0 || y >= innerHeight) continue;
    const root = element.getRootNode() as Document | ShadowRoot;
    const top = root.elementFromPoint(x, y);
    if (top === null || element.contains(top) || top.contains(element)) continue;
    if (top.closest('label')?.contains(element)) continue;
    return [`${nameOf(top)} covers ${nameOf(element)}`];
  }
  return [];
}
