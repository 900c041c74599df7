import type { Glyph } from './glyph.ts';

/** Apart from the other icons: the fields of a form have it, and they are needed at once. */
export const warning: Glyph = 'lM24 6 45 42H3ZM24 20v9|bM24 35.5h0';
