import type { Glyph } from './glyph.ts';

/** Apart from the other icons: it is needed at once, for the emergency number. */
export const phone: Glyph = 'tM11 12C12 26 22 36 36 37|dM11 10v4M34 37h4';
