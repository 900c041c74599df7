import { html, nothing, type ReactiveElement } from 'lit';
import type { MenuWords } from '../../shared/i18n/language-menu.ts';
import { mainLanguage } from '../../shared/i18n/language-tag.ts';
import type { Localizer } from '../../shared/i18n/localizer.ts';
import { marked } from '../../shared/i18n/marked.ts';
import type { SideKey } from '../locales/side.en.ts';
import type { Content, Part } from './scene.ts';

/**
 * The words of the menu of languages, and a line that says so when one did not load: below it, over nothing. A browser
 * may remember for as long as the page is open that it failed, so the page is to be loaded again; not where it could
 * not be had again.
 */
export class Menu implements MenuWords {
  /** The language that was shown when the one that was chosen did not load. */
  #shownInstead: string | undefined;
  #asked = '';

  constructor(
    private readonly host: ReactiveElement,
    private readonly words: Localizer<SideKey>,
  ) {
    const changed = (): void => host.requestUpdate();
    const news = ['online', 'offline'] as const;
    host.addController({
      hostConnected: () => news.forEach((type) => addEventListener(type, changed)),
      hostDisconnected: () => news.forEach((type) => removeEventListener(type, changed)),
    });
  }

  get language(): string {
    return this.words.language;
  }

  /** @param isKept Whether a reload of the page returns to the current step. */
  notice(isKept: boolean): Part {
    if (this.#shownInstead !== this.language) return nothing;
    const { onLine } = navigator;
    const say = (key: SideKey): Content => marked(this.words.localized(key));
    // Inserted with its words, a status would be said by few screen readers.
    return html`<p class="notice" role="alert">
        ${say(onLine || !isKept ? 'not-loaded.online' : 'not-loaded')}
      </p>
      ${
        onLine && isKept
          ? html`<button
              class="button line"
              data-way="load-again"
              @click=${() => location.reload()}
            >
              ${say('load-again')}
            </button>`
          : nothing
      }`;
  }

  t(key: 'language'): string {
    return this.words.t(key);
  }

  async use(asked: string): Promise<void> {
    this.#asked = asked;
    this.#shownInstead = undefined;
    await this.words.use(asked);
    // Another was chosen meanwhile.
    if (this.#asked !== asked) return;
    const shown = this.language;
    if (mainLanguage(shown) !== mainLanguage(asked)) this.#shownInstead = shown;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const select = this.host.renderRoot.querySelector<HTMLSelectElement>('.menu select');
    // The menu names what is shown.
    for (const option of select?.options ?? []) {
      option.selected = mainLanguage(option.value) === mainLanguage(this.language);
    }
  }
}
