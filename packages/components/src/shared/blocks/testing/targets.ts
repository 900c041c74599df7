/** Smallest side of a touch target, in pixels. */
const TARGET = 44;

/** Controls in a root that are smaller than a thumb needs; links inside sentences are allowed to be. */
export function smallTargets(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')]
    .filter((element) => element.checkVisibility())
    .map((element) => ({
      element,
      box: (element.closest('label') ?? element).getBoundingClientRect(),
    }))
    .filter(({ box }) => Math.min(box.width, box.height) < TARGET)
    .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width} x ${box.height}`);
}

/** Words of what can be pressed, and numbers anywhere in it, that go over the end of a line. */
export function brokenWords(root: ParentNode): string[] {
  const broken: string[] = [];
  for (const element of root.querySelectorAll('a, button, summary, .strip > *')) {
    if (!element.checkVisibility()) continue;
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const text = nodes.currentNode as Text;
      if (text.parentElement?.closest('.visually-hidden, svg')) continue;
      for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const parts = [...range.getClientRects()].filter(({ width }) => width > 1);
        const lines = new Set(parts.map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`${word} in ${element.textContent.trim()}`);
      }
    }
  }
  return broken;
}

/** Text spaced as far as WCAG 1.4.12 lets a reader space it. */
export function spaceText(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  root.adoptedStyleSheets.push(sheet);
}

/** Styles as a browser reads them that knows neither container queries nor what came with them. */
export function beforeContainers(root: ShadowRoot): void {
  rewrite(root, (rule) => {
    const isNew = rule instanceof CSSContainerRule || rule instanceof CSSSupportsRule;
    return isNew ? '' : rule.cssText.replace(/contain(er)?-[\w-]+:[^;]*;/g, '');
  });
}

/** Styles as if a media condition were met, or were not: no engine lets a page set one. */
export function asIf(root: ShadowRoot, condition: string, met = true): void {
  rewrite(root, (rule) => {
    const isAsked = rule instanceof CSSMediaRule && rule.conditionText === condition;
    if (!isAsked) return rule.cssText;
    const within = [...rule.cssRules].map(({ cssText }) => cssText).join('\n');
    return `@media ${met ? 'all' : 'not all'} { ${within} }`;
  });
}

function rewrite(root: ShadowRoot, change: (rule: CSSRule) => string): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((known) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync([...known.cssRules].map(change).join('\n'));
    return sheet;
  });
}

/**
 * Elements whose words do not fit into their box. What only holds others is let off: a row may run over
 * the gutter to the edge.
 */
export function cutOff(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter(
      (element) => element.checkVisibility() && !element.closest('.visually-hidden, select, svg'),
    )
    .filter(({ childNodes }) =>
      [...childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    )
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
    .map(
      (element) =>
        `${element.outerHTML.slice(0, 80)} ${element.scrollWidth} > ${element.clientWidth}`,
    );
}
