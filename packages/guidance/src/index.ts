/**
 * `@peerkit/guidance`: what to do in an overdose, as data. A protocol per region, words per language,
 * every number a fact with its sources. Where the facts come from, in full: `@peerkit/guidance/sources`.
 *
 * @packageDocumentation
 */
export { getProtocol, REGIONS, type GuideProtocol, type Region } from './protocols/index.ts';
export {
  guideCatalog,
  guideMessages,
  resolveMessage,
  staticGuideMessages,
  type GuideLocale,
  type StaticGuideMessages,
} from './words.ts';
export type { GuideMessages, GuideWord } from './locales/en.ts';
export { renderStaticGuide, type StaticGuideOptions } from './static/static-guide.ts';
