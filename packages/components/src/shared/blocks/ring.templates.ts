import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Glyph } from '../icons/glyph.ts';
import { icon } from '../icons/icon.ts';

export interface RingParts {
  /** Seconds until the breath, a whole number; 0 is now. */
  readonly left: number;
  /** Seconds from breath to breath. */
  readonly every: number;
  /** What it says: "Next breath in 3 seconds". */
  readonly words: string;
  /** Shown when it is time. */
  readonly sign: Glyph;
}

/** The pacer. As many parts as there are seconds; what has passed is drawn over the track. */
export function paceRing({ left, every, words, sign }: RingParts): TemplateResult {
  const isNow = left <= 0;
  const part = 100 / every;
  const passed = (every - left) * part;
  return html`<div class="ring ${isNow ? 'now' : ''}" role="img" aria-label=${words}>
    <svg viewBox="0 0 120 120" aria-hidden="true">
      <circle cx="60" cy="60" r="52"></circle>
      <circle
        class="run"
        cx="60"
        cy="60"
        r="52"
        pathLength="100"
        stroke-dasharray="${passed} 100"
      ></circle>
      ${
        isNow
          ? nothing
          : svg`<circle class="gaps" cx="60" cy="60" r="52" pathLength="100" stroke-dasharray="2 ${part - 2}" stroke-dashoffset="1"></circle>`
      }
    </svg>
    ${isNow ? icon(sign) : html`<b aria-hidden="true">${left}</b>`}
  </div>`;
}
