import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../shared/blocks/words.ts';

/** Short texts in a row, with dots between them: no line begins or ends with one. */
export const parted = (texts: readonly Words[]): TemplateResult =>
  html`<span class="bits"
    ><span
      >${texts.map((text, at) => html`${at === 0 ? nothing : ' '}<span>${at === 0 ? nothing : html`<i>·</i> `}${text}</span>`)}</span
    ></span
  >`;
