import { formatMessage, type MessageParams, type Protocol } from '@peerkit/model';
import { en, type GuideMessages, type GuideWord } from './locales/en.ts';
import type { StaticMessages } from './locales/static.en.ts';

/** A language's module: message by message, what is not translated yet may be missing. */
export interface GuideLocale {
  readonly default: Partial<GuideMessages>;
}

/** Words of the static guide in one language; what is missing is said in English. */
export type StaticGuideMessages = Partial<GuideMessages & StaticMessages>;

/** English at once, other languages when asked for: the shape that an element's catalog has. */
export const guideCatalog: {
  readonly en: GuideMessages;
  readonly load: Readonly<Record<string, () => Promise<GuideLocale>>>;
} = {
  en,
  load: {
    el: () => import('./locales/el.ts'),
    fr: () => import('./locales/fr.ts'),
    hu: () => import('./locales/hu.ts'),
    lt: () => import('./locales/lt.ts'),
    nl: () => import('./locales/nl.ts'),
    pl: () => import('./locales/pl.ts'),
    pt: () => import('./locales/pt.ts'),
  },
};

/** Each language's words that only the static guide has. */
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
 * What `renderStaticGuide` needs in a language (BCP 47). What is not translated is left out: the guide
 * says it in English and marks it so. English itself needs no words: nothing is missing from it.
 */
export async function staticGuideMessages(language: string): Promise<StaticGuideMessages> {
  const known = [language, language.split('-')[0] ?? ''].find((one) =>
    Object.hasOwn(loadStatic, one),
  );
  if (known === undefined) return {};
  const [guidance, own] = await Promise.all([guideCatalog.load[known]?.(), loadStatic[known]?.()]);
  return { ...guidance?.default, ...own?.default };
}

/** The words of the guidance in a language (BCP 47); message by message in English where it has none. */
export async function guideMessages(language: string): Promise<GuideMessages> {
  const { load } = guideCatalog;
  const known = [language, language.split('-')[0] ?? ''].find((one) => Object.hasOwn(load, one));
  return known === undefined ? en : { ...en, ...(await load[known]?.())?.default };
}

/**
 * One message with its numbers, which come from the protocol's facts.
 * @param language BCP 47; says how numbers are written.
 * @param params Values that are not facts, e.g. a count.
 * @throws RangeError when a token is neither a fact nor given.
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
