import { html, nothing, type ReactiveElement } from 'lit';
import type { MenuWords } from '../shared/i18n/language-menu.ts';
import { mainLanguage } from '../shared/i18n/language-tag.ts';
import type { Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import type { SideKey } from './locales/side.en.ts';
import type { Content, Part } from './scene.ts';

/**
 * The words of the menu of languages, and a line that says so when one did not load: below it, over nothing. A browser
 * may remember for as long as the page is open that it failed, so the page is to be loaded again; not where it could
 * not be had again.
 */
export class Menu implements MenuWords {
  #isMissing = false;

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

  get notice(): Part {
    if (!this.#isMissing) return nothing;
    const { onLine } = navigator;
    const say = (key: SideKey): Content => marked(this.words.localized(key));
    return html`<p class="notice" role="status">
        ${say(onLine ? 'not-loaded.online' : 'not-loaded')}
      </p>
      ${
        onLine
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
    this.#isMissing = false;
    await this.words.use(asked);
    this.#isMissing = mainLanguage(this.language) !== mainLanguage(asked);
    this.host.requestUpdate();
    await this.host.updateComplete;
    const select = this.host.renderRoot.querySelector<HTMLSelectElement>('.menu select');
    // The menu names what is shown.
    for (const option of select?.options ?? []) {
      option.selected = mainLanguage(option.value) === mainLanguage(this.language);
    }
  }
}
