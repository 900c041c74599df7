/** The way out, as SVG path data: the quick exit draws it without what draws any other icon. */
export const exitPath = 'M20 6H9a3 3 0 0 0-3 3V39a3 3 0 0 0 3 3H20M18 24H42M32 13 43 24 32 35';
/** A question mark. */
export const questionPath = 'M16 17a8 8 0 1 1 11 8c-3 2-3 3-3 6M24 40h0';
