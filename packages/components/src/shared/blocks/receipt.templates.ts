import { html, nothing, type TemplateResult } from 'lit';
import type { Content, Words } from './words.ts';

/** A code to keep: what it is for, the code, and a button to copy it where there is one. */
export function receipt(purpose: Words, code: string, copy?: Content): TemplateResult {
  return html`<div class="receipt">
    <p>
      <small>${purpose}</small>
      <b>${code}</b>
    </p>
    ${copy ?? nothing}
  </div>`;
}
