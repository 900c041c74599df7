import { formatMessage, type MessageParams, type Protocol } from '@peerkit/model';
import { en as firstEn, type GuideMessages, type GuideWord } from './locales/en.ts';
import { moreEn, type MoreMessages } from './locales/more.en.ts';
import type { StaticMessages } from './locales/static.en.ts';
import type { TwoMessages } from './locales/two.en.ts';
import { twoHelpersCatalog } from './two-helpers/two-helpers.ts';

const en: GuideMessages = { ...firstEn, ...moreEn };

/** The module of a language. Messages that are not translated yet are missing. */
export interface GuideLocale {
  readonly default: Partial<GuideMessages>;
}

/** The words of the static guide in one language; English is used for what is missing. */
export type StaticGuideMessages = Partial<GuideMessages & StaticMessages & TwoMessages>;

/** English at once, other languages loaded when needed: the shape of an element's catalog. */
export const guideCatalog: {
  readonly en: GuideMessages;
  /** Loads a language, by its BCP 47 tag. */
  readonly load: Readonly<Record<string, () => Promise<GuideLocale>>>;
} = {
  en,
  load: {
    el: () => both(import('./locales/el.ts'), import('./locales/more.el.ts')),
    fr: () => both(import('./locales/fr.ts'), import('./locales/more.fr.ts')),
    hu: () => both(import('./locales/hu.ts'), import('./locales/more.hu.ts')),
    lt: () => both(import('./locales/lt.ts'), import('./locales/more.lt.ts')),
    nl: () => both(import('./locales/nl.ts'), import('./locales/more.nl.ts')),
    pl: () => both(import('./locales/pl.ts'), import('./locales/more.pl.ts')),
    pt: () => both(import('./locales/pt.ts'), import('./locales/more.pt.ts')),
  },
};

async function both(
  first: Promise<{ default: Partial<GuideMessages> }>,
  more: Promise<{ default: Partial<MoreMessages> }>,
): Promise<GuideLocale> {
  return { default: { ...(await first).default, ...(await more).default } };
}

/** Words that only the static guide needs, by language. */
const loadStatic: Readonly<Record<string, () => Promise<{ default: Partial<StaticMessages> }>>> = {
  el: () => import('./locales/static.el.ts'),
  fr: () => import('./locales/static.fr.ts'),
  hu: () => import('./locales/static.hu.ts'),
  lt: () => import('./locales/static.lt.ts'),
  nl: () => import('./locales/static.nl.ts'),
  pl: () => import('./locales/static.pl.ts'),
  pt: () => import('./locales/static.pt.ts'),
};

/**
 * The messages that `renderStaticGuide` needs for a language (BCP 47). Untranslated messages are left
 * out: the guide shows them in English, marked as English. Empty for English, its built-in language.
 */
export async function staticGuideMessages(language: string): Promise<StaticGuideMessages> {
  const known = availableLanguage(language, loadStatic);
  if (known === undefined) return {};
  const [guide, staticOnly, two] = await Promise.all([
    guideCatalog.load[known]?.(),
    loadStatic[known]?.(),
    twoHelpersCatalog.load[known]?.(),
  ]);
  return { ...guide?.default, ...staticOnly?.default, ...two?.default };
}

/** The words of the guidance in a language (BCP 47), with English for each missing message. */
export async function guideMessages(language: string): Promise<GuideMessages> {
  const { load } = guideCatalog;
  const known = availableLanguage(language, load);
  return known === undefined ? en : { ...en, ...(await load[known]?.())?.default };
}

/** The language itself or, for a tag like `fr-CA`, its first part, when a module exists for it. */
function availableLanguage(language: string, modules: object): string | undefined {
  const candidates = [language, language.split('-')[0] ?? ''];
  return candidates.find((candidate) => Object.hasOwn(modules, candidate));
}

/**
 * A message with its numbers filled in from the protocol's facts.
 * @param language BCP 47; decides how numbers are written.
 * @param params Values that are not facts of the region, e.g. those of a kit (`kitParams`).
 * @throws RangeError when a token is neither a fact nor a parameter.
 */
export function resolveMessage(
  protocol: Protocol,
  messages: GuideMessages,
  id: GuideWord,
  language: string,
  params: MessageParams = {},
): string {
  return formatMessage(messages[id], { ...protocol.facts, ...params }, language);
}
