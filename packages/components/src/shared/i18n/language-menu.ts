import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageChange } from './localizer.ts';

/** What the menu needs of an element's words. */
export interface MenuWords {
  /** The language shown now. */
  readonly language: string;
  t(key: 'language'): string;
}

/**
 * A menu of languages, each by its own name. Choosing one changes every widget on the page.
 *
 * @param languages BCP 47, separated by spaces, in the order to show; no menu when there is no choice.
 */
export function languageMenu(languages: string, words: MenuWords): TemplateResult | typeof nothing {
  const codes = languages.split(/\s+/);
  if (codes.length < 2) return nothing;
  return html`<select class="button" aria-label=${words.t('language')} @change=${choose}>
    ${codes.map(
      (code) =>
        html`<option lang=${code} value=${code} .selected=${main(code) === main(words.language)}>
          ${nameOf(code)}
        </option>`,
    )}
  </select>`;
}

function choose({ currentTarget }: Event): void {
  const { value: detail } = currentTarget as HTMLSelectElement;
  const change: LanguageChange = new CustomEvent('peer-language-change', { detail });
  document.dispatchEvent(change);
}

const main = (code: string): string => code.slice(0, 2);

/** What people call the language who speak it; a menu begins with a capital everywhere. */
function nameOf(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(main(code)) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
