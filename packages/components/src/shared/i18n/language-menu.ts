import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { language } from '../icons/language.ts';
import { mainLanguage } from './language-tag.ts';
import { languageTags } from './language-tags.ts';
import type { LanguageChange } from './localizer.ts';

/** What the menu needs of an element's words. */
export interface MenuWords {
  /** The language shown now. */
  readonly language: string;
  t(key: 'language'): string;
  use(language: string): unknown;
}

/**
 * A menu of languages, each by its own name, behind a globe and the code of the one shown (`.menu`). Choosing
 * one changes every widget on the page.
 *
 * @param languages BCP 47 tags, separated by spaces or commas, in the order to show. Anything that is not a
 *   language is left out; with fewer than two there is no menu.
 */
export function languageMenu(languages: string, words: MenuWords): TemplateResult | typeof nothing {
  const tags = languageTags(languages);
  if (tags.length < 2) return nothing;
  const shown = mainLanguage(words.language);
  return html`<span class="menu">
    ${icon(language)}<b aria-hidden="true">${shown}</b>
    <select aria-label=${words.t('language')} @change=${(event: Event) => choose(event, words)}>
      ${tags.map(
        (tag) =>
          html`<option lang=${tag} value=${tag} .selected=${mainLanguage(tag) === shown}>
            ${nameOf(tag)}
          </option>`,
      )}
    </select>
  </span>`;
}

function choose({ currentTarget }: Event, words: MenuWords): void {
  const { value: detail } = currentTarget as HTMLSelectElement;
  const change: LanguageChange = new CustomEvent('peer-language-change', { detail });
  document.dispatchEvent(change);
  // What makes other elements follow may not be loaded here.
  words.use(detail);
}

/** A language's name in that language, with a capital first letter as menus have it. */
function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(mainLanguage(tag)) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
