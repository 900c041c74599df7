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

/** Text spaced as far as WCAG 1.4.12 lets a reader space it. */
export function spaceText(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  root.adoptedStyleSheets.push(sheet);
}

/** Where each line of an element's words is, those of its descendants included. */
function linesOf(element: Element): DOMRect[] {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines: DOMRect[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.closest('.visually-hidden, select, svg, style')) continue;
    range.selectNodeContents(walker.currentNode);
    lines.push(...range.getClientRects());
  }
  return lines;
}

/** Elements whose words do not fit into their box. */
export function cutOff(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter(
      (element) => element.checkVisibility() && !element.closest('.visually-hidden, select, svg'),
    )
    .flatMap((element) => {
      const box = element.getBoundingClientRect();
      const out = linesOf(element).find(
        ({ left, right }) => left < box.left - 1 || right > box.right + 1,
      );
      if (!out || getComputedStyle(element).display === 'contents') return [];
      return [
        `${element.outerHTML.slice(0, 80)} ${out.left}–${out.right} in ${box.left}–${box.right}`,
      ];
    });
}
