import type { CSSResult, LitElement } from 'lit';
import { laterStyles } from './add-styles.ts';

/**
 * Gives an element its styles again after it was moved into another document, such as a frame or a window
 * that stays on top. A sheet belongs to one document, and a browser drops all sheets at such a move.
 */
export function keepStyles({ shadowRoot: shadow, ownerDocument, constructor }: LitElement): void {
  const view = ownerDocument.defaultView;
  if (!view || !shadow || !('adoptedStyleSheets' in shadow)) return;
  const { elementStyles } = constructor as typeof LitElement;
  const all = [...(elementStyles as readonly CSSResult[]), ...(laterStyles.get(shadow) ?? [])];
  shadow.adoptedStyleSheets = all.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
