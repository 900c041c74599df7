/**
 * Room for what floats over a page: at the end of the page, so that nothing is covered for good, and
 * below what the browser scrolls to. A rule of the page itself goes before these.
 */
export class Room {
  readonly #sheet = canAdopt() ? new CSSStyleSheet() : undefined;
  #size = 0;

  /** Keeps that much free, in pixels. */
  keep(size: number): void {
    if (!this.#sheet || size === this.#size) return;
    this.#size = size;
    const room = `${size}px`;
    this.#sheet.replaceSync(
      `@media screen { :where(:root) { padding-block-end: ${room}; scroll-padding-block-end: ${room} } }`,
    );
    adopt([...others(this.#sheet), this.#sheet]);
  }

  /** Gives it back. */
  free(): void {
    this.#size = 0;
    if (this.#sheet) adopt(others(this.#sheet));
  }
}

function adopt(sheets: CSSStyleSheet[]): void {
  document.adoptedStyleSheets = sheets;
}

const others = (sheet: CSSStyleSheet): CSSStyleSheet[] =>
  document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);

/** Phones from before 2023 cannot do this; there the button moves out of the way of the focus, as it does everywhere. */
function canAdopt(): boolean {
  return 'adoptedStyleSheets' in Document.prototype && 'replaceSync' in CSSStyleSheet.prototype;
}
