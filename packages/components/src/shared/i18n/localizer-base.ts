import type { Message, MessageParams } from '@peerkit/model';
import type { ReactiveController, ReactiveElement } from 'lit';
import { loadPart } from '../base/load-part.ts';
import { languageTag, mainLanguage } from './language-tag.ts';

/** A language's module. Messages that are not translated yet are missing. */
export interface LocaleModule<Key extends string, Kind extends Message = Message> {
  readonly default: Partial<Readonly<Record<Key, Kind>>>;
}

/** The languages of one element. English is always there; others are loaded when asked for. */
export interface Catalog<Key extends string, Kind extends Message = Message> {
  readonly en: Readonly<Record<Key, Kind>>;
  /** By BCP 47 language. Written out one by one, because a bundler must see each module. */
  readonly load: Readonly<Record<string, () => Promise<LocaleModule<Key, Kind>>>>;
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
export abstract class LocalizerBase<
  Key extends string,
  Kind extends Message,
> implements ReactiveController {
  #messages: Partial<Readonly<Record<Key, Kind>>>;
  /** The language of `#messages`. */
  #loaded = 'en';
  /** The best match for the language asked for, loaded or not. */
  #wanted = 'en';
  /** The language asked for, and at which choice. */
  #asked = 'en';

  constructor(
    private readonly host: ReactiveElement,
    private readonly catalog: Catalog<Key, Kind>,
  ) {
    this.#messages = catalog.en;
    host.addController(this);
  }

  /** The language whose words are shown now, with the page's region where it names one: for Intl. */
  get language(): string {
    return this.#loaded;
  }

  /** Whether the words of the language asked for are not here, or not yet. */
  get isLoading(): boolean {
    return this.#loaded !== this.#wanted;
  }

  hostConnected(): void {
    // Once, however many there are; it stays, for elements that come later.
    document.addEventListener('peer-language-change', choose);
    void this.use(languageOf(this.host));
  }

  /** Takes the language that is asked for now. */
  hostUpdate(): void {
    const asked = languageOf(this.host);
    if (String(choices) + asked === this.#asked || !this.host.isConnected) return;
    // A translator names its language on the page. One that we lack is its own work, from the words it found.
    if ((chosen() ?? this.#match(asked)) !== undefined) void this.use(asked);
  }

  hostUpdated(): void {
    const lang = this.#wanted;
    const isKnown = this.#match(languageOf(this.host)) !== undefined;
    // Left-to-right text keeps the direction of the page, but not that of a language which we lack.
    const dir = RTL.test(lang) ? 'rtl' : isKnown ? '' : 'ltr';
    // Not on the host: its light children are in the page's own language.
    const root = this.host.renderRoot as HTMLElement;
    // The same again would have the styles of all that is inside worked out anew.
    if (root.lang + root.dir !== lang + dir) Object.assign(root, { lang, dir });
  }

  /** The language of our words that suits best; undefined when none does. */
  #match(asked: string): string | undefined {
    return matchLanguage(asked, ['en', ...Object.keys(this.catalog.load)]);
  }

  /** The words alone, for attributes and for text that needs no language mark. */
  t(key: Key, params: MessageParams = {}): string {
    return this.localized(key, params).text;
  }

  /**
   * The words and, where they are not in the language asked for, the language they are in.
   * @param english The English, for words of a part that loads later: other languages hold them already.
   */
  localized(key: Key, params: MessageParams = {}, english?: Kind): Localized {
    const { en } = this.catalog;
    const own = this.#messages === en ? english : this.#messages[key];
    const lang = own === undefined ? 'en' : this.#loaded;
    const text = this.fill(own ?? english ?? en[key], params, lang);
    return lang === this.#wanted ? { text } : { text, lang };
  }

  /** A message with its values in place. */
  protected abstract fill(message: Kind, params: MessageParams, language: string): string;

  /** Loads and shows a language; keeps the one shown when loading fails, until somebody chooses again. */
  async use(asked: string): Promise<void> {
    const choice = (this.#asked = String(choices) + asked);
    const { en, load } = this.catalog;
    const known = this.#match(asked) ?? 'en';
    const wanted = mainLanguage(known) + (REGION.exec(languageTag(asked) ?? '')?.[0] ?? '');
    this.#wanted = wanted;
    const messages = known === 'en' ? en : (await loadPart(this.host, load[known]?.()))?.default;
    if (this.#asked !== choice) return;
    if (messages) {
      this.#messages = messages;
      this.#loaded = wanted;
    }
    this.#wanted = this.#loaded;
    this.host.requestUpdate();
  }
}

declare global {
  interface DocumentEventMap {
    'peer-language-change': LanguageChange;
  }
}

/** The language a person chose on this page. Kept in an attribute, since widgets from several files share no module. */
export const chosen = (): string | undefined => document.documentElement.dataset['peerLanguage'];

/** How often somebody chose: also the same again, since it may not have loaded. */
let choices = 0;

function choose({ detail }: Partial<LanguageChange>): void {
  const { dataset } = document.documentElement;
  choices += 1;
  if (languageTag(String(detail))) dataset['peerLanguage'] = detail;
  else delete dataset['peerLanguage'];
}

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
export function languageOf(element: Element): string {
  return chosen() ?? pageLanguage(element) ?? 'en';
}

/** The best of `known` for the language asked for: the same tag, else the same main language, if there is one. */
export function matchLanguage(asked: string, known: readonly string[]): string | undefined {
  const tag = languageTag(asked) ?? '';
  return [tag, mainLanguage(tag)].find((language) => known.includes(language));
}
