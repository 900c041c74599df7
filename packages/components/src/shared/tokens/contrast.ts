/**
 * Colour arithmetic for the design tokens: what a browser does with `oklch()` on an sRGB screen, and
 * how far apart two colours are for a reader. No DOM, so the build, the tests and the documentation
 * page all use it. Never loaded by an element.
 */

/** A colour as the screen gets it: red, green, blue, each a whole number from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Lightness 0 to 1, chroma 0 to about 0.4, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

type Triple = readonly [number, number, number];

/** OKLCH to linear-light sRGB. Channels outside 0 to 1 are colours that sRGB cannot show. */
export function oklchToLinear({ l, c, h }: Oklch): Triple {
  const angle = (h * Math.PI) / 180;
  const a = c * Math.cos(angle);
  const b = c * Math.sin(angle);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/**
 * OKLCH to what an sRGB screen shows. Browsers do not search for the nearest colour: each channel
 * outside the gamut is cut off at its end, and so it is here.
 */
export function oklchToRgb(colour: Oklch): Rgb {
  const [red, green, blue] = oklchToLinear(colour);
  return [encode(red), encode(green), encode(blue)];
}

/** sRGB to OKLCH. Greys have chroma 0 and hue 0. */
export function rgbToOklch([red, green, blue]: Rgb): Oklch {
  const r = decode(red);
  const g = decode(green);
  const b = decode(blue);
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const x = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const y = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  const c = Math.hypot(x, y);
  if (c < 1e-4) return { l, c: 0, h: 0 };
  return { l, c, h: ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360 };
}

/** `#rrggbb` to RGB. Throws a RangeError for anything else. */
export function hexToRgb(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`Expected #rrggbb, got "${hex}".`);
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** RGB to `#rrggbb`. */
export function rgbToHex(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance as WCAG 2 counts it, 0 (black) to 1 (white). */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * decode(red) + 0.7152 * decode(green) + 0.0722 * decode(blue);
}

/** WCAG 2 contrast of two colours, 1 (same) to 21 (black on white), whichever comes first. */
export function contrast(first: Rgb, second: Rgb): number {
  return ratioOf(luminance(first), luminance(second));
}

/** The same from two luminances, 0 to 1. */
export function ratioOf(first: number, second: number): number {
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function decode(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function encode(linear: number): number {
  const cut = Math.min(1, Math.max(0, linear));
  const value = cut <= 0.0031308 ? cut * 12.92 : 1.055 * cut ** (1 / 2.4) - 0.055;
  return Math.round(value * 255);
}
