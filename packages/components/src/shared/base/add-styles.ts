import { adoptStyles, type CSSResult } from 'lit';

/** Gives an element the styles of a part that was loaded later, after those it has. */
export function addStyles(
  root: HTMLElement | DocumentFragment,
  styles: readonly CSSResult[],
): void {
  // Safari before 16.4 has no list of sheets: Lit adds a style element there.
  const { adoptedStyleSheets = [] } = root as Partial<ShadowRoot>;
  adoptStyles(root as ShadowRoot, [...adoptedStyleSheets, ...styles]);
}
