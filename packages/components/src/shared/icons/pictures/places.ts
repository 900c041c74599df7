/** Signs of places that help, for what loads behind the finder's list. */
import type { Glyph } from '../glyph.ts';

export const access: Glyph = 'dM19 8h0|lM19 16V28H30l6 13M14 22A12 12 0 1 0 29 37';
export const home: Glyph = 'lM5 23 24 6 43 23M11 20V42H37V20M20 42V30H28V42';
export const van: Glyph = 'lM3 12H28V36H3ZM28 19H37l8 9V36H28|dM12 38h0M36 38h0';
export const lab: Glyph = 'lM19 5V18L7 39a3 3 0 0 0 3 4H38a3 3 0 0 0 3-4L29 18V5M15 5H33M14 30H34';
