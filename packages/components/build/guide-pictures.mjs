/**
 * The guide's pictures as SVG text, for pages and paper that are made without a browser. They take the colour of
 * the words; `class="accent"` marks the one who helps, the tool and what moves.
 */
import { layersOf } from '../src/shared/icons/glyph.ts';
import { PICTURES } from '../src/naloxone-guide/pictures.ts';

/** @returns {Record<string, readonly string[]>} By message: more than one where its sentences are apart. */
export function guidePictures() {
  return Object.fromEntries(
    Object.entries(PICTURES).map(([word, glyphs]) => [word, glyphs.map(svgOf)]),
  );
}

/** @param {string} glyph */
function svgOf(glyph) {
  const paths = layersOf(glyph).map(({ width, filled, accent, path }) => {
    const mark = accent ? ' class="accent"' : '';
    const fill = filled ? ' fill="currentColor"' : '';
    return `<path${mark}${fill} stroke-width="${String(width)}" d="${path}"/>`;
  });
  return `<svg width="48" height="48" viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${paths.join('')}</svg>`;
}
