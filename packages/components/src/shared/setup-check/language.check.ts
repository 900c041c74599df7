import { languageTag, mainLanguage } from '../i18n/language-tag.ts';
import { list, type Finding } from './finding.ts';

/** The languages that Peerkit has words in. */
export const LANGUAGES = ['en', 'el', 'fr', 'hu', 'lt', 'nl', 'pl', 'pt'] as const;

const isKnown = (language: string): boolean =>
  (LANGUAGES as readonly string[]).includes(mainLanguage(languageTag(language) ?? ''));

/**
 * @param languages What the widget offers in its menu.
 * @param page The language of the page at the widget; empty when it names none.
 */
export function languageFindings(languages: string, page: string): readonly Finding[] {
  const known = list(LANGUAGES);
  const offered = languages.split(/[\s,;]+/).filter((language) => language !== '');
  return [
    ...offered
      .filter((language) => !isKnown(language))
      .map((language): Finding => ({ key: 'languages-unknown', params: { language, known } })),
    ...(page === '' || isKnown(page)
      ? []
      : [{ key: 'page-language', params: { language: page, known } } as const]),
  ];
}
