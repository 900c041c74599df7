import type { Glyph } from './glyph.ts';

/** Apart from the other icons: the menu of languages is there at once. */

export const language: Glyph =
  'lM24 5a19 19 0 1 1 0 38 19 19 0 1 1 0-38ZM5 24H43M24 5C12 16 12 32 24 43 36 32 36 16 24 5';
