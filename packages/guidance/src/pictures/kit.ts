import type { Glyph } from './glyph.ts';

/** A kit with naloxone: a sign beside words, and the picture where no kit is known yet. */
export const kit: Glyph =
  'fM8 14H40a4 4 0 0 1 4 4V39a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V18a4 4 0 0 1 4-4ZM21 19v6H15v6h6v6h6V31h6V25H27V19Z|lM17 13V9a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v4';
