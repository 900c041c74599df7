import { adoptStyles, type CSSResult } from 'lit';

/** Gives an element the styles of a part that was loaded later, after those it has. */
export function addStyles(
  within: HTMLElement | DocumentFragment,
  styles: readonly CSSResult[],
): void {
  const shadow = within.getRootNode() as ShadowRoot;
  // Safari before 16.4 has no list of sheets: Lit adds a style element there.
  const sheets = shadow.adoptedStyleSheets as CSSStyleSheet[] | undefined;
  adoptStyles(shadow, [...(sheets ?? []), ...styles]);
}
