import { html, svg, type TemplateResult } from 'lit';
import { layersOf, turnsRound, type Glyph } from './glyph.ts';

/**
 * A small icon beside text, 1.25 em high, in the colour of the text. Hidden from screen readers: the
 * text says the same.
 */
export function icon(glyph: Glyph): TemplateResult {
  return draw(glyph, 'icon');
}

/** A large picture of a step, `--_pictogram` high (96 px). Hidden from screen readers like {@link icon}. */
export function pictogram(glyph: Glyph): TemplateResult {
  return draw(glyph, 'pictogram');
}

function draw(glyph: Glyph, kind: string): TemplateResult {
  return html`<svg
    class=${turnsRound(glyph) ? `${kind} turns` : kind}
    viewBox="0 0 48 48"
    aria-hidden="true"
    focusable="false"
  >
    ${layersOf(glyph).map(
      ({ width, filled, accent, path }) =>
        svg`<path class=${accent ? 'accent' : ''} stroke-width=${width} fill=${filled ? 'currentColor' : 'none'} d=${path}></path>`,
    )}
  </svg>`;
}
