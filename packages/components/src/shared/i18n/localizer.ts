import { formatMessage, type MessageParams, type Messages } from '@peerkit/model';
import type { ReactiveController, ReactiveElement } from 'lit';

/** The languages of one element: English is always there, others are loaded when asked for. */
export interface Catalog<Key extends string> {
  readonly en: Messages<Key>;
  /** By BCP 47 language. Written out one by one: a bundler must see each module. */
  readonly load: Readonly<Record<string, () => Promise<Partial<Messages<Key>>>>>;
}

/** One message, ready to show. `lang` is set when the words are not in the language asked for. */
export interface Localized {
  readonly text: string;
  readonly lang?: string;
}

/**
 * Gives its element words in the language of the nearest `lang` attribute: the element's own, else
 * that of an ancestor, else English. A missing string falls back to English by itself.
 */
export class Localizer<Key extends string> implements ReactiveController {
  #messages: Partial<Messages<Key>>;
  #loaded = 'en';
  #asked = 'en';

  constructor(
    private readonly host: ReactiveElement,
    private readonly catalog: Catalog<Key>,
  ) {
    this.#messages = catalog.en;
    host.addController(this);
  }

  /** The language whose words are shown now. */
  get language(): string {
    return this.#loaded;
  }

  hostConnected(): void {
    void this.use(languageOf(this.host));
  }

  hostUpdate(): void {
    const wanted = languageOf(this.host);
    if (wanted !== this.#asked) void this.use(wanted);
  }

  /** The words alone, for attributes and for text that needs no language mark. */
  t(key: Key, params: MessageParams = {}): string {
    return this.localized(key, params).text;
  }

  /** The words and, where they are not in the language asked for, the language they are in. */
  localized(key: Key, params: MessageParams = {}): Localized {
    const own = this.#messages[key];
    if (own !== undefined) return { text: formatMessage(own, params, this.#loaded) };
    return { text: formatMessage(this.catalog.en[key], params, 'en'), lang: 'en' };
  }

  /** Loads and shows a language; stays with what is shown when it cannot be had. */
  async use(language: string): Promise<void> {
    this.#asked = language;
    const known = matchLanguage(language, ['en', ...Object.keys(this.catalog.load)]);
    const load = this.catalog.load[known];
    let messages: Partial<Messages<Key>> = this.catalog.en;
    if (load !== undefined) {
      try {
        messages = await load();
      } catch (cause) {
        console.warn(
          `[peerkit] The words for "${known}" could not be loaded; English is shown.`,
          cause,
        );
      }
    }
    if (this.#asked !== language) return;
    this.#messages = messages;
    this.#loaded = messages === this.catalog.en ? 'en' : known;
    this.host.requestUpdate();
  }
}

/** The language in force at an element, across shadow roots; `en` when the page names none. */
export function languageOf(element: Element): string {
  let at: Element | null = element;
  while (at !== null) {
    const holder: Element | null = at.closest('[lang]');
    const language = holder?.getAttribute('lang');
    if (language) return language;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

/** The best of `known` for what was asked: the same, else the same main language, else English. */
export function matchLanguage(asked: string, known: readonly string[]): string {
  const wanted = asked.toLowerCase();
  const main = wanted.split('-')[0];
  return (
    known.find((one) => one.toLowerCase() === wanted) ??
    known.find((one) => one.toLowerCase() === main) ??
    'en'
  );
}
