/**
 * What a finder knows of a place beside its name: whether it is open, how to reach it, and its page.
 * Loads while the directory does, so that the list appears whole; without it, the list has names alone.
 */
export * as rest from '../../shared/base/rest.ts';
export { FinderAddress } from '../history/address.ts';
export { besideOf, placeTemplate } from '../results/beside.templates.ts';
export {
  aboutTemplate,
  actionTemplate,
  distanceOf,
  kindIconTemplate,
} from '../results/card.templates.ts';
export { chipsTemplate } from '../searching/chips.templates.ts';
export { cardOf, firstOpen } from '../results/cards.ts';
export { saveTemplate } from './deeds.templates.ts';
export { detailTemplate } from './detail.templates.ts';
export { lostTemplate } from '../loading/lost.templates.ts';
export { keptTemplate, readAsTemplate, someTemplate } from '../searching/near.templates.ts';
export { waysOutTemplate } from '../searching/none.templates.ts';
export { paperTemplate } from '../saved/paper.templates.ts';
export { failureWords, loadingWords } from '../loading/failure-words.ts';
export { presetOf } from '../searching/preset.ts';
export { placeWords } from './place-words.ts';
export { termLabel } from '../results/term-words.ts';
export { readingOf } from '../loading/reading-of.ts';
export { placeStyleSheets } from './place.styles.ts';
export { FinderTools } from '../tools.ts';
