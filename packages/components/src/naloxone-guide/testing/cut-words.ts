/** What a part is called in a message. */
export const nameOf = (element: Element) =>
  `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 24)}"`;

/** Words that stick out of the phone, or of the button, tile or line that they are in. */
export function cutWords(root: ShadowRoot, width: number): string[] {
  const faults: string[] = [];
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const around = text.parentElement;
    if (!around || !text.nodeValue?.trim()) continue;
    if (around.closest('style, option, .visually-hidden, .wait')) continue;
    const words = root.ownerDocument.createRange();
    words.selectNode(text);
    const box = words.getBoundingClientRect();
    const holder = around.closest('button, label, li')?.getBoundingClientRect();
    const [from, to] = holder ? [holder.left, holder.right] : [0, width];
    if (box.width > 0 && (box.left < from - 1.5 || box.right > to + 1.5)) {
      faults.push(`the words of ${nameOf(around)} stick out`);
    }
  }
  return faults;
}
