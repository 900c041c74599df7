import type { Messages } from '@peerkit/model';

/** The words of controls that only some forms have, in English; loaded with them. */
export const rareEn = {
  'tally.less': 'One less:',
  'tally.more': 'One more:',

  'photo.about': 'We make it small. We take out when and where it was taken.',
  'photo.shown': 'Your photo',
  'photo.making': 'Making the photo smaller',
  'photo.other': 'Choose another photo',
  'photo.remove': 'Remove the photo',
  'photo.bad': 'This file cannot be used. Try another photo.',
  'photo.too-big': 'This file is too large. Use one of {max} MB or less.',

  'place.areas': 'Choose an area',
  'place.here': 'Add about where I am',
  'place.about': 'To within {size}, never the exact spot. You see it and can change it.',
  'place.failed': 'We could not find where you are. Please write it.',
} as const satisfies Messages;

export type RareKey = keyof typeof rareEn;
