import { unsafeCSS, type CSSResult } from 'lit';

/**
 * A style sheet as text, as short as it gets: Lit's own tag also joins sheets and values, which no sheet of ours
 * needs and every phone would load.
 */
export const css = (text: TemplateStringsArray): CSSResult => unsafeCSS(text[0]);
