import { html, nothing, type TemplateResult } from 'lit';
import type { Glyph } from '../icons/glyph.ts';
import { icon } from '../icons/icon.ts';
import { check } from '../icons/first.ts';
import type { Words } from './words.ts';

/** A filter that is on or off. On, a tick takes the place of its icon. */
export function toggleChip(
  words: Words,
  pressed: boolean,
  toggle: (pressed: boolean) => void,
  glyph?: Glyph,
): TemplateResult {
  const mark = pressed ? check : glyph;
  return html`<button
    type="button"
    class="chip"
    aria-pressed=${pressed ? 'true' : 'false'}
    @click=${() => toggle(!pressed)}
  >
    ${mark === undefined ? nothing : icon(mark)} <span>${words}</span>
  </button>`;
}
