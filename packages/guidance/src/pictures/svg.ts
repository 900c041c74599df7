import { layersOf, type Glyph } from './glyph.ts';

/**
 * A drawing as SVG text, for pages and paper that are made without a browser. It takes the colour of the words;
 * `class="accent"` marks the one who helps, the tool and what moves. Hidden from screen readers: the words say
 * the same.
 */
export function svgOf(glyph: Glyph): string {
  const paths = layersOf(glyph).map(({ width, filled, accent, path }) => {
    const mark = accent ? ' class="accent"' : '';
    const fill = filled ? ' fill="currentColor"' : '';
    return `<path${mark}${fill} stroke-width="${width}" d="${path}"></path>`;
  });
  return `<svg width="48" height="48" ${ATTRIBUTES}>${paths.join('')}</svg>`;
}

const ATTRIBUTES =
  'viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"';
