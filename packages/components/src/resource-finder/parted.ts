import { html, type TemplateResult } from 'lit';
import type { Words } from '../shared/blocks/words.ts';

/** Short texts in a row. The dot keeps to the text after it: no line ends with one. */
export const parted = (texts: readonly Words[]): readonly (TemplateResult | Words)[] =>
  texts.map((text, at) => (at === 0 ? text : html`${' ·\u00a0'}${text}`));
