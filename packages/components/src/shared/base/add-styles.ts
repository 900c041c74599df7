import { adoptStyles, type CSSResult } from 'lit';

/** Styles that were loaded after the element, by shadow root. */
export const laterStyles = new WeakMap<ShadowRoot, readonly CSSResult[]>();

/** Adds the styles of a part that was loaded later, after those that the element has. */
export function addStyles(
  within: HTMLElement | DocumentFragment,
  styles: readonly CSSResult[],
): void {
  const shadow = within.getRootNode() as ShadowRoot;
  laterStyles.set(shadow, [...(laterStyles.get(shadow) ?? []), ...styles]);
  // Safari before 16.4 has no list of sheets: Lit adds a style element there.
  const sheets = shadow.adoptedStyleSheets as CSSStyleSheet[] | undefined;
  if (shadow.ownerDocument === document) adoptStyles(shadow, [...(sheets ?? []), ...styles]);
  else (shadow.host as Partial<CustomElement>).adoptedCallback?.();
}

interface CustomElement {
  adoptedCallback(): void;
}
