/**
 * What several pictures share. Who needs help is drawn in the colour of the words and lies with the
 * head to the left; who helps is drawn in the accent colour. Dots for heads, strokes for limbs, flat
 * shapes close by: no skin colour, no hair, no gender.
 */

/** Someone lying on their back, seen from the side. */
export const lying = 'dM7 41h0|tM18 42h9|bM28 43h16|';

/** The breath of that person, above their mouth. */
export const breathLines = 'nM2 14H14a4 4 0 1 0-4-4M2 22H17a4.5 4.5 0 1 1-4.5 4.5|';

/** The head and neck of someone lying on their back with the chin up, close by. */
export const head =
  'fM16.5 42C10.5 45 2 41 1.5 34 1 27.5 5.5 23 11.5 24L13.5 25.5 20.5 20.5C22.5 22 21.5 24 21 25.5L23.5 24.5V27L26 25.5C26.5 28 30.5 26 30.5 30.5 30.5 32 28.5 34 27 35 23.5 38 25.5 40.5 29.5 39.5 35 38 40 36 47.5 36V46H29.5C25.5 46 23 41 16.5 42Z|';

/** A hand on the forehead of that head. */
export const handOnForehead =
  'M3 0H13V5H3ZM5 8H11.5C12 10 13 11 14 12L17.5 16.5C19 19 16.5 22 14 20.5L8.5 16.5C6 14.5 4.5 12 5 8Z';

/** Someone standing. */
export const standing = 'dM17 10h0|tM17 22V30|bM17 31 11 44M17 31 23 44M8 30 17 21 26 30|';
