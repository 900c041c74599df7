/**
 * The part of the guide that loads right after the call: pictures, a screen for each step, and what
 * stands beside it. One module, so that it is one file.
 */
export { languageMenu } from '../shared/i18n/language-menu.ts';
export { fit } from './naloxone-guide.fit.ts';
export { picture, sign } from './naloxone-guide.pictures.ts';
export { screen } from './naloxone-guide.screens.ts';
export { overview, side } from './naloxone-guide.side.ts';
export { screenStyles } from './naloxone-guide.screens.styles.ts';
