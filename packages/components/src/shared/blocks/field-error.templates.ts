import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { warning } from '../icons/warning.ts';
import type { Words } from './words.ts';

/**
 * What is wrong with an answer, as a field shows it. Apart from the field: nothing is wrong before somebody went on.
 *
 * @param prefix Read before the words, not shown: "Error:".
 */
export function fieldError(prefix: Words, words: Words): TemplateResult {
  return html`${icon(warning)}
    <span><span class="visually-hidden">${prefix}</span> ${words}</span>`;
}
