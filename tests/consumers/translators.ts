/** What page translators do to the text in a shadow root, to run in the page. */
export const TRANSLATORS: Readonly<Record<string, (selector: string) => void>> = {
  /** Chrome and Edge put elements in the place of texts. */
  'puts elements for texts': (selector) => {
    const root = document.querySelector(selector)?.shadowRoot;
    if (!root) throw new Error(`Nothing is drawn in ${selector}.`);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!/\p{L}/u.test(text.data)) continue;
      const [outer, inner] = [document.createElement('span'), document.createElement('span')];
      inner.textContent = `[es] ${text.data.trim()}`;
      outer.append(inner);
      text.replaceWith(outer);
    }
    document.documentElement.lang = 'es';
  },
  /** Safari may take away the markers too. */
  'takes the markers away': (selector) => {
    const root = document.querySelector(selector)?.shadowRoot;
    if (!root) throw new Error(`Nothing is drawn in ${selector}.`);
    for (const part of root.querySelectorAll('h2, p, li, button, span, strong, legend, label, a')) {
      if (part.childElementCount > 0 || !/\p{L}/u.test(part.textContent)) continue;
      part.textContent = `[es] ${part.textContent.trim()}`;
    }
    document.documentElement.lang = 'es';
  },
};
