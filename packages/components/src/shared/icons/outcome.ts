import type { Glyph } from './glyph.ts';

// What stands with the outcome of a message, in a part of its own.
export const copy: Glyph = 'lM16 16H42V42H16ZM32 16V6H6V32H16';
export const offline: Glyph =
  'lM5 20A27 27 0 0 1 17 13M29 13a27 27 0 0 1 14 7M13 29a15 15 0 0 1 8-4M33 28l2 1|tM24 39h0|lM7 5 41 41';
