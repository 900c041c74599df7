import { oklchToRgb, rgbToOklch, type Oklch, type Rgb } from './contrast.ts';

/** The four palettes. Forced colours and print use the colours of the system and of paper. */
export type Mode = 'light' | 'dark' | 'light-contrast' | 'dark-contrast';

/** A colour that is the same for every brand. */
export interface FixedColour extends Oklch {
  readonly kind: 'fixed';
}

/** The brand's hue at a given lightness, with its chroma under a limit. */
export interface BandColour {
  readonly kind: 'band';
  readonly lightness: number;
  readonly chroma: number;
}

/**
 * The brand's own lightness where text is readable on it. Brands from `split` up are raised to at
 * least `above` and carry ink; the others are lowered to at most `below` and carry white.
 */
export interface FillColour {
  readonly kind: 'fill';
  readonly split: number;
  readonly below: number;
  readonly above: number;
  readonly chroma: number;
  /** The most for a brand without any colour; coloured ones may be lighter: see {@link COLOURED}. */
  readonly grey?: number;
  /** Fades as its hue nears the red of the emergency call: see {@link YIELD}. */
  readonly yields?: boolean;
}

/** The lightness of a grey on a fill: `below` on dark fills, `above` on light ones. */
export interface OnColour {
  readonly kind: 'on';
  readonly split: number;
  readonly below: number;
  readonly above: number;
}

/** How one colour role gets its colour. */
export type ColourRule = FixedColour | BandColour | FillColour | OnColour;

/**
 * A red brand gives way to the red of the emergency call: within so many degrees of its hue, a fill
 * keeps less and less of its chroma, down to the least share.
 */
export const YIELD = { hue: 27, within: 24, least: 0.12 } as const;

/** How much lighter than a grey a fill may be, for its chroma: yellow as it is, white not white. */
export const COLOURED = 0.7;

/** The share of its chroma that a fill of this hue keeps, in degrees. Reds do not reach around 0. */
function yielding(h: number): number {
  const away = Math.abs(h - YIELD.hue) / YIELD.within;
  return Math.min(1, Math.max(YIELD.least, away));
}

/**
 * The colour before it meets a screen: what the generated style sheet makes of the same rule.
 * May lie outside sRGB; {@link resolve} cuts it off as browsers do.
 */
export function derive(rule: ColourRule, brand: Rgb): Oklch {
  if (rule.kind === 'fixed') return rule;
  const { l, c, h } = rgbToOklch(brand);
  switch (rule.kind) {
    case 'band':
      return { l: rule.lightness, c: Math.min(c, rule.chroma), h };
    case 'fill': {
      const most = rule.grey === undefined ? 1 : rule.grey + COLOURED * c;
      return {
        l: l > rule.split ? Math.min(Math.max(l, rule.above), most) : Math.min(l, rule.below),
        c: Math.min(c, rule.chroma) * (rule.yields ? yielding(h) : 1),
        h,
      };
    }
    case 'on':
      return { l: l > rule.split ? rule.above : rule.below, c: 0, h };
  }
}

/** What an sRGB screen shows for a rule and a brand colour. */
export function resolve(rule: ColourRule, brand: Rgb): Rgb {
  return oklchToRgb(derive(rule, brand));
}
