import type { ReactiveElement } from 'lit';
import type { MenuWords } from '../shared/i18n/language-menu.ts';
import { mainLanguage } from '../shared/i18n/language-tag.ts';
import type { Localizer } from '../shared/i18n/localizer.ts';
import type { SideKey } from './locales/side.en.ts';

/** The words of the menu of languages; a language that does not load is said there, where somebody looks. */
export function menuWords(host: ReactiveElement, words: Localizer<SideKey>): MenuWords {
  return {
    get language() {
      return words.language;
    },
    t: (key) => words.t(key),
    async use(asked) {
      const menu = host.renderRoot.querySelector<HTMLSelectElement>('.menu select');
      menu?.setCustomValidity('');
      await words.use(asked);
      await host.updateComplete;
      if (mainLanguage(words.language) === mainLanguage(asked)) return;
      menu?.setCustomValidity(words.t('sources-failed'));
      menu?.reportValidity();
    },
  };
}
