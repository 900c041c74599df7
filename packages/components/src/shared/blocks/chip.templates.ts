import { html, type TemplateResult } from 'lit';
import type { Words } from './words.ts';

/** A filter that is on or off. */
export function toggleChip(
  words: Words,
  pressed: boolean,
  toggle: (pressed: boolean) => void,
): TemplateResult {
  return html`<button
    type="button"
    class="chip"
    aria-pressed=${pressed ? 'true' : 'false'}
    @click=${() => toggle(!pressed)}
  >
    ${words}
  </button>`;
}
