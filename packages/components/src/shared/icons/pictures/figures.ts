/**
 * The people in the pictures: dots for heads and strokes for limbs, so that nobody has a skin colour,
 * a haircut or a gender. Who needs help is drawn in the colour of the words and lies with the head to
 * the left; who helps is drawn in the accent colour.
 */

/** Someone lying on their back, seen from the side. */
export const lying = 'dM7 41h0|tM18 42h9|bM28 43h16|';

/** The head of someone lying on their back with the chin up, seen from the side and close by. */
export const head =
  'fM38 45C33.5 44.5 29.5 42 26.5 38.5L28 37C30 35.5 29.5 34 28 32.5C27 31.5 26 31.5 25.5 31C27 29.5 26.5 28.5 25 28C25.5 27 25 26 23.5 25.5L25 24C26 23.5 25.5 22.5 24.5 21.5L17.5 19C16.5 17 15 16 13.5 15.5C10 14 6.5 15.5 4.5 17.5 1 20.5-.2 28 2.5 33 5 36.5 7 38 10.5 39 14 40.5 17 43.5 18 47H38Z|';

/** Someone who helps, on their knees with both hands on the person beside them. */
export const kneeling = 'DM30 8h0|TM31 19 36 28|BM36 29 31 36H43M31 19 25 28 18 34|';

/** Someone standing. */
export const standing = 'dM17 10h0|tM17 22V30|bM17 31 11 44M17 31 23 44M8 30 17 21 26 30|';
