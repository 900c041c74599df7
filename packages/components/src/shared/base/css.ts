import { unsafeCSS, type CSSResult } from 'lit';

/**
 * Makes a style sheet of text. Lit's own `css` tag can also combine sheets and values. No sheet of Peerkit needs that,
 * and every phone would have to load the code for it.
 */
export const css = (text: TemplateStringsArray): CSSResult => unsafeCSS(text[0]);
