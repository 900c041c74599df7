/** Icons of what is drawn first: apart, so that no phone waits for the others. */
import type { Glyph } from './glyph.ts';

const ring = 'M24 5a19 19 0 1 1 0 38 19 19 0 1 1 0-38Z';

export const search: Glyph = 'lM20 5a15 15 0 1 1 0 30 15 15 0 1 1 0-30ZM31 31 43 43';
export const close: Glyph = 'lM10 10 38 38M38 10 10 38';
export const check: Glyph = 'lM6 26 18 38 42 10';
export const info: Glyph = `l${ring}M24 23V34|bM24 14.5h0`;
export const clock: Glyph = `l${ring}M24 13V24l8 5`;
