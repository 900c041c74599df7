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
  'fM16.5 42C10.5 45 2 41 1.5 34 1 27.5 5.5 23 11.5 24L13.5 25.5 20.5 20.5C22.5 22 21.5 24 21 25.5L23.5 24.5V27L26 25.5C26.5 28 30.5 26 30.5 30.5 30.5 32 28.5 34 27 35 23.5 38 25.5 40.5 29.5 39.5 35 38 39 36 43.5 36 46.5 36 47.5 38 47.5 41S46.5 46 43.5 46H29.5C25.5 46 23 41 16.5 42Z|';

/** A hand with its wrist and cuff on the forehead of that head: fingers over the temple. */
export const handOnForehead =
  'BM7 3.5H13|FM7 8.5H13C13.5 11 15.5 12.5 17 14.5V20H3V16.5C4 13.5 6 11.5 7 8.5Z|LM4.6 20 3.6 28.5M10 20V31M15.3 20 16.4 28.5M15 14.5 19.5 17.5|';

/** Someone standing. */
export const standing = 'dM17 10h0|tM17 22V30|bM17 31 11 44M17 31 23 44M8 30 17 21 26 30|';
