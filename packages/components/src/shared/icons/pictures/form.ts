import type { Glyph } from '../glyph.ts';

/** Two people on a bench: who reads this, and thanks. */
export const bench: Glyph =
  'dM14 12h0|tM14 23V29|bM15 33H24V44|DM33 12h0|TM33 23V29|BM34 33H42V44M32 22 20 24|lM4 36H44M8 36V45';
