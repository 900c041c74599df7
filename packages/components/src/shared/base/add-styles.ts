import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Styles that came later than the element, by its shadow root. */
const later = new WeakMap<ShadowRoot, readonly CSSResult[]>();

/** Gives an element the styles of a part that was loaded later, after those it has. */
export function addStyles(
  within: HTMLElement | DocumentFragment,
  styles: readonly CSSResult[],
): void {
  const shadow = within.getRootNode() as ShadowRoot;
  later.set(shadow, [...(later.get(shadow) ?? []), ...styles]);
  // Safari before 16.4 has no list of sheets: Lit adds a style element there.
  const sheets = shadow.adoptedStyleSheets as CSSStyleSheet[] | undefined;
  if (shadow.ownerDocument === document) adoptStyles(shadow, [...(sheets ?? []), ...styles]);
  else keepStyles(shadow);
}

/**
 * Gives an element its styles again after it was moved into another document, such as a frame or a window
 * that stays on top. A sheet belongs to one document, and a browser drops all sheets at such a move.
 */
export function keepStyles(shadow: ShadowRoot): void {
  const view = shadow.ownerDocument.defaultView;
  if (!view || !('adoptedStyleSheets' in shadow)) return;
  const { elementStyles } = shadow.host.constructor as typeof LitElement;
  const all = [...(elementStyles as readonly CSSResult[]), ...(later.get(shadow) ?? [])];
  shadow.adoptedStyleSheets = all.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
