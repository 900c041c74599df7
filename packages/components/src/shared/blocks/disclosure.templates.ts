import { html, type TemplateResult } from 'lit';
import type { Content } from './words.ts';

/** Details that open on demand. */
export function disclosure(title: Content, content: Content): TemplateResult {
  return html`<details>
    <summary>${title}</summary>
    ${content}
  </details>`;
}
