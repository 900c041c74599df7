/**
 * The pictures of the overdose guide. One small set of people for every step: the person who needs
 * help in the colour of the words, lying, always head left; the one who helps in the accent colour.
 * Dots for heads and strokes for limbs: no skin, no hair, no gender.
 */
import type { Glyph } from './glyph.ts';

const head =
  'fM38 45C33.5 44.5 29.5 42 26.5 38.5L28 37C30 35.5 29.5 34 28 32.5C27 31.5 26 31.5 25.5 31C27 29.5 26.5 28.5 25 28C25.5 27 25 26 23.5 25.5L25 24C26 23.5 25.5 22.5 24.5 21.5L17.5 19C16.5 17 15 16 13.5 15.5C10 14 6.5 15.5 4.5 17.5 1 20.5-.2 28 2.5 33 5 36.5 7 38 10.5 39 14 40.5 17 43.5 18 47H38Z';
const lying = 'dM7 41h0|tM18 42h9|bM28 43h16|';

/** Shake a shoulder and speak. */
export const respond: Glyph =
  lying +
  'DM30 8h0|TM31 19 36 28|BM36 29 31 36H43M31 19 25 28 18 34|LM20 4c-2 3-2 6 0 9M13 2c-4 4-4 9 0 13';

/** Call, on speaker. */
export const call: Glyph =
  'lM11 3H27a4 4 0 0 1 4 4V41a4 4 0 0 1-4 4H11a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4ZM14 18c0 6 5 11 11 11|bM14 17v2M23 29h2|LM37 18c4 4 4 8 0 12M42 12c5 7 5 17 0 24';

/** A spray into the nose of a head tilted back. */
export const spray: Glyph =
  head + '|NM27 24 32 22|LM31 16.5 35.5 27M40 18.5 42 17.5M41 14 44 21|TM35 20.5 39 19';

/** A needle into the outer thigh. */
export const inject: Glyph =
  'dM6 40h0|tM16 42h7|bM24 42 34 31 42 43|NM29 35 24 29.5|LM20 31 28 23M12 17 8 13M5 16 11 10|TM22 26 14 18';

/** Tilt the head, lift the chin. */
export const airway: Glyph =
  head + '|LM35 15C30 6 20 3 12 7M17 2 11 7.5 17 12M41 36 34 29M34 35V29H40';

/** Breathe into the person's mouth. */
export const breathe: Glyph =
  lying +
  'DM11 27h0|TM22 21 36 25|BM36 26 31 36H43M22 22 17 34|NM2 10H13a3.5 3.5 0 1 0-3.5-3.5M2 15H19';

/** Push down on the chest. */
export const compress: Glyph =
  lying + 'DM24 8h0|TM26 19 37 27|BM26 19 21 35M37 28 31 36H43|LM10 12V29M4 23l6 6 6-6';

/** Roll the person onto the side, hand under the cheek, knee bent. */
export const recover: Glyph =
  'dM7 37h0|tM18 37 29 40|bM30 41 45 43M29 39 38 31 44 38M17 38 13 44 5 45|DM24 6h0|TM24 17l1 9|BM23 17 16 23 17 31M26 17 33 20 36 26|LM34 6c5 0 8 4 8 11M37 13l5 5 4-5';

/** Stay and watch. */
export const stay: Glyph =
  lying +
  'DM37 10h0M13 13h0|TM37 21 39 29|BM39 29 34 36H45M36 21 30 30 22 34|LM3 13C8 5 18 5 23 13 18 21 8 21 3 13Z';

/** The kit. */
export const kit: Glyph =
  'fM8 14H40a4 4 0 0 1 4 4V39a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V18a4 4 0 0 1 4-4ZM21 19v6H15v6h6v6h6V31h6V25H27V19Z|lM17 13V9a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v4';

/** The time. */
export const clock: Glyph = 'lM24 5a19 19 0 1 1 0 38 19 19 0 1 1 0-38Z|LM24 13V24l8 5';
