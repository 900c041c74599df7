import { mainLanguage } from '../../shared/i18n/language-tag.ts';
import { languageTags } from '../../shared/i18n/language-tags.ts';
import { chosen } from '../../shared/i18n/localizer-base.ts';
import { wipeOnExit } from '../../shared/privacy/wipe-on-exit.ts';
import type { GuideHost } from '../screens/scene.ts';
import { storeIn, type SessionStore } from './session-store.ts';

/** Storage holds numbers alone, so a language is kept as its place here. New ones are only ever added at the end. */
const LANGUAGES: readonly string[] = ['en', 'el', 'fr', 'hu', 'lt', 'nl', 'pl', 'pt'];

/** What a session is as text; its numbers may be followed by that of a language. */
const WITH_LANGUAGE = /^\[\[.*\],\d+,\d+,\d+,(?:\[[\d,]+\],)?(\d+)\]$/;

/** What is there for as long as the tab is open. */
const TAB = storeIn(() => sessionStorage, 'peerkit-language');

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
      const place = placeOf(language());
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
  return offeredAt(WITH_LANGUAGE.exec(text ?? '')?.[1], offered);
}

const placeOf = (language = ''): number => LANGUAGES.indexOf(mainLanguage(language));

/** The language at a place, as it is offered. */
function offeredAt(place: string | null | undefined, offered: string): string | undefined {
  const language = place ? LANGUAGES[Number(place)] : undefined;
  return languageTags(offered).find((tag) => mainLanguage(tag) === language);
}

/**
 * The language of one guide: chosen by somebody, or found with their session. Before there is a session it is kept for
 * as long as the tab is open, as a number: a reload and the other pages of the site go on in it. Erasing the times, and
 * leaving, forget it.
 */
export class KeptLanguage {
  #kept = chosen();

  constructor(private readonly host: GuideHost) {
    wipeOnExit(host, () => this.forget());
  }

  /** Goes on in the language in which a session, or another page of this tab, was left, unless one was chosen since. */
  take(store: SessionStore, offered: string): void {
    if (chosen() !== undefined) return;
    const detail = keptLanguage(store.load(), offered) ?? offeredAt(this.#tab?.load(), offered);
    if (detail === undefined) return;
    document.dispatchEvent(new CustomEvent('peer-language-change', { detail }));
    this.#kept = detail;
  }

  /** Whether somebody has chosen another since this was last asked. */
  hasChanged(): boolean {
    const before = this.#kept;
    const now = (this.#kept = chosen());
    if (now === before) return false;
    const place = placeOf(now);
    if (place < 0) this.forget();
    else this.#tab?.save(String(place));
    return true;
  }

  forget(): void {
    this.#tab?.erase();
  }

  /** None while somebody practises, and where the page has a store of its own. */
  get #tab(): SessionStore | undefined {
    return this.host.practice || this.host.store ? undefined : TAB;
  }
}
