/**
 * What a finder knows of a place beside its name: whether it is open, how to reach it, and its page.
 * Loads while the directory does, so that the list appears whole; without it, the list has names alone.
 */
export * as rest from '../shared/base/rest.ts';
export { FinderAddress } from './address.ts';
export { besideOf, placeTemplate } from './beside.templates.ts';
export { aboutTemplate, actionTemplate, distanceOf, signTemplate } from './card.templates.ts';
export { chipsTemplate } from './chips.templates.ts';
export { cardOf, firstOpen } from './cards.ts';
export { saveTemplate } from './deeds.templates.ts';
export { detailTemplate } from './detail.templates.ts';
export { lostTemplate } from './lost.templates.ts';
export { keptTemplate, readAsTemplate, someTemplate } from './near.templates.ts';
export { waysOutTemplate } from './none.templates.ts';
export { paperTemplate } from './paper.templates.ts';
export { failureWords, loadingWords } from './failure-words.ts';
export { presetOf } from './preset.ts';
export { placeWords } from './place-words.ts';
export { termLabel } from './term-words.ts';
export { readingOf } from './reading-of.ts';
export { placeStyleSheets } from './place.styles.ts';
export { FinderTools } from './tools.ts';
