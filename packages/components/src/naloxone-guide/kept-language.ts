import { mainLanguage } from '../shared/i18n/language-tag.ts';
import { languageTags } from '../shared/i18n/language-tags.ts';
import { chosen } from '../shared/i18n/localizer-base.ts';
import type { SessionStore } from './session-store.ts';

/** Storage holds numbers alone, so a language is kept as its place here. New ones are only ever added at the end. */
const LANGUAGES: readonly string[] = ['en', 'el', 'fr', 'hu', 'lt', 'nl', 'pl', 'pt'];

/** What a session is as text; its numbers may be followed by that of a language. */
const WITH_LANGUAGE = /^\[\[.*\],\d+,\d+,\d+,(\d+)\]$/;

/**
 * A store that keeps the language that somebody chose with their session: it is there after a reload, and gone when
 * the times are.
 *
 * @param language The language (BCP 47); undefined where nobody chose one.
 */
export function withLanguage(
  store: SessionStore,
  language: () => string | undefined = chosen,
): SessionStore {
  return {
    load: () => store.load(),
    save(text) {
      const place = LANGUAGES.indexOf(mainLanguage(language() ?? ''));
      return store.save(place < 0 ? text : `${text.slice(0, -1)},${String(place)}]`);
    },
    erase: () => store.erase(),
  };
}

/**
 * The language that was kept with a session, as it is offered.
 *
 * @param offered Languages of the menu (BCP 47, separated by spaces). Nothing else was chosen there.
 */
export function keptLanguage(text: string | null, offered: string): string | undefined {
  const place = WITH_LANGUAGE.exec(text ?? '')?.[1];
  const language = place && LANGUAGES[Number(place)];
  return languageTags(offered).find((tag) => mainLanguage(tag) === language);
}

/** The language of one guide: chosen by somebody, or found with their session. */
export class KeptLanguage {
  #kept = chosen();

  /** Goes on in the language in which a session was left, unless another was chosen since. */
  take(store: SessionStore, offered: string): void {
    const detail = keptLanguage(store.load(), offered);
    if (detail === undefined || chosen() !== undefined) return;
    document.dispatchEvent(new CustomEvent('peer-language-change', { detail }));
    this.#kept = detail;
  }

  /** Whether somebody has chosen another since this was last asked. */
  hasChanged(): boolean {
    const before = this.#kept;
    this.#kept = chosen();
    return this.#kept !== before;
  }
}
