import { formatMessage, type MessageParams, type Messages } from '@peerkit/model';
import type { ReactiveController, ReactiveElement } from 'lit';
import { languageTag, mainLanguage } from './language-tag.ts';

/** A language's module. Messages that are not translated yet are missing. */
export interface LocaleModule<Key extends string> {
  readonly default: Partial<Messages<Key>>;
}

/** The languages of one element. English is always there; others are loaded when asked for. */
export interface Catalog<Key extends string> {
  readonly en: Messages<Key>;
  /** By BCP 47 language. Written out one by one, because a bundler must see each module. */
  readonly load: Readonly<Record<string, () => Promise<LocaleModule<Key>>>>;
}

/**
 * Dispatched on `document` (as `peer-language-change`) when somebody chooses a language; `detail` is
 * the language (BCP 47). Every widget on the page follows, including those added later. A page with a
 * language menu of its own dispatches the same event, or changes `lang` of its `html` element. Without a
 * language, widgets go back to that of the page.
 */
export type LanguageChange = CustomEvent<string>;

/** One message, ready to show. `lang` is set when the words are not in the language asked for. */
export interface Localized {
  readonly text: string;
  readonly lang?: string;
}

/** Languages written from right to left. `ar-XB` is a test language. */
const RTL = /^(ar|fa|he|ur)/;

/** The page's region decides how dates and numbers are written, whatever language the words are in. */
const REGION = /-[A-Z]{2}$/;

/**
 * Gives its element words in the language that a person chose on this page, else that of the nearest
 * `lang` attribute, else English. Each missing message falls back to English on its own. What the element
 * renders is marked with its language and direction, which may differ from the page's.
 */
export class Localizer<Key extends string> implements ReactiveController {
  #messages: Partial<Messages<Key>>;
  /** The language of `#messages`. */
  #loaded = 'en';
  /** The best match for the language asked for, loaded or not. */
  #wanted = 'en';
  #asked = 'en';
  /** The language was changed while the page was open: by a menu, or by a translator. */
  #hasFollowed = false;
  readonly #choose = ({ detail }: Partial<LanguageChange>): void => {
    const { dataset } = document.documentElement;
    if (typeof detail === 'string' && languageTag(detail)) dataset['peerLanguage'] = detail;
    else delete dataset['peerLanguage'];
  };
  readonly #page = new MutationObserver(() => this.#follow());
  readonly #languages: readonly string[];

  constructor(
    private readonly host: ReactiveElement,
    private readonly catalog: Catalog<Key>,
  ) {
    this.#messages = catalog.en;
    this.#languages = ['en', ...Object.keys(catalog.load)];
    host.addController(this);
  }

  /** The language whose words are shown now, with the page's region where it names one: for Intl. */
  get language(): string {
    return this.#loaded;
  }

  hostConnected(): void {
    document.addEventListener('peer-language-change', this.#choose);
    for (const tree of [document, this.host.getRootNode()]) {
      const attributeFilter = ['lang', 'data-peer-language'];
      this.#page.observe(tree, { attributeFilter, subtree: true });
    }
    void this.use(languageOf(this.host));
  }

  hostDisconnected(): void {
    document.removeEventListener('peer-language-change', this.#choose);
    this.#page.disconnect();
  }

  hostUpdated(): void {
    const lang = this.#wanted;
    const isKnown = this.#isFor(languageOf(this.host));
    // Left-to-right text keeps the direction of the page, but not that of a language which we lack.
    const dir = RTL.test(lang) ? 'rtl' : isKnown ? '' : 'ltr';
    // Where our words are in the language that somebody asked for, a translator makes them no better.
    const isOwn = isKnown && (this.#hasFollowed || chosen() !== undefined);
    // Not on the host: its light children are in the page's own language.
    const wall = this.host.renderRoot as HTMLElement;
    Object.assign(wall, { lang, dir });
    if (isOwn) wall.translate = false;
    else wall.removeAttribute('translate');
  }

  /** Takes the language that is asked for now. */
  #follow(): void {
    const asked = languageOf(this.host);
    if (asked === this.#asked) return;
    this.#hasFollowed = true;
    // A translator names its language on the page. One that we lack is its own work, from the words it found.
    if (chosen() !== undefined || this.#isFor(asked)) void this.use(asked);
    else this.host.requestUpdate();
  }

  /** Whether there are words in a language. */
  #isFor(asked: string): boolean {
    return matchLanguage(asked, this.#languages) !== undefined;
  }

  /** The words alone, for attributes and for text that needs no language mark. */
  t(key: Key, params: MessageParams = {}): string {
    return this.localized(key, params).text;
  }

  /**
   * The words and, where they are not in the language asked for, the language they are in.
   * @param english The English, for words of a part that loads later: other languages hold them already.
   */
  localized(key: Key, params: MessageParams = {}, english = this.catalog.en[key]): Localized {
    const isEnglish = this.#messages === this.catalog.en;
    const own = isEnglish ? english : this.#messages[key];
    const lang = own === undefined ? 'en' : this.#loaded;
    const text = formatMessage(own ?? english, params, lang);
    return lang === this.#wanted ? { text } : { text, lang };
  }

  /** Loads and shows a language; keeps the one shown when loading fails. */
  async use(asked: string): Promise<void> {
    this.#asked = asked;
    const { en, load } = this.catalog;
    const known = matchLanguage(asked, this.#languages) ?? 'en';
    const wanted = mainLanguage(known) + (REGION.exec(languageTag(asked) ?? '')?.[0] ?? '');
    this.#wanted = wanted;
    try {
      const messages = known === 'en' ? en : (await load[known]?.())?.default;
      if (this.#asked !== asked || !messages) return;
      this.#messages = messages;
      this.#loaded = wanted;
    } catch (cause) {
      console.warn(`[peerkit] No words in "${known}".`, cause);
    }
    this.host.requestUpdate();
  }
}

declare global {
  interface DocumentEventMap {
    'peer-language-change': LanguageChange;
  }
}

/** The language a person chose on this page. Kept in an attribute, since widgets from several files share no module. */
const chosen = (): string | undefined => document.documentElement.dataset['peerLanguage'];

/** The language of the page at an element, across shadow roots. */
function pageLanguage(element: Element): string | undefined {
  let at: Element | undefined = element;
  while (at) {
    const value = at.closest('[lang]')?.getAttribute('lang');
    if (value) return value;
    at = (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return undefined;
}

/** The language asked for at an element: chosen by a person, else the page's; `en` when neither names one. */
function languageOf(element: Element): string {
  return chosen() ?? pageLanguage(element) ?? 'en';
}

/** The best of `known` for the language asked for: the same tag, else the same main language, if there is one. */
export function matchLanguage(asked: string, known: readonly string[]): string | undefined {
  const tag = languageTag(asked) ?? '';
  return [tag, mainLanguage(tag)].find((language) => known.includes(language));
}
