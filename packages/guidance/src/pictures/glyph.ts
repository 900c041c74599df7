/**
 * A drawing on a 48 by 48 grid, as short as it can be written: layers split by `|`, each one pen
 * letter and SVG path data. Pens: `d` dot (a head), `t` trunk, `b` body (limbs), `l` line, `n` thin
 * line, `f` filled. A capital draws in the accent colour: the one who helps, the tool, what moves.
 * A leading `~` marks a drawing that turns round in right-to-left text.
 */
export type Glyph = string;

/** One layer, taken apart. */
export interface Layer {
  /** Stroke width on the 48 grid. */
  readonly width: number;
  readonly filled: boolean;
  readonly accent: boolean;
  /** SVG path data. */
  readonly path: string;
}

const WIDTHS: Readonly<Record<string, number>> = { d: 10, t: 7, b: 5, l: 4, n: 2.6, f: 1 };

/** The layers of a glyph, bottom first. Throws a RangeError for a pen that does not exist. */
export function layersOf(glyph: Glyph): Layer[] {
  return glyph
    .replace('~', '')
    .split('|')
    .map((layer) => {
      const letter = layer.charAt(0);
      const pen = letter.toLowerCase();
      const width = WIDTHS[pen];
      if (width === undefined) throw new RangeError(`No pen "${letter}" in a glyph.`);
      return { width, filled: pen === 'f', accent: letter !== pen, path: layer.slice(1) };
    });
}

/** Whether the drawing points along the line of words. */
export function turnsRound(glyph: Glyph): boolean {
  return glyph.startsWith('~');
}
