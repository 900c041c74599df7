import { formatMessage, type Message } from '@peerkit/model';
import type { Localized } from '../../shared/i18n/localizer-base.ts';
import { languageTag, mainLanguage } from '../../shared/i18n/language-tag.ts';
import type { Words } from '../finder-words.ts';
import { en } from '../locales/en.ts';
import { placeEn } from '../locales/place.en.ts';
import { staticEn } from '../locales/static.en.ts';
import { finderCatalog } from '../resource-finder.locales.ts';
import { tag, type Html } from './html.ts';

const english = { ...en, ...placeEn, ...staticEn };

/** Words for HTML that is made ahead of time. */
export type StaticWords = Words<keyof typeof english>;

/** Loads the words of a language; English where we have none of it. */
export async function loadStaticWords(asked: string): Promise<StaticWords> {
  const tagged = languageTag(asked) ?? 'en';
  const main = mainLanguage(tagged);
  const load = finderCatalog.load[main];
  const own: Partial<Readonly<Record<string, Message>>> = (await load?.())?.default ?? english;
  const language = load === undefined && main !== 'en' ? 'en' : tagged;
  const localized: StaticWords['localized'] = (key, params): Localized => {
    const message = own[key];
    return message === undefined
      ? { text: formatMessage(english[key], params ?? {}, 'en'), lang: 'en' }
      : { text: formatMessage(message, params ?? {}, language) };
  };
  return { localized, t: (key, params) => localized(key, params).text, language };
}

/** A message, marked with its language where that is not the one asked for. */
export function say(
  words: StaticWords,
  key: keyof typeof english,
  params: Parameters<StaticWords['t']>[1] = {},
): Html {
  const { text, lang } = words.localized(key, params);
  return lang === undefined ? tag('', {}, text) : tag('span', { lang }, text);
}
