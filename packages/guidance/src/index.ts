/**
 * `@peerkit/guidance`: what to do in an overdose, as data: a protocol for each region, words for each
 * language, and a fact with its sources for every number. `@peerkit/guidance/sources` lists the sources.
 *
 * @packageDocumentation
 */
export {
  getProtocol,
  likelierRegions,
  REGIONS,
  type GuideProtocol,
  type Region,
} from './protocols/index.ts';
export {
  guideCatalog,
  guideMessages,
  resolveMessage,
  staticGuideMessages,
  type GuideLocale,
  type StaticGuideMessages,
} from './words.ts';
export type { FirstWord, GuideMessages, GuideWord } from './locales/en.ts';
export type { MoreWord } from './locales/more.en.ts';
export { guideTitle } from './static/words-of.ts';
export { renderGuideCard } from './static/card.ts';
export { renderStaticGuide, type StaticGuideOptions } from './static/static-guide.ts';
